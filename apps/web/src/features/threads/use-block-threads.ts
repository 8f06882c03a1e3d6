import { useInfiniteQuery } from '@tanstack/react-query';
import type { Thread } from '@weft/contracts';
import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { blockThreadsQuery, type LessonThreads, type RoundLessonPage } from './threads.queries.js';

interface BlockAsked {
  page: RoundLessonPage;
  /** The first remarks of the lesson, which are shown until those of the block are there. */
  known: LessonThreads;
  /** Null: remarks without a place; undefined: none are asked. */
  blockId: string | null | undefined;
  /** Read on until all are there. */
  whole: boolean;
}

/** The remarks at one block of a lesson, as far as they were asked for. */
export function useBlockThreads({ page, known, blockId, whole }: BlockAsked): {
  items: Thread[];
  total: number;
  /** Asks for so many of them, fifty at a time. */
  readOn: (wanted: number) => void;
} {
  const { locale } = useI18n();
  const place = { roundId: page.round.id, lessonId: page.lesson.lessonId, locale };
  const asked = blockThreadsQuery(useApi(), { ...place, blockId: blockId ?? null });
  const query = useInfiniteQuery({ ...asked, enabled: blockId !== undefined });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  const [wanted, setWanted] = useState(0);
  const read = data?.pages.reduce((sum, one) => sum + one.items.length, 0) ?? 0;
  const isShort = (whole || read < wanted) && hasNextPage && !isFetching;
  useEffect(() => {
    if (isShort && !isError) void fetchNextPage();
  }, [isShort, isError, fetchNextPage]);
  if (blockId === undefined) return { items: [], total: 0, readOn: () => undefined };
  const first = known.items.filter(({ place: at }) => (at?.blockId ?? null) === blockId);
  const items = data ? data.pages.flatMap((one) => one.items) : first;
  const counted = (data?.pages.at(-1) ?? known).blocks.find((one) => one.blockId === blockId);
  return {
    // Between two pages somebody may settle a remark, which then is in both.
    items: [...new Map(items.map((thread) => [thread.id, thread])).values()],
    total: counted?.total ?? 0,
    readOn: (count) => {
      setWanted(count);
      if (isError && !isFetching) void fetchNextPage();
    },
  };
}
