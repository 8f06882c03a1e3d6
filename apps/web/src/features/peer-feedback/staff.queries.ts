import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** The peer feedback on an assignment of a cohort. */
export interface PeerPlace {
  cohortId: string;
  assignmentId: string;
}

const base = '/api/cohorts/{cohortId}/peer-feedback/{assignmentId}' as const;

export const peerFeedbackQuery = (api: Api, path: PeerPlace, locale: Locale) =>
  queryOptions({
    queryKey: ['peer', 'staff', path, locale],
    queryFn: () => bodyOf(api.GET(base, { params: { path, query: { locale } } })),
    refetchOnWindowFocus: false,
  });

/** How reviews would be divided with a seed; nothing for an empty one. */
export const previewQuery = (api: Api, path: PeerPlace, seed: string) =>
  queryOptions({
    queryKey: ['peer', 'staff', path, 'preview', seed],
    queryFn: () => bodyOf(api.GET(`${base}/allocation`, { params: { path, query: { seed } } })),
    enabled: seed !== '',
    retry: false,
  });

export const peerReviewsQuery = (api: Api, path: PeerPlace, page: number) =>
  queryOptions({
    queryKey: ['peer', 'staff', path, 'reviews', page],
    queryFn: () => bodyOf(api.GET(`${base}/reviews`, { params: { path, query: { page } } })),
    placeholderData: keepPreviousData,
  });

export const qualityQuery = (api: Api, path: PeerPlace, enabled: boolean) =>
  queryOptions({
    queryKey: ['peer', 'staff', path, 'quality'],
    queryFn: () => bodyOf(api.GET(`${base}/quality`, { params: { path } })),
    enabled,
  });
