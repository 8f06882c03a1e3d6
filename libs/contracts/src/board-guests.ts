import { z } from 'zod';
import { onBoard } from './boards.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const withCode = z.object({ code: z.string().min(1).max(20) });
const unknown = ['boards/unknown'] as const;

/** Somebody without an account on one board. */
export const BoardGuest = z.object({
  id: z.uuid(),
  displayName: z.string(),
  joinedAt: z.iso.datetime(),
});
export type BoardGuest = z.infer<typeof BoardGuest>;

export const findBoardByCode = route({
  id: 'findBoardByCode',
  method: 'GET',
  path: '/api/board-codes/:code',
  summary: 'The board of a code, for who wants to come in',
  access: 'anyone',
  params: withCode,
  response: z.object({ boardId: z.uuid(), title: z.string() }),
  errors: ['boards/code-unknown'],
});

export const joinBoard = route({
  id: 'joinBoard',
  method: 'POST',
  path: '/api/board-codes/:code/guests',
  summary: 'Come in as a guest with a name; sets a cookie that opens this board only',
  access: 'anyone',
  params: withCode,
  body: z.object({ id: WriteId, displayName: z.string().trim().min(1).max(60) }),
  status: 201,
  response: z.object({ boardId: z.uuid() }),
  errors: ['boards/code-unknown', 'boards/full'],
});

export const leaveBoard = route({
  id: 'leaveBoard',
  method: 'DELETE',
  path: '/api/boards/:boardId/guest',
  summary: 'Leave as a guest: the cookie stops working',
  access: 'guest',
  params: onBoard,
});

export const listBoardGuests = route({
  id: 'listBoardGuests',
  method: 'GET',
  path: '/api/boards/:boardId/guests',
  summary: 'The guests that are in, by name; for who facilitates',
  access: 'signed-in',
  params: onBoard,
  response: z.object({ items: z.array(BoardGuest) }),
  errors: unknown,
});

export const removeBoardGuest = route({
  id: 'removeBoardGuest',
  method: 'DELETE',
  path: '/api/boards/:boardId/guests/:guestId',
  summary: 'Show a guest out; open pages of hers close at once',
  access: 'signed-in',
  params: onBoard.extend({ guestId: z.uuid() }),
  errors: unknown,
});

export const renewBoardCode = route({
  id: 'renewBoardCode',
  method: 'POST',
  path: '/api/boards/:boardId/code',
  summary: 'Make a code for guests, good for a day; an older one stops working',
  access: 'signed-in',
  params: onBoard,
  response: z.object({ code: z.string() }),
  errors: unknown,
});

export const revokeBoardCode = route({
  id: 'revokeBoardCode',
  method: 'DELETE',
  path: '/api/boards/:boardId/code',
  summary: 'Take the code away: nobody else comes in',
  access: 'signed-in',
  params: onBoard,
  errors: unknown,
});

export const boardGuestRoutes = [
  findBoardByCode,
  joinBoard,
  leaveBoard,
  listBoardGuests,
  removeBoardGuest,
  renewBoardCode,
  revokeBoardCode,
] as const;
