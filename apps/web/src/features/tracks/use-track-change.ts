import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface TrackListChange<Input> {
  run: (input: Input) => void;
  busy: boolean;
  failure: FailureCode | null;
}

/** Changes something about drafts; their list is then asked again. */
export function useTrackChange<Input>(
  change: (input: Input) => Promise<unknown>,
): TrackListChange<Input> {
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tracks', 'mine'] }),
  });
  const run = (input: Input) => mutate({ input });
  return { run, busy: isPending, failure: error && failureOf(error) };
}
