import { useQuery } from '@tanstack/react-query';
import type { ActivityDefinition, AnswerRevision, Json } from '@weft/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { answersQuery } from './answers.queries.js';
import {
  answersPath,
  newestValue,
  saveStateOf,
  waitingWrites,
  type AnswerSaveState,
  type AnswerWrite,
} from './current-answer.js';

/** Kept on the device this long after the last key, and sent right after: within 2 s. */
const pauseMilliseconds = 700;
const longestMilliseconds = 1400;

interface Draft {
  value: Json;
  editedAt: string;
}

/** An answer as an activity needs it: value, attempts, how to change and hand in, where it is. */
export interface AnswerHandle {
  value: Json | null;
  attempts: AnswerRevision[];
  saveState: AnswerSaveState;
  /** Not known yet what was answered before: writing now could bury it. */
  loading: boolean;
  change: (value: Json) => void;
  submit: (value: Json) => void;
}

/** Later than anything known, also where the device's clock is behind the server's. */
const laterThan = (known: string | undefined): string => {
  const now = new Date().toISOString();
  return known !== undefined && known >= now ? new Date(Date.parse(known) + 1).toISOString() : now;
};

/**
 * One activity's answer: shown at once, kept on the device while somebody types, and sent when the
 * network allows. A visitor's answer lives in the page only.
 */
export function useAnswer(activity: ActivityDefinition, lessonId: string): AnswerHandle {
  const api = useApi();
  const offline = useOffline();
  const account = useAccount();
  const accountId = account?.id;
  const query = useQuery({
    ...answersQuery({ api, offline, accountId: accountId ?? '', lessonId }),
    enabled: accountId !== undefined && offline !== null,
  });
  const { state: outboxState, entries } = useOutboxSnapshot();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [dirty, setDirty] = useState(false);
  const unsaved = useRef<Draft | null>(null);
  const firstChange = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The server never learns what somebody is about to vote, only the vote.
  const isSecret = activity.kind === 'poll';
  const stored = query.data?.find((state) => state.activityId === activity.id);
  const waiting = waitingWrites(entries, activity.id);
  const known = { stored, waiting };

  const save = useCallback(
    async ({ value, editedAt }: Draft, submitted: boolean) => {
      if (!offline || accountId === undefined) return;
      const body: AnswerWrite = {
        id: crypto.randomUUID(),
        activityId: activity.id,
        lessonId,
        activityHash: activity.hash,
        value,
        submitted,
        editedAt,
      };
      const key = submitted ? null : `answer:${activity.id}`;
      const path = answersPath;
      await offline.outbox.keep({ id: body.id, accountId, key, method: 'POST', path, body });
      await offline.outbox.flush();
    },
    [offline, accountId, activity.id, activity.hash, lessonId],
  );

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    const latest = unsaved.current;
    unsaved.current = null;
    if (latest && !isSecret)
      void save(latest, false).finally(() => setDirty(unsaved.current !== null));
  }, [save, isSecret]);

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

  const newDraft = (value: Json): Draft => {
    const times = [draft?.editedAt, stored?.current.editedAt].filter((time) => time !== undefined);
    const next = { value, editedAt: laterThan(times.sort().at(-1)) };
    setDraft(next);
    return next;
  };

  const change = (value: Json) => {
    const now = performance.now();
    if (!unsaved.current) firstChange.current = now;
    unsaved.current = newDraft(value);
    clearTimeout(timer.current);
    if (isSecret) return;
    setDirty(true);
    const rest = longestMilliseconds - (now - firstChange.current);
    timer.current = setTimeout(saveNow, Math.max(0, Math.min(pauseMilliseconds, rest)));
  };

  const submit = (value: Json) => {
    clearTimeout(timer.current);
    unsaved.current = null;
    setDirty(false);
    void save(newDraft(value), true);
  };

  const isDraftNewest =
    draft !== null && (stored === undefined || draft.editedAt >= stored.current.editedAt);
  const saveState =
    account === null ? 'visitor' : dirty ? 'saving' : saveStateOf(known, outboxState);
  return {
    value: isDraftNewest ? draft.value : newestValue(known),
    attempts: stored?.attempts ?? [],
    saveState,
    loading: account === undefined || (account !== null && query.isPending),
    change,
    submit,
  };
}
