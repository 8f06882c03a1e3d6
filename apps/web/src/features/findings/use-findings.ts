import { useQueryClient } from '@tanstack/react-query';
import type { FindingChange } from '@weft/contracts';
import { inverseOfFindingChange, withFindingChange } from '@weft/rules';
import { useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { type Workbench, workbenchQuery } from './findings.queries.js';

export interface Findings {
  change: (change: FindingChange) => void;
  undo: () => void;
  undoable: boolean;
  state: 'idle' | 'saving' | 'failed';
  failure: FailureCode | null;
  retry: () => void;
}

/**
 * What a moderator does shows at once and is sent in its order, one at a time; each change has an
 * id, so that sending it again does it once. Undoing is the inverse changes.
 * @param me account of the moderator
 */
export function useFindings(roundId: string, me: string): Findings {
  const api = useApi();
  const { locale } = useI18n();
  const queryClient = useQueryClient();
  const { queryKey } = workbenchQuery(api, roundId, locale);
  const waiting = useRef<{ id: string; change: FindingChange }[]>([]);
  const sending = useRef(false);
  const [done, setDone] = useState<FindingChange[][]>([]);
  const [state, setState] = useState<Findings['state']>('idle');
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setState('saving');
    setFailure(null);
    try {
      for (let next = waiting.current[0]; next; next = waiting.current[0]) {
        await api.POST('/api/rounds/{roundId}/findings', {
          ...{ params: { path: { roundId } }, body: next },
        });
        waiting.current.shift();
      }
      setState('idle');
      void queryClient.invalidateQueries({ queryKey: ['findings', roundId] });
    } catch (error) {
      // What is refused would be refused again; what did not arrive is kept.
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) {
        waiting.current.shift();
        void queryClient.invalidateQueries({ queryKey });
      }
      setFailure(failureOf(error));
      setState('failed');
    } finally {
      sending.current = false;
    }
  };
  const apply = (changes: readonly FindingChange[]) => {
    void queryClient.cancelQueries({ queryKey });
    for (const change of changes) {
      queryClient.setQueryData<Workbench>(
        queryKey,
        (bench) => bench && { ...bench, state: withFindingChange(bench.state, change, me) },
      );
      waiting.current.push({ id: crypto.randomUUID(), change });
    }
    void send();
  };
  return {
    ...{ state, failure, undoable: done.length > 0 },
    change: (change) => {
      const bench = queryClient.getQueryData<Workbench>(queryKey);
      if (!bench) return;
      const inverse = inverseOfFindingChange(bench.state, change, me);
      if (inverse.length > 0) setDone((before) => [...before, inverse]);
      apply([change]);
    },
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      setDone((before) => before.slice(0, -1));
      apply(last);
    },
    retry: () => void send(),
  };
}
