import { queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** Pitch days of a cohort. */
export const pitchDaysQuery = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ['pitch-days', 'of', cohortId],
    queryFn: () =>
      bodyOf(api.GET('/api/cohorts/{cohortId}/pitch-days', { params: { path: { cohortId } } })),
  });

/** One of them; asked again while it goes on, so that all screens follow. */
export const pitchDayQuery = (api: Api, pitchDayId: string) =>
  queryOptions({
    queryKey: ['pitch-days', pitchDayId],
    queryFn: () =>
      bodyOf(api.GET('/api/pitch-days/{pitchDayId}', { params: { path: { pitchDayId } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'open' ? 2000 : false),
  });

/** What a phone may score; asked again until it is over. */
export const pitchCodeQuery = (api: Api, code: string) =>
  queryOptions({
    queryKey: ['pitch-days', 'code', code],
    queryFn: () => bodyOf(api.GET('/api/pitch-codes/{code}', { params: { path: { code } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'closed' ? false : 4000),
    retry: false,
  });
