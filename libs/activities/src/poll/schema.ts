import { z } from 'zod';
import { Choice, Id, listOf, Text } from '../shapes.js';

export const PollProps = z
  .object({
    id: Id,
    question: Text,
    /** How many options each voter chooses: exactly so many. */
    choose: z.int().min(1),
    options: listOf(Choice, { noun: 'option', min: 2, max: 20 }),
  })
  .strict()
  .refine((poll) => poll.choose <= poll.options.length, {
    path: ['choose'],
    error: 'there are fewer options than must be chosen',
  });
export type PollProps = z.infer<typeof PollProps>;

export type PollPublic = { question: string; choose: number; options: Choice[] };

export const PollValue = z.object({ choices: z.array(z.string().max(64)).max(20) }).strict();
export type PollValue = z.infer<typeof PollValue>;
