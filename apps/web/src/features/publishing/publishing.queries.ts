import { queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** What everything about publishing a draft is asked again by. */
export const releaseKey = (draftId: string) => ['publishing', draftId] as const;

/** The versions of a draft that could be published, newest first. */
export const releaseVersionsQuery = (api: Api, draftId: string) =>
  queryOptions({
    queryKey: [...releaseKey(draftId), 'versions'],
    queryFn: async () => {
      const params = { path: { draftId } };
      return (await bodyOf(api.GET('/api/drafts/{draftId}/versions', { params }))).items;
    },
    staleTime: 0,
  });

/** Checks, proposal and signatures of one version. */
export const releaseQuery = (api: Api, draftId: string, number: number) =>
  queryOptions({
    queryKey: [...releaseKey(draftId), 'release', number],
    queryFn: () =>
      bodyOf(
        api.GET('/api/drafts/{draftId}/versions/{number}/release', {
          params: { path: { draftId, number } },
        }),
      ),
    staleTime: 0,
  });

/** What learners and reviewers did at the blocks of a draft. */
export const draftSignalsQuery = (api: Api, draftId: string) =>
  queryOptions({
    queryKey: [...releaseKey(draftId), 'signals'],
    queryFn: () =>
      bodyOf(api.GET('/api/drafts/{draftId}/signals', { params: { path: { draftId } } })),
    staleTime: 60_000,
  });

/** All that is known of a version before it is published. */
export type ReleasePage = Awaited<
  ReturnType<NonNullable<ReturnType<typeof releaseQuery>['queryFn']>>
>;
