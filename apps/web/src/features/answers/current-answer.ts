import type { AnswerRevision, AnswerState, Json } from '@weft/contracts';
import type { OutboxEntry, OutboxState } from '../../platform/offline/index.js';

/** Where the newest text of an answer is, as the line under an activity says it. */
export type AnswerSaveState =
  'empty' | 'saving' | 'saved' | 'waiting' | 'signed-out' | 'refused' | 'visitor';

/** Body of a `saveAnswer` write that waits in the outbox. */
export type AnswerWrite = Pick<
  AnswerRevision,
  'id' | 'activityId' | 'lessonId' | 'activityHash' | 'value' | 'submitted' | 'editedAt'
>;

export const answersPath = '/api/me/answers';

/** The writes of one activity that the server does not have yet, oldest first. */
export function waitingWrites(entries: readonly OutboxEntry[], activityId: string): OutboxEntry[] {
  return entries.filter(
    (entry) => entry.path === answersPath && (entry.body as AnswerWrite).activityId === activityId,
  );
}

interface Known {
  /** What the server last said; undefined where it has no answer. */
  stored: AnswerState | undefined;
  /** Writes of this activity that wait on this device. */
  waiting: readonly OutboxEntry[];
}

/** The newest value by the time it was written, on the server or on this device. */
export function newestValue({ stored, waiting }: Known): Json | null {
  const writes = waiting.map((entry) => entry.body as AnswerWrite);
  const newest = [...(stored ? [stored.current] : []), ...writes].reduce<Pick<
    AnswerWrite,
    'value' | 'editedAt'
  > | null>((best, one) => (best && best.editedAt > one.editedAt ? best : one), null);
  return newest?.value ?? null;
}

/** What the line under the activity says. */
export function saveStateOf({ stored, waiting }: Known, outbox: OutboxState): AnswerSaveState {
  if (waiting.some((entry) => entry.rejected)) return 'refused';
  if (waiting.length === 0) return stored ? 'saved' : 'empty';
  if (outbox === 'signed-out' || outbox === 'waiting') return outbox;
  return 'saving';
}

/** Adds a revision that the server just confirmed to what is known of a lesson's answers. */
export function withRevision(states: AnswerState[], revision: AnswerRevision): AnswerState[] {
  const known = states.find((state) => state.activityId === revision.activityId);
  const others = states.filter((state) => state !== known);
  const newer = !known || revision.editedAt >= known.current.editedAt;
  const attempts = known?.attempts.filter((attempt) => attempt.id !== revision.id) ?? [];
  return [
    ...others,
    {
      activityId: revision.activityId,
      current: newer ? revision : known.current,
      attempts: revision.submitted ? [...attempts, revision] : attempts,
    },
  ];
}
