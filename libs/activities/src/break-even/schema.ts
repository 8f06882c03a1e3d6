import { z } from 'zod';
import { limits } from '../limits.js';
import { Amount, Answers, MoneyLine, StartLine } from '../money/schema.js';
import { Choice, Id, listOf, Text } from '../shapes.js';

const Units = z.int().min(0).max(limits.units);

export const BreakEvenProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** What one unit is, for instance `workshop`. */
    unit: Text,
    /** Costs a year, in euro. */
    fixed: listOf(StartLine, { noun: 'line', min: 0, max: 20 }),
    /** Costs per unit, in euro. */
    variable: listOf(StartLine, { noun: 'line', min: 0, max: 20 }),
    /** Euro per unit. */
    price: Amount,
    /** Units a year. */
    units: Units,
    /** Euro a year that comes in whatever is sold. */
    grants: Amount,
    questions: listOf(Choice, { noun: 'question', min: 0, max: 10 }),
  })
  .strict();
export type BreakEvenProps = z.infer<typeof BreakEvenProps>;

/** What learners start with is all they see: nothing is hidden. */
export type BreakEvenPublic = Omit<BreakEvenProps, 'id'>;

/** Null where a field holds no number. */
export const BreakEvenValue = z
  .object({
    fixed: z.array(MoneyLine).max(limits.moneyLines),
    variable: z.array(MoneyLine).max(limits.moneyLines),
    price: Amount.nullable(),
    units: Units.nullable(),
    grants: Amount.nullable(),
    answers: Answers,
  })
  .strict();
export type BreakEvenValue = z.infer<typeof BreakEvenValue>;
