import { z } from 'zod';

/** Minutes that a lesson says it takes, beside minutes that learners of a cohort took. */
export const LessonWorkload = z.object({
  lessonId: z.string(),
  title: z.string(),
  declared: z.int(),
  /** Learners who finished it and whose time was measured. */
  learners: z.int(),
  /** Quartiles in minutes; null with too few learners. */
  measured: z.object({ low: z.int(), median: z.int(), high: z.int() }).nullable(),
  /** The median against what is declared. */
  verdict: z.enum(['within', 'longer', 'shorter', 'unknown']),
});
export type LessonWorkload = z.infer<typeof LessonWorkload>;

/** When a verdict is given, and what counts as reading. */
export const workloadThresholds = z.object({
  /** Share of the declared minutes that a median may be off. */
  margin: z.number(),
  /** Learners that it needs. */
  learners: z.int(),
  /** Minutes between two signs of reading; a longer pause is not counted. */
  pauseMinutes: z.int(),
});
