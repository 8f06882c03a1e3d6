import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface PitchChange<Input> {
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  failure: FailureCode | null;
  done: boolean;
}

/** Changes something of a pitch day; what is on the screen of it is asked again. */
export function usePitchChange<Input>(
  change: (input: Input) => Promise<unknown>,
): PitchChange<Input> {
  const queryClient = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['pitch-days'] }),
  });
  const run: PitchChange<Input>['run'] = (input, options) => mutate({ input }, options);
  return { run, busy: isPending, failure: error && failureOf(error), done: isSuccess };
}
