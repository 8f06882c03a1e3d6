import type { RoundPollQuestion } from '@weft/contracts';
import { Button, Field, Notice, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundPollsKey } from './polls.queries.js';
import {
  draftOf,
  emptyQuestion,
  type PollKind,
  type QuestionDraft,
  type QuestionFault,
  questionOf,
} from './question-draft.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface QuestionFormProps {
  roundId: string;
  /** A planned poll that is changed; null for a new one. */
  poll: { id: string; question: RoundPollQuestion; followsId: string | null } | null;
  onDone: () => void;
}

interface FieldsProps {
  draft: QuestionDraft;
  change: (changed: Partial<QuestionDraft>) => void;
}

type TextName = 'titleNl' | 'titleEn' | 'lowNl' | 'lowEn' | 'highNl' | 'highEn';

const useTextField = ({ draft, change }: FieldsProps, most: number) =>
  function textField(name: TextName, label: string) {
    return (
      <Field
        label={label}
        value={draft[name]}
        maxLength={most}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    );
  };

const Check = ({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) => (
  <label className={styles.check}>
    <input type="checkbox" checked={on} onChange={({ target }) => set(target.checked)} /> {label}
  </label>
);

const ScaleFields = ({ draft, change }: FieldsProps) => {
  const { form: t } = useRoundPollTexts();
  const { nl, en } = t.languages;
  const end = useTextField({ draft, change }, 60);
  return (
    <>
      <Select
        label={t.steps}
        value={draft.steps}
        onChange={({ target }) => change({ steps: Number(target.value) })}
      >
        {Array.from({ length: 10 }, (_, at) => (
          <option key={at}>{at + 2}</option>
        ))}
      </Select>
      <div className={styles.pair}>
        {end('lowNl', t.low(nl))}
        {end('lowEn', t.low(en))}
        {end('highNl', t.high(nl))}
        {end('highEn', t.high(en))}
      </div>
      <Check label={t.noOpinion} on={draft.noOpinion} set={(noOpinion) => change({ noOpinion })} />
    </>
  );
};

const OptionFields = ({ draft, change }: FieldsProps) => {
  const { form: t } = useRoundPollTexts();
  const area = (name: 'optionsNl' | 'optionsEn', label: string) => (
    <TextArea
      label={label}
      hint={t.optionsHint}
      value={draft[name]}
      maxLength={2500}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
  return (
    <>
      {draft.kind === 'ranking' ? null : (
        <Select
          label={draft.kind === 'dots' ? t.dots : t.choose}
          value={draft.most}
          onChange={({ target }) => change({ most: Number(target.value) })}
        >
          {Array.from({ length: 20 }, (_, at) => (
            <option key={at}>{at + 1}</option>
          ))}
        </Select>
      )}
      <div className={styles.pair}>
        {area('optionsNl', t.options(t.languages.nl))}
        {area('optionsEn', t.options(t.languages.en))}
      </div>
      {draft.kind === 'dots' ? (
        <Check label={t.several} on={draft.several} set={(several) => change({ several })} />
      ) : null}
      <Check label={t.shuffled} on={draft.shuffled} set={(shuffled) => change({ shuffled })} />
    </>
  );
};

/** Writes a question, or changes one that is not open yet. */
export const QuestionForm = ({ roundId, poll, onDone }: QuestionFormProps) => {
  const { form: t } = useRoundPollTexts();
  const api = useApi();
  const write = useRetriedWrite(roundPollsKey(roundId));
  // Of the form, so that sending it twice makes one poll.
  const [id] = useState(() => poll?.id ?? crypto.randomUUID());
  const [fault, setFault] = useState<QuestionFault | null>(null);
  const draft = useDraft<QuestionDraft>(
    poll ? `poll-question:${poll.id}` : `poll-question:new:${roundId}`,
    poll ? draftOf(poll.question) : emptyQuestion,
  );
  const { fields } = draft;
  const change = (changed: Partial<QuestionDraft>) => {
    setFault(null);
    draft.change(changed);
  };
  const title = useTextField({ draft: fields, change }, 300);
  const save = () => {
    const question = questionOf(fields, poll?.question ?? null);
    if (typeof question === 'string') {
      setFault(question);
      return;
    }
    const params = { path: { roundId, pollId: id } };
    const body = { question, followsId: poll?.followsId ?? null };
    void write
      .run(() => api.PUT('/api/rounds/{roundId}/polls/{pollId}', { params, body }))
      .then((saved) => {
        if (!saved) return;
        draft.clear();
        onDone();
      });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Select
        label={t.kind}
        value={fields.kind}
        onChange={({ target }) => change({ kind: target.value as PollKind })}
      >
        {(Object.keys(t.kinds) as PollKind[]).map((kind) => (
          <option key={kind} value={kind}>
            {t.kinds[kind]}
          </option>
        ))}
      </Select>
      <p className={sheet.muted}>{t.oneLanguage}</p>
      <div className={styles.pair}>
        {title('titleNl', t.title(t.languages.nl))}
        {title('titleEn', t.title(t.languages.en))}
      </div>
      {fields.kind === 'scale' ? <ScaleFields draft={fields} change={change} /> : null}
      {fields.kind === 'scale' || fields.kind === 'open' ? null : (
        <OptionFields draft={fields} change={change} />
      )}
      {fault ? (
        <Notice kind="caution" live>
          {t[fault]}
        </Notice>
      ) : null}
      <FormFailure failure={write.failure} />
      <Button type="submit" busy={write.busy}>
        {t.save}
      </Button>
    </form>
  );
};
