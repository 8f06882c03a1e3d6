import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

interface Asking {
  api: Api;
  accountId: string;
  locale: Locale;
}
interface OfTeam {
  teamId: string;
  assignmentId: string;
}

/** What peers ask of me. */
export const myReviewsQuery = ({ api, accountId, locale }: Asking) =>
  queryOptions({
    queryKey: ['peer', accountId, 'mine', locale],
    queryFn: () => bodyOf(api.GET('/api/me/reviews', { params: { query: { locale } } })),
    staleTime: 0,
  });

/** One review with the work and what I wrote; asked once, since the page then holds what is typed. */
export const myReviewQuery = ({ api, accountId, locale }: Asking, reviewId: string) =>
  queryOptions({
    queryKey: ['peer', accountId, 'review', reviewId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/me/reviews/{reviewId}', {
          params: { path: { reviewId }, query: { locale } },
        }),
      ),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const practiceQuery = ({ api, accountId, locale }: Asking, roundId: string) =>
  queryOptions({
    queryKey: ['peer', accountId, 'practice', roundId, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/me/review-practice/{roundId}', {
          params: { path: { roundId }, query: { locale } },
        }),
      ),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

/** What my team received. */
export const receivedQuery = ({ api, accountId, locale }: Asking, path: OfTeam) =>
  queryOptions({
    queryKey: ['peer', accountId, 'received', path, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/feedback/{assignmentId}', {
          params: { path, query: { locale } },
        }),
      ),
    staleTime: 0,
  });

export const pointsQuery = ({ api, accountId, locale }: Asking, path: OfTeam) =>
  queryOptions({
    queryKey: ['peer', accountId, 'points', path, locale],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/points/{assignmentId}', {
          params: { path, query: { locale } },
        }),
      ),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
