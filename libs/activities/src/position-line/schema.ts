import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, listOf, Text } from '../shapes.js';

const Statement = z
  .object({
    id: Id,
    text: Text,
    /** An argument from each end; shown is the one of the other side, after a position is taken. */
    voices: z.object({ left: Text, right: Text }).strict().optional(),
  })
  .strict();

export const PositionLineProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** Names of the two ends. */
    left: Text,
    right: Text,
    statements: listOf(Statement, { noun: 'statement', min: 1, max: 6 }),
    /** Words that a reason needs, 5 unless told. */
    reasonWords: z.int().min(0).max(200).optional(),
  })
  .strict();
export type PositionLineProps = z.infer<typeof PositionLineProps>;

export type LineStatement = {
  id: string;
  text: string;
  voices: { left: string; right: string } | null;
};
export type PositionLinePublic = {
  title: string;
  task: string;
  left: string;
  right: string;
  statements: LineStatement[];
  reasonWords: number;
};

/** `position` counts from 1 at the left end to 7 at the right; null while none is taken. */
const Position = z
  .object({
    position: z.int().min(1).max(7).nullable(),
    reason: z.string().max(limits.promptAnswer),
  })
  .strict();
export type Position = z.infer<typeof Position>;

/** Positions by statement id. */
export const PositionLineValue = z
  .object({
    statements: z
      .record(z.string().max(64), Position)
      .refine((positions) => Object.keys(positions).length <= 6, 'there are too many positions'),
  })
  .strict();
export type PositionLineValue = z.infer<typeof PositionLineValue>;
