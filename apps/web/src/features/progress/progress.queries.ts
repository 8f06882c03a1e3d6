import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Completion, ModuleProgress } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

interface ProgressOf {
  api: Api;
  offline: Offline | null;
  accountId: string;
  moduleCode: string;
}

export const completionsPath = '/api/me/completions';

/** How far a learner is in one module; without a network, what this device last saw. */
export const moduleProgressQuery = ({ api, offline, accountId, moduleCode }: ProgressOf) =>
  queryOptions({
    queryKey: ['progress', accountId, moduleCode],
    queryFn: (): Promise<ModuleProgress> =>
      loadPersonal({
        offline,
        accountId,
        key: `progress:${moduleCode}`,
        load: () =>
          bodyOf(api.GET('/api/me/progress/{moduleCode}', { params: { path: { moduleCode } } })),
      }),
  });

/** Shows a completion as soon as the server confirmed it. */
export function followDeliveredCompletions(offline: Offline, queryClient: QueryClient): () => void {
  return offline.onDelivered((entry, response) => {
    if (entry.path !== completionsPath) return;
    const { lessonId, completedAt } = response as Completion;
    queryClient.setQueriesData<ModuleProgress>(
      { queryKey: ['progress', entry.accountId] },
      (progress) =>
        progress && {
          ...progress,
          lessons: progress.lessons.map((lesson) =>
            lesson.lessonId === lessonId ? { ...lesson, completedAt } : lesson,
          ),
        },
    );
    void queryClient.invalidateQueries({ queryKey: ['progress', entry.accountId] });
    void queryClient.invalidateQueries({ queryKey: ['home', entry.accountId] });
  });
}
