import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface ProposalChange<Input, Result> {
  run: (input: Input, options?: { onSuccess: () => void }) => void;
  busy: boolean;
  failure: FailureCode | null;
  result: Result | undefined;
}

/** Changes something of a proposal; whatever is on the screen of proposals is then asked again. */
export function useProposalChange<Input = void, Result = unknown>(
  change: (input: Input) => Promise<Result>,
): ProposalChange<Input, Result> {
  const queryClient = useQueryClient();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['proposals'] }),
  });
  const run: ProposalChange<Input, Result>['run'] = (input, options) => mutate({ input }, options);
  return { run, busy: isPending, failure: error && failureOf(error), result: data };
}
