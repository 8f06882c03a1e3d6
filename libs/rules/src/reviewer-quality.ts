/** A criterion with its weight and the points that its levels span. */
export interface QualityCriterion {
  readonly id: string;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** One review of a work: points for each criterion. */
export interface QualityReview {
  readonly id: string;
  readonly points: Readonly<Record<string, number>>;
}

/** How a review compares with the agreed mark, and every number that leads there. */
export interface ReviewQuality {
  readonly id: string;
  /** The agreed mark itself, or as near to it as any other. */
  readonly isBest: boolean;
  readonly criteria: readonly {
    readonly id: string;
    /** Of this review, of the agreed mark and on average: from 0 to 100. */
    readonly given: number;
    readonly agreed: number;
    readonly average: number;
    readonly variance: number;
    /** Null where everybody agrees or this review does: it does not count. */
    readonly distance: number | null;
  }[];
  readonly distance: number;
  /** From 0 to 100. */
  readonly score: number;
  /** Stands alone against others who agree: for a lecturer to look at. */
  readonly dissents: boolean;
  /** What counts for the reviewer: null for who stands alone, who may well be right. */
  readonly counted: number | null;
}

/** Moodle's "fair", its default of five steps from very lax (9) to very strict (1). */
const fairness = 5;
/** So near to zero a variance says nothing. */
const leastVariance = 0.01;
/** Points of 100 that a dissenter is away from the others, and that these may be apart. */
const apart = 25;
const together = 12.5;

/**
 * The quality of reviews of one work, by the method "comparison with the best assessment" of
 * Moodle's workshop (D. Mudrák, `mod/workshop/eval/best/lib.php`, 2009): points become 0 to 100, the
 * review nearest to the average is the agreed mark, and each review loses its distance to it:
 * for each criterion |d| × d² ÷ (5 × variance), averaged by weight over the criteria that differ.
 * With `agreed`, that is the agreed mark instead. Who alone differs from at least two others that
 * agree with each other is flagged and loses nothing.
 */
export function reviewQuality(
  reviews: readonly QualityReview[],
  criteria: readonly QualityCriterion[],
  agreed: Readonly<Record<string, number>> | null = null,
): ReviewQuality[] {
  const scaled = reviews.map(({ id, points }) => ({ id, values: scale(points, criteria) }));
  if (scaled.length === 0) return [];
  const average = criteria.map((_, at) => mean(scaled.map(({ values }) => values[at] ?? 0)));
  const variance = criteria.map((_, at) =>
    mean(scaled.map(({ values }) => ((values[at] ?? 0) - (average[at] ?? 0)) ** 2)),
  );
  const from = (mark: readonly number[]) => (values: readonly number[]) =>
    distanceBetween({ values, mark, variance, criteria });
  const toAverage = scaled.map(({ values }) => from(average)(values).whole);
  const least = Math.min(...toAverage);
  const best = agreed
    ? [scale(agreed, criteria)]
    : scaled.filter((_, at) => toAverage[at] === least).map(({ values }) => values);
  const dissenter = findDissenter(scaled, criteria);
  return scaled.map(({ id, values }) => {
    const [nearest] = best
      .map((mark) => ({ mark, ...from(mark)(values) }))
      .sort((a, b) => a.whole - b.whole);
    const { mark, whole, parts } = nearest ?? { mark: average, whole: 0, parts: [] };
    const score = round(Math.min(100, Math.max(0, 100 - whole)));
    const dissents = dissenter === id;
    return {
      ...{ id, isBest: whole === 0, distance: whole, score, dissents },
      counted: dissents ? null : score,
      criteria: criteria.map((criterion, at) => ({
        id: criterion.id,
        given: round(values[at] ?? 0),
        agreed: round(mark[at] ?? 0),
        average: round(average[at] ?? 0),
        variance: round(variance[at] ?? 0),
        distance: parts[at] ?? null,
      })),
    };
  });
}

/** From 0 to 100, as far as the levels of each criterion go. */
function scale(
  points: Readonly<Record<string, number>>,
  criteria: readonly QualityCriterion[],
): number[] {
  return criteria.map(({ id, least, most }) => {
    const given = points[id] ?? least;
    return most === least ? 100 : round(((given - least) / (most - least)) * 100);
  });
}

function distanceBetween(of: {
  values: readonly number[];
  mark: readonly number[];
  variance: readonly number[];
  criteria: readonly QualityCriterion[];
}): { whole: number; parts: (number | null)[] } {
  const { values, mark, variance, criteria } = of;
  const parts = criteria.map((_, at) => {
    const apartBy = (values[at] ?? 0) - (mark[at] ?? 0);
    const spread = variance[at] ?? 0;
    if (spread <= leastVariance || apartBy === 0) return null;
    return Math.abs(apartBy) * (apartBy ** 2 / (fairness * spread));
  });
  const counts = criteria.map(({ weight }, at) => (parts[at] === null ? 0 : weight));
  const weights = counts.reduce((sum, weight) => sum + weight, 0);
  const sum = parts.reduce<number>((all, part, at) => all + (part ?? 0) * (counts[at] ?? 0), 0);
  return {
    whole: weights === 0 ? 0 : round(sum / weights),
    parts: parts.map((part) => part && round(part)),
  };
}

/** The one review that is far from all others while these are near to each other. */
function findDissenter(
  scaled: readonly { id: string; values: readonly number[] }[],
  criteria: readonly QualityCriterion[],
): string | null {
  if (scaled.length < 3) return null;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const gap = (a: readonly number[], b: readonly number[]) =>
    criteria.reduce(
      (sum, { weight }, at) => sum + Math.abs((a[at] ?? 0) - (b[at] ?? 0)) * weight,
      0,
    ) / weights;
  const alone = scaled.filter((one) => {
    const others = scaled.filter((other) => other !== one);
    const middle = criteria.map((_, at) => mean(others.map(({ values }) => values[at] ?? 0)));
    return (
      gap(one.values, middle) >= apart &&
      others.every(({ values }) => gap(values, middle) <= together)
    );
  });
  return alone.length === 1 ? (alone[0]?.id ?? null) : null;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Five decimals, as Moodle keeps grades. */
const round = (value: number) => Math.round(value * 1e5) / 1e5;
