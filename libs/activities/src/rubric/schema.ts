import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, listOf, Text } from '../shapes.js';

const Level = z.object({ id: Id, title: Text, text: Text }).strict();
export type RubricLevel = z.infer<typeof Level>;

const Criterion = z
  .object({
    id: Id,
    title: Text,
    /** Weakest first. */
    levels: listOf(Level, { noun: 'level', min: 3, max: 5 }),
    /** The level that experts agreed on, and why; shown after handing in. */
    agreed: Id.optional(),
    reason: Text.optional(),
  })
  .strict()
  .refine(({ agreed, reason }) => (agreed === undefined) === (reason === undefined), {
    path: ['agreed'],
    error: 'give `agreed` and `reason` together, or neither',
  })
  .refine(({ agreed, levels }) => agreed === undefined || levels.some(({ id }) => id === agreed), {
    path: ['agreed'],
    error: '`agreed` is not the id of a level of this criterion',
  });

export const RubricProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** What is judged, where it is not the learner's own or a peer's work. */
    work: z.object({ title: Text, text: Text }).strict().optional(),
    criteria: listOf(Criterion, { noun: 'criterion', min: 2, max: 8 }),
    /** What is asked in the comment at each criterion. */
    comment: Text,
  })
  .strict()
  .refine(({ criteria }) => new Set(criteria.map(({ agreed }) => agreed === undefined)).size < 2, {
    path: ['criteria'],
    error: 'either every criterion has `agreed` and `reason`, or none has',
  });
export type RubricProps = z.infer<typeof RubricProps>;

export type RubricPublic = {
  title: string;
  task: string;
  work: { title: string; text: string } | null;
  criteria: { id: string; title: string; levels: RubricLevel[] }[];
  comment: string;
  /** There is an agreed judgement to compare with. */
  compared: boolean;
};

/** By criterion id. */
export type RubricKey = { criteria: Record<string, { agreed: string; reason: string }> };

const Judgement = z
  .object({
    /** Absent while only a comment was written. */
    level: z.string().max(64).exactOptional(),
    comment: z.string().max(limits.rubricComment),
  })
  .strict();
export type Judgement = z.infer<typeof Judgement>;

export const RubricValue = z
  .object({ criteria: z.record(z.string().max(64), Judgement) })
  .strict()
  .refine(({ criteria }) => Object.keys(criteria).length <= 8, 'there are too many criteria');
export type RubricValue = z.infer<typeof RubricValue>;
