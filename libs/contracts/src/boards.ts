import { z } from 'zod';
import { boardLimits } from './board-limits.js';
import {
  BoardControl,
  BoardDots,
  BoardKind,
  BoardOperation,
  BoardPhase,
  BoardSettings,
  BoardView,
  SheetTexts,
} from './board-shapes.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

export const onBoard = z.object({ boardId: z.uuid() });
const onNote = onBoard.extend({ noteId: z.uuid() });
const unknown = ['boards/unknown'] as const;
const now = ['boards/unknown', 'boards/not-now'] as const;

/** A board in a list. */
export const BoardSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: BoardKind,
  phase: BoardPhase,
  /** The name of its team or cohort; null for a workshop. */
  of: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type BoardSummary = z.infer<typeof BoardSummary>;

/** What one person is on a board, and what only she may know. */
const BoardPlace = z.object({
  facilitates: z.boolean(),
  /** False for who only reads. */
  takesPart: z.boolean(),
  /** The name of a guest; null for who has an account. */
  guestName: z.string().nullable(),
  /** Whether she voted in this round. */
  voted: z.boolean(),
  /** With which guests come in; for who facilitates. */
  code: z.string().nullable(),
  /** The clock of the server, for the timer. */
  now: z.iso.datetime(),
});

export const listBoards = route({
  id: 'listBoards',
  method: 'GET',
  path: '/api/boards',
  summary: 'The boards I may open, newest first: of my teams, my cohorts and my own workshops',
  access: 'signed-in',
  query: z.object({ cohortId: z.uuid().optional(), teamId: z.uuid().optional() }),
  response: z.object({
    items: z.array(BoardSummary),
    /** Where I may open a new one. */
    places: z.array(
      z.object({ kind: BoardKind, id: z.uuid().nullable(), name: z.string().nullable() }),
    ),
  }),
});

