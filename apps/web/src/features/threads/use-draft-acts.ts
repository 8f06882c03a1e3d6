import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftThreadAct } from '@weft/contracts';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { draftThreadsKey } from './threads.queries.js';

const tries = 4;
const isUnreachable = (error: Error) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500);

export interface DraftActs {
  /** Resolves with whether the server took it. */
  act: (threadIds: readonly string[], act: DraftThreadAct) => Promise<boolean>;
  busy: boolean;
  failure: FailureCode | null;
  /** How many remarks the last act changed, of how many. */
  result: { kind: DraftThreadAct['kind']; changed: number; asked: number } | null;
}

/** What authors do to remarks. Each act has an id of its own, so that trying again does it once. */
export function useDraftActs(draftId: string): DraftActs {
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error, data } = useMutation({
    mutationFn: async (body: { id: string; threadIds: string[]; act: DraftThreadAct }) => {
      const { changed } = await bodyOf(
        api.POST('/api/drafts/{draftId}/thread-acts', { params: { path: { draftId } }, body }),
      );
      return { kind: body.act.kind, changed: changed.length, asked: body.threadIds.length };
    },
    retry: (failures, problem) => failures < tries && isUnreachable(problem),
    retryDelay: (failures) => 400 * 2 ** failures,
    onSettled: () => queryClient.invalidateQueries({ queryKey: draftThreadsKey(draftId) }),
  });
  return {
    act: (threadIds, act) =>
      mutateAsync({ id: crypto.randomUUID(), threadIds: [...threadIds], act }).then(
        () => true,
        () => false,
      ),
    busy: isPending,
    failure: error && failureOf(error),
    result: data ?? null,
  };
}
