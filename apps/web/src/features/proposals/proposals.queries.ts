import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

interface Asking {
  api: Api;
  accountId: string;
  locale: Locale;
}

export type ProposalsAsked = NonNullable<paths['/api/proposals']['get']['parameters']['query']>;
type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;
export type ProposalSummary = Answer<'/api/proposals'>['items'][number];
export type ProposalDetail = Answer<'/api/proposals/{proposalId}'>;
export type OwnLessonDetail = Answer<'/api/cohorts/{cohortId}/own-lessons/{lessonId}'>;
export type OwnLessonItem = Answer<'/api/cohorts/{cohortId}/own-lessons'>['items'][number];
export type DraftItem = Answer<'/api/me/proposal-drafts'>['items'][number];

/** A page of proposals that an account may see; the page before stays on the screen meanwhile. */
export const proposalsQuery = ({ api, accountId }: Omit<Asking, 'locale'>, asked: ProposalsAsked) =>
  queryOptions({
    queryKey: ['proposals', 'list', accountId, asked],
    queryFn: () => bodyOf(api.GET('/api/proposals', { params: { query: asked } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One proposal with its history. */
export const proposalQuery = ({ api, accountId, locale }: Asking, proposalId: string) =>
  queryOptions({
    queryKey: ['proposals', 'one', accountId, proposalId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/proposals/{proposalId}', {
          params: { path: { proposalId }, query: { locale } },
        }),
      ),
    staleTime: 0,
  });

/** An earlier text; it never changes. */
export const proposalTextQuery = (api: Api, proposalId: string, eventId: string) =>
  queryOptions({
    queryKey: ['proposal-text', proposalId, eventId],
    queryFn: () =>
      bodyOf(
        api.GET('/api/proposals/{proposalId}/texts/{eventId}', {
          params: { path: { proposalId, eventId } },
        }),
      ),
    staleTime: Infinity,
  });

/** Drafts of an account on the server. */
export const draftsQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['proposals', 'drafts', accountId],
    queryFn: () => bodyOf(api.GET('/api/me/proposal-drafts')),
    staleTime: 0,
  });

/** Lessons that learners of a cohort added, and where lessons can stand. */
export const ownLessonsQuery = ({ api, accountId, locale }: Asking, cohortId: string) =>
  queryOptions({
    queryKey: ['proposals', 'lessons', accountId, cohortId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/own-lessons', {
          params: { path: { cohortId }, query: { locale } },
        }),
      ),
  });

/** One of these lessons, in its newest version or an earlier one. */
export const ownLessonQuery = (
  { api, accountId, locale }: Asking,
  place: { cohortId: string; lessonId: string },
  version: number | undefined,
) =>
  queryOptions({
    queryKey: ['proposals', 'lesson', accountId, place, locale, version ?? null],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/own-lessons/{lessonId}', {
          params: { path: place, query: { locale, ...(version && { version }) } },
        }),
      ),
  });

/** The domains and regions of the directory, with their names. */
export const directoryQuery = (api: Api, locale: Locale) =>
  queryOptions({
    queryKey: ['directory-facets', locale],
    queryFn: async () => {
      const { facets } = await bodyOf(
        api.GET('/api/library/{collection}', {
          params: { path: { collection: 'ecosystem' }, query: { locale, page: 1 } },
        }),
      );
      const options = (id: string) => facets.find((facet) => facet.id === id)?.options ?? [];
      return { domains: options('domain'), regions: options('region') };
    },
    staleTime: Infinity,
  });
