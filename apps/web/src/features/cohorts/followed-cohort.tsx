import type { EnrolmentState } from '@weft/contracts';
import { Button } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './cohorts.module.css';
import { CohortLinks } from './cohort-links.js';
import { useCohortChange } from './use-cohort-change.js';

interface Followed {
  id: string;
  title: string;
  state: EnrolmentState;
  reason: string | null;
}

/** A cohort as its learner sees it. Leaving needs no question: coming back is one button. */
export const FollowedCohort = ({ cohort, facts }: { cohort: Followed; facts: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const { id: cohortId, title, state, reason } = cohort;
  const change = useCohortChange((action: 'leave' | 'return') =>
    bodyOf(
      api.PUT('/api/me/cohorts/{cohortId}', {
        params: { path: { cohortId } },
        body: { id: crypto.randomUUID(), action },
      }),
    ),
  );
  const inside = state === 'enrolled' || state === 'waitlisted' || state === 'requested';
  return (
    <li>
      <p className={styles.name}>{title}</p>
      <p className={sheet.muted}>{facts}</p>
      <p>
        {t(`cohorts.states.${state}`)}
        {reason ? `: ${reason}` : null}
      </p>
      {state === 'left' ? <p role="status">{t('cohorts.left', { title })}</p> : null}
      <FormFailure failure={change.failure} />
      {state === 'enrolled' ? <CohortLinks cohortId={cohortId} /> : null}
      {inside ? (
        <Button variant="quiet" busy={change.busy} onClick={() => change.run('leave')}>
          {t('cohorts.leave', { title })}
        </Button>
      ) : null}
      {state === 'left' ? (
        <Button variant="secondary" busy={change.busy} onClick={() => change.run('return')}>
          {t('cohorts.returnTo', { title })}
        </Button>
      ) : null}
    </li>
  );
};
