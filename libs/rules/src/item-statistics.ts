/** Share of learners in the upper and in the lower group: Kelley, J. Educ. Psych. 30 (1939). */
const groupShare = 0.27;

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Pearson's correlation; with a first list of zeros and ones it is the point-biserial one.
 * @returns −1 to 1, or null where one of the lists does not vary
 */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a) ?? 0, mean(b) ?? 0];
  let [products, squaresA, squaresB] = [0, 0, 0];
  a.forEach((value, index) => {
    const [fromA, fromB] = [value - meanA, (b[index] ?? 0) - meanB];
    products += fromA * fromB;
    squaresA += fromA * fromA;
    squaresB += fromB * fromB;
  });
  const spread = Math.sqrt(squaresA * squaresB);
  // Sums of hundredths are not exact: what varies less than this does not vary.
  return spread < 1e-9 ? null : Math.min(1, Math.max(-1, products / spread));
}

/**
 * Mean share of points of the best 27 % minus that of the weakest 27 %, by total. Learners with the
 * same total at the edge of a group share what is left of its places, so that their order makes no
 * difference.
 */
export function upperLower(learners: readonly { share: number; total: number }[]): number | null {
  const places = Math.max(1, Math.round(learners.length * groupShare));
  if (learners.length < 2 * places) return null;
  const byTotal = [...learners].sort((one, other) => other.total - one.total);
  return groupMean(byTotal, places) - groupMean(byTotal.reverse(), places);
}

function groupMean(sorted: readonly { share: number; total: number }[], places: number): number {
  const edge = sorted[places - 1]?.total ?? 0;
  const inside = sorted.slice(0, places).filter(({ total }) => !same(total, edge));
  const tied = sorted.filter(({ total }) => same(total, edge));
  const tiedMean = mean(tied.map(({ share }) => share)) ?? 0;
  const sum = inside.reduce((points, { share }) => points + share, 0);
  return (sum + (places - inside.length) * tiedMean) / places;
}

const same = (one: number, other: number) => Math.abs(one - other) < 1e-9;
