import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface GradeChange<Input> {
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  failure: FailureCode | null;
  done: boolean;
}

/** Changes something about marks or grades; what is on the screen of them is asked again. */
export function useGradeChange<Input>(
  change: (input: Input) => Promise<unknown>,
): GradeChange<Input> {
  const queryClient = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['grades'] }),
  });
  const run: GradeChange<Input>['run'] = (input, options) => mutate({ input }, options);
  return { run, busy: isPending, failure: error && failureOf(error), done: isSuccess };
}
