import { Button, SaveState } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { fieldsOf, type CurrentGoal, type GoalFields } from './current-goals.js';
import { GoalForm } from './goal-form.js';
import { GoalHistory } from './goal-history.js';
import type { MyGoals } from './goals.queries.js';
import styles from './goals.module.css';
import { LookBackForm } from './look-back-form.js';

interface GoalItemProps {
  goal: CurrentGoal;
  options: Pick<MyGoals, 'modules' | 'cohorts'>;
  onSave: (fields: GoalFields) => Promise<void>;
}

/** One goal: to read, to change, to look back on, to take off. */
export const GoalItem = ({ goal, options, onSave }: GoalItemProps) => {
  const { t, date } = useI18n();
  const [doing, setDoing] = useState<'nothing' | 'edit' | 'look-back'>('nothing');
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(doing);
  // The form that had the focus is gone: it goes to what was changed.
  useEffect(() => {
    if (before.current !== 'nothing' && doing === 'nothing') title.current?.focus();
    before.current = doing;
  }, [doing]);
  const fields = fieldsOf(goal);
  const { text, evidence, dueOn, outcome, lookBack, sharedWith } = goal;
  const module = options.modules.find(({ code }) => code === goal.moduleCode);
  const cohort = options.cohorts.find(({ id }) => id === sharedWith);
  const change = (changed: Partial<GoalFields>) => {
    setDoing('nothing');
    // A cohort that she left sees nothing any more, and cannot be named again.
    return onSave({ ...fields, sharedWith: cohort?.id ?? null, ...changed });
  };
  if (doing === 'edit') {
    return (
      <li>
        <GoalForm
          draft={goal.id}
          initial={{ ...fields, sharedWith: cohort?.id ?? null }}
          options={options}
          submitLabel={t('me.goals.save')}
          onSave={change}
          onCancel={() => setDoing('nothing')}
        />
      </li>
    );
  }
  return (
    <li>
      <h3 ref={title} tabIndex={-1} className={styles.text}>
        {text}
      </h3>
      <p className={sheet.muted}>
        {module?.title ?? t('me.goals.wholeTrack')} ·{' '}
        {dueOn
          ? t('me.goals.byDate', { date: date(dueOn) })
          : t('me.goals.setOn', { date: date(goal.setAt) })}
      </p>
      {evidence ? <p>{t('me.goals.evidenceIs', { text: evidence })}</p> : null}
      {cohort ? <p>{t('me.goals.sharedNow', { cohort: cohort.title })}</p> : null}
      {outcome ? (
        <p>
          <strong>{t('me.goals.became', { outcome: t(`me.goals.outcomes.${outcome}`) })}</strong>
        </p>
      ) : null}
      {lookBack ? <p className={styles.words}>{lookBack}</p> : null}
      <SaveState state={goal.waiting ? 'offline' : 'idle'}>
        {goal.waiting ? t('me.goals.waiting') : null}
      </SaveState>
      {doing === 'look-back' ? (
        <LookBackForm
          goal={goal}
          onSave={(looked) => void change(looked)}
          onCancel={() => setDoing('nothing')}
        />
      ) : (
        <div className={sheet.actions}>
          <Button
            variant="secondary"
            aria-label={t('me.goals.lookBackOf', { text })}
            onClick={() => setDoing('look-back')}
          >
            {t('me.goals.lookBack')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t('me.goals.editOf', { text })}
            onClick={() => setDoing('edit')}
          >
            {t('me.goals.edit')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t('me.goals.removeOf', { text })}
            onClick={() => void change({ removed: true })}
          >
            {t('me.goals.remove')}
          </Button>
        </div>
      )}
      {goal.revisions > 1 ? <GoalHistory goal={goal} /> : null}
    </li>
  );
};
