import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { CohortAnnouncements } from '../messages/index.js';
import { CohortVersions } from '../version-moves/index.js';
import { CohortCalendar } from './cohort-calendar.js';
import { CohortInvitations } from './cohort-invitations.js';
import { CohortOverview } from './cohort-overview.js';
import { CohortPeople } from './cohort-people.js';
import { CohortSettingsForm } from './cohort-settings-form.js';
import { cohortQuery } from './cohorts.queries.js';
import './texts.js';

const views = {
  overview: CohortOverview,
  people: CohortPeople,
  invite: CohortInvitations,
  dates: CohortCalendar,
  versions: CohortVersions,
  announcements: CohortAnnouncements,
  settings: CohortSettingsForm,
} as const;
type View = keyof typeof views;
const viewNames = Object.keys(views) as View[];

const isView = (name: string | null): name is View => name !== null && Object.hasOwn(views, name);

const CohortViews = ({ cohortId }: { cohortId: string }) => {
  const { t, locale } = useI18n();
  const [search] = useSearchParams();
  const account = useAccount();
  const query = useQuery(cohortQuery({ api: useApi(), cohortId, locale }));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} />;
  const asked = search.get('view');
  const shown = isView(asked) ? asked : 'overview';
  const Shown = views[shown];
  return (
    <>
      <nav className={sheet.views} aria-label={t('cohorts.views.label')}>
        <ul role="list">
          {viewNames.map((view) => (
            <li key={view}>
              <Link
                to={view === 'overview' ? '.' : `?view=${view}`}
                state={{ keepFocus: true }}
                aria-current={view === shown ? 'page' : undefined}
              >
                {t(`cohorts.views.${view}`)}
              </Link>
            </li>
          ))}
          {query.data.lecturers.some(({ accountId }) => accountId === account?.id) ? (
            <li>
              <Link to={`/cohorts/${cohortId}/progress`}>{t('cohorts.views.insight')}</Link>
            </li>
          ) : null}
        </ul>
      </nav>
      <Shown cohort={query.data} />
    </>
  );
};

/** One cohort, for its lecturers; which part is shown is in the address. */
const CohortPage = () => {
  const { t, locale } = useI18n();
  const { cohortId = '' } = useParams();
  const { data } = useQuery({
    ...cohortQuery({ api: useApi(), cohortId, locale }),
    enabled: false,
  });
  return (
    <SignedInPage title={data?.title ?? t('cohorts.title')} wide>
      {() => <CohortViews cohortId={cohortId} />}
    </SignedInPage>
  );
};

export default CohortPage;
