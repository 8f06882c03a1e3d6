import { queryOptions } from '@tanstack/react-query';
import type { ReviewRound, RoundHome } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** Everything that is asked of one round, by participants and moderators. */
export const roundKey = (roundId: string) => ['rounds', roundId];

/** A round as its participants see it. */
export const roundHomeQuery = (api: Api, roundId: string) =>
  queryOptions({
    queryKey: [...roundKey(roundId), 'home'],
    queryFn: (): Promise<RoundHome> =>
      bodyOf(api.GET('/api/rounds/{roundId}/home', { params: { path: { roundId } } })),
    staleTime: 0,
    retry: false,
  });

/** A round as its moderators see it; asked again while they look, for live progress. */
export const reviewRoundQuery = (api: Api, roundId: string) =>
  queryOptions({
    queryKey: [...roundKey(roundId), 'studio'],
    queryFn: (): Promise<ReviewRound> =>
      bodyOf(api.GET('/api/review-rounds/{roundId}', { params: { path: { roundId } } })),
    staleTime: 0,
    retry: false,
  });

export const myRoundsQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['rounds', 'mine', accountId],
    queryFn: () => bodyOf(api.GET('/api/me/rounds')),
    staleTime: 0,
  });

export const moderatedQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['rounds', 'moderated', accountId],
    queryFn: () => bodyOf(api.GET('/api/review-rounds')),
    staleTime: 0,
  });

export const templatesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['rounds', 'templates'],
    queryFn: () => bodyOf(api.GET('/api/round-templates')),
  });

export const roundDraftsQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['rounds', 'drafts', accountId],
    queryFn: () => bodyOf(api.GET('/api/round-drafts')),
    staleTime: 0,
  });
