import type { ReviewRound, RoundLine, RoundQuestion } from '@weft/contracts';
import { Button, Disclosure, Field, Select, TextArea } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

/** A question while it is typed. */
interface TypedQuestion {
  id: string;
  nl: string;
  en: string;
  minutes: string;
  pollId: string | null;
}

const mostQuestions = 40;

const typedOf = ({ id, text, minutes, pollId }: RoundQuestion): TypedQuestion => ({
  ...{ id, nl: text.nl ?? '', en: text.en ?? '', minutes: String(minutes), pollId },
});

const questionOf = ({ id, nl, en, minutes, pollId }: TypedQuestion): RoundQuestion => {
  const [dutch, english] = [nl.trim(), en.trim()];
  const text: RoundLine = { ...(dutch && { nl: dutch }), ...(english && { en: english }) };
  return { id, text, minutes: Number(minutes), pollId };
};

/** The questions of a round and their time; kept on this device until they are saved. */
export const ScriptForm = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.script.form;
  const { locale } = useI18n();
  const api = useApi();
  const { settings, revision, draftVersionId } = round;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ id: string; place: number } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { fields, change, clear } = useDraft(`script:${round.id}:${revision}`, {
    questions: settings.script.map(typedOf),
  });
  const { questions } = fields;
  const write = useWrite(roundKey(round.id), (script: RoundQuestion[], id) =>
    bodyOf(
      api.PUT('/api/review-rounds/{roundId}', {
        params: { path: { roundId: round.id } },
        body: { id, baseRevision: revision, draftVersionId, settings: { ...settings, script } },
      }),
    ),
  );
  // What moves in the page loses the focus, which the next key press needs.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-place="${moved.id}"]`)?.focus();
  }, [moved]);
  // A question that was added or is empty is unfolded, ready to be typed.
  useEffect(() => {
    const last = opened.at(-1);
    if (last) list.current?.querySelector<HTMLElement>(`[data-text="${last}"]`)?.focus();
  }, [opened]);
  const set = (id: string, part: Partial<TypedQuestion>) =>
    change({ questions: questions.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const place = (question: TypedQuestion, at: number) => {
    const others = questions.filter(({ id }) => id !== question.id);
    change({ questions: [...others.slice(0, at), question, ...others.slice(at)] });
    setMoved({ id: question.id, place: at + 1 });
  };
  const save = () => {
    const empty = questions.findIndex(({ nl, en }) => nl.trim() === '' && en.trim() === '');
    const missing = questions[empty];
    setFault(missing ? t.missing(empty + 1) : null);
    if (missing) setOpened([...opened, missing.id]);
    else write.run(questions.map(questionOf), { onSuccess: clear });
  };
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={sheet.muted}>{t.lead}</p>
      <ol role="list" ref={list} className={sheet.list}>
        {questions.map((question, at) => {
          const { id, nl, en, minutes } = question;
          const name = (locale === 'nl' ? nl || en : en || nl) || t.empty;
          return (
            <li key={id}>
              <Disclosure summary={`${at + 1}. ${name}`} open={opened.includes(id)}>
                <div className={styles.question}>
                  <div className={styles.pair}>
                    <TextArea
                      label={t.text(texts.setUp.nl)}
                      lang="nl"
                      rows={2}
                      maxLength={400}
                      data-text={id}
                      value={nl}
                      onChange={({ target }) => set(id, { nl: target.value })}
                    />
                    <TextArea
                      label={t.text(texts.setUp.en)}
                      lang="en"
                      rows={2}
                      maxLength={400}
                      value={en}
                      onChange={({ target }) => set(id, { en: target.value })}
                    />
                    <Field
                      label={t.minutes}
                      type="number"
                      min={1}
                      max={120}
                      required
                      value={minutes}
                      onChange={({ target }) => set(id, { minutes: target.value })}
                    />
                    <Select
                      label={t.place}
                      data-place={id}
                      value={at + 1}
                      onChange={({ target }) => place(question, Number(target.value) - 1)}
                    >
                      {questions.map((one, index) => (
                        <option key={one.id}>{index + 1}</option>
                      ))}
                    </Select>
                  </div>
                  <Button
                    variant="quiet"
                    onClick={() => change({ questions: questions.filter((one) => one.id !== id) })}
                  >
                    {t.remove(at + 1)}
                  </Button>
                </div>
              </Disclosure>
            </li>
          );
        })}
      </ol>
      <p role="status" className={sheet.muted}>
        {moved ? t.moved(moved.place) : ''}
      </p>
      <p className={sheet.actions}>
        <Button
          variant="secondary"
          disabled={questions.length >= mostQuestions}
          onClick={() => {
            const added = { id: crypto.randomUUID(), nl: '', en: '', minutes: '5', pollId: null };
            change({ questions: [...questions, added] });
            setOpened([...opened, added.id]);
          }}
        >
          {t.add}
        </Button>
      </p>
      {fault ? (
        <p role="alert" className={styles.wrong}>
          {fault}
        </p>
      ) : null}
      <FormFailure failure={write.failure} />
      <p className={sheet.actions}>
        <Button type="submit" busy={write.busy}>
          {texts.setUp.save}
        </Button>
        <Button variant="quiet" onClick={clear}>
          {t.back}
        </Button>
        <span role="status">{write.done ? texts.setUp.saved : ''}</span>
      </p>
    </form>
  );
};
