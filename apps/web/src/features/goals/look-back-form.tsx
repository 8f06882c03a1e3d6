import type { GoalOutcome } from '@weft/contracts';
import { Button, Notice, TextArea } from '@weft/ui';
import { useState, type SubmitEvent } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CurrentGoal } from './current-goals.js';
import styles from './goals.module.css';

const outcomes = ['reached', 'partly', 'changed'] as const satisfies readonly GoalOutcome[];

interface LookBackFormProps {
  goal: CurrentGoal;
  onSave: (looked: Pick<CurrentGoal, 'outcome' | 'lookBack'>) => void;
  onCancel: () => void;
}

/** What became of a goal, in the learner's own judgement and words. */
export const LookBackForm = ({ goal, onSave, onCancel }: LookBackFormProps) => {
  const { t } = useI18n();
  const { outcome: known, lookBack: said } = goal;
  const draft = useDraft(`goal-look-back:${goal.id}`, { outcome: known, lookBack: said });
  const [missing, setMissing] = useState(false);
  const { outcome, lookBack } = draft.fields;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(outcome === null);
    if (outcome === null) {
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    draft.clear();
    onSave({ outcome, lookBack: lookBack.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={styles.outcomes}>
        <legend>{t('me.goals.outcome')}</legend>
        {outcomes.map((one) => (
          <label key={one} className={styles.check}>
            <input
              type="radio"
              name="outcome"
              checked={outcome === one}
              onChange={() => draft.change({ outcome: one })}
            />
            <span>{t(`me.goals.outcomes.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {missing ? (
        <Notice kind="critical" live>
          {t('me.goals.outcomeMissing')}
        </Notice>
      ) : null}
      <TextArea
        label={t('me.goals.words')}
        hint={t('me.goals.wordsHint')}
        maxLength={2000}
        value={lookBack}
        onChange={({ target }) => draft.change({ lookBack: target.value })}
      />
      <div className={sheet.actions}>
        <Button type="submit">{t('me.goals.save')}</Button>
        <Button
          variant="quiet"
          onClick={() => {
            draft.clear();
            onCancel();
          }}
        >
          {t('me.goals.cancel')}
        </Button>
      </div>
    </form>
  );
};
