import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Locale, ThreadBlock, ThreadPerson } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

type LessonPath = '/api/rounds/{roundId}/lessons/{lessonId}';
type RoundListPath = '/api/rounds/{roundId}/lessons/{lessonId}/threads';
type ListPath = '/api/drafts/{draftId}/threads';

/** A lesson of a round with what is needed to remark on it. */
export type RoundLessonPage =
  paths[LessonPath]['get']['responses'][200]['content']['application/json'];
/** How many remarks stand at each block of a lesson, and some of them. */
export type LessonThreads =
  paths[RoundListPath]['get']['responses'][200]['content']['application/json'];
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

/** The first remarks at each block of a lesson; asked again now and then, since others write too. */
export const lessonThreadsQuery = (api: Api, { roundId, lessonId, locale }: LessonPlace) =>
  queryOptions({
    queryKey: [...lessonThreadsKey(roundId), lessonId, locale],
    queryFn: (): Promise<LessonThreads> =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/lessons/{lessonId}/threads', {
          params: { path: { roundId, lessonId }, query: { locale } },
        }),
      ),
    staleTime: 0,
    refetchInterval: 20_000,
  });

/** All remarks at one block, 50 at a time; null: those without a place. */
export const blockThreadsQuery = (
  api: Api,
  { roundId, lessonId, locale, blockId }: LessonPlace & { blockId: string | null },
) =>
  infiniteQueryOptions({
    queryKey: [...lessonThreadsKey(roundId), lessonId, locale, { blockId }],
    queryFn: ({ pageParam }): Promise<LessonThreads> =>
      bodyOf(
        api.GET('/api/rounds/{roundId}/lessons/{lessonId}/threads', {
          params: {
            path: { roundId, lessonId },
            query: { locale, blockId: blockId ?? '', page: pageParam },
          },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: (last, all) => {
      const total = last.blocks.find((one) => one.blockId === blockId)?.total ?? 0;
      const read = all.reduce((sum, { items }) => sum + items.length, 0);
      return last.items.length > 0 && read < total ? all.length + 1 : undefined;
    },
    staleTime: 0,
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

/** The blocks of a text in the newest version of a draft, to point at one of them. */
export const threadBlocksQuery = (
  api: Api,
  { draftId, lessonId, locale }: { draftId: string; lessonId: string; locale: Locale },
) =>
  queryOptions({
    queryKey: ['threads', 'blocks', draftId, lessonId, locale],
    queryFn: async (): Promise<ThreadBlock[]> => {
      const { blocks } = await bodyOf(
        api.GET('/api/drafts/{draftId}/threads/blocks/{lessonId}', {
          params: { path: { draftId, lessonId }, query: { locale } },
        }),
      );
      return blocks;
    },
    staleTime: 0,
  });

/** Who can be mentioned in an answer to a remark. */
export const threadPeopleQuery = (
  api: Api,
  { draftId, threadId }: { draftId: string; threadId: string },
) =>
  queryOptions({
    queryKey: ['threads', 'people', draftId, threadId],
    queryFn: async (): Promise<ThreadPerson[]> => {
      const { people } = await bodyOf(
        api.GET('/api/drafts/{draftId}/threads/{threadId}/people', {
          params: { path: { draftId, threadId } },
        }),
      );
      return people;
    },
  });
