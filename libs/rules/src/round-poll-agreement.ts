import type { RoundPollCounts } from '@weft/contracts';

/** Where the answers on a scale lie. */
export interface Spread {
  lower: number;
  median: number;
  upper: number;
  /** Interquartile range: the smaller, the more people agree. */
  range: number;
  answers: number;
}

/**
 * Median, quartiles and interquartile range of answers that are numbers; other keys, such as `none`,
 * are no answers. Quartiles are the medians of both halves, without the middle answer (Moore and
 * McCabe, Introduction to the Practice of Statistics); the range as a measure of consensus in Delphi
 * studies: von der Gracht, Technological Forecasting and Social Change 79 (2012), 1525.
 * @returns null where nobody gave a number
 */
export function spreadOf(counts: RoundPollCounts): Spread | null {
  const values = Object.entries(counts)
    .flatMap(([key, count]) => Array.from({ length: count }, () => Number(key)))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  if (values.length === 0) return null;
  const half = Math.floor(values.length / 2);
  const median = middleOf(values);
  const lower = half === 0 ? median : middleOf(values.slice(0, half));
  const upper = half === 0 ? median : middleOf(values.slice(-half));
  return { lower, median, upper, range: upper - lower, answers: values.length };
}

/** What people together make of an order. */
export interface Ranking {
  /** The best one first. */
  places: { id: string; meanPlace: number; firsts: number }[];
  voters: number;
  /** Kendall's W, from 0 (no agreement) to 1 (everybody the same); null with fewer than two people. */
  agreement: number | null;
}

/**
 * Mean places and the coefficient of concordance W of Kendall and Babington Smith ("The problem of m
 * rankings", Annals of Mathematical Statistics 10, 1939), of whole orders without ties.
 * @param counts how often each option got each place, as `option:1`
 */
export function rankingOf(counts: RoundPollCounts, options: readonly string[]): Ranking {
  const at = (id: string, place: number) => counts[`${id}:${place}`] ?? 0;
  const steps = options.map((_, index) => index + 1);
  const first = options[0];
  const voters = first === undefined ? 0 : total(steps.map((place) => at(first, place)));
  const sums = options.map((id) => ({
    id,
    sum: total(steps.map((place) => place * at(id, place))),
    firsts: at(id, 1),
  }));
  const middle = (voters * (options.length + 1)) / 2;
  const squares = total(sums.map(({ sum }) => (sum - middle) ** 2));
  const most = (voters ** 2 * (options.length ** 3 - options.length)) / 12;
  return {
    voters,
    agreement: voters < 2 || most === 0 ? null : squares / most,
    places: sums
      .map(({ id, sum, firsts }) => ({ id, firsts, meanPlace: voters === 0 ? 0 : sum / voters }))
      .sort((a, b) => a.meanPlace - b.meanPlace),
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function middleOf(sorted: readonly number[]): number {
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
