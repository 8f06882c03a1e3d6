import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '../../platform/api/api-error.js';

/** Does something to an agreement; what is on the screen of it is then asked again. */
export function useAgreementChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ input }: { input: Input }) => change(input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['agreements'] }),
  });
  return {
    run: (input: Input) => mutate({ input }),
    busy: isPending,
    failure: error && failureOf(error),
  };
}
