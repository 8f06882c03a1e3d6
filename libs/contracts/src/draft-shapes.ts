import { z } from 'zod';
import { moduleCode } from './content.js';
import { countries, Locale, locales, LocalisedText } from './locale.js';

/** Who makes drafts of modules: authors, who usually teach as well. */
export const draftRoles = ['lecturer', 'author', 'administrator'] as const;

/** How large a draft may become; a large module has 30 files and 300 kB. */
export const draftLimits = {
  /** Characters of one text. */
  text: 200_000,
  /** Files of one draft, and characters of all of its texts together. */
  files: 300,
  characters: 4_000_000,
  /** Bytes of a zip file that is brought in. */
  zip: 26_214_400,
  /** Writes a minute of one account. */
  writes: 120,
  /** Drafts that one account may begin. */
  drafts: 200,
} as const;

const slugForm = '[a-z0-9]+(?:-[a-z0-9]+)*';
const textName = `(?:${locales.join('|')})(?:-(?:${countries.join('|')}))?\\.mdx`;
const lessonFolder = `lessons\\/\\d{2}-${slugForm}`;

/** A place in the folder of a module: `module.yaml`, `lessons/01-warp/nl.mdx`, `assignment/en.mdx`. */
export const DraftPath = z
  .string()
  .max(200)
  .regex(
    new RegExp(
      `^(?:module\\.yaml|assignment\\/(?:assignment\\.yaml|activities\\.yaml|${textName})` +
        `|${lessonFolder}\\/(?:lesson\\.yaml|activities\\.yaml|${textName}))$`,
    ),
    'a file of a module, such as lessons/01-warp/nl.mdx',
  );

/** A file, or the folder of a lesson such as `lessons/01-warp`. */
export const DraftPlace = z.union([DraftPath, z.string().regex(new RegExp(`^${lessonFolder}$`))]);

/** A file of the media folder of a module: `media/river.png`. */
export const MediaPath = z
  .string()
  .max(80)
  .regex(/^media\/[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]{2,4}$/, 'a file such as media/river.png');

/** What a database can keep byte for byte: no half characters, no zero bytes. */
export const DraftText = z
  .string()
  .max(draftLimits.text)
  .refine((text) => !/[\0\p{Cs}]/u.test(text), 'text without broken characters');
export const draftSlug = z
  .string()
  .max(80)
  .regex(new RegExp(`^${slugForm}$`), 'lower case words with hyphens');
export { moduleCode as draftModuleCode };

/** A file as it stands. */
export const DraftFile = z.object({
  path: z.string(),
  /** Of the draft, when this file was last written: the `base` of the next save. */
  revision: z.int(),
  text: z.string(),
});
export type DraftFile = z.infer<typeof DraftFile>;

/** A picture or recording as it stands. */
export const DraftMedia = z.object({
  path: z.string(),
  /** Of the draft, when it was last written. */
  revision: z.int(),
  /** SHA-256 of its bytes, 64 hexadecimal digits: with its ending the address of `readDraftMedia`. */
  hash: z.string(),
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  /** In pixels; null for what is no picture. */
  width: z.int().nullable(),
  height: z.int().nullable(),
});
export type DraftMedia = z.infer<typeof DraftMedia>;

/** What a revision did; `merged`: saved on an older base, without overlap. */
export const DraftRevisionKind = z.enum([
  ...(['started', 'forked', 'imported', 'saved', 'merged'] as const),
  ...(['added', 'renamed', 'removed', 'restored'] as const),
]);
export type DraftRevisionKind = z.infer<typeof DraftRevisionKind>;

export const DraftRevision = z.object({
  revision: z.int(),
  path: z.string(),
  kind: DraftRevisionKind,
  /** The write that it was part of: adding a lesson writes several files at once. */
  write: z.uuid(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Characters of a text, or bytes; null where the file was removed. */
  size: z.int().nullable(),
});
export type DraftRevision = z.infer<typeof DraftRevision>;

/** A published module version that a draft was forked from. */
export const DraftOrigin = z.object({ code: z.string(), version: z.string() });
export type DraftOrigin = z.infer<typeof DraftOrigin>;

export const DraftSummary = z.object({
  id: z.uuid(),
  moduleCode: z.string(),
  slug: z.string(),
  title: LocalisedText,
  origin: DraftOrigin.nullable(),
  /** Number of the newest draft version; null before the first. */
  version: z.int().nullable(),
  authors: z.array(z.string()),
  archived: z.boolean(),
  /** False: an administrator sees it, who is none of its authors. */
  own: z.boolean(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** A lesson of a draft version, or the brief of its assignment. */
export const DraftLesson = z.object({
  lessonId: z.string(),
  slug: z.string(),
  title: LocalisedText,
  locales: z.array(Locale),
});
export type DraftLesson = z.infer<typeof DraftLesson>;

/** An immutable compiled state of a draft. */
export const DraftVersionSummary = z.object({
  id: z.uuid(),
  number: z.int(),
  note: z.string(),
  createdAt: z.iso.datetime(),
  by: z.string(),
  lessons: z.array(DraftLesson),
  brief: DraftLesson.omit({ slug: true }),
  /** Version of the module as which it was published. */
  published: z.string().nullable(),
});
export type DraftVersionSummary = z.infer<typeof DraftVersionSummary>;

export const Draft = DraftSummary.omit({ version: true, authors: true }).extend({
  authors: z.array(z.object({ accountId: z.uuid(), displayName: z.string() })),
  /** Counts every write of a file. */
  revision: z.int(),
  createdAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof Draft>;

/** What is wrong in a file, at its place; both numbers start at 1. */
export const DraftDiagnostic = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  code: z.string(),
  message: z.string(),
  hint: z.string(),
});
export type DraftDiagnostic = z.infer<typeof DraftDiagnostic>;

export const DraftCheck = z.object({
  /** Of the draft, when it was checked. */
  revision: z.int(),
  /** Whether a draft version can be made of it. */
  compiles: z.boolean(),
  /** What must be mended before it can be published. */
  problems: z.array(DraftDiagnostic),
  /** What an author should look at. */
  warnings: z.array(DraftDiagnostic),
});
export type DraftCheck = z.infer<typeof DraftCheck>;
