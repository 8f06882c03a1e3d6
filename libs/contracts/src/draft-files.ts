import { z } from 'zod';
import {
  DraftFile,
  draftLimits,
  DraftPath,
  DraftPlace,
  DraftRevision,
  draftRoles,
  draftSlug,
  MediaPath,
  DraftText,
} from './draft-shapes.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inDraft = z.object({ draftId: z.uuid() });
const page = z.coerce.number().int().min(1).max(10_000).default(1);

export const readDraftFiles = route({
  id: 'readDraftFiles',
  method: 'GET',
  path: '/api/drafts/:draftId/files',
  summary: 'Every file of a draft as it stands, by path',
  access: draftRoles,
  params: inDraft,
  response: z.object({ revision: z.int(), files: z.array(DraftFile) }),
  errors: ['drafts/unknown'],
});

/** `current` of the problem `drafts/changed-meanwhile`: what stands there now. */
export const DraftConflict = z.object({
  revision: z.int(),
  /** Null: somebody removed the file. */
  text: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type DraftConflict = z.infer<typeof DraftConflict>;

export const saveDraftFile = route({
  id: 'saveDraftFile',
  method: 'PUT',
  path: '/api/drafts/:draftId/file',
  summary: 'Save a text; on an older base it is merged, or refused with what stands there now',
  access: draftRoles,
  params: inDraft,
  body: z.object({
    id: WriteId,
    path: DraftPath,
    /** The revision of the file that the text was made from; null: it is a new file. */
    base: z.int().nullable(),
    text: DraftText,
  }),
  response: z.object({
    revision: z.int(),
    /** What stands there now: other than what was sent where it was merged. */
    text: z.string(),
    merged: z.boolean(),
  }),
  errors: [
    'drafts/unknown',
    'drafts/archived',
    'drafts/changed-meanwhile',
    'drafts/path-refused',
    'drafts/full',
    'request/too-many',
  ],
});

/** What may happen to several files at once. */
export const DraftChange = z.discriminatedUnion('kind', [
  /** A lesson from a template that compiles, behind the others. */
  z.object({
    kind: z.literal('add-lesson'),
    slug: draftSlug,
    title: z.object({
      nl: z.string().trim().min(1).max(120),
      en: z.string().trim().min(1).max(120),
    }),
  }),
  /**
   * A file, or the folder of a lesson with all that is in it; of a picture or recording, all texts
   * that name it follow.
   */
  z.object({
    kind: z.literal('rename'),
    from: z.union([DraftPlace, MediaPath]),
    to: z.union([DraftPlace, MediaPath]),
  }),
  z.object({ kind: z.literal('remove'), place: z.union([DraftPlace, MediaPath]) }),
  /** A file as it was at a revision, also one that was removed. */
  z.object({
    kind: z.literal('restore'),
    path: z.union([DraftPath, MediaPath]),
    revision: z.int(),
  }),
  /** All texts of a folder: what is not among them is removed. Media stay. */
  z.object({
    kind: z.literal('replace'),
    files: z
      .array(z.object({ path: DraftPath, text: DraftText }))
      .min(1)
      .max(draftLimits.files),
  }),
]);
export type DraftChange = z.infer<typeof DraftChange>;

export const changeDraftFiles = route({
  id: 'changeDraftFiles',
  method: 'POST',
  path: '/api/drafts/:draftId/changes',
  summary: 'Add a lesson; rename, remove or restore files; replace all texts',
  access: draftRoles,
  params: inDraft,
  body: z.object({ id: WriteId, change: DraftChange }),
  response: z.object({ revision: z.int(), paths: z.array(z.string()) }),
  errors: [
    'drafts/unknown',
    'drafts/archived',
    'drafts/path-refused',
    'drafts/file-unknown',
    'drafts/refused',
    'drafts/full',
    'request/too-many',
  ],
});

export const replaceDraftByZip = route({
  id: 'replaceDraftByZip',
  method: 'POST',
  path: '/api/drafts/:draftId/import/:writeId',
  summary: 'All files of a draft from a zip file, sent as application/octet-stream',
  access: draftRoles,
  params: inDraft.extend({ writeId: WriteId }),
  response: z.object({ revision: z.int(), paths: z.array(z.string()) }),
  errors: [
    'drafts/unknown',
    'drafts/archived',
    'drafts/refused',
    'drafts/full',
    'request/too-many',
    'request/unsupported-type',
  ],
});

export const listDraftHistory = route({
  id: 'listDraftHistory',
  method: 'GET',
  path: '/api/drafts/:draftId/history',
  summary: 'What was written, newest first, 50 a page; of one file where `path` says so',
  access: draftRoles,
  params: inDraft,
  query: z.object({ path: z.union([DraftPath, MediaPath]).optional(), page }),
  response: z.object({ items: z.array(DraftRevision), pages: z.int() }),
  errors: ['drafts/unknown'],
});

export const readDraftRevision = route({
  id: 'readDraftRevision',
  method: 'GET',
  path: '/api/drafts/:draftId/revisions/:revision',
  summary: 'A file as it once was, beside what it was before',
  access: draftRoles,
  params: inDraft.extend({ revision: z.coerce.number().int().min(1) }),
  response: DraftRevision.extend({
    text: z.string().nullable(),
    before: z.string().nullable(),
    /** SHA-256 of what a picture or recording was; null for a text, and where it was removed. */
    media: z.string().nullable(),
  }),
  errors: ['drafts/unknown', 'drafts/file-unknown'],
});

export const draftFileRoutes = [
  readDraftFiles,
  saveDraftFile,
  changeDraftFiles,
  replaceDraftByZip,
  listDraftHistory,
  readDraftRevision,
] as const;
