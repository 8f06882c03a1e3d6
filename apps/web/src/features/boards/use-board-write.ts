import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { boardKey } from './boards.queries.js';

type Write = () => Promise<unknown>;

interface BoardWrite {
  /** Resolves once the board on the screen shows it (true), or it was refused. */
  run: (write: Write) => Promise<boolean>;
  busy: boolean;
  failure: FailureCode | null;
}

const tries = 4;
const isUnreachable = (error: Error) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** Writes to a board. Each write has an id of its own, so that trying again does it once. */
export function useBoardWrite(boardId: string): BoardWrite {
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (write: Write) => write(),
    retry: (failures, problem) => failures < tries && isUnreachable(problem),
    retryDelay: (failures) => 400 * 2 ** failures,
    onSettled: () => queryClient.invalidateQueries({ queryKey: boardKey(boardId) }),
  });
  return {
    run: (write) =>
      mutateAsync(write).then(
        () => true,
        () => false,
      ),
    busy: isPending,
    failure: error && failureOf(error),
  };
}
