import type { RoundPollOutcome } from '@weft/contracts';
import { Button, Notice, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import { roundPollsKey } from './polls.queries.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface OutcomeFormProps {
  roundId: string;
  pollId: string;
  outcome: RoundPollOutcome | null;
}

const fieldsOf = (outcome: RoundPollOutcome | null) => ({
  concludedNl: outcome?.concluded.nl ?? '',
  concludedEn: outcome?.concluded.en ?? '',
  notNl: outcome?.notConcluded.nl ?? '',
  notEn: outcome?.notConcluded.en ?? '',
});
type Fields = ReturnType<typeof fieldsOf>;

const textOf = (nl: string, en: string) => ({
  ...(nl.trim() ? { nl: nl.trim() } : {}),
  ...(en.trim() ? { en: en.trim() } : {}),
});

/** What a closed poll concludes and what not; with it participants see the result. */
export const OutcomeForm = ({ roundId, pollId, outcome }: OutcomeFormProps) => {
  const { moderate: t, form } = useRoundPollTexts();
  const api = useApi();
  const write = useRetriedWrite(roundPollsKey(roundId));
  const draft = useDraft<Fields>(`poll-outcome:${pollId}`, fieldsOf(outcome));
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState(false);
  const { fields } = draft;
  const save = () => {
    const body = {
      concluded: textOf(fields.concludedNl, fields.concludedEn),
      notConcluded: textOf(fields.notNl, fields.notEn),
    };
    const isMissing = Object.values(body).some((text) => Object.keys(text).length === 0);
    setMissing(isMissing);
    setSaved(false);
    if (isMissing) return;
    const params = { path: { roundId, pollId } };
    void write
      .run(() => api.PUT('/api/rounds/{roundId}/polls/{pollId}/outcome', { params, body }))
      .then((done) => {
        if (!done) return;
        draft.clear();
        setSaved(true);
      });
  };
  const area = (name: keyof Fields, label: string) => (
    <TextArea
      label={label}
      value={fields[name]}
      maxLength={2000}
      onChange={({ target }) => draft.change({ [name]: target.value })}
    />
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{t.outcomeLead}</p>
      <div className={styles.pair}>
        {area('concludedNl', t.concluded(form.languages.nl))}
        {area('concludedEn', t.concluded(form.languages.en))}
        {area('notNl', t.notConcluded(form.languages.nl))}
        {area('notEn', t.notConcluded(form.languages.en))}
      </div>
      {missing ? (
        <Notice kind="caution" live>
          {t.outcomeNeeded}
        </Notice>
      ) : null}
      <FormFailure failure={write.failure} />
      <Button type="submit" busy={write.busy}>
        {outcome ? t.changeOutcome : t.saveOutcome}
      </Button>
      <p role="status">{saved ? t.outcomeSaved : null}</p>
    </form>
  );
};
