import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

interface InCohort {
  api: Api;
  cohortId: string;
  locale: Locale;
}

/** Which versions a cohort reads, and what is newer. */
export const cohortVersionsQuery = ({ api, cohortId, locale }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'versions', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/versions', {
          params: { path: { cohortId }, query: { locale } },
        }),
      ),
  });

/** A page of what was decided; the page before stays on the screen meanwhile. */
export const decisionsQuery = ({ api, cohortId, locale }: InCohort, page: number) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'version-decisions', locale, page],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/version-decisions', {
          params: { path: { cohortId }, query: { locale, page } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

interface Move {
  code: string;
  from: string;
  to: string;
  page: number;
}

/** What changes with a move, a page of lessons at a time. */
export const moveQuery = ({ api, cohortId, locale }: InCohort, { code, ...query }: Move) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'move', locale, code, query],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/versions/{code}/difference', {
          params: { path: { cohortId, code }, query: { locale, ...query } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

interface OfAccount {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}

/** What changed since I finished lessons; without a network, what this device last saw. */
export const myUpdatesQuery = ({ api, offline, accountId, locale }: OfAccount) =>
  queryOptions({
    queryKey: ['updates', accountId, locale],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `updates:${locale}`,
        load: () => bodyOf(api.GET('/api/me/updates', { params: { query: { locale } } })),
      }),
  });

/** What changed in one lesson since I finished it. */
export const myUpdateQuery = (given: OfAccount & { lessonId: string }) => {
  const { api, offline, accountId, locale, lessonId } = given;
  return queryOptions({
    queryKey: ['updates', accountId, locale, lessonId],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `update:${locale}:${lessonId}`,
        load: () =>
          bodyOf(
            api.GET('/api/me/updates/{lessonId}', {
              params: { path: { lessonId }, query: { locale } },
            }),
          ),
      }),
  });
};
