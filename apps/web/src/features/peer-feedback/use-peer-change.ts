import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface PeerChange<Input> {
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  done: boolean;
  failure: FailureCode | null;
  /** Fields that the server misses, as paths of the body. */
  missing: readonly string[];
}

/** Writes something of peer feedback; what is on the screen of it is then asked again. */
export function usePeerChange<Input>(write: (input: Input) => Promise<unknown>): PeerChange<Input> {
  const queryClient = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => write(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['peer'] }),
  });
  const fields = error instanceof ApiError ? error.problem?.fields : undefined;
  const run: PeerChange<Input>['run'] = (input, options) => mutate({ input }, options);
  return {
    run,
    busy: isPending,
    done: isSuccess,
    failure: error && failureOf(error),
    missing: fields?.map(({ path }) => path) ?? [],
  };
}
