import { z } from 'zod';
import { draftFileRoutes } from './draft-files.js';
import {
  Draft,
  draftModuleCode,
  DraftPath,
  draftRoles,
  draftSlug,
  DraftSummary,
  DraftText,
  draftLimits,
} from './draft-shapes.js';
import { draftVersionRoutes } from './draft-versions.js';
import { Json } from './lesson-document.js';
import { LocalisedText } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inDraft = z.object({ draftId: z.uuid() });
const changed = ['drafts/unknown', 'request/too-many'] as const;

export const listDrafts = route({
  id: 'listDrafts',
  method: 'GET',
  path: '/api/drafts',
  summary: 'My drafts of modules, newest change first, 50 a page; all of them for administrators',
  access: draftRoles,
  query: z.object({
    archived: z.stringbool().default(false),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({ items: z.array(DraftSummary), pages: z.int() }),
});

export const listForkableModules = route({
  id: 'listForkableModules',
  method: 'GET',
  path: '/api/drafts/modules',
  summary:
    'The newest version of every published module, and whether its sources are there to fork',
  access: draftRoles,
  response: z.object({
    items: z.array(
      z.object({
        code: z.string(),
        slug: z.string(),
        version: z.string(),
        title: LocalisedText,
        publishedAt: z.iso.datetime(),
        forkable: z.boolean(),
      }),
    ),
  }),
});

export const readAuthoringLibrary = route({
  id: 'readAuthoringLibrary',
  method: 'GET',
  path: '/api/drafts/library',
  summary: 'What lessons may refer to (terms, cases, figures, canvases …), for the preview',
  access: draftRoles,
  response: z.object({ library: Json }),
});

export const createDraft = route({
  id: 'createDraft',
  method: 'POST',
  path: '/api/drafts',
  summary: 'A draft: of a published version, from a template, or of the files of a folder',
  access: draftRoles,
  body: z.object({
    id: WriteId,
    from: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('fork'), code: draftModuleCode, version: z.string().max(40) }),
      z.object({
        kind: z.literal('new'),
        code: draftModuleCode,
        slug: draftSlug,
        title: z.object({
          nl: z.string().trim().min(1).max(120),
          en: z.string().trim().min(1).max(120),
        }),
      }),
      z.object({
        kind: z.literal('files'),
        files: z
          .array(z.object({ path: DraftPath, text: DraftText }))
          .min(1)
          .max(draftLimits.files),
      }),
    ]),
  }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [
    ...changed,
    'drafts/source-unknown',
    'drafts/code-taken',
    'drafts/refused',
    'drafts/full',
  ],
});

export const importDraft = route({
  id: 'importDraft',
  method: 'POST',
  path: '/api/drafts/imports/:draftId',
  summary:
    'A new draft of a zip file, sent as application/octet-stream; its id is made by who sends',
  access: draftRoles,
  params: inDraft,
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [
    ...changed,
    'drafts/refused',
    'drafts/code-taken',
    'drafts/full',
    'request/unsupported-type',
  ],
});

export const readDraft = route({
  id: 'readDraft',
  method: 'GET',
  path: '/api/drafts/:draftId',
  summary: 'A draft and who writes it; its files are read apart',
  access: draftRoles,
  params: inDraft,
  response: Draft,
  errors: ['drafts/unknown'],
});

export const followDraft = route({
  id: 'followDraft',
  method: 'GET',
  path: '/api/drafts/:draftId/live',
  summary: 'Server-sent events: `draft` with its revision, at once and after every write',
  access: draftRoles,
  params: inDraft,
  mediaType: 'text/event-stream',
  response: z.string(),
  errors: ['drafts/unknown', 'request/too-many', 'server/unavailable'],
});

export const archiveDraft = route({
  id: 'archiveDraft',
  method: 'PUT',
  path: '/api/drafts/:draftId/archived',
  summary: 'Put a draft away, or bring it back; nothing of it is lost',
  access: draftRoles,
  params: inDraft,
  body: z.object({ archived: z.boolean() }),
  errors: ['drafts/unknown'],
});

export const addDraftAuthor = route({
  id: 'addDraftAuthor',
  method: 'POST',
  path: '/api/drafts/:draftId/authors',
  summary: 'Let a colleague write too, by e-mail address',
  access: draftRoles,
  params: inDraft,
  body: z.object({ email: z.email().max(254) }),
  errors: ['drafts/unknown', 'drafts/not-an-author'],
});

export const removeDraftAuthor = route({
  id: 'removeDraftAuthor',
  method: 'DELETE',
  path: '/api/drafts/:draftId/authors/:accountId',
  summary: 'Leave a draft, or take a colleague off; the last author stays',
  access: draftRoles,
  params: inDraft.extend({ accountId: z.uuid() }),
  errors: ['drafts/unknown', 'drafts/last-author'],
});

export const exportDraft = route({
  id: 'exportDraft',
  method: 'GET',
  path: '/api/drafts/:draftId/export',
  summary: 'Its folder as a zip file, as it stands or as a draft version; same files, same bytes',
  access: draftRoles,
  params: inDraft,
  query: z.object({ number: z.coerce.number().int().min(1).optional() }),
  mediaType: 'application/zip',
  response: z.string(),
  errors: ['drafts/unknown', 'drafts/version-unknown'],
});

export const draftRoutes = [
  listDrafts,
  listForkableModules,
  readAuthoringLibrary,
  createDraft,
  importDraft,
  readDraft,
  followDraft,
  archiveDraft,
  addDraftAuthor,
  removeDraftAuthor,
  exportDraft,
  ...draftFileRoutes,
  ...draftVersionRoutes,
] as const;
