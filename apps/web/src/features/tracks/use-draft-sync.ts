import type { TrackContent, TrackDraft, TrackDraftState } from '@weft/contracts';
import { mergeTracks, sameContent, type Side, type TrackConflict } from '@weft/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { unsavedKey, type UnsavedDraft } from './tracks.queries.js';

const pauseMilliseconds = 900;
const retryMilliseconds = 15_000;

/** Both changed the same thing: nothing is saved until somebody chooses. */
export interface DraftConflict {
  conflicts: readonly TrackConflict[];
  theirs: TrackDraftState;
  base: TrackContent;
}

interface Sync {
  state: 'saved' | 'saving' | 'offline' | 'failed' | 'conflict';
  failure: FailureCode | null;
  /** Revision that the server has of what is on the screen. */
  revision: number;
  conflict: DraftConflict | null;
  resolve: (choices: Readonly<Record<string, Side>>) => void;
  /** Who changed something that was merged, until the next change. */
  mergedBy: string | null;
  saveNow: () => void;
}

/** Puts the merged track on the screen; `rebase` brings an older state up to date. */
export type TakeIn = (content: TrackContent, rebase: (state: TrackContent) => TrackContent) => void;

interface SyncInput {
  accountId: string;
  draft: TrackDraft;
  unsaved: UnsavedDraft | null;
  content: TrackContent;
  takeIn: TakeIn;
}

/**
 * Keeps what is on the screen on this device at once and on the server soon after. When somebody
 * else saved meanwhile, both are brought together; only what both touched is asked about.
 */
export function useDraftSync({ accountId, draft, unsaved, content, takeIn }: SyncInput): Sync {
  const api = useApi();
  const offline = useOffline();
  const draftId = draft.id;
  // What the server last had, as far as this page knows: the common ground of a merge.
  const known = useRef({
    revision: unsaved?.revision ?? draft.revision,
    content: unsaved?.base ?? draft.content,
  });
  const latest = useRef(content);
  const sending = useRef(false);
  const writeId = useRef<{ id: string; content: TrackContent } | null>(null);
  const [revision, setRevision] = useState(known.current.revision);
  const [state, setState] = useState<Sync['state']>('saved');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const [mergedBy, setMergedBy] = useState<string | null>(null);

  const keep = useCallback(
    (work: UnsavedDraft | null) =>
      void offline?.personal.remember(accountId, unsavedKey(draftId), work),
    [offline, accountId, draftId],
  );

  const meet = useCallback(
    (theirs: TrackDraftState, choices?: Readonly<Record<string, Side>>) => {
      const base = known.current.content;
      const input = { base, mine: latest.current, theirs: theirs.content };
      const merged = mergeTracks({ ...input, ...(choices && { choices }) });
      const open = merged.conflicts.filter(({ key }) => !choices?.[key]);
      if (open.length > 0) {
        setConflict({ conflicts: merged.conflicts, theirs, base });
        setState('conflict');
        return false;
      }
      known.current = { revision: theirs.revision, content: theirs.content };
      latest.current = merged.track;
      setConflict(null);
      setMergedBy(theirs.updatedBy);
      setRevision(theirs.revision);
      takeIn(merged.track, (state) => mergeTracks({ ...input, mine: state }).track);
      return true;
    },
    [takeIn],
  );

  const save = useCallback(async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      while (!sameContent(latest.current, known.current.content)) {
        const sent = latest.current;
        // The same work that is sent again is the same write.
        if (writeId.current?.content !== sent) {
          writeId.current = { id: crypto.randomUUID(), content: sent };
        }
        const body = {
          id: writeId.current.id,
          baseRevision: known.current.revision,
          content: sent,
        };
        setState('saving');
        try {
          const params = { path: { draftId } };
          const saved = await bodyOf(api.PUT('/api/tracks/drafts/{draftId}', { params, body }));
          known.current = { revision: saved.revision, content: sent };
          setRevision(saved.revision);
        } catch (error) {
          const current = error instanceof ApiError ? error.problem?.current : undefined;
          if (failureOf(error) !== 'tracks/changed-meanwhile' || !current) throw error;
          if (!meet(current as TrackDraftState)) return;
        }
      }
      setState('saved');
      setFailure(null);
      keep(null);
    } catch (error) {
      const unreachable = error instanceof ApiError && (error.status === 0 || error.status >= 500);
      setState(unreachable ? 'offline' : 'failed');
      setFailure(unreachable ? null : failureOf(error));
    } finally {
      sending.current = false;
    }
  }, [api, draftId, keep, meet]);

  useEffect(() => {
    latest.current = content;
    if (sameContent(content, known.current.content)) return undefined;
    keep({ revision: known.current.revision, base: known.current.content, content });
    const timer = setTimeout(() => void save(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [content, keep, save]);

  useEffect(() => {
    const again = () => void save();
    addEventListener('online', again);
    const timer = setInterval(again, retryMilliseconds);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
      void save();
    };
  }, [save]);

  const pending = !sameContent(content, known.current.content);
  return {
    state: pending && state === 'saved' ? 'saving' : state,
    failure,
    revision,
    conflict,
    mergedBy,
    saveNow: () => void save(),
    resolve: (choices) => {
      if (conflict && meet(conflict.theirs, choices)) void save();
    },
  };
}
