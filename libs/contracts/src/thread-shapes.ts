import { z } from 'zod';
import { Locale } from './locale.js';
import { RoundRole } from './round-shapes.js';

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

/** Who wrote something: what she chose to show, and the roles in which she takes part. */
export const ThreadVoice = z.object({
  /** Null for a participant who shows her roles only. */
  name: z.string().nullable(),
  /** Empty for an author of the draft. */
  roles: z.array(RoundRole),
  mine: z.boolean(),
});
export type ThreadVoice = z.infer<typeof ThreadVoice>;

export const ThreadReply = z.object({
  id: z.uuid(),
  text: z.string(),
  by: ThreadVoice,
  at: z.iso.datetime(),
});
export type ThreadReply = z.infer<typeof ThreadReply>;

/** A remark with its conversation, in one version of the draft. */
export const Thread = z.object({
  id: z.uuid(),
  kind: ThreadKind,
  state: ThreadState,
  /** The draft is not published while it is open. */
  blocking: z.boolean(),
  lessonId: z.string(),
  locale: Locale,
  /** Where it stands in this version; null: somebody must place it. */
  place: z
    .object({ blockId: z.string(), start: z.int(), end: z.int(), whole: z.boolean() })
    .nullable(),
  /** The words it was made for; the beginning of a block where it is about the whole of it. */
  quote: z.string(),
  text: z.string(),
  /** What the quote should become, where that was suggested. */
  wording: z.string().nullable(),
  by: ThreadVoice,
  /** Number of the draft version in which it was made. */
  madeIn: z.int(),
  createdAt: z.iso.datetime(),
  edited: z.boolean(),
  agreed: z.int(),
  /** I agreed. */
  iAgree: z.boolean(),
  replies: z.array(ThreadReply),
  decision: z
    .object({
      state: z.enum(['accepted', 'declined']),
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      /** The suggested wording became an edit of the draft. */
      edited: z.boolean(),
    })
    .nullable(),
  /** Number of the draft version that solved it. */
  solvedIn: z.int().nullable(),
});
export type Thread = z.infer<typeof Thread>;
