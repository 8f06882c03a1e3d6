import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** An assignment of a cohort, in the language of the page. */
export interface InAssignment {
  api: Api;
  cohortId: string;
  assignmentId: string;
  locale: Locale;
}

/** What is to be marked. */
export const queueQuery = ({ api, cohortId, assignmentId, locale }: InAssignment) =>
  queryOptions({
    queryKey: ['grades', cohortId, 'queue', assignmentId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/marking/{assignmentId}', {
          params: { path: { cohortId, assignmentId }, query: { locale } },
        }),
      ),
  });

/** One submission to mark. */
export const markingQuery = ({
  api,
  submissionId,
  locale,
}: {
  api: Api;
  submissionId: string;
  locale: Locale;
}) =>
  queryOptions({
    queryKey: ['grades', 'marking', submissionId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/marking/{submissionId}', {
          params: { path: { submissionId }, query: { locale } },
        }),
      ),
  });

/** Sentences to use again. */
export const commentsQuery = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ['grades', cohortId, 'comments'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/marking-comments', { params: { path: { cohortId } } }),
      ),
  });

/** What a release would give. */
export const previewQuery = ({ api, cohortId, assignmentId, locale }: InAssignment) =>
  queryOptions({
    queryKey: ['grades', cohortId, 'preview', assignmentId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/releases/{assignmentId}', {
          params: { path: { cohortId, assignmentId }, query: { locale } },
        }),
      ),
  });

/** A learner's own grades. */
export const myGradesQuery = (api: Api, accountId: string, locale: Locale) =>
  queryOptions({
    queryKey: ['grades', 'mine', accountId, locale],
    queryFn: () => bodyOf(api.GET('/api/me/grades', { params: { query: { locale } } })),
    staleTime: 0,
  });

/** A page of the grades of a cohort. */
export const gradesQuery = (
  { api, cohortId, locale }: Omit<InAssignment, 'assignmentId'>,
  asked: { page: number; appeals: boolean },
) =>
  queryOptions({
    queryKey: ['grades', cohortId, 'list', locale, asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/grades', {
          params: {
            path: { cohortId },
            query: { locale, page: asked.page, appeals: asked.appeals ? 'true' : 'false' },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** One grade of a learner, for her lecturer. */
export const gradeQuery = ({
  api,
  gradeId,
  locale,
}: {
  api: Api;
  gradeId: string;
  locale: Locale;
}) =>
  queryOptions({
    queryKey: ['grades', 'one', gradeId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/grades/{gradeId}', { params: { path: { gradeId }, query: { locale } } }),
      ),
  });
