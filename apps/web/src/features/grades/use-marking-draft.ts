import type { Marking, MarkedCriteria } from '@weft/contracts';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useDraft } from '../../platform/forms/use-draft.js';

interface Written {
  criteria: MarkedCriteria;
  comment: string;
  editedAt: string;
}

export interface MarkingDraft extends Written {
  state: 'idle' | 'saving' | 'saved' | 'offline';
  change: (changed: { criteria?: MarkedCriteria; comment?: string }) => void;
  /** Sends what was not sent yet. */
  flush: () => Promise<void>;
}

const quietMs = 800;

/**
 * A marker's draft: on this device with each letter, on the server a moment after the last one,
 * and again when the network is back. The later of both is shown.
 */
export function useMarkingDraft({ submissionId, mine }: Marking): MarkingDraft {
  const api = useApi();
  const empty: Written = { criteria: {}, comment: '', editedAt: '' };
  const device = useDraft<Written>(`marking:${submissionId}`, empty);
  const stored: Written = mine ?? empty;
  const newer = device.fields.editedAt > stored.editedAt && mine?.settled !== true;
  const { criteria, comment, editedAt } = newer ? device.fields : stored;
  const [state, setState] = useState<MarkingDraft['state']>('idle');
  const sent = useRef(stored.editedAt);
  const latest = useRef<Written>({ criteria, comment, editedAt });

  const send = async () => {
    const written = latest.current;
    if (written.editedAt <= sent.current) return;
    setState('saving');
    try {
      await api.PUT('/api/marking/{submissionId}/draft', {
        params: { path: { submissionId } },
        body: written,
      });
      sent.current = written.editedAt;
      setState('saved');
    } catch (error) {
      setState('offline');
      throw error;
    }
  };

  useEffect(() => {
    latest.current = { criteria, comment, editedAt };
  });
  useEffect(() => {
    if (!newer) return undefined;
    const trySend = () => void send().catch(() => undefined);
    const timer = setTimeout(trySend, quietMs);
    addEventListener('online', trySend);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', trySend);
    };
    // `send` reads what is latest.
  }, [newer, editedAt]);

  return {
    ...{ criteria, comment, editedAt, state },
    change: (changed) => {
      const next = { criteria, comment, ...changed, editedAt: new Date().toISOString() };
      latest.current = next;
      device.change(next);
    },
    flush: send,
  };
}
