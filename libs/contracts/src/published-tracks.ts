import { z } from 'zod';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { anyVersion, bothTexts, TrackContent } from './track-content.js';

/** Roles that may make tracks; which draft is whose, the draft itself knows. */
export const trackRoles = ['lecturer', 'author', 'administrator'] as const;

export const inDraft = z.object({ draftId: z.uuid() });
const inPublished = z.object({ slug: z.string().max(120) });
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as 1.2.0');

/** A version of a published track. */
export const TrackVersion = z.object({
  version: z.string(),
  publishedAt: z.iso.datetime(),
  /** What is new in it; empty for one that came with the platform. */
  note: z.string(),
});
export type TrackVersion = z.infer<typeof TrackVersion>;

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

export const publishedTrackRoutes = [
  publishTrack,
  listTrackVersions,
  readTrackVersion,
  compareTrackVersions,
] as const;
