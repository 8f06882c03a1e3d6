import { z } from 'zod';
import { Role } from './identity.js';
import { Locale, LocalisedText } from './locale.js';
import { ChangeClass, DifferenceCounts } from './version-difference.js';

/** What is looked at before a version of a draft is published, in this order. */
export const ReleaseCheckName = z.enum([
  /** All that the check of content, and so a reload of `content/`, would refuse. */
  'content',
  /** Alternatives, headings, links, tables and transcripts. */
  'accessibility',
  /** Remarks that somebody marked as standing in the way. */
  'blockers',
  /** A language that is missing, or did not follow the other. */
  'translation',
  /** Room that is kept for what learners bring. */
  'open-space',
  /** It was not published before, and goes on from what is published now. */
  'version',
]);
export type ReleaseCheckName = z.infer<typeof ReleaseCheckName>;

/** Why a check is not passed, and where it is mended. */
export const ReleaseReason = z.object({
  /** Of a diagnostic such as `content/link`, or of a check's own reasons such as `table-head`. */
  code: z.string(),
  /** What it is about: the words of a diagnostic, a title, a version. */
  about: z.string(),
  /** A file of the draft; null where it is mended elsewhere. */
  path: z.string().nullable(),
  line: z.int().nullable(),
  lessonId: z.string().nullable(),
  locale: Locale.nullable(),
  blockId: z.string().nullable(),
});
export type ReleaseReason = z.infer<typeof ReleaseReason>;

export const ReleaseCheck = z.object({
  name: ReleaseCheckName,
  /** `doubtful`: who publishes has to say that she looked at it. */
  result: z.enum(['passed', 'doubtful', 'failed']),
  /** How many reasons there are; the first of them are told. */
  count: z.int(),
  reasons: z.array(ReleaseReason),
});
export type ReleaseCheck = z.infer<typeof ReleaseCheck>;

/** Roles whose signature a module may ask for. */
export const signOffRoles = ['lecturer', 'author', 'administrator'] as const;
export const SignOffRole = Role.extract(signOffRoles);
export type SignOffRole = z.infer<typeof SignOffRole>;

/** A signature that stands: of one person, under one version of a draft. */
export const SignOff = z.object({
  name: z.string(),
  roles: z.array(SignOffRole),
  note: z.string(),
  at: z.iso.datetime(),
  mine: z.boolean(),
});
export type SignOff = z.infer<typeof SignOff>;

export const SignOffStanding = z.object({
  /** Roles that the module asks for; none: one author who does not publish is enough. */
  asked: z.array(SignOffRole),
  /** Roles among them that nobody signed for. */
  missing: z.array(SignOffRole),
  /**
   * Somebody else than who asks has to sign: there are several authors, and nobody else did.
   * False also where there is one author only.
   */
  otherNeeded: z.boolean(),
  /** There is one author: who publishes answers for it herself. */
  alone: z.boolean(),
  given: z.array(SignOff),
});
export type SignOffStanding = z.infer<typeof SignOffStanding>;

/** How a block begins, in both languages; empty where it has no text. */
export const BlockWords = z.object({ nl: z.string(), en: z.string() });
export type BlockWords = z.infer<typeof BlockWords>;

/** A block that changed, and how heavy its change is by itself. */
export const ReleaseBlock = z.object({
  lessonId: z.string(),
  blockId: z.string(),
  change: ChangeClass,
  words: BlockWords,
});
export type ReleaseBlock = z.infer<typeof ReleaseBlock>;

/** What a version changes about the newest that is published. */
export const ReleaseProposal = z.object({
  /** What the texts say that it is. */
  change: ChangeClass,
  /** What it is at least, whatever an author says (outcomes, assignment, list of lessons). */
  least: ChangeClass,
  /** What it is without its blocks: titles, order, study time and what activities ask. */
  rest: ChangeClass,
  /** What the author wrote in module.yaml about this version, not about the one before. */
  named: ChangeClass.nullable(),
  counts: DifferenceCounts,
  blocks: z.array(ReleaseBlock),
  /** The version number that follows from each class. */
  versions: z.record(ChangeClass, z.string()),
});
export type ReleaseProposal = z.infer<typeof ReleaseProposal>;

/** A version that was published from a draft. */
export const Release = z.object({
  number: z.int(),
  version: z.string(),
  change: ChangeClass,
  notes: LocalisedText,
  by: z.string(),
  at: z.iso.datetime(),
});
export type Release = z.infer<typeof Release>;
