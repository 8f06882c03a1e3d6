import { queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../platform/api/api.js';

interface InCohort {
  api: Api;
  accountId: string;
  cohortId: string;
}

/** The teams of a cohort; lecturers also get who has none. */
export const teamsQuery = ({ api, accountId, cohortId }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'teams', accountId],
    queryFn: () =>
      bodyOf(api.GET('/api/cohorts/{cohortId}/teams', { params: { path: { cohortId } } })),
  });

/** Learners without a team, with all that the mixer looks at. */
export const mixerQuery = ({ api, accountId, cohortId }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'team-mixer', accountId],
    queryFn: () =>
      bodyOf(api.GET('/api/cohorts/{cohortId}/team-mixer', { params: { path: { cohortId } } })),
  });

/** What I wish for my team. */
export const myWishesQuery = ({ api, accountId, cohortId }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'my-wishes', accountId],
    queryFn: () =>
      bodyOf(api.GET('/api/cohorts/{cohortId}/my-wishes', { params: { path: { cohortId } } })),
  });

/** Other learners of the cohort whose name holds some letters. */
export const fellowsQuery = ({ api, accountId, cohortId }: InCohort, search: string) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'fellows', accountId, search],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/fellows', {
          params: { path: { cohortId }, query: { search } },
        }),
      ),
    enabled: search !== '',
  });
