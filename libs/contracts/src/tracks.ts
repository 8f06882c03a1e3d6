import { z } from 'zod';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { TrackContent, TrackModule } from './track-content.js';

/** Roles that may make tracks; which draft is whose, the draft itself knows. */
export const trackRoles = ['lecturer', 'author', 'administrator'] as const;

const inDraft = z.object({ draftId: z.uuid() });
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as 1.2.0');
const anyVersion = z.string().max(40);
const bothTexts = z.object({ nl: z.string(), en: z.string() });
const inPublished = z.object({ slug: z.string().max(120) });
const Person = z.object({ accountId: z.uuid(), displayName: z.string() });

export const TrackDraftSummary = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: bothTexts,
  stages: z.int(),
  /** Newest version that was published from it. */
  version: z.string().nullable(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  archived: z.boolean(),
  /** False: somebody else's, of which the caller is an editor. */
  own: z.boolean(),
});
export type TrackDraftSummary = z.infer<typeof TrackDraftSummary>;

/** A version of a published track. */
export const TrackVersion = z.object({
  version: z.string(),
  publishedAt: z.iso.datetime(),
  /** What is new in it; empty for one that came with the platform. */
  note: z.string(),
});
export type TrackVersion = z.infer<typeof TrackVersion>;

/** The state of a draft that a save or a publication is based on. */
export const TrackDraftState = z.object({
  revision: z.int(),
  content: TrackContent,
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
export type TrackDraftState = z.infer<typeof TrackDraftState>;

export const TrackDraft = TrackDraftState.extend({
  id: z.uuid(),
  slug: z.string(),
  owner: Person,
  editors: z.array(Person.extend({ email: z.string() })),
  own: z.boolean(),
  archived: z.boolean(),
  /** Published from it, newest first. */
  versions: z.array(TrackVersion),
});
export type TrackDraft = z.infer<typeof TrackDraft>;

export const listMyTracks = route({
  id: 'listMyTracks',
  method: 'GET',
  path: '/api/tracks/mine',
  summary: 'My drafts, archived ones too, and every published track',
  access: trackRoles,
  query: z.object({ locale: Locale }),
  response: z.object({
    drafts: z.array(TrackDraftSummary),
    published: z.array(
      z.object({
        slug: z.string(),
        version: z.string(),
        title: z.string(),
        ects: z.number(),
        publishedAt: z.iso.datetime(),
      }),
    ),
  }),
});

export const listTrackModules = route({
  id: 'listTrackModules',
  method: 'GET',
  path: '/api/tracks/modules',
  summary: 'Every module version with what tracks are checked by; in preparation ones too',
  access: 'anyone',
  response: z.object({ modules: z.array(TrackModule) }),
});

export const createTrackDraft = route({
  id: 'createTrackDraft',
  method: 'POST',
  path: '/api/tracks/drafts',
  summary: 'A new draft: empty, or a duplicate of a published version',
  access: trackRoles,
  body: z.object({
    id: WriteId,
    title: z.object({
      nl: z.string().trim().min(1).max(120),
      en: z.string().trim().min(1).max(120),
    }),
    from: z.object({ slug: z.string().max(120), version: anyVersion }).nullable(),
  }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: ['tracks/unknown', 'catalogue/track-unknown'],
});

export const readTrackDraft = route({
  id: 'readTrackDraft',
  method: 'GET',
  path: '/api/tracks/drafts/:draftId',
  summary: 'A draft, for its owner and editors',
  access: trackRoles,
  params: inDraft,
  response: TrackDraft,
  errors: ['tracks/unknown'],
});

export const saveTrackDraft = route({
  id: 'saveTrackDraft',
  method: 'PUT',
  path: '/api/tracks/drafts/:draftId',
  summary: 'Save a draft; refused, with the other state, when it changed since `baseRevision`',
  access: trackRoles,
  params: inDraft,
  body: z.object({ id: WriteId, baseRevision: z.int(), content: TrackContent }),
  response: z.object({ revision: z.int(), updatedAt: z.iso.datetime() }),
  errors: ['tracks/unknown', 'tracks/changed-meanwhile', 'tracks/archived'],
});

export const archiveTrackDraft = route({
  id: 'archiveTrackDraft',
  method: 'PUT',
  path: '/api/tracks/drafts/:draftId/archived',
  summary: 'Put a draft away, or take it back; what was published stays',
  access: trackRoles,
  params: inDraft,
  body: z.object({ archived: z.boolean() }),
  errors: ['tracks/unknown'],
});

export const addTrackEditor = route({
  id: 'addTrackEditor',
  method: 'POST',
  path: '/api/tracks/drafts/:draftId/editors',
  summary: 'Let a colleague change a draft too, by e-mail address; by its owner',
  access: trackRoles,
  params: inDraft,
  body: z.object({ email: z.email().max(254) }),
  errors: ['tracks/unknown', 'tracks/not-an-editor'],
});

export const removeTrackEditor = route({
  id: 'removeTrackEditor',
  method: 'DELETE',
  path: '/api/tracks/drafts/:draftId/editors/:accountId',
  summary: 'Take a colleague off a draft: by its owner, or oneself',
  access: trackRoles,
  params: inDraft.extend({ accountId: z.uuid() }),
  errors: ['tracks/unknown'],
});

export const listTrackRevisions = route({
  id: 'listTrackRevisions',
  method: 'GET',
  path: '/api/tracks/drafts/:draftId/revisions',
  summary: 'Every saved state of a draft, newest first, 50 a page',
  access: trackRoles,
  params: inDraft,
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  response: z.object({
    items: z.array(z.object({ revision: z.int(), at: z.iso.datetime(), by: z.string() })),
    pages: z.int(),
  }),
  errors: ['tracks/unknown'],
});

export const readTrackRevision = route({
  id: 'readTrackRevision',
  method: 'GET',
  path: '/api/tracks/drafts/:draftId/revisions/:revision',
  summary: 'A draft as it once was',
  access: trackRoles,
  params: inDraft.extend({ revision: z.coerce.number().int().min(1) }),
  response: z.object({ content: TrackContent }),
  errors: ['tracks/unknown'],
});

export const publishTrack = route({
  id: 'publishTrack',
  method: 'POST',
  path: '/api/tracks/drafts/:draftId/versions',
  summary: 'Publish a revision of a draft as a version that never changes again',
  access: trackRoles,
  params: inDraft,
  body: z.object({
    id: WriteId,
    revision: z.int(),
    version,
    note: z.string().trim().min(1).max(2000),
  }),
  status: 201,
  response: z.object({ slug: z.string(), version: z.string() }),
  errors: [
    'tracks/unknown',
    'tracks/archived',
    'tracks/changed-meanwhile',
    'tracks/has-errors',
    'tracks/version-not-higher',
  ],
});

export const listTrackVersions = route({
  id: 'listTrackVersions',
  method: 'GET',
  path: '/api/tracks/published/:slug/versions',
  summary: 'The versions of a published track, newest first',
  access: 'anyone',
  params: inPublished,
  response: z.object({ items: z.array(TrackVersion) }),
  errors: ['catalogue/track-unknown'],
});

export const readTrackVersion = route({
  id: 'readTrackVersion',
  method: 'GET',
  path: '/api/tracks/published/:slug/versions/:version',
  summary: 'What a published version of a track holds',
  access: 'anyone',
  params: inPublished.extend({ version: anyVersion }),
  response: z.object({ content: TrackContent }),
  errors: ['catalogue/track-unknown'],
});

const TrackField = z.enum([
  'title',
  'summary',
  'note',
  'ectsTarget',
  'introduction',
  'startDay',
  'weeks',
  'version',
  'elective',
  'choose',
  'ects',
  'purpose',
]);
export type TrackField = z.infer<typeof TrackField>;

/** What happened to one part of a track between two states of it. */
export const TrackChange = z.object({
  kind: z.enum(['added', 'removed', 'moved', 'changed']),
  part: z.enum(['track', 'stage', 'module', 'slot', 'elective']),
  /** Of the stage, group or slot; the code of a module. */
  id: z.string(),
  name: bothTexts,
  /** Title of the stage it was in, and is in; for what moved from one stage to another. */
  from: bothTexts.nullable(),
  to: bothTexts.nullable(),
  /** What differs in a part that changed. */
  fields: z.array(
    z.object({
      field: TrackField,
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type TrackChange = z.infer<typeof TrackChange>;
export const compareTrackVersions = route({
  id: 'compareTrackVersions',
  method: 'GET',
  path: '/api/tracks/published/:slug/difference',
  summary: 'What was added, removed, moved and changed from one version to another',
  access: 'anyone',
  params: inPublished,
  query: z.object({ from: anyVersion, to: anyVersion }),
  response: z.object({ changes: z.array(TrackChange) }),
  errors: ['catalogue/track-unknown'],
});

export const trackRoutes = [
  listMyTracks,
  listTrackModules,
  createTrackDraft,
  readTrackDraft,
  saveTrackDraft,
  archiveTrackDraft,
  addTrackEditor,
  removeTrackEditor,
  listTrackRevisions,
  readTrackRevision,
  publishTrack,
  listTrackVersions,
  readTrackVersion,
  compareTrackVersions,
] as const;
