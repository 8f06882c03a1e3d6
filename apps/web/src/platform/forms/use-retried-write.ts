import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, failureOf, type FailureCode } from '../api/api-error.js';

type Write = () => Promise<unknown>;

interface RetriedWrite {
  /** Resolves once what was read again shows it (true), or it was refused. */
  run: (write: Write) => Promise<boolean>;
  busy: boolean;
  failure: FailureCode | null;
}

const tries = 4;
const isUnreachable = (error: Error) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500);

/**
 * Writes that are tried again when nothing answers: each must do its work once however often it
 * comes.
 * @param queryKey what is read again afterwards
 */
export function useRetriedWrite(queryKey: readonly unknown[]): RetriedWrite {
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (write: Write) => write(),
    retry: (failures, problem) => failures < tries && isUnreachable(problem),
    retryDelay: (failures) => 400 * 2 ** failures,
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
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
