import { queryOptions } from '@tanstack/react-query';
import type { Locale, Thread } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

type LessonPath = '/api/rounds/{roundId}/lessons/{lessonId}';
type ListPath = '/api/drafts/{draftId}/threads';

/** A lesson of a round with what is needed to remark on it. */
export type RoundLessonPage =
  paths[LessonPath]['get']['responses'][200]['content']['application/json'];
export type DraftThreadsPage =
  paths[ListPath]['get']['responses'][200]['content']['application/json'];
export type ThreadListFilters = NonNullable<paths[ListPath]['get']['parameters']['query']>;

interface LessonPlace {
  roundId: string;
  lessonId: string;
  locale: Locale;
}

export const lessonThreadsKey = (roundId: string) => ['threads', 'round', roundId];

export const roundLessonQuery = (api: Api, { roundId, lessonId, locale }: LessonPlace) =>
  queryOptions({
    queryKey: ['threads', 'lesson', roundId, lessonId, locale],
    queryFn: (): Promise<RoundLessonPage> =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/lessons/{lessonId}', {
          params: { path: { roundId, lessonId }, query: { locale } },
        }),
      ),
  });

/** The remarks on a lesson; asked again now and then, since others write too. */
export const lessonThreadsQuery = (api: Api, { roundId, lessonId, locale }: LessonPlace) =>
  queryOptions({
    queryKey: [...lessonThreadsKey(roundId), lessonId, locale],
    queryFn: async (): Promise<Thread[]> => {
      const path = { roundId, lessonId };
      const { items } = await bodyOf(
        api.GET('/api/rounds/{roundId}/lessons/{lessonId}/threads', {
          params: { path, query: { locale } },
        }),
      );
      return items;
    },
    staleTime: 0,
    refetchInterval: 20_000,
  });

export const draftThreadsKey = (draftId: string) => ['threads', 'draft', draftId];

export const draftThreadsQuery = (api: Api, draftId: string, filters: ThreadListFilters) =>
  queryOptions({
    queryKey: [...draftThreadsKey(draftId), filters],
    queryFn: (): Promise<DraftThreadsPage> =>
      bodyOf(
        api.GET('/api/drafts/{draftId}/threads', {
          params: { path: { draftId }, query: filters },
        }),
      ),
    staleTime: 0,
    placeholderData: (previous) => previous,
  });
