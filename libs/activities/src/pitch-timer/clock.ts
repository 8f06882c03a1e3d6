/**
 * A clock of moments rather than ticks: a tab that sleeps or is hidden loses no time. All moments
 * and lengths are milliseconds.
 */
export interface Clock {
  /** Spoken before the last pause. */
  readonly gathered: number;
  /** When it was started or resumed; null while it stands still. */
  readonly since: number | null;
}

export const zero: Clock = { gathered: 0, since: null };

/** How long it ran, pauses left out. */
export const elapsed = ({ gathered, since }: Clock, now: number): number =>
  gathered + (since === null ? 0 : Math.max(0, now - since));

/** Starts or resumes. */
export const started = (clock: Clock, now: number): Clock => ({ ...clock, since: now });

export const paused = (clock: Clock, now: number): Clock => ({
  gathered: elapsed(clock, now),
  since: null,
});

/** `half` of the time, `thirty` and `ten` seconds left, time `up`. */
export type Signal = 'half' | 'thirty' | 'ten' | 'up';

/**
 * The last signal that was given after so many milliseconds, null before the first. A signal that
 * would come before half time, or with it, is left out.
 * @param target length in seconds
 */
export function signalAt(target: number, spoken: number): Signal | null {
  const left = target - spoken / 1_000;
  if (left <= 0) return 'up';
  if (left > target / 2) return null;
  if (left <= 10 && target > 20) return 'ten';
  return left <= 30 && target > 60 ? 'thirty' : 'half';
}
