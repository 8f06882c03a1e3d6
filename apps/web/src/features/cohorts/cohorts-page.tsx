import { useQuery } from '@tanstack/react-query';
import { Button, EmptyState, Notice, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { laterPart } from '../../platform/page/later-part.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { CalendarAddress } from './calendar-address.js';
import { myCohortsQuery } from './cohorts.queries.js';
import styles from './cohorts.module.css';
import { FollowedCohort } from './followed-cohort.js';
import { mayRunCohorts } from './may-run-cohorts.js';
import { MyCalendar } from './my-calendar.js';
import { useCohortChange } from './use-cohort-change.js';
import './texts.js';

const WayToRounds = laterPart<object>(() =>
  import('../review-rounds/index.js').then((rounds) => ({ default: rounds.WayToRounds })),
);

const MyCohorts = ({ account }: { account: SessionAccount }) => {
  const { t, date, locale } = useI18n();
  const api = useApi();
  const query = useQuery(myCohortsQuery(api, account.id, locale));
  const accept = useCohortChange((invitationId: string) =>
    bodyOf(api.PUT('/api/me/invitations/{invitationId}', { params: { path: { invitationId } } })),
  );
  const facts = (cohort: { trackTitle: string; startsOn: string; endsOn: string }) =>
    t('cohorts.facts', {
      track: cohort.trackTitle,
      from: date(cohort.startsOn),
      to: date(cohort.endsOn),
    });
  return (
    <PageData query={query}>
      {({ teaching, following, invitations }) => (
        <>
          {accept.result ? (
            <Notice kind="positive" live>
              {t(`cohorts.joined.${accept.result.state}`)}
            </Notice>
          ) : null}
          {invitations.length > 0 ? (
            <section aria-labelledby="invitations">
              <h2 id="invitations">{t('cohorts.invitations')}</h2>
              <ul role="list" className={sheet.list}>
                {invitations.map(({ invitationId, title, ...cohort }) => (
                  <li key={invitationId}>
                    <p className={sheet.muted}>{facts(cohort)}</p>
                    <Button busy={accept.busy} onClick={() => accept.run(invitationId)}>
                      {t('cohorts.accept', { title })}
                    </Button>
                  </li>
                ))}
              </ul>
              <FormFailure failure={accept.failure} />
            </section>
          ) : null}
          {mayRunCohorts(account.roles) ? (
            <section aria-labelledby="teaching">
              <h2 id="teaching">{t('cohorts.teaching')}</h2>
              {teaching.length === 0 ? (
                <EmptyState title={t('cohorts.teachingEmpty')}>
                  <p>{t('cohorts.teachingEmptyHelp')}</p>
                </EmptyState>
              ) : null}
              <ul role="list" className={sheet.list}>
                {teaching.map(({ id, title, enrolled, requested, ...cohort }) => (
                  <li key={id}>
                    <Link className={styles.name} to={`/cohorts/${id}`}>
                      {title}
                    </Link>
                    <p className={sheet.muted}>{facts(cohort)}</p>
                    <p>
                      {t('cohorts.enrolled', { count: enrolled })}
                      {requested > 0 ? (
                        <strong> · {t('cohorts.requests', { count: requested })}</strong>
                      ) : null}
                    </p>
                  </li>
                ))}
              </ul>
              <p>
                <Link className={buttonClass()} to="/cohorts/new">
                  {t('cohorts.open')}
                </Link>
              </p>
            </section>
          ) : null}
          <section aria-labelledby="following">
            <h2 id="following">{t('cohorts.following')}</h2>
            {following.length === 0 ? (
              <EmptyState title={t('cohorts.followingEmpty')}>
                <p>{t('cohorts.followingEmptyHelp')}</p>
              </EmptyState>
            ) : null}
            <ul role="list" className={sheet.list}>
              {following.map((cohort) => (
                <FollowedCohort key={cohort.id} cohort={cohort} facts={facts(cohort)} />
              ))}
            </ul>
            <p>
              <Link className={buttonClass('secondary')} to="/join">
                {t('cohorts.joinAction')}
              </Link>
            </p>
          </section>
          {following.some(({ state }) => state === 'enrolled') ? (
            <>
              <MyCalendar accountId={account.id} />
              <CalendarAddress />
            </>
          ) : null}
        </>
      )}
    </PageData>
  );
};

/** The cohorts of an account: those it runs, follows or is invited to. */
const CohortsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('cohorts.title')} wide>
      {(account) => (
        <>
          <MyCohorts account={account} />
          <WayToRounds />
        </>
      )}
    </SignedInPage>
  );
};

export default CohortsPage;
