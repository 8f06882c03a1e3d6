import type { PitchClock, PitchDayState } from '@weft/contracts';

/** What is on the stage of a pitch day. */
export interface PitchStage {
  readonly state: PitchDayState;
  readonly currentSlotId: string | null;
  readonly clock: PitchClock;
}

export type PitchAction =
  | { readonly action: 'open' | 'close' | 'start' | 'pause' | 'reset' }
  | { readonly action: 'show'; readonly slotId: string };

const zero: PitchClock = { gathered: 0, since: null };

/** How long a team has spoken, in milliseconds, pauses left out. */
export const spokenOf = ({ gathered, since }: PitchClock, now: Date): number =>
  gathered + (since === null ? 0 : Math.max(0, now.getTime() - Date.parse(since)));

/**
 * The stage after an action, or null where it is not possible. The same action twice changes
 * nothing more. Results are out once a day is closed, so nothing goes on after that.
 */
export function nextStage(stage: PitchStage, asked: PitchAction, now: Date): PitchStage | null {
  const { state, currentSlotId, clock } = stage;
  if (asked.action === 'close') {
    if (state === 'planned') return null;
    return { ...stage, state: 'closed', clock: standing(clock, now) };
  }
  if (state === 'closed') return null;
  switch (asked.action) {
    case 'open':
      return { ...stage, state: 'open' };
    case 'show':
      if (asked.slotId === currentSlotId) return stage;
      return { ...stage, currentSlotId: asked.slotId, clock: zero };
    case 'start':
      if (currentSlotId === null) return null;
      return clock.since === null
        ? { ...stage, clock: { ...clock, since: now.toISOString() } }
        : stage;
    case 'pause':
      return { ...stage, clock: standing(clock, now) };
    case 'reset':
      return { ...stage, clock: zero };
  }
}

const standing = (clock: PitchClock, now: Date): PitchClock => ({
  gathered: Math.round(spokenOf(clock, now)),
  since: null,
});

/** When the pitch at a place (from 0) begins, or null where the day has no time. */
export function slotStart(
  place: number,
  day: { startsAt: string | null; pitchSeconds: number; changeSeconds: number },
): string | null {
  if (day.startsAt === null) return null;
  const each = (day.pitchSeconds + day.changeSeconds) * 1000;
  return new Date(Date.parse(day.startsAt) + place * each).toISOString();
}
