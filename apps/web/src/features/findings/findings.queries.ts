import { queryOptions } from '@tanstack/react-query';
import type { Locale, Report } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

/** All that somebody concludes from. */
export type Workbench =
  paths['/api/rounds/{roundId}/findings']['get']['responses'][200]['content']['application/json'];

const findingsKey = (roundId: string) => ['findings', roundId];

export const workbenchQuery = (api: Api, roundId: string, locale: Locale) =>
  queryOptions({
    queryKey: [...findingsKey(roundId), 'workbench', locale],
    queryFn: (): Promise<Workbench> =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/findings', {
          params: { path: { roundId }, query: { locale } },
        }),
      ),
  });

export const previewQuery = (api: Api, roundId: string, locale: Locale) =>
  queryOptions({
    queryKey: [...findingsKey(roundId), 'preview', locale],
    queryFn: (): Promise<Report> =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/report-preview', {
          params: { path: { roundId }, query: { locale } },
        }),
      ),
    staleTime: 0,
  });

export const reportQuery = (api: Api, roundId: string, version: number | null) =>
  queryOptions({
    queryKey: [...findingsKey(roundId), 'report', version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/report', {
          params: { path: { roundId }, query: version === null ? {} : { version } },
        }),
      ),
  });

export const myRemarksQuery = (api: Api, roundId: string) =>
  queryOptions({
    queryKey: [...findingsKey(roundId), 'mine'],
    queryFn: () => bodyOf(api.GET('/api/rounds/{roundId}/mine', { params: { path: { roundId } } })),
    staleTime: 0,
  });

export const exampleReportQuery = (api: Api, locale: Locale) =>
  queryOptions({
    queryKey: ['report-example', locale],
    queryFn: (): Promise<Report> =>
      bodyOf(api.GET('/api/report-example', { params: { query: { locale } } })),
  });
