import type { ThreadState } from '@weft/contracts';

/** What somebody does to a remark as a whole; `author`: of the draft, `writer`: of the remark. */
export type ThreadStep = 'accept' | 'decline' | 'done' | 'confirm' | 'reopen';
export type ThreadHand = 'author' | 'writer';

const course: Record<ThreadStep, { from: ThreadState[]; to: ThreadState; by: ThreadHand[] }> = {
  accept: { from: ['open', 'declined'], to: 'accepted', by: ['author'] },
  decline: { from: ['open', 'accepted'], to: 'declined', by: ['author'] },
  done: { from: ['accepted'], to: 'done', by: ['author'] },
  confirm: { from: ['done'], to: 'confirmed', by: ['writer'] },
  reopen: {
    from: ['accepted', 'declined', 'done', 'confirmed'],
    to: 'open',
    by: ['author', 'writer'],
  },
};

/**
 * The life of a remark: open, accepted or declined with a reason, done in a version, confirmed by who
 * wrote it; and open again.
 * @returns the state after a step, or null where it cannot be taken now or by this person
 */
export function threadAfter(
  state: ThreadState,
  step: ThreadStep,
  hand: ThreadHand,
): ThreadState | null {
  const { from, to, by } = course[step];
  return from.includes(state) && by.includes(hand) ? to : null;
}

/** The steps that somebody can take now. */
export const threadSteps = (state: ThreadState, hand: ThreadHand): ThreadStep[] =>
  (Object.keys(course) as ThreadStep[]).filter((step) => threadAfter(state, step, hand) !== null);
