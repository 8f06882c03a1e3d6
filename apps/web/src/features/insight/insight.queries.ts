import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

interface InCohort {
  api: Api;
  cohortId: string;
  locale: Locale;
}

type MatrixQuery = NonNullable<
  paths['/api/cohorts/{cohortId}/matrix']['get']['parameters']['query']
>;
/** Which learners, in which order, by module or by lesson. */
export type MatrixAsked = Omit<MatrixQuery, 'locale' | 'offset' | 'limit'>;

/** Rows that are asked for together. */
export const rowsAtOnce = 50;

/** A portion of the matrix; asked again when the page is looked at again. */
export const matrixQuery = (
  { api, cohortId, locale }: InCohort,
  { portion, ...asked }: MatrixAsked & { portion: number },
) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'matrix', locale, asked, portion],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/matrix', {
          params: {
            path: { cohortId },
            query: { ...asked, locale, offset: portion * rowsAtOnce, limit: rowsAtOnce },
          },
        }),
      ),
    // The first portion also says how many there are: the table stays while others are asked for.
    ...(portion === 0 && { placeholderData: keepPreviousData }),
  });

/** The activities of a module, of the first one where none is told. */
export const activitiesQuery = ({ api, cohortId, locale }: InCohort, module: string | null) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'activities', locale, module],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/activities', {
          params: { path: { cohortId }, query: { locale, ...(module && { module }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A page of what learners answered to one activity. */
export const answersQuery = (
  { api, cohortId, locale }: InCohort,
  asked: { activityId: string; anonymous: boolean; page: number },
) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'answers', locale, asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/activities/{activityId}/answers', {
          params: {
            path: { cohortId, activityId: asked.activityId },
            query: { locale, page: asked.page, anonymous: asked.anonymous ? 'yes' : 'no' },
          },
        }),
      ),
  });

/** How the items of a quiz worked. */
export const analysisQuery = (
  { api, cohortId, locale }: InCohort,
  asked: { activityId: string; scope: 'cohort' | 'everyone' },
) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'analysis', locale, asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/activities/{activityId}/analysis', {
          params: {
            path: { cohortId, activityId: asked.activityId },
            query: { locale, scope: asked.scope },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Declared and measured minutes of lessons. */
export const workloadQuery = ({ api, cohortId, locale }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'workload', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/workload', {
          params: { path: { cohortId }, query: { locale } },
        }),
      ),
  });

/** Who may read my answers. */
export const sharingQuery = (api: Api, accountId: string, locale: Locale) =>
  queryOptions({
    queryKey: ['sharing', accountId, locale],
    queryFn: () => bodyOf(api.GET('/api/me/sharing', { params: { query: { locale } } })),
    staleTime: 0,
  });
