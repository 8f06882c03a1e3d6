import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { ownPageQuery, type OwnPage } from '../../platform/offline/own-page-query.js';

const readGoals = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/goals', { params: { query: { locale } } }));

export type MyGoals = Awaited<ReturnType<typeof readGoals>>;

/** The goals of an account; without a network, what this device last saw. */
export const goalsQuery = (page: OwnPage) => ownPageQuery('goals', page, readGoals);

/** What a goal said before, newest first. */
export const goalHistoryQuery = (api: Api, goalId: string, revisions: number) =>
  queryOptions({
    queryKey: ['goals', 'history', goalId, revisions],
    queryFn: () =>
      bodyOf(api.GET('/api/me/goals/{goalId}/revisions', { params: { path: { goalId } } })),
  });

/** Goals that learners of a cohort show to its lecturers. */
export const sharedGoalsQuery = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'goals'],
    queryFn: () =>
      bodyOf(api.GET('/api/cohorts/{cohortId}/goals', { params: { path: { cohortId } } })),
  });
