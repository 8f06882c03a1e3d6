import { z } from 'zod';
import { Locale } from './locale.js';

/** How much fits in a remark; in characters. */
export const threadLimits = { text: 4000, wording: 4000, reason: 1000, mentions: 20 } as const;

/**
 * What a remark is about: selectors of the W3C's Web Annotation model. `start` and `end` are offsets
 * in the plain text of the block (TextPositionSelector); `exact`, `prefix` and `suffix` are the words
 * and those around them, across blocks (TextQuoteSelector).
 */
export const TextAnchor = z.object({
  blockId: z.string().max(200),
  /** The remark is about the block, not about words of it. */
  whole: z.boolean(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** The words stood nowhere else among like words when the anchor was made. */
  unique: z.boolean(),
});
export type TextAnchor = z.infer<typeof TextAnchor>;

export const ThreadKind = z.enum(['comment', 'question', 'suggestion', 'unclear']);
export type ThreadKind = z.infer<typeof ThreadKind>;

export const ThreadState = z.enum(['open', 'accepted', 'declined', 'done', 'confirmed']);
export type ThreadState = z.infer<typeof ThreadState>;

/** Where somebody puts a remark: words of a block, or the block as a whole (null). */
export const ThreadTarget = z.object({
  lessonId: z.string().max(100),
  locale: Locale,
  blockId: z.string().max(200),
  selection: z.object({ start: z.int().min(0), end: z.int().min(1) }).nullable(),
});
export type ThreadTarget = z.infer<typeof ThreadTarget>;
