import type { AgreementContent, RubricCriterion } from '@weft/contracts';

/** Percent of a rubric that a team may write itself. */
export const mostTeamWeight = 40;

/** A criterion in effect; `own`: the team wrote it. */
export type TeamCriterion = RubricCriterion & { own: boolean };

/**
 * Weights of a rubric with the team's own part: its weights stay as they are, those of the base
 * share the rest in proportion. Whole percents that sum to exactly 100, by largest remainder
 * (Hamilton 1792): each differs less than one from its exact share; equal remainders: the first.
 * @param base weights above zero, at least one, of any sum
 * @param own whole percents from 1, together at most `mostTeamWeight`
 * @returns the weights of the base
 * @throws RangeError where the own weights are not so
 */
export function baseWeights(base: readonly number[], own: readonly number[]): number[] {
  const ours = sum(own);
  if (ours > mostTeamWeight || own.some((weight) => !Number.isInteger(weight) || weight < 1)) {
    throw new RangeError(`A team writes at most ${mostTeamWeight} whole percents of a rubric`);
  }
  const rest = 100 - ours;
  const total = sum(base);
  // In integers as far as weights are: a remainder that rounding made would move a percent.
  const shares = base.map((weight, index) => {
    const exact = weight * rest;
    const whole = Math.floor(exact / total);
    return { index, whole, remainder: exact - whole * total };
  });
  const missing = rest - sum(shares.map(({ whole }) => whole));
  const first = [...shares].sort(
    (one, other) => other.remainder - one.remainder || one.index - other.index,
  );
  const raised = new Set(first.slice(0, missing).map(({ index }) => index));
  return shares.map(({ whole, index }) => whole + (raised.has(index) ? 1 : 0));
}

/** The rubric in effect: the criteria of the assignment, then the team's own. */
export function teamRubric(
  base: readonly RubricCriterion[],
  content: AgreementContent | null,
): TeamCriterion[] {
  const own = content ? ownCriteria(base, content) : [];
  const weights = baseWeights(
    base.map(({ weight }) => weight),
    own.map(({ weight }) => weight),
  );
  const scaled = base.map((criterion, index) => ({
    ...criterion,
    weight: weights[index] ?? 0,
    own: false,
  }));
  return [...scaled, ...own];
}

/**
 * The levels in which a team describes its own criteria: those of the assignment's first criterion,
 * so that every point on the rubric means the same.
 */
export function ownCriterionScale(base: readonly RubricCriterion[]) {
  return base[0]?.levels ?? [];
}

function ownCriteria(
  base: readonly RubricCriterion[],
  { texts, lists }: AgreementContent,
): TeamCriterion[] {
  return lists.criteria.map((id) => ({
    id: `own-${id}`,
    title: texts[`criteria:${id}:title`] ?? '',
    outcomes: [],
    weight: Number(texts[`criteria:${id}:weight`]),
    own: true,
    levels: ownCriterionScale(base).map((level, index) => ({
      ...level,
      text: texts[`criteria:${id}:level-${index + 1}`] ?? '',
    })),
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
