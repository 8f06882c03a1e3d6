/** How contribution weighs in the grades of a team; all shares are from 0 to 1. */
export interface WebpaRule {
  /** Part of the team's mark that depends on contribution; 0: everybody gets the team's mark. */
  readonly weight: number;
  /** What who rated nobody loses of her own mark. */
  readonly penalty: number;
  /** How far a mark may lie from the team's, in percent points. */
  readonly cap: number;
}

/** What one member rated: points by account; her own account may be among them. */
export type RatingsByRater = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface WebpaInput {
  readonly members: readonly string[];
  readonly ratings: RatingsByRater;
  /** Mark of the team, 0 to 100. */
  readonly teamPercent: number;
  readonly rule: WebpaRule;
  /** Factors that a lecturer set by hand, by account. */
  readonly overrides?: Readonly<Record<string, number>>;
}

/** How one member's mark came about: each step of the calculation. */
export interface WebpaShare {
  readonly accountId: string;
  /** Whether she rated anybody. */
  readonly rated: boolean;
  /** How many members' ratings of her count. */
  readonly raters: number;
  /** 1: as much as the others; null where nobody rated her. */
  readonly score: number | null;
  /** What counts: the score, or what a lecturer set. */
  readonly factor: number;
  readonly overridden: boolean;
  /** Before the limits, 0 to 100 or above. */
  readonly uncapped: number;
  readonly percent: number;
  readonly capped: boolean;
}

/**
 * Grades of members by the arithmetic of WebPA (Loughborough University, “A worked example of the
 * scoring algorithm”): what a member awards is a cake that she divides, each share counts against
 * an equal share, and scores are scaled by the number of raters. Here that number is counted for
 * each member apart, so that who rated nobody neither gains nor costs anything where nobody rates
 * herself; where everybody rates herself too it is WebPA's own number.
 * @returns a share a member, in the order of `members`
 */
export function webpa({ members, ratings, teamPercent, rule, overrides = {} }: WebpaInput) {
  const cakes = members.flatMap((rater) => {
    const given = members.flatMap((rated) => {
      const points = ratings[rater]?.[rated];
      return points === undefined ? [] : [{ rated, points }];
    });
    const total = given.reduce((sum, { points }) => sum + points, 0);
    // Nothing for everybody divides nothing.
    if (total <= 0) return [];
    const slices = given.map(({ rated, points }) => [rated, (points / total) * given.length]);
    return [{ rater, slices: new Map(slices as [string, number][]) }];
  });
  return members.map((accountId): WebpaShare => {
    const received = cakes.flatMap(({ slices }) => slices.get(accountId) ?? []);
    const score = received.length > 0 ? sumOf(received) / received.length : null;
    const rated = cakes.some(({ rater }) => rater === accountId);
    const overridden = overrides[accountId] !== undefined;
    const factor = overrides[accountId] ?? score ?? 1;
    const weighted = teamPercent * (rule.weight * factor + 1 - rule.weight);
    // Where nobody rated, nobody missed anything.
    const fined = rule.weight > 0 && cakes.length > 0 && !rated && !overridden;
    const uncapped = weighted * (fined ? 1 - rule.penalty : 1);
    const lowest = Math.max(0, teamPercent - rule.cap);
    const highest = Math.min(100, teamPercent + rule.cap);
    const percent = Math.min(highest, Math.max(lowest, uncapped));
    const steps = { rated, raters: received.length, score, factor, overridden, uncapped };
    return { accountId, ...steps, percent, capped: percent !== uncapped };
  });
}

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
