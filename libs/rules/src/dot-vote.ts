import type { BoardDots } from '@weft/contracts';

interface DotRule {
  /** Dots of one person. */
  budget: number;
  /** Whether one cluster may get several of them. */
  several: boolean;
  /** What can be voted for. */
  options: readonly string[];
}

/** Why dots cannot be given like this; null where they can. */
export function dotFault(
  dots: BoardDots,
  { budget, several, options }: DotRule,
): 'none' | 'too-many' | 'twice' | 'unknown' | null {
  const given = Object.entries(dots).filter(([, count]) => count !== 0);
  if (given.length === 0) return 'none';
  if (given.some(([id]) => !options.includes(id))) return 'unknown';
  if (given.some(([, count]) => !Number.isInteger(count) || count < 0)) return 'too-many';
  if (given.reduce((sum, [, count]) => sum + count, 0) > budget) return 'too-many';
  return !several && given.some(([, count]) => count > 1) ? 'twice' : null;
}

/** Dots of a ballot after one more on an option, or one less; unchanged where the rule forbids it. */
export function withDot(
  dots: BoardDots,
  change: { option: string; by: 1 | -1 },
  rule: DotRule,
): BoardDots {
  const count = (dots[change.option] ?? 0) + change.by;
  if (count < 0) return dots;
  const next = Object.fromEntries(
    Object.entries({ ...dots, [change.option]: count }).filter(([, given]) => given > 0),
  );
  const fault = dotFault(next, rule);
  return fault === null || fault === 'none' ? next : dots;
}

/** Counts with one ballot more. */
export function countDots(tally: BoardDots, dots: BoardDots): BoardDots {
  const sum = { ...tally };
  for (const [id, count] of Object.entries(dots)) {
    if (count > 0) sum[id] = (sum[id] ?? 0) + count;
  }
  return sum;
}

/**
 * The options with the most dots. Where the last places are a draw, none of those that drew is
 * taken: people decide that, not the order in which a list happens to stand.
 * @param places how many go on at most
 */
export function leaders(
  tally: BoardDots,
  options: readonly string[],
  places: number,
): { ahead: string[]; drawn: string[] } {
  const of = (id: string) => tally[id] ?? 0;
  const ranked = options.filter((id) => of(id) > 0).sort((one, other) => of(other) - of(one));
  const [last, next] = [ranked[places - 1], ranked[places]];
  if (last === undefined || next === undefined || of(next) < of(last)) {
    return { ahead: ranked.slice(0, places), drawn: [] };
  }
  return {
    ahead: ranked.filter((id) => of(id) > of(last)),
    drawn: ranked.filter((id) => of(id) === of(last)),
  };
}
