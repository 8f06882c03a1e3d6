import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MoveDecision } from '@weft/contracts';
import { useRef } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';

/** What a lecturer decides about a module of her cohort. */
interface Decided {
  code: string;
  title: string;
  decision: MoveDecision;
  from: string;
  to: string;
  note?: string;
}

/** Sends decisions; one that is sent again after a lost network is the same decision. */
export function useMoveDecision(cohortId: string): {
  run: (decision: Decided, onDone?: () => void) => void;
  busy: boolean;
  failure: FailureCode | null;
  done: (Decided & { version: string }) | undefined;
} {
  const api = useApi();
  const queryClient = useQueryClient();
  const ids = useRef(new Map<string, string>());
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (given: Decided) => {
      const { code, decision, from, to, note } = given;
      const name = [code, decision, from, to].join(' ');
      const id = ids.current.get(name) ?? crypto.randomUUID();
      ids.current.set(name, id);
      const { version } = await bodyOf(
        api.POST('/api/cohorts/{cohortId}/versions/{code}/decisions', {
          params: { path: { cohortId, code } },
          body: { id, decision, from, to, note: note || null },
        }),
      );
      ids.current.delete(name);
      return { ...given, version };
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] }),
  });
  return {
    run: (decision, onDone) => mutate(decision, onDone && { onSuccess: onDone }),
    busy: isPending,
    failure: error && failureOf(error),
    done: data,
  };
}
