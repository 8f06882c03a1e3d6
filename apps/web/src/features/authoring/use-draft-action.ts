import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface DraftAction<Input> {
  run: (input: Input) => void;
  busy: boolean;
  failure: FailureCode | null;
  error: Error | null;
}

/** Does something with a draft; what is shown of drafts is then asked again. */
export function useDraftAction<Input>(act: (input: Input) => Promise<unknown>): DraftAction<Input> {
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => act(input),
    onSettled: () =>
      Promise.all(
        ['list', 'versions', 'history', 'file-differences'].map((part) =>
          queryClient.invalidateQueries({ queryKey: ['module-drafts', part] }),
        ),
      ),
  });
  const run = (input: Input) => mutate({ input });
  return { run, busy: isPending, failure: error && failureOf(error), error };
}
