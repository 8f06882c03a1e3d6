import { useQuery } from '@tanstack/react-query';
import type { Completion, LessonProgress } from '@weft/contracts';
import { useApi } from '../../platform/api/api.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { completionsPath, moduleProgressQuery } from './progress.queries.js';

/** Progress in a module, with what waits on this device; null for visitors and until it is known. */
export function useModuleProgress(moduleCode: string): LessonProgress[] | null {
  const api = useApi();
  const offline = useOffline();
  const accountId = useAccount()?.id;
  const { entries } = useOutboxSnapshot();
  const { data } = useQuery({
    ...moduleProgressQuery({ api, offline, accountId: accountId ?? '', moduleCode }),
    enabled: accountId !== undefined && offline !== null,
  });
  if (!data || accountId === undefined) return null;
  const waiting = new Map(
    entries
      .filter((entry) => entry.path === completionsPath)
      .map((entry) => {
        const { lessonId, at } = entry.body as Pick<Completion, 'lessonId'> & { at: string };
        return [lessonId, at];
      }),
  );
  return data.lessons.map((lesson) => ({
    ...lesson,
    completedAt: lesson.completedAt ?? waiting.get(lesson.lessonId) ?? null,
  }));
}

/** Progress in one lesson; null for visitors and until it is known. */
export function useLessonProgress(moduleCode: string, lessonId: string): LessonProgress | null {
  return useModuleProgress(moduleCode)?.find((lesson) => lesson.lessonId === lessonId) ?? null;
}
