import type { LessonWorkload } from '@weft/contracts';

/**
 * Minutes between two signs of reading in one lesson that still count as reading. Whoever stays
 * away longer did something else; whoever writes longer in one place is measured too short.
 */
export const pauseMinutes = 10;

/** ECTS honesty: a median may be this share off what a lesson says it takes. */
export const workloadMargin = 0.2;

/** With fewer learners a median says more about who they are than about the lesson. */
export const workloadLearners = 5;

type Measured = Pick<LessonWorkload, 'learners' | 'measured' | 'verdict'>;

/**
 * Compares measured time with what a lesson says it takes.
 * @param declared minutes
 * @param seconds of reading, of each learner who finished the lesson; zeros were not measured
 */
export function compareWorkload(declared: number, seconds: readonly number[]): Measured {
  const minutes = seconds
    .filter((one) => one > 0)
    .map((one) => one / 60)
    .sort((a, b) => a - b);
  const learners = minutes.length;
  if (learners < workloadLearners) return { learners, measured: null, verdict: 'unknown' };
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(minutes, share)) as [
    number,
    number,
    number,
  ];
  const measured = { low: Math.round(low), median: Math.round(median), high: Math.round(high) };
  return { learners, measured, verdict: verdictOf(declared, median) };
}

/**
 * A value below which a share of the others lies, between two of them where it falls there
 * (Hyndman and Fan's type 7, what spreadsheets do).
 * @param sorted at least one, ascending
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

function verdictOf(declared: number, median: number): LessonWorkload['verdict'] {
  if (median > declared * (1 + workloadMargin)) return 'longer';
  return median < declared * (1 - workloadMargin) ? 'shorter' : 'within';
}
