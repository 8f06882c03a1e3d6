import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface CohortChange<Input, Result> {
  /** `onSuccess` is told once the screen shows what changed. */
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  failure: FailureCode | null;
  /** What the last change gave, until the next one begins. */
  result: Result | undefined;
}

/** Changes something of a cohort; whatever is on the screen of cohorts is then asked again. */
export function useCohortChange<Input = void, Result = unknown>(
  change: (input: Input) => Promise<Result>,
): CohortChange<Input, Result> {
  const queryClient = useQueryClient();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cohorts'] }),
  });
  const run: CohortChange<Input, Result>['run'] = (input, options) => mutate({ input }, options);
  return { run, busy: isPending, failure: error && failureOf(error), result: data };
}
