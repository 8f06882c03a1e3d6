import { queryOptions } from '@tanstack/react-query';
import type { RoundPoll } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** The polls of a round with what their reader is in it. */
export interface RoundPolls {
  title: string;
  moderates: boolean;
  votes: boolean;
  unsettled: boolean;
  items: RoundPoll[];
}

export const roundPollsKey = (roundId: string) => ['rounds', roundId, 'polls'];

/** The polls of a round, for participants and moderators alike; asked again while it is open. */
export const roundPollsQuery = (api: Api, roundId: string, everyMs = 10_000) =>
  queryOptions({
    queryKey: roundPollsKey(roundId),
    queryFn: (): Promise<RoundPolls> =>
      bodyOf(api.GET('/api/rounds/{roundId}/polls', { params: { path: { roundId } } })),
    staleTime: 0,
    refetchInterval: everyMs,
  });

/** Questions that a moderator may begin with. */
export const pollTemplatesQuery = (api: Api, roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'poll-templates'],
    queryFn: () =>
      bodyOf(api.GET('/api/rounds/{roundId}/poll-templates', { params: { path: { roundId } } })),
  });
