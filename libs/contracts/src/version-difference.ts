import { z } from 'zod';

/**
 * What kind of change a version makes to the one before. `editorial`: spelling and form;
 * `clarifying`: the same things told better; `outcome`: what is to be learned changes;
 * `assessment`: what is marked, and how.
 */
export const ChangeClass = z.enum(['editorial', 'clarifying', 'outcome', 'assessment']);
export type ChangeClass = z.infer<typeof ChangeClass>;

/** A piece of text in a difference: what both hold, what is new, what is gone. */
export const TextPiece = z.object({
  kind: z.enum(['same', 'inserted', 'deleted']),
  text: z.string(),
});
export type TextPiece = z.infer<typeof TextPiece>;

const PartState = z.enum(['same', 'changed', 'added', 'removed']);

/** A block of a lesson or brief; blocks in a row that stayed are one entry. */
export const BlockDifference = z.object({
  /** Of the block, or of the first of a row. */
  id: z.string(),
  /** As in a lesson: `heading`, `paragraph`, a component's name; `same` rows have the first's. */
  type: z.string(),
  state: PartState,
  /** It stands elsewhere among its neighbours. */
  moved: z.boolean(),
  /** How many blocks this entry stands for. */
  count: z.int(),
  /** Empty for a row that stayed where it was. */
  pieces: z.array(TextPiece),
  /** How heavy its change is, where that is told: its author's word, or what the texts say. */
  change: ChangeClass.optional(),
});
export type BlockDifference = z.infer<typeof BlockDifference>;

/** An activity that is not what it was. The key itself is never told, only that it changed. */
export const ActivityDifference = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['changed', 'added', 'removed']),
  /** What is scored changed: right answers or their explanation. */
  key: z.boolean(),
  /** Texts that learners see. */
  pieces: z.array(TextPiece),
  /** As of a block. */
  change: ChangeClass.optional(),
});
export type ActivityDifference = z.infer<typeof ActivityDifference>;

/** A short text that changed, such as a title. */
const Renamed = z.object({ from: z.string(), to: z.string() }).nullable();

export const LessonDifference = z.object({
  lessonId: z.string(),
  /** In the new version, or in the old one where it was removed. */
  slug: z.string(),
  title: z.string(),
  state: PartState,
  renamed: Renamed,
  /** It comes earlier or later among the lessons that both versions hold. */
  moved: z.boolean(),
  /** Study time, where it changed. */
  minutes: z.object({ from: z.int(), to: z.int() }).nullable(),
  blocks: z.array(BlockDifference),
  activities: z.array(ActivityDifference),
});
export type LessonDifference = z.infer<typeof LessonDifference>;

/** An outcome, a criterion, a milestone or another part of a module that has a text. */
export const PartDifference = z.object({
  id: z.string(),
  /** What it is part of. */
  kind: z.enum(['outcome', 'deliverable', 'milestone', 'criterion', 'level', 'team']),
  state: z.enum(['changed', 'added', 'removed']),
  pieces: z.array(TextPiece),
});
export type PartDifference = z.infer<typeof PartDifference>;

/** How heavy the change of one block is, by itself. */
export const BlockChange = z.object({
  lessonId: z.string(),
  blockId: z.string(),
  change: ChangeClass,
});
export type BlockChange = z.infer<typeof BlockChange>;

/** How many of each, for a summary in one line. */
export const DifferenceCounts = z.object({
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
  moved: z.int(),
  renamed: z.int(),
  outcomes: z.int(),
  assessment: z.int(),
});
export type DifferenceCounts = z.infer<typeof DifferenceCounts>;
