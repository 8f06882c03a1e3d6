import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProposalDraft, ProposalKind } from '@weft/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import type { Fields } from './proposal-fields.js';

export type DraftState = 'untouched' | 'saving' | 'saved' | 'offline' | 'signedOut' | 'refused';

interface Place {
  id: string;
  accountId: string;
  kind: ProposalKind;
}

interface DraftHandle {
  /** Undefined until it is known what was written before. */
  fields: Fields | undefined;
  cohortId: string | null | undefined;
  state: DraftState;
  change: (fields: Fields, cohortId: string | null) => void;
  /** Nothing is sent any more: it was proposed. */
  end: () => Promise<void>;
}

/** On the device this long after the last key, and sent right after. */
const pauseMilliseconds = 700;

/**
 * A draft that survives a closed tab, a dead network and an expired session: written to the device
 * while somebody types, sent when the network allows; the later of both is shown.
 */
export function useDraft({ id, accountId, kind }: Place): DraftHandle {
  const api = useApi();
  const offline = useOffline();
  const queryClient = useQueryClient();
  const deviceKey = `proposal-draft:${id}`;
  const { state: outboxState, entries } = useOutboxSnapshot();
  const [written, setWritten] = useState<ProposalDraft | null>(null);
  const [dirty, setDirty] = useState(false);
  const unsaved = useRef<ProposalDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stored = useQuery({
    queryKey: ['proposal-draft', accountId, id],
    queryFn: async (): Promise<ProposalDraft | null> => {
      const kept = ((await offline?.personal.recall(accountId, deviceKey)) ??
        null) as ProposalDraft | null;
      const sent = await bodyOf(
        api.GET('/api/me/proposal-drafts/{draftId}', { params: { path: { draftId: id } } }),
      ).catch(() => null);
      return kept && (!sent || kept.editedAt >= sent.editedAt) ? kept : sent;
    },
    enabled: offline !== null,
    staleTime: Infinity,
    gcTime: 0,
  }).data;

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    const draft = unsaved.current;
    unsaved.current = null;
    if (!draft || !offline) return;
    const { cohortId, fields, editedAt } = draft;
    const write = {
      id: crypto.randomUUID(),
      accountId,
      key: deviceKey,
      method: 'PUT',
      path: `/api/me/proposal-drafts/${id}`,
      body: { kind, cohortId, fields, editedAt },
    } as const;
    void offline.personal
      .remember(accountId, deviceKey, draft)
      .then(() => offline.outbox.keep(write))
      .then(() => offline.outbox.flush())
      .finally(() => setDirty(unsaved.current !== null));
  }, [offline, accountId, deviceKey, id, kind]);

  // A tab can be gone without warning once it is hidden: keep what was typed while it is still here.
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', saveNow);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [saveNow]);

  const change = (fields: Fields, cohortId: string | null) => {
    const draft = { id, kind, cohortId, fields, editedAt: new Date().toISOString() };
    unsaved.current = draft;
    setWritten(draft);
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, pauseMilliseconds);
  };

  const end = async () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    const own = entries.filter(({ key }) => key === deviceKey);
    for (const { sequence } of own) await offline?.outbox.discard(sequence);
    await offline?.personal.remember(accountId, deviceKey, null);
    queryClient.removeQueries({ queryKey: ['proposal-draft', accountId, id] });
  };

  const draft = written ?? stored;
  const waiting = entries.find(({ key }) => key === deviceKey);
  return {
    fields: draft === undefined ? undefined : (draft?.fields ?? {}),
    cohortId: draft === undefined ? undefined : (draft?.cohortId ?? null),
    state: stateOf({ draft: draft ?? null, dirty, waiting, outboxState }),
    change,
    end,
  };
}

function stateOf(known: {
  draft: ProposalDraft | null;
  dirty: boolean;
  waiting: { rejected: unknown } | undefined;
  outboxState: ReturnType<typeof useOutboxSnapshot>['state'];
}): DraftState {
  const { draft, dirty, waiting, outboxState } = known;
  if (!draft) return 'untouched';
  if (dirty) return 'saving';
  if (!waiting) return 'saved';
  if (waiting.rejected) return 'refused';
  if (outboxState === 'signed-out') return 'signedOut';
  return outboxState === 'waiting' ? 'offline' : 'saving';
}
