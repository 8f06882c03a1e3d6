import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiError, failureOf, type FailureCode } from './api-error.js';

export interface Write<Input> {
  /** `onSuccess` is called once the screen shows what changed. */
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  done: boolean;
  failure: FailureCode | null;
  /** Fields that the server refuses, as paths of the body. */
  missing: readonly string[];
}

/**
 * Writes something once. The same input again after a failure is the same write with the same id,
 * so that it happens once even if only the answer got lost; other input is another write.
 * @param stale what is asked again afterwards
 * @param write sends the input with the id of this write
 */
export function useWrite<Input>(
  stale: QueryKey,
  write: (input: Input, id: string) => Promise<unknown>,
): Write<Input> {
  const queryClient = useQueryClient();
  const last = useRef<{ id: string; content: string | undefined } | null>(null);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => {
      const content = JSON.stringify(input);
      if (!last.current || last.current.content !== content) {
        last.current = { id: crypto.randomUUID(), content };
      }
      return write(input, last.current.id);
    },
    onSuccess: () => {
      last.current = null;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: stale }),
  });
  const fields = error instanceof ApiError ? error.problem?.fields : undefined;
  return {
    run: (input, options) => mutate({ input }, options),
    busy: isPending,
    done: isSuccess,
    failure: error && failureOf(error),
    missing: fields?.map(({ path }) => path) ?? [],
  };
}