export const createBoard = route({
  id: 'createBoard',
  method: 'POST',
  path: '/api/boards',
  summary: 'Open a board of a team, of a cohort, or for a workshop',
  access: 'signed-in',
  body: BoardSettings.extend({
    id: WriteId,
    kind: BoardKind,
    /** Of the team or cohort; null for a workshop. */
    placeId: z.uuid().nullable(),
    locale: Locale,
    /** Begins as a copy of the worked example, with its notes and clusters. */
    fromExample: z.boolean(),
  }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [
    'access/forbidden',
    'cohorts/unknown',
    'teams/unknown',
    'boards/unknown',
    'boards/agreement-first',
    'boards/too-many',
  ],
});

export const readExampleBoard = route({
  id: 'readExampleBoard',
  method: 'GET',
  path: '/api/board-example',
  summary: 'A workshop that was held, as a board: eight clusters, four of them with a sheet',
  access: 'anyone',
  query: z.object({ locale: Locale }),
  response: BoardView,
  errors: unknown,
});

export const readBoard = route({
  id: 'readBoard',
  method: 'GET',
  path: '/api/boards/:boardId',
  summary: 'A board as it is now; hidden notes and votes are not in it, for nobody',
  access: 'guest',
  params: onBoard,
  response: z.object({ board: BoardView, me: BoardPlace }),
  errors: unknown,
});

export const followBoard = route({
  id: 'followBoard',
  method: 'GET',
  path: '/api/boards/:boardId/live',
  summary: 'Server-sent events: `board` with a BoardView at once, then `change` with a BoardChange',
  access: 'guest',
  params: onBoard,
  mediaType: 'text/event-stream',
  response: z.string(),
  errors: ['boards/unknown', 'request/too-many', 'server/unavailable'],
});

export const changeBoard = route({
  id: 'changeBoard',
  method: 'PATCH',
  path: '/api/boards/:boardId',
  summary: 'Change how it works, before it begins',
  access: 'signed-in',
  params: onBoard,
  body: BoardSettings.extend({ id: WriteId }),
  errors: now,
});

export const controlBoard = route({
  id: 'controlBoard',
  method: 'POST',
  path: '/api/boards/:boardId/controls',
  summary: 'Go on, reveal, close, open again, and the timer; for who facilitates',
  access: 'signed-in',
  params: onBoard,
  body: z.object({ id: WriteId, control: BoardControl }),
  errors: now,
});

export const writeNote = route({
  id: 'writeNote',
  method: 'PUT',
  path: '/api/boards/:boardId/notes/:noteId',
  summary: 'Write a note, or change it with the key that it was written with',
  access: 'guest',
  params: onNote,
  body: z.object({
    /** Made by the device and kept there: the server keeps only its hash. */
    key: z.uuid(),
    text: z.string().trim().min(1).max(boardLimits.note),
  }),
  errors: [...now, 'boards/full', 'request/too-many'],
});

export const removeNote = route({
  id: 'removeNote',
  method: 'POST',
  path: '/api/boards/:boardId/notes/:noteId/removal',
  summary: 'Take a note away with its key; who facilitates needs none once it is revealed',
  access: 'guest',
  params: onNote,
  body: z.object({ key: z.uuid().nullable() }),
  errors: now,
});

export const arrangeBoard = route({
  id: 'arrangeBoard',
  method: 'POST',
  path: '/api/boards/:boardId/arrangement',
  summary: 'Move notes, make, rename, merge and take away clusters, in this order',
  access: 'guest',
  params: onBoard,
  body: z.object({ id: WriteId, operations: z.array(BoardOperation).min(1).max(100) }),
  errors: [...now, 'request/too-many'],
});

export const voteOnBoard = route({
  id: 'voteOnBoard',
  method: 'POST',
  path: '/api/boards/:boardId/votes',
  summary: 'Give my dots, once a round; nobody can tell afterwards where they went',
  access: 'guest',
  params: onBoard,
  body: z.object({ round: z.int().min(1), dots: BoardDots }),
  errors: [...now, 'boards/dots-invalid'],
});

export const chooseClusters = route({
  id: 'chooseClusters',
  method: 'PUT',
  path: '/api/boards/:boardId/choice',
  summary: 'Settle which clusters go on to a project sheet; for who facilitates',
  access: 'signed-in',
  params: onBoard,
  body: z.object({ id: WriteId, clusterIds: z.array(z.uuid()).max(boardLimits.clusters) }),
  errors: now,
});

export const writeSheet = route({
  id: 'writeSheet',
  method: 'PUT',
  path: '/api/boards/:boardId/sheets/:clusterId',
  summary: 'Write fields of a project sheet; the others stay as they are',
  access: 'guest',
  params: onBoard.extend({ clusterId: z.uuid() }),
  body: SheetTexts.partial(),
  errors: now,
});

export const readAuthors = route({
  id: 'readAuthors',
  method: 'GET',
  path: '/api/boards/:boardId/authors',
  summary: 'Who wrote which revealed note, where the board says so; for who facilitates',
  access: 'signed-in',
  params: onBoard,
  response: z.object({ items: z.array(z.object({ noteId: z.uuid(), name: z.string() })) }),
  errors: unknown,
});

export const exportBoardCsv = route({
  id: 'exportBoardCsv',
  method: 'GET',
  path: '/api/boards/:boardId/export.csv',
  summary: 'Revealed notes by cluster with counted dots, to download',
  access: 'guest',
  params: onBoard,
  query: z.object({ locale: Locale }),
  mediaType: 'text/csv',
  response: z.string(),
  errors: now,
});

export const boardRoutes = [
  listBoards,
  createBoard,
  readExampleBoard,
  readBoard,
  followBoard,
  changeBoard,
  controlBoard,
  writeNote,
  removeNote,
  arrangeBoard,
  voteOnBoard,
  chooseClusters,
  writeSheet,
  readAuthors,
  exportBoardCsv,
] as const;
