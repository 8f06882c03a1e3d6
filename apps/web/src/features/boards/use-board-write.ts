import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import { boardKey } from './boards.queries.js';

/** Writes to a board. Each write has an id of its own, so that trying again does it once. */
export const useBoardWrite = (boardId: string) => useRetriedWrite(boardKey(boardId));
