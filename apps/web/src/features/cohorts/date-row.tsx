import type { CohortDate } from '@weft/contracts';
import { Field, SaveState } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './cohorts.module.css';
import { useCohortChange } from './use-cohort-change.js';

interface Dates {
  opensOn: string | null;
  dueOn: string | null;
}

/** The two dates of a stage or lesson; saved when a field is left. */
export const DateRow = ({ cohortId, date }: { cohortId: string; date: CohortDate }) => {
  const { t } = useI18n();
  const api = useApi();
  const { kind, targetId, title } = date;
  // What is being changed; null shows what is stored.
  const [edited, setEdited] = useState<Dates | null>(null);
  const dates: Dates = edited ?? { opensOn: date.opensOn, dueOn: date.dueOn };
  const save = useCohortChange((body: Dates) =>
    api.PUT('/api/cohorts/{cohortId}/dates/{kind}/{targetId}', {
      params: { path: { cohortId, kind, targetId } },
      body,
    }),
  );
  const send = () => {
    if (!edited) return;
    const onSuccess = () => setEdited((current) => (current === edited ? null : current));
    save.run(edited, { onSuccess });
  };
  const state = save.failure ? 'failed' : save.busy ? 'saving' : save.result ? 'saved' : 'idle';
  const words = {
    idle: '',
    saving: t('cohorts.saving'),
    saved: t('cohorts.saved'),
    failed: t('cohorts.unsaved'),
  };
  return (
    <div className={styles.date}>
      <p className={kind === 'stage' ? styles.name : undefined}>{title}</p>
      <div className={styles.pair}>
        {(['opensOn', 'dueOn'] as const).map((field) => (
          <Field
            key={field}
            label={t(field === 'opensOn' ? 'cohorts.opens' : 'cohorts.due')}
            aria-label={t(field === 'opensOn' ? 'cohorts.opensOf' : 'cohorts.dueOf', { title })}
            type="date"
            value={dates[field] ?? ''}
            onChange={({ target }) => setEdited({ ...dates, [field]: target.value || null })}
            onBlur={send}
          />
        ))}
      </div>
      <FormFailure failure={save.failure} />
      <SaveState state={state} retry={{ label: t('cohorts.retry'), onRetry: send }}>
        {words[state]}
      </SaveState>
    </div>
  );
};
