import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

interface TeamWrite<Input> {
  /** `then` is called once the screen shows what changed. */
  run: (input: Input, then?: () => void) => void;
  busy: boolean;
  failure: FailureCode | null;
}

/**
 * Writes something about the teams of a cohort. Trying the same again after a failure is the same
 * write, so that it happens once even if only the answer got lost.
 */
export function useTeamWrite<Input>(
  cohortId: string,
  write: (id: string, input: Input) => Promise<unknown>,
): TeamWrite<Input> {
  const queryClient = useQueryClient();
  const last = useRef({ id: '', input: '' });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: Input) => {
      const key = JSON.stringify(input);
      if (last.current.input !== key) last.current = { id: crypto.randomUUID(), input: key };
      return write(last.current.id, input);
    },
    onSuccess: () => {
      last.current = { id: '', input: '' };
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] }),
  });
  return {
    run: (input, then) => mutate(input, { onSuccess: () => then?.() }),
    busy: isPending,
    failure: error && failureOf(error),
  };
}
