import type { GradeRounding, GradeScale, Locale } from '@weft/contracts';

/** What counts of a criterion for a mark. */
interface WeighedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly levels: readonly { readonly id: string; readonly points: number }[];
}

/** Chosen levels by criterion. */
export type ChosenLevels = Readonly<Record<string, { readonly level: string | null } | undefined>>;

/** Criteria that have no level yet, or one that is not theirs; by id. */
export const unmarked = (
  rubric: readonly WeighedCriterion[],
  chosen: ChosenLevels,
): readonly string[] =>
  rubric.filter((criterion) => pointsOf(criterion, chosen) === null).map(({ id }) => id);

/**
 * What a rubric gives, in percent: each criterion's points as a share of its best level, times its
 * weight. Null while a criterion has no level.
 */
export function rubricPercent(
  rubric: readonly WeighedCriterion[],
  chosen: ChosenLevels,
): number | null {
  let reached = 0;
  let weights = 0;
  for (const criterion of rubric) {
    const points = pointsOf(criterion, chosen);
    if (points === null) return null;
    const best = Math.max(...criterion.levels.map((level) => level.points));
    reached += criterion.weight * (best > 0 ? points / best : 1);
    weights += criterion.weight;
  }
  return weights > 0 ? (reached / weights) * 100 : null;
}

function pointsOf({ id, levels }: WeighedCriterion, chosen: ChosenLevels): number | null {
  const level = Object.hasOwn(chosen, id) ? chosen[id]?.level : null;
  return levels.find((one) => one.id === level)?.points ?? null;
}

const steps: Readonly<Record<GradeRounding, number>> = {
  whole: 1,
  half: 0.5,
  tenth: 0.1,
  hundredth: 0.01,
};

/** Percent from which a letter is given. ECTS itself names none; an institution may differ. */
const letters = [
  ['A', 85],
  ['B', 75],
  ['C', 65],
  ['D', 55],
  ['E', 50],
] as const;

const failed: Readonly<Record<Locale, readonly [string, string]>> = {
  nl: ['niet geslaagd', 'geslaagd'],
  en: ['fail', 'pass'],
};

/** A percent as the grade that people read, such as `14,5/20`, `B` or `geslaagd`. */
export function gradeText(
  percent: number,
  given: { scale: GradeScale; rounding: GradeRounding; locale: Locale },
): string {
  const grade = scaledGrade(percent, given);
  if (grade.kind === 'letter') return grade.letter;
  if (grade.kind === 'pass') return failed[given.locale][grade.passed ? 1 : 0];
  const number = new Intl.NumberFormat(given.locale === 'nl' ? 'nl-BE' : 'en-IE');
  return `${number.format(grade.value)}/${grade.of}`;
}

/** Half of what can be had is a pass, as 10 out of 20 is in Flanders. */
const passPercent = 50;

/** A grade on a scale: a number with what it is out of, a letter, or whether it is a pass. */
type ScaledGrade =
  | { readonly kind: 'number'; readonly value: number; readonly of: number }
  | { readonly kind: 'letter'; readonly letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' }
  | { readonly kind: 'pass'; readonly passed: boolean };

/**
 * A percent on a scale: Flemish 0 to 20, 0 to 100, Dutch 1 to 10, ECTS letters, pass or fail.
 * Numbers are rounded to the step, halves up; the others are decided by the percent itself, so that
 * rounding never makes a pass.
 */
export function scaledGrade(
  percent: number,
  { scale, rounding }: { scale: GradeScale; rounding: GradeRounding },
): ScaledGrade {
  switch (scale) {
    case 'twenty':
      return { kind: 'number', value: toStep(percent / 5, rounding), of: 20 };
    case 'hundred':
      return { kind: 'number', value: toStep(percent, rounding), of: 100 };
    case 'ten':
      return { kind: 'number', value: toStep(1 + percent * 0.09, rounding), of: 10 };
    case 'ects':
      return {
        kind: 'letter',
        letter: letters.find(([, from]) => reaches(percent, from))?.[0] ?? 'F',
      };
    case 'pass':
      return { kind: 'pass', passed: reaches(percent, passPercent) };
  }
}

/** What arithmetic in binary loses: 14.5 may be stored as a hair less. */
const hair = 1e-9;
const reaches = (percent: number, from: number): boolean => percent + hair >= from;

function toStep(value: number, rounding: GradeRounding): number {
  const step = steps[rounding];
  return Number((Math.round(value / step + hair) * step).toFixed(2));
}

/** A mark of one marker, or the one that was agreed on. */
export interface MarkerLevels {
  readonly settled: boolean;
  readonly levels: ChosenLevels;
}

/** Criteria on which settled marks differ, by id. */
export function differingCriteria(marks: readonly MarkerLevels[]): readonly string[] {
  const settled = marks.filter((mark) => mark.settled);
  const ids = new Set(settled.flatMap(({ levels }) => Object.keys(levels)));
  return [...ids]
    .sort()
    .filter((id) => new Set(settled.map(({ levels }) => levels[id]?.level ?? null)).size > 1);
}

/**
 * Where marking stands: nothing settled, a second marker still busy, two that differ and no
 * agreement, or a mark that may be released.
 */
export function markingStanding(given: {
  marks: readonly MarkerLevels[];
  agreed: boolean;
  /** Whether a second marker is asked for this assignment. */
  moderated: boolean;
}): 'open' | 'second' | 'differs' | 'ready' {
  if (given.agreed) return 'ready';
  const settled = given.marks.filter((mark) => mark.settled);
  if (settled.length === 0) return 'open';
  if (given.moderated && settled.length < 2) return 'second';
  return differingCriteria(settled).length > 0 ? 'differs' : 'ready';
}
