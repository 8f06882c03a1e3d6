import { sumInCents, toCents } from '../money/lines.js';
import type { BreakEvenValue } from './schema.js';

type Numbers = Omit<BreakEvenValue, 'answers'>;

/** What the numbers come down to; money in whole cents unless said otherwise. */
export interface BreakEvenResult {
  /** A year. */
  fixed: number;
  /** Per unit. */
  variable: number;
  /** What one unit leaves for the fixed costs: its price less its own costs; may be below zero. */
  contribution: number;
  /** All costs shared over the units, not rounded; null without units. */
  costPerUnit: number | null;
  /** Fewest units a year that cover all costs; 0 where grants do; null where no number does. */
  breakEvenUnits: number | null;
  /** Income less costs at the chosen number of units, a year. */
  result: number;
}

/** Works out price, costs and grants. What is not filled in counts as zero; nothing is divided by it. */
export function breakEvenOf(numbers: Numbers): BreakEvenResult {
  const fixed = sumInCents(numbers.fixed);
  const variable = sumInCents(numbers.variable);
  const contribution = toCents(numbers.price) - variable;
  const units = numbers.units ?? 0;
  const toCover = fixed - toCents(numbers.grants);
  return {
    fixed,
    variable,
    contribution,
    costPerUnit: units > 0 ? fixed / units + variable : null,
    breakEvenUnits: unitsToCover(toCover, contribution),
    result: units * contribution - toCover,
  };
}

function unitsToCover(cents: number, contribution: number): number | null {
  if (cents <= 0) return 0;
  return contribution > 0 ? Math.ceil(cents / contribution) : null;
}

/** Costs and income of a year, in cents, at a number of units. */
export interface YearAt {
  units: number;
  costs: number;
  income: number;
}

/** Costs and income at a number of units; income is sales and grants. */
export function yearAt(numbers: Numbers, units: number): YearAt {
  const { fixed, variable } = breakEvenOf(numbers);
  return {
    units,
    costs: fixed + units * variable,
    income: toCents(numbers.grants) + units * toCents(numbers.price),
  };
}

/**
 * The numbers of units worth looking at, from none to somewhat more than the chosen number or, where
 * that is not too far off, than break-even: four even steps, and those two themselves.
 */
export function unitsToShow(numbers: Numbers): number[] {
  const units = numbers.units ?? 0;
  const breakEven = breakEvenOf(numbers).breakEvenUnits ?? 0;
  const inReach = units === 0 || breakEven <= units * 5;
  const last = Math.max(4, Math.ceil(Math.max(units, inReach ? breakEven : 0) * 1.25));
  const even = [0, 1, 2, 3, 4].map((step) => Math.round((last * step) / 4));
  const shown = [...even, units, ...(inReach ? [breakEven] : [])];
  return [...new Set(shown)].sort((a, b) => a - b);
}
