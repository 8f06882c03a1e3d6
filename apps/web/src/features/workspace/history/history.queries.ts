import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../../platform/api/api.js';
import type { components } from '../../../platform/api/schema.js';
import type { WorkAddress } from '../live/device-copy.js';

export type WorkspacePeriod = components['schemas']['WorkspacePeriod'];

interface HistoryAsked extends WorkAddress {
  api: Api;
}

/** Who worked when, newest first, a page at a time. */
export const periodsQuery = ({ api, teamId, assignmentId }: HistoryAsked) =>
  infiniteQueryOptions({
    queryKey: ['work', teamId, assignmentId, 'periods'],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/teams/{teamId}/work/{assignmentId}/periods', {
          params: {
            path: { teamId, assignmentId },
            query: pageParam === null ? {} : { before: pageParam },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ items, more }) => (more ? (items.at(-1)?.moment ?? null) : null),
    staleTime: 0,
  });

/** What each member did, by day. */
export const contributionsQuery = ({ api, teamId, assignmentId }: HistoryAsked) =>
  queryOptions({
    queryKey: ['work', teamId, assignmentId, 'contributions'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/work/{assignmentId}/contributions', {
          params: { path: { teamId, assignmentId } },
        }),
      ),
    staleTime: 0,
  });
