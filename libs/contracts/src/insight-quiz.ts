import { z } from 'zod';

/** One thing that could be chosen in an item, and who chose it. */
export const OptionAnalysis = z.object({
  id: z.string(),
  text: z.string(),
  correct: z.boolean(),
  chosen: z.int(),
  /** Share of those who answered, 0 to 1. */
  share: z.number(),
  /**
   * Correlation of choosing it with the score on all other items: high for the right option, below
   * zero for a distractor that works. Null with too few answers, or where it cannot be computed.
   */
  discrimination: z.number().nullable(),
  /** A distractor that hardly anybody takes, or that the strong take. */
  remark: z.enum(['unused', 'attracts-strong']).nullable(),
});
export type OptionAnalysis = z.infer<typeof OptionAnalysis>;

/** How one item of a quiz worked. */
export const ItemAnalysis = z.object({
  id: z.string(),
  prompt: z.string(),
  type: z.string(),
  /** Learners whose first attempt had this item. */
  answers: z.int(),
  /** Mean share of the points, 0 (nobody) to 1 (everybody); null with too few answers. */
  difficulty: z.number().nullable(),
  /**
   * Correlation of the points on this item with the points on all others (corrected item-total),
   * −1 to 1; null with too few answers, with one item, or where everybody scored the same.
   */
  discrimination: z.number().nullable(),
  /** Mean of the best 27 % minus mean of the weakest 27 %; null as above. */
  upperLower: z.number().nullable(),
  remarks: z.array(z.enum(['hard', 'easy', 'weak', 'check-key'])),
  /** Of `single` and `multiple`; empty for other types. */
  options: z.array(OptionAnalysis),
});
export type ItemAnalysis = z.infer<typeof ItemAnalysis>;
