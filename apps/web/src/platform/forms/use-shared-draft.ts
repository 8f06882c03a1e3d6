import { sameContent } from '@weft/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, failureOf, type FailureCode } from '../api/api-error.js';
import { useOffline } from '../offline/index.js';

const pauseMilliseconds = 900;
const retryMilliseconds = 15_000;

/** A state of the draft that the server has. */
export interface SharedState<Content> {
  revision: number;
  content: Content;
  updatedBy: string;
}

/** Work that the server has not taken yet, with what it was based on. */
export interface Unsaved<Content> {
  revision: number;
  base: Content;
  content: Content;
}

interface MergeInput<Content, Choice> {
  base: Content;
  mine: Content;
  theirs: Content;
  choices?: Readonly<Record<string, Choice>>;
}

/** How drafts of one kind are saved and brought together; the same object at every drawing. */
export interface SharedDraftWays<Content, Choice, Conflict, State> {
  /** Where this device keeps what is unsaved. */
  keepAs: string;
  send: (write: {
    id: string;
    baseRevision: number;
    content: Content;
  }) => Promise<{ revision: number }>;
  /** The failure that comes with the state of somebody else. */
  changedMeanwhile: FailureCode;
  merge: (input: MergeInput<Content, Choice>) => { content: Content; conflicts: Conflict[] };
  keyOf: (conflict: Conflict) => string;
  /** Only for the compiler: what the server answers with. */
  readonly state?: State;
}

/** Puts the merged draft on the screen; `rebase` brings an older state up to date. */
export type TakeIn<Content> = (content: Content, rebase: (state: Content) => Content) => void;

interface SharedDraftInput<Content, Choice, Conflict, State> {
  accountId: string;
  /** What the server had when the page was drawn first. */
  start: { revision: number; content: Content };
  unsaved: Unsaved<Content> | null;
  /** What is on the screen. */
  content: Content;
  takeIn: TakeIn<Content>;
  ways: SharedDraftWays<Content, Choice, Conflict, State>;
}

interface SharedDraft<Content, Choice, Conflict, State> {
  state: 'saved' | 'saving' | 'offline' | 'failed' | 'conflict';
  failure: FailureCode | null;
  /** Revision that the server has of what is on the screen. */
  revision: number;
  /** Both changed the same thing: nothing is saved until somebody chooses. */
  conflict: { conflicts: readonly Conflict[]; theirs: State; base: Content } | null;
  resolve: (choices: Readonly<Record<string, Choice>>) => void;
  /** Who changed something that was merged, until the next change. */
  mergedBy: string | null;
  saveNow: () => void;
  /** Takes in a newer state that was read meanwhile. */
  receive: (theirs: State) => void;
}

/**
 * Keeps what is on the screen on this device at once and on the server soon after. When somebody
 * else saved meanwhile, both are brought together; only what both touched is asked about.
 */
export function useSharedDraft<Content, Choice, Conflict, State extends SharedState<Content>>({
  accountId,
  start,
  unsaved,
  content,
  takeIn,
  ways,
}: SharedDraftInput<Content, Choice, Conflict, State>): SharedDraft<
  Content,
  Choice,
  Conflict,
  State
> {
  const offline = useOffline();
  // What the server last had, as far as this page knows: the common ground of a merge.
  const known = useRef({
    revision: unsaved?.revision ?? start.revision,
    content: unsaved?.base ?? start.content,
  });
  const latest = useRef(content);
  const sending = useRef(false);
  const asking = useRef(false);
  const writeId = useRef<{ id: string; content: Content } | null>(null);
  const [revision, setRevision] = useState(known.current.revision);
  const [state, setState] =
    useState<SharedDraft<Content, Choice, Conflict, State>['state']>('saved');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [conflict, setConflict] =
    useState<SharedDraft<Content, Choice, Conflict, State>['conflict']>(null);
  const [mergedBy, setMergedBy] = useState<string | null>(null);

  const keep = useCallback(
    (work: Unsaved<Content> | null) =>
      void offline?.personal.remember(accountId, ways.keepAs, work),
    [offline, accountId, ways],
  );

  const meet = useCallback(
    (theirs: State, choices?: Readonly<Record<string, Choice>>) => {
      const base = known.current.content;
      const input = { base, mine: latest.current, theirs: theirs.content };
      const merged = ways.merge({ ...input, ...(choices && { choices }) });
      const open = merged.conflicts.filter((one) => !choices?.[ways.keyOf(one)]);
      asking.current = open.length > 0;
      if (open.length > 0) {
        setConflict({ conflicts: merged.conflicts, theirs, base });
        setState('conflict');
        return false;
      }
      known.current = { revision: theirs.revision, content: theirs.content };
      latest.current = merged.content;
      setConflict(null);
      setMergedBy(theirs.updatedBy);
      setRevision(theirs.revision);
      takeIn(merged.content, (older) => ways.merge({ ...input, mine: older }).content);
      return true;
    },
    [takeIn, ways],
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
        const { id } = writeId.current;
        setState('saving');
        try {
          const baseRevision = known.current.revision;
          const saved = await ways.send({ id, baseRevision, content: sent });
          known.current = { revision: saved.revision, content: sent };
          setRevision(saved.revision);
        } catch (error) {
          const current = error instanceof ApiError ? error.problem?.current : undefined;
          if (failureOf(error) !== ways.changedMeanwhile || !current) throw error;
          if (!meet(current as State)) return;
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
  }, [keep, meet, ways]);

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

  const receive = useCallback(
    (theirs: State) => {
      const newer = theirs.revision > known.current.revision;
      if (newer && !sending.current && !asking.current) meet(theirs);
    },
    [meet],
  );

  const pending = !sameContent(content, known.current.content);
  return {
    state: pending && state === 'saved' ? 'saving' : state,
    failure,
    revision,
    conflict,
    mergedBy,
    receive,
    saveNow: () => void save(),
    resolve: (choices) => {
      if (conflict && meet(conflict.theirs, choices)) void save();
    },
  };
}
