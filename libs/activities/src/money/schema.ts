import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, Text } from '../shapes.js';

/** Euro with at most two decimals, never below zero. */
export const Amount = z
  .number()
  .min(0)
  .max(limits.amount)
  .refine((amount) => isInCents(amount), 'an amount has at most two decimals');

/** A line that an author starts with. */
export const StartLine = z.object({ id: Id, label: Text, amount: Amount }).strict();
export type StartLine = z.infer<typeof StartLine>;

/**
 * A line of a learner. `label` is null as long as it is the author's own, so that it changes with
 * the language; `amount` is null while the field holds no amount.
 */
export const MoneyLine = z
  .object({
    id: z.string().min(1).max(64),
    label: z.string().max(limits.lineLabel).nullable(),
    amount: Amount.nullable(),
  })
  .strict();
export type MoneyLine = z.infer<typeof MoneyLine>;

/** Texts by question id. */
export const Answers = z
  .record(z.string().max(64), z.string().max(limits.promptAnswer))
  .refine((answers) => Object.keys(answers).length <= 20, 'there are too many answers');

/** A tenth of a millionth is what is left of a cent after a sum in binary fractions. */
const isInCents = (amount: number) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-5;
