import type { Thread, ThreadKind } from '@weft/contracts';
import { findSelection, similarRemarks } from '@weft/rules';
import { Button, Disclosure, Field, Select, TextArea } from '@weft/ui';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { KindChoice } from './kind-choice.js';
import { MentionChoice } from './mention-choice.js';
import { sentencesOf } from './sentences.js';
import { useThreadTexts } from './texts.js';
import type { RoundLessonPage } from './threads.queries.js';
import { useBlockName } from './use-block-name.js';
import type { NewRemark } from './use-remark-writes.js';
import styles from './threads.module.css';

/** What a remark is begun about. */
export interface RemarkStart {
  blockId: string;
  selection: { start: number; end: number } | null;
  kind: ThreadKind;
}

interface Typed {
  kind: ThreadKind;
  text: string;
  wording: string | null;
  selection: { start: number; end: number } | null;
  mentions: string[];
}

interface ComposerProps {
  page: RoundLessonPage;
  start: RemarkStart;
  threads: readonly Thread[];
  holder: string;
  onSend: (remark: NewRemark) => void;
  onAgree: (threadId: string) => void;
}

/** Writes a remark; what is typed stays on this device until it is sent. */
export const RemarkComposer = ({
  page,
  start,
  threads,
  holder,
  onSend,
  onAgree,
}: ComposerProps) => {
  const t = useThreadTexts();
  const { locale } = useI18n();
  const personal = useOffline()?.personal;
  const block = page.blocks.find(({ blockId }) => blockId === start.blockId);
  const whole = block?.text ?? '';
  const nameOf = useBlockName(page.document);
  const [typed, setTyped] = useState<Typed>({
    ...{ kind: start.kind, text: '', wording: null, mentions: [], selection: start.selection },
  });
  const [searched, setSearched] = useState('');
  const name = `remark:${page.round.id}:${page.lesson.lessonId}:${start.blockId}`;

  useEffect(() => {
    let current = true;
    void personal?.recall(holder, name).then((kept) => {
      if (current && kept) setTyped((now) => ({ ...now, ...(kept as Partial<Typed>) }));
    });
    return () => {
      current = false;
    };
  }, [personal, holder, name]);

  const change = (changed: Partial<Typed>) => {
    const next = { ...typed, ...changed };
    setTyped(next);
    const { kind, text, wording } = next;
    void personal?.remember(holder, name, { kind, text, wording });
  };
  const { kind, text, selection, mentions } = typed;
  const quote = selection ? whole.slice(selection.start, selection.end) : whole;
  const wording = typed.wording ?? quote;
  const sentences = sentencesOf(whole, locale);
  const alike = similarRemarks({ text, blockId: start.blockId }, searchable(threads));
  const ready =
    kind === 'unclear' || (kind === 'suggestion' ? wording.trim() !== quote : text.trim() !== '');

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    onSend({
      ...{ id: crypto.randomUUID(), kind, text: text.trim(), mentions },
      wording: kind === 'suggestion' ? wording.trim() : null,
      target: {
        ...{ lessonId: page.lesson.lessonId, locale, blockId: start.blockId, selection },
      },
    });
    void personal?.remember(holder, name, null);
  };
  const choose = (value: string) => {
    if (value === 'whole') change({ selection: null, wording: null });
    else if (value === 'own') change({ selection: start.selection, wording: null });
    else change({ selection: sentences[Number(value)] ?? null, wording: null });
  };
  const search = (value: string) => {
    setSearched(value);
    const found = findSelection(whole, value);
    if (found) change({ selection: found, wording: null });
  };
  const at = sentences.findIndex(
    (one) => one.start === selection?.start && one.end === selection.end,
  );
  return (
    <form className={styles.composer} onSubmit={send} method="post">
      <KindChoice kind={kind} onChange={(chosen) => change({ kind: chosen })} />
      <blockquote className={styles.about}>{quote || (block && nameOf(block))}</blockquote>
      {kind === 'suggestion' ? (
        <TextArea
          label={t.compose.wording}
          name="wording"
          value={wording}
          maxLength={4000}
          rows={3}
          onChange={({ target }) => change({ wording: target.value })}
        />
      ) : null}
      <TextArea
        label={t.compose.text}
        hint={t.kindHints[kind]}
        name="text"
        value={text}
        maxLength={4000}
        rows={3}
        onChange={({ target }) => change({ text: target.value })}
      />
      {alike.length > 0 ? (
        <div className={styles.alike} role="status">
          <p>{t.compose.similar}</p>
          <ul>
            {alike.map((one) => (
              <li key={one.id}>
                {one.text}{' '}
                {one.iAgree || one.by.mine ? null : (
                  <Button variant="quiet" onClick={() => onAgree(one.id)}>
                    {t.compose.alreadyMine}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {whole === '' ? null : (
        <Disclosure summary={t.compose.about}>
          <Select
            label={t.compose.about}
            value={selection ? (at === -1 ? 'own' : String(at)) : 'whole'}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="whole">{t.compose.whole}</option>
            {start.selection || at === -1 ? (
              <option value="own">{t.compose.ownWords}</option>
            ) : null}
            {sentences.length > 1
              ? sentences.map((one, index) => (
                  <option key={one.start} value={index}>
                    {whole.slice(one.start, one.end).slice(0, 90)}
                  </option>
                ))
              : null}
          </Select>
          <Field
            label={t.compose.findWords}
            value={searched}
            maxLength={400}
            error={searched && !findSelection(whole, searched) ? t.compose.notFound : undefined}
            onChange={({ target }) => search(target.value)}
          />
        </Disclosure>
      )}
      <MentionChoice
        people={page.people}
        mentions={mentions}
        onChange={(chosen) => change({ mentions: chosen })}
      />
      <div className={styles.send}>
        <Button type="submit" aria-disabled={ready ? undefined : true}>
          {t.compose.send}
        </Button>
        <span className={styles.muted}>{t.compose.kept}</span>
      </div>
    </form>
  );
};

const searchable = (threads: readonly Thread[]) =>
  threads.map((thread) => ({ ...thread, blockId: thread.place?.blockId ?? null }));
