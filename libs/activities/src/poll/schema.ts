import { z } from 'zod';
import { Choice, Id, listOf, Text } from '../shapes.js';

export const PollProps = z
  .object({
    id: Id,
    question: Text,
    /** How many options each voter chooses, or how many dots she gives: exactly so many. */
    choose: z.int().min(1).max(20),
    /** Several dots may go to one option. */
    dots: z.boolean().optional(),
    options: listOf(Choice, { noun: 'option', min: 2, max: 20 }),
  })
  .strict()
  .refine((poll) => poll.dots || poll.choose <= poll.options.length, {
    path: ['choose'],
    error: 'there are fewer options than must be chosen',
  });
export type PollProps = z.infer<typeof PollProps>;

export type PollPublic = {
  question: string;
  choose: number;
  dots?: true;
  options: Choice[];
};

/** Chosen option ids; with dots, an id stands there once for each of its dots. */
export const PollValue = z.object({ choices: z.array(z.string().max(64)).max(20) }).strict();
export type PollValue = z.infer<typeof PollValue>;
