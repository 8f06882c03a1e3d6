import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

interface InTeam {
  api: Api;
  teamId: string;
  assignmentId: string;
}
interface InCohort {
  api: Api;
  cohortId: string;
  locale: Locale;
}

/** What my team would hand in, and what it handed in. */
export const handInQuery = ({ api, teamId, assignmentId, locale }: InTeam & { locale: Locale }) =>
  queryOptions({
    queryKey: ['hand-in', teamId, assignmentId, 'work', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/hand-in/{assignmentId}', {
          params: { path: { teamId, assignmentId }, query: { locale } },
        }),
      ),
    staleTime: 0,
  });

/** Files of a team for an assignment. */
export const filesQuery = ({ api, teamId, assignmentId }: InTeam) =>
  queryOptions({
    queryKey: ['hand-in', teamId, assignmentId, 'files'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/attachments/{assignmentId}', {
          params: { path: { teamId, assignmentId } },
        }),
      ),
  });

/** One submission with everything in it; it never changes, but for whether it counts. */
export const submissionQuery = (api: Api, submissionId: string, locale: Locale) =>
  queryOptions({
    queryKey: ['submission', submissionId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/submissions/{submissionId}', {
          params: { path: { submissionId }, query: { locale } },
        }),
      ),
  });

/** The assignments of a cohort, for its lecturers. */
export const cohortAssignmentsQuery = ({ api, cohortId, locale }: InCohort) =>
  queryOptions({
    queryKey: ['cohorts', cohortId, 'assignments', locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/assignments', {
          params: { path: { cohortId }, query: { locale } },
        }),
      ),
  });

/** Where each team stands with an assignment. */
export const teamHandInsQuery = (given: InCohort & { assignmentId: string }) => {
  const { api, cohortId, assignmentId, locale } = given;
  return queryOptions({
    queryKey: ['cohorts', cohortId, 'hand-ins', assignmentId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/assignments/{assignmentId}/hand-ins', {
          params: { path: { cohortId, assignmentId }, query: { locale } },
        }),
      ),
  });
};
