import { useQuery } from '@tanstack/react-query';
import type { Thread, ThreadKind } from '@weft/contracts';
import { Button, SaveState } from '@weft/ui';
import { useMemo, useRef, useState } from 'react';
import type { FailureCode } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonActivity } from '../lesson/index.js';
import { TryActivity } from '../lesson-preview/index.js';
import { RemarkRow } from './remark-row.js';
import { type Opened, RemarkSheet } from './remark-sheet.js';
import { SelectionBar } from './selection-bar.js';
import { useThreadTexts } from './texts.js';
import { lessonThreadsQuery, type LessonThreads, type RoundLessonPage } from './threads.queries.js';
import { UnplacedRemarks } from './unplaced-remarks.js';
import { useBlockName } from './use-block-name.js';
import { useRemarkWrites } from './use-remark-writes.js';
import { useSelectedWords } from './use-selected-words.js';
import styles from './threads.module.css';

const none: LessonThreads = { blocks: [], items: [] };

/** Remarks by the block they stand at; those without a place under null. */
function byBlockOf(threads: readonly Thread[]): ReadonlyMap<string | null, Thread[]> {
  const found = new Map<string | null, Thread[]>();
  for (const thread of threads) {
    const blockId = thread.place?.blockId ?? null;
    const there = found.get(blockId);
    if (there) there.push(thread);
    else found.set(blockId, [thread]);
  }
  return found;
}

/** The text of a lesson with its remarks beside it. */
export const RemarkedLesson = ({ page, holder }: { page: RoundLessonPage; holder: string }) => {
  const t = useThreadTexts();
  const { locale } = useI18n();
  const container = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState(false);
  const writes = useRemarkWrites(page.round.id, holder);
  const place = { roundId: page.round.id, lessonId: page.lesson.lessonId, locale };
  const { data: known = none } = useQuery(lessonThreadsQuery(useApi(), place));
  const selected = useSelectedWords(container, page.blocks);
  const nameOf = useBlockName(page.document);

  const byBlock = useMemo(() => byBlockOf(known.items), [known]);
  const total = known.blocks.reduce((sum, block) => sum + block.total, 0);
  const textOf = useMemo(
    () => new Map(page.blocks.map(({ blockId, text }) => [blockId, text])),
    [page.blocks],
  );
  const begin = (blockId: string, kind: ThreadKind = 'comment') => {
    setSaved(false);
    const words = selected.words?.blockId === blockId ? selected.words : null;
    const selection = words && { start: words.start, end: words.end };
    if (kind === 'unclear' && words) {
      const { lessonId } = page.lesson;
      const target = { lessonId, locale, blockId, selection };
      const said = { kind, text: '', wording: null, mentions: [], target };
      void writes.start({ id: crypto.randomUUID(), ...said }).then(() => setSaved(true));
    } else setOpened({ start: { blockId, selection, kind } });
    selected.forget();
  };
  const waiting = writes.waiting.filter(({ target }) => target.lessonId === page.lesson.lessonId);
  const [held] = waiting;
  const state = held ? (held.state === 'refused' ? 'failed' : 'offline') : 'saved';
  return (
    <div className={styles.lesson} data-remarks>
      <p className={styles.muted}>{total > 0 ? t.inAll(total) : t.none}</p>
      <div className={styles.saveState}>
        {held || saved ? (
          <SaveState state={state}>
            {held
              ? { waiting: t.waiting, 'signed-out': t.signedOut, refused: t.refused }[held.state]
              : t.saved}
          </SaveState>
        ) : null}
        {waiting.flatMap((one) =>
          one.state === 'refused' ? (
            <div key={one.sequence} className={styles.composer}>
              <FormFailure failure={one.code as FailureCode} />
              <p>{one.text || one.wording}</p>
              <Button variant="quiet" onClick={() => writes.discard(one.sequence)}>
                {t.giveUp}
              </Button>
            </div>
          ) : (
            []
          ),
        )}
        {writes.refused.map(({ sequence, rejected }) => (
          <div key={sequence} className={styles.actions}>
            <FormFailure failure={rejected?.code ?? null} />
            <Button variant="quiet" onClick={() => writes.discard(sequence)}>
              {t.close}
            </Button>
          </div>
        ))}
      </div>
      <UnplacedRemarks {...{ page, known }} onOpen={(thread) => setOpened({ thread })} />
      <LessonActivity value={TryActivity}>
        <div ref={container} lang={page.document.locale}>
          {page.document.blocks.map((block) => (
            <RemarkRow
              key={block.id}
              document={page.document}
              block={block}
              name={nameOf({ blockId: block.id, text: textOf.get(block.id) ?? '' })}
              threads={byBlock.get(block.id) ?? []}
              count={known.blocks.find(({ blockId }) => blockId === block.id)}
              selected={selected.words?.blockId === block.id}
              onBegin={page.writes ? () => begin(block.id) : null}
              onOpen={(thread) => setOpened({ thread })}
              onAll={() => setOpened({ blockId: block.id })}
            />
          ))}
        </div>
      </LessonActivity>
      {page.writes && selected.words ? (
        <SelectionBar
          words={selected.words}
          onChoose={(kind) => begin(selected.words?.blockId ?? '', kind)}
          onCancel={selected.forget}
        />
      ) : null}
      <RemarkSheet
        {...{ page, known, opened, holder, writes }}
        onSaved={() => {
          setOpened(null);
          setSaved(true);
        }}
        onClose={() => setOpened(null)}
      />
      <p className={`${styles.muted} ${styles.keys}`}>{t.readNext}</p>
    </div>
  );
};
