import { queryOptions } from '@tanstack/react-query';
import type { BoardView, Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';

type Answer =
  paths['/api/boards/{boardId}']['get']['responses'][200]['content']['application/json'];

/** What somebody is on a board. */
export type BoardPlace = Answer['me'];

/** A board with what its reader is on it. */
export interface OpenBoard {
  board: BoardView;
  me: BoardPlace;
  /** Milliseconds that the clock of the server is ahead of the one here. */
  ahead: number;
}

export const boardKey = (boardId: string) => ['boards', boardId];

/** One board; while it is open, a stream keeps it fresh. */
export const boardQuery = (api: Api, boardId: string) =>
  queryOptions({
    queryKey: boardKey(boardId),
    queryFn: async (): Promise<OpenBoard> => {
      const path = { boardId };
      const { board, me } = await bodyOf(api.GET('/api/boards/{boardId}', { params: { path } }));
      return { board, me, ahead: Date.parse(me.now) - Date.now() };
    },
    staleTime: 0,
  });

/** The boards that somebody may open, of one cohort or team where told. */
export const boardsQuery = (
  api: Api,
  accountId: string,
  asked: { cohortId?: string; teamId?: string },
) =>
  queryOptions({
    queryKey: ['boards', 'list', accountId, asked],
    queryFn: () => bodyOf(api.GET('/api/boards', { params: { query: asked } })),
    staleTime: 0,
  });

export const exampleQuery = (api: Api, locale: Locale) =>
  queryOptions({
    queryKey: ['boards', 'example', locale],
    queryFn: (): Promise<BoardView> =>
      bodyOf(api.GET('/api/board-example', { params: { query: { locale } } })),
  });
