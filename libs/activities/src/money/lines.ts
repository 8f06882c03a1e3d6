import type { MoneyLine, StartLine } from './schema.js';

/** The author's lines as a learner starts with them. */
export const startLines = (lines: readonly StartLine[]): MoneyLine[] =>
  lines.map(({ id, amount }) => ({ id, label: null, amount }));

/** What a line is called: as the learner wrote, else as the author did; empty where nobody did. */
export const labelOf = (line: MoneyLine, lines: readonly StartLine[]): string =>
  line.label ?? lines.find(({ id }) => id === line.id)?.label ?? '';

/** Two lines with one id, as a sentence; `name` says which list it is. */
export const checkLines = (name: string, lines: readonly MoneyLine[]): string[] =>
  new Set(lines.map(({ id }) => id)).size < lines.length
    ? [`two lines of ${name} have the same id`]
    : [];

/** Lines without a name or an amount, as `<name>.<line id>.label` and `<name>.<line id>.amount`. */
export const missingInLines = (
  name: string,
  lines: readonly MoneyLine[],
  start: readonly StartLine[],
): string[] =>
  lines.flatMap((line) => [
    ...(labelOf(line, start).trim() === '' ? [`${name}.${line.id}.label`] : []),
    ...(line.amount === null ? [`${name}.${line.id}.amount`] : []),
  ]);

/** Whole cents, in which money is added without rounding. An amount that is missing is nothing. */
export const toCents = (euro: number | null): number => Math.round((euro ?? 0) * 100);

/** The sum of the lines in whole cents. */
export const sumInCents = (lines: readonly Pick<MoneyLine, 'amount'>[]): number =>
  lines.reduce((sum, line) => sum + toCents(line.amount), 0);
