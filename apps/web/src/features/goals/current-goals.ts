import type { Goal } from '@weft/contracts';
import type { OutboxEntry } from '../../platform/offline/index.js';

const path = /^\/api\/me\/goals\/([\w-]+)$/;

/** What is written of a goal, without what the server knows of it. */
export type GoalFields = Omit<Goal, 'id' | 'setAt' | 'changedAt' | 'revisions'>;

/** Where a write of this goal is sent. */
export const goalPath = (goalId: string): string => `/api/me/goals/${goalId}`;

/** The goal that a write is about; null where it is about something else. */
export const goalOf = (entry: Pick<OutboxEntry, 'path'>): string | null =>
  path.exec(entry.path)?.[1] ?? null;

/** A goal with whether all of it is with the server. */
export type CurrentGoal = Goal & { waiting: boolean };

/** What the server knows with what still waits on this device, in the order of their setting. */
export function currentGoals(
  stored: readonly Goal[],
  entries: readonly OutboxEntry[],
): CurrentGoal[] {
  const goals = new Map(stored.map((goal) => [goal.id, { ...goal, waiting: false }]));
  for (const entry of entries) {
    const id = goalOf(entry);
    if (id === null || entry.rejected) continue;
    const body = entry.body as GoalFields & { at: string };
    const { at } = body;
    const known = goals.get(id);
    // Sent meanwhile, and the list was read after that.
    if (known && known.changedAt > at) continue;
    const { setAt = at, revisions = 0 } = known ?? {};
    goals.set(id, { ...body, id, setAt, changedAt: at, revisions, waiting: true });
  }
  return [...goals.values()].sort((one, other) => one.setAt.localeCompare(other.setAt));
}

/** What is written of a goal, to write it again. */
export const fieldsOf = (goal: Goal): GoalFields => {
  const { moduleCode, text, evidence, dueOn, outcome, lookBack, sharedWith, removed } = goal;
  return { moduleCode, text, evidence, dueOn, outcome, lookBack, sharedWith, removed };
};
