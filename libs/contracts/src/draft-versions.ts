import { z } from 'zod';
import { DraftCheck, draftRoles, DraftVersionSummary } from './draft-shapes.js';
import { LessonDocument } from './lesson-document.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';
import {
  BlockChange,
  BlockDifference,
  ChangeClass,
  DifferenceCounts,
  LessonDifference,
  PartDifference,
  TextPiece,
} from './version-difference.js';

const inDraft = z.object({ draftId: z.uuid() });
const number = z.coerce.number().int().min(1);
/** A draft version by its number, or the published version that the draft comes from. */
const from = z.union([z.literal('published'), number]).default('published');

export const checkDraft = route({
  id: 'checkDraft',
  method: 'POST',
  path: '/api/drafts/:draftId/check',
  summary: 'Everything that is wrong with a draft, as the check of content tells it',
  access: draftRoles,
  params: inDraft,
  response: DraftCheck,
  errors: ['drafts/unknown', 'request/too-many'],
});

export const createDraftVersion = route({
  id: 'createDraftVersion',
  method: 'POST',
  path: '/api/drafts/:draftId/versions',
  summary: 'Compile a draft to an immutable version; what does not compile is refused, with places',
  access: draftRoles,
  params: inDraft,
  body: z.object({ id: WriteId, note: z.string().trim().max(2000) }),
  status: 201,
  response: z.object({ id: z.uuid(), number: z.int() }),
  errors: ['drafts/unknown', 'drafts/archived', 'drafts/refused', 'request/too-many'],
});

export const listDraftVersions = route({
  id: 'listDraftVersions',
  method: 'GET',
  path: '/api/drafts/:draftId/versions',
  summary: 'The versions of a draft, newest first',
  access: draftRoles,
  params: inDraft,
  response: z.object({ items: z.array(DraftVersionSummary) }),
  errors: ['drafts/unknown'],
});

export const readDraftLesson = route({
  id: 'readDraftLesson',
  method: 'GET',
  path: '/api/drafts/:draftId/versions/:number/lessons/:lessonId',
  summary: 'A lesson of a draft version, or its brief, ready to be drawn; never with answer keys',
  access: draftRoles,
  params: inDraft.extend({ number, lessonId: z.string().max(120) }),
  query: z.object({ locale: Locale }),
  response: LessonDocument,
  errors: ['drafts/unknown', 'drafts/version-unknown', 'catalogue/lesson-unknown'],
});

/** A text of a draft that is not what it was, in runs of whole lines. */
export const FileDifference = z.object({
  path: z.string(),
  state: z.enum(['changed', 'added', 'removed']),
  pieces: z.array(TextPiece),
});
export type FileDifference = z.infer<typeof FileDifference>;

export const compareDraftFiles = route({
  id: 'compareDraftFiles',
  method: 'GET',
  path: '/api/drafts/:draftId/file-differences',
  summary: 'What changed in the texts, line by line, up to a draft version or as it stands',
  access: draftRoles,
  params: inDraft,
  query: z.object({ from, to: z.union([z.literal('now'), number]).default('now') }),
  response: z.object({ files: z.array(FileDifference) }),
  errors: ['drafts/unknown', 'drafts/version-unknown'],
});

export const compareDraftVersions = route({
  id: 'compareDraftVersions',
  method: 'GET',
  path: '/api/drafts/:draftId/difference',
  summary: 'What a draft version changes for who reads it, block by block, with its class',
  access: draftRoles,
  params: inDraft,
  query: z.object({ from, to: number, locale: Locale }),
  response: z.object({
    change: ChangeClass,
    /** The author named it in module.yaml; false: it was worked out from the texts. */
    declared: z.boolean(),
    counts: DifferenceCounts,
    parts: z.array(PartDifference),
    brief: z.array(BlockDifference),
    /** Lessons that are not what they were. */
    lessons: z.array(LessonDifference),
    blocks: z.array(BlockChange),
  }),
  errors: ['drafts/unknown', 'drafts/version-unknown'],
});

export const draftVersionRoutes = [
  checkDraft,
  createDraftVersion,
  listDraftVersions,
  readDraftLesson,
  compareDraftFiles,
  compareDraftVersions,
] as const;
