import { z } from 'zod';
import { limits } from '../limits.js';
import { Choice, Id, listOf, Text } from '../shapes.js';

export const PitchTimerProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** Lengths to choose from, in seconds. */
    seconds: z
      .array(z.int().min(15).max(3_600))
      .min(1)
      .max(4)
      .refine((all) => new Set(all).size === all.length, 'name each length once'),
    /** Runs with their notes, needed before it is handed in. */
    minRuns: z.int().min(1).max(10),
    /** What a panel asks: one of them after each run. */
    questions: listOf(Choice, { noun: 'question', min: 1, max: 30 }).optional(),
  })
  .strict();
export type PitchTimerProps = z.infer<typeof PitchTimerProps>;

export type PitchTimerPublic = {
  title: string;
  task: string;
  seconds: number[];
  minRuns: number;
  questions: Choice[];
};

const Run = z
  .object({
    id: z.string().min(1).max(36),
    /** Seconds that were allowed, and seconds that it took. */
    target: z.int().min(1).max(3_600),
    took: z.int().min(0).max(86_400),
    /** When it started. */
    at: z.iso.datetime(),
    good: z.string().max(limits.runNote),
    change: z.string().max(limits.runNote),
    /** Id of the panel's question. */
    question: z.string().max(64).exactOptional(),
    answer: z.string().max(limits.runNote).exactOptional(),
  })
  .strict();
export type Run = z.infer<typeof Run>;

/** Runs, oldest first. */
export const PitchTimerValue = z.object({ runs: z.array(Run).max(limits.runs) }).strict();
export type PitchTimerValue = z.infer<typeof PitchTimerValue>;
