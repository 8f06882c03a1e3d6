import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

interface InCohort {
  api: Api;
  cohortId: string;
  locale: Locale;
}

/** The cohorts an account teaches, follows or is invited to. */
export const myCohortsQuery = (api: Api, accountId: string, locale: Locale) =>
  queryOptions({
    queryKey: ['cohorts', 'mine', accountId, locale],
    queryFn: () => bodyOf(api.GET('/api/me/cohorts', { params: { query: { locale } } })),
    staleTime: 0,
  });

/** One cohort for its lecturers. */
export const cohortQuery = ({ api, cohortId, locale }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'settings', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}', { params: { path: { cohortId }, query: { locale } } }),
      ),
  });

export type PeopleAsked = NonNullable<
  paths['/api/cohorts/{cohortId}/people']['get']['parameters']['query']
>;

/** A page of the people of a cohort; the page before stays on the screen meanwhile. */
export const peopleQuery = ({ api, cohortId }: Omit<InCohort, 'locale'>, asked: PeopleAsked) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'people', asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/people', {
          params: { path: { cohortId }, query: asked },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A page of invitations; asked again every two seconds while mails go out. */
export const invitationsQuery = (api: Api, cohortId: string, page: number) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'invitations', page],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/invitations', {
          params: { path: { cohortId }, query: { page } },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.waiting ? 2000 : false),
  });

/** Stages and lessons with their dates, and stretched deadlines. */
export const calendarQuery = ({ api, cohortId, locale }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'dates', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/dates', {
          params: { path: { cohortId }, query: { locale } },
        }),
      ),
  });

/** My own dates; without a network, what this device last saw. */
export const myDatesQuery = (given: {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}) => {
  const { api, offline, accountId, locale } = given;
  return queryOptions({
    queryKey: ['cohorts', 'dates', accountId, locale],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `dates:${locale}`,
        load: () => bodyOf(api.GET('/api/me/dates', { params: { query: { locale } } })),
      }),
  });
};
