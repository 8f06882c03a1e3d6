import { z } from 'zod';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { anyVersion, bothTexts, TrackContent, TrackModule } from './track-content.js';
import { inDraft, publishedTrackRoutes, trackRoles, TrackVersion } from './published-tracks.js';

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
  response: z.object({
    drafts: z.array(TrackDraftSummary),
    published: z.array(
      z.object({
        slug: z.string(),
        version: z.string(),
        title: z.object({ nl: z.string(), en: z.string() }),
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
  ...publishedTrackRoutes,
] as const;
