import { z } from 'zod';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { WorkspaceSnapshot } from './workspace.js';

const inWorkspace = z.object({
  teamId: z.uuid(),
  /** The stable id of the assignment. */
  assignmentId: z.string().regex(/^[a-z0-9-]{1,80}$/),
});

/**
 * A moment of a document: the number of the change after which it stood so. Changes of a document
 * are numbered from 1; at 0 it is empty.
 */
const Moment = z.coerce.number().int().min(0).max(2_000_000_000);

const people = z.array(z.object({ accountId: z.uuid(), displayName: z.string() }));

/** Why the server closes a live connection; the code of the socket. */
export const liveClosing = {
  /** The session ended: sign in again. */
  signedOut: 4401,
  /** No longer in the team, or something about it changed: connect again to learn what. */
  standingChanged: 4403,
  /** One message, or the whole document, is larger than it may be. */
  tooLarge: 4413,
  /** More messages than people make. */
  tooMany: 4429,
  /** The changes are those of somebody else's browser: begin with a fresh copy. */
  foreignChanges: 4409,
  /** The server stops, or cannot store now: connect again. */
  restarting: 1012,
} as const;

/** What the server tells a connection besides the document, as JSON in a stateless message. */
export const LiveNotice = z.discriminatedUnion('kind', [
  /** Who is behind clients of Yjs: those that are known at first, then each new one. */
  z.object({ kind: z.literal('authors'), authors: z.array(z.tuple([z.int(), z.uuid()])) }),
  /** Said right before the socket closes because of what this browser sent. */
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['document-full', 'too-large', 'too-many', 'foreign-changes']),
  }),
]);
export type LiveNotice = z.infer<typeof LiveNotice>;

/**
 * What somebody may do: write; read along; or read what was there until she left the team, which
 * is not live.
 */
export const WorkspaceMode = z.enum(['write', 'read', 'left']);
export type WorkspaceMode = z.infer<typeof WorkspaceMode>;

export const readWorkspace = route({
  id: 'readWorkspace',
  method: 'GET',
  path: '/api/teams/:teamId/work/:assignmentId',
  summary: 'What the live document of a team says, and what I may do with it',
  access: 'signed-in',
  params: inWorkspace,
  response: z.object({
    mode: WorkspaceMode,
    /** The newest moment that I may read. */
    moment: z.int(),
    /** From where its history is mine to read; null: from the beginning. */
    seesFrom: z.iso.datetime().nullable(),
    snapshot: WorkspaceSnapshot,
    /** Everybody who wrote in it or is in the team. */
    people,
    /** Who is behind each client of Yjs. */
    authors: z.array(z.tuple([z.int(), z.uuid()])),
  }),
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const readWorkspaceState = route({
  id: 'readWorkspaceState',
  method: 'GET',
  path: '/api/teams/:teamId/work/:assignmentId/states/:moment',
  summary: 'A live document as it stood at a moment: an update of Yjs, in base64',
  access: 'signed-in',
  params: inWorkspace.extend({ moment: Moment }),
  response: z.object({ moment: z.int(), state: z.base64() }),
  errors: ['teams/unknown', 'assignments/unknown', 'request/not-found'],
});

/** A while in which one person worked without a long pause. */
export const WorkspacePeriod = z.object({
  /** The moment at its end. */
  moment: z.int(),
  beganAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  accountId: z.uuid(),
  displayName: z.string(),
  characters: z.int(),
  removed: z.int(),
  /** Notes, rows, tasks and so on that were added. */
  entries: z.int(),
  comments: z.int(),
  /** The earlier moment that was put back, where this was that. */
  restored: z.int().nullable(),
});
export type WorkspacePeriod = z.infer<typeof WorkspacePeriod>;

export const listWorkspacePeriods = route({
  id: 'listWorkspacePeriods',
  method: 'GET',
  path: '/api/teams/:teamId/work/:assignmentId/periods',
  summary: 'Who worked when on a live document, newest first, 50 a page',
  access: 'signed-in',
  params: inWorkspace,
  query: z.object({ before: Moment.optional() }),
  response: z.object({ items: z.array(WorkspacePeriod), more: z.boolean() }),
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const restoreWorkspace = route({
  id: 'restoreWorkspace',
  method: 'POST',
  path: '/api/teams/:teamId/work/:assignmentId/restorations',
  summary: 'Put an earlier moment back, as a change like any other: it can be put back in turn',
  access: 'signed-in',
  params: inWorkspace,
  body: z.object({ id: WriteId, moment: Moment }),
  response: z.object({ moment: z.int() }),
  errors: ['teams/unknown', 'assignments/unknown', 'request/not-found', 'request/too-large'],
});

/** What one person did on one day: evidence to talk about, never a mark. */
export const ContributionDay = z.object({
  day: z.iso.date(),
  characters: z.int(),
  removed: z.int(),
  entries: z.int(),
  comments: z.int(),
});

export const readContributions = route({
  id: 'readContributions',
  method: 'GET',
  path: '/api/teams/:teamId/work/:assignmentId/contributions',
  summary: 'What each member did in a live document by day, in the time zone of the cohort',
  access: 'signed-in',
  params: inWorkspace,
  response: z.object({
    people: z.array(
      z.object({
        accountId: z.uuid(),
        displayName: z.string(),
        /** Characters of the text as it stands now that are hers. */
        standing: z.int(),
        days: z.array(ContributionDay),
      }),
    ),
  }),
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const workspaceRoutes = [
  readWorkspace,
  readWorkspaceState,
  listWorkspacePeriods,
  restoreWorkspace,
  readContributions,
] as const;
