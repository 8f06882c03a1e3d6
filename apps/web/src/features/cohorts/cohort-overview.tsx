import { useQueryClient } from '@tanstack/react-query';
import type { Cohort } from '@weft/contracts';
import { Button, Field } from '@weft/ui';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { SharedGoals } from '../goals/index.js';
import styles from './cohorts.module.css';
import { CohortLinks } from './cohort-links.js';
import { useCohortChange } from './use-cohort-change.js';

const stateOrder = [
  'enrolled',
  'requested',
  'waitlisted',
  'invited',
  'left',
  'removed',
  'refused',
] as const;

/** What it is, how to get in, and who runs it. */
export const CohortOverview = ({ cohort }: { cohort: Cohort }) => {
  const { t, date } = useI18n();
  const { track, startsOn, endsOn, counts } = cohort;
  return (
    <>
      <p>{t('cohorts.facts', { track: track.title, from: date(startsOn), to: date(endsOn) })}</p>
      <CohortLinks cohortId={cohort.id} teaching />
      <section aria-labelledby="numbers">
        <h2 id="numbers">{t('cohorts.numbers')}</h2>
        <ul role="list" className={styles.dates}>
          {stateOrder
            .filter((state) => state === 'enrolled' || counts[state] > 0)
            .map((state) => (
              <li key={state}>
                <strong>{counts[state]}</strong>
                <Link to={`?view=people&state=${state}`}>{t(`cohorts.states.${state}`)}</Link>
              </li>
            ))}
        </ul>
      </section>
      <JoinCode cohort={cohort} />
      <SharedGoals cohortId={cohort.id} />
      <Lecturers cohort={cohort} />
    </>
  );
};

const JoinCode = ({ cohort }: { cohort: Cohort }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const { id: cohortId, joinCode, selfEnrolment } = cohort;
  const params = { path: { cohortId } };
  const change = useCohortChange(async (action: 'renew' | 'revoke') => {
    if (action === 'revoke') await api.DELETE('/api/cohorts/{cohortId}/join-code', { params });
    else await bodyOf(api.POST('/api/cohorts/{cohortId}/join-code', { params }));
  });
  const code = joinCode && `${joinCode.slice(0, 4)}-${joinCode.slice(4)}`;
  return (
    <section aria-labelledby="code">
      <h2 id="code">{t('cohorts.code')}</h2>
      {code ? (
        <>
          <p className={styles.code}>{code}</p>
          <p>{t('cohorts.codeHelp', { url: `${location.origin}/${locale}/join/${code}` })}</p>
        </>
      ) : (
        <p>{t('cohorts.codeNone')}</p>
      )}
      {selfEnrolment === 'closed' ? <p>{t('cohorts.codeClosed')}</p> : null}
      <FormFailure failure={change.failure} />
      <div className={sheet.actions}>
        <Button variant="secondary" busy={change.busy} onClick={() => change.run('renew')}>
          {t('cohorts.codeRenew')}
        </Button>
        {code ? (
          <Button variant="quiet" busy={change.busy} onClick={() => change.run('revoke')}>
            {t('cohorts.codeRevoke')}
          </Button>
        ) : null}
      </div>
    </section>
  );
};

const Lecturers = ({ cohort: { id: cohortId, lecturers } }: { cohort: Cohort }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const remove = useCohortChange((accountId: string) =>
    api.DELETE('/api/cohorts/{cohortId}/lecturers/{accountId}', {
      params: { path: { cohortId, accountId } },
    }),
  );
  const form = useSubmit(async ({ email = '' }, element) => {
    await api.POST('/api/cohorts/{cohortId}/lecturers', {
      params: { path: { cohortId } },
      body: { email },
    });
    element.reset();
    await queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] });
  });
  return (
    <section aria-labelledby="lecturers">
      <h2 id="lecturers">{t('cohorts.lecturers')}</h2>
      <ul role="list" className={sheet.list}>
        {lecturers.map(({ accountId, displayName, email }) => (
          <li key={accountId}>
            <span>
              <strong>{displayName}</strong> <span className={sheet.muted}>{email}</span>
            </span>
            {lecturers.length > 1 ? (
              <Button variant="quiet" busy={remove.busy} onClick={() => remove.run(accountId)}>
                {t('cohorts.lecturerRemove', { name: displayName })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <form onSubmit={form.onSubmit} method="post">
        <Field label={t('cohorts.lecturerEmail')} name="email" type="email" required />
        <FormFailure failure={form.failure ?? remove.failure} />
        <Button type="submit" variant="secondary" busy={form.busy}>
          {t('cohorts.lecturerAdd')}
        </Button>
      </form>
    </section>
  );
};
