import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { BoardChange, BoardView } from '@weft/contracts';
import { withBoardChange } from '@weft/rules';
import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { boardKey, boardQuery, type OpenBoard } from './boards.queries.js';

const againMs = 5000;

/**
 * A board that follows what happens on it.
 * @returns `live` while changes come in at once
 */
export function useLiveBoard(boardId: string): {
  query: UseQueryResult<OpenBoard>;
  live: boolean;
} {
  const query = useQuery(boardQuery(useApi(), boardId));
  const queryClient = useQueryClient();
  const [live, setLive] = useState(false);
  const known = query.isSuccess;
  useEffect(() => {
    if (!known) return;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = (next: (board: BoardView) => BoardView) => {
      setLive(true);
      queryClient.setQueryData<OpenBoard>(boardKey(boardId), (old) => {
        if (!old) return old;
        const board = next(old.board);
        const sameRound = board.round === old.board.round;
        return { ...old, board, me: { ...old.me, voted: sameRound && old.me.voted } };
      });
    };
    const open = () => {
      source = new EventSource(`/api/boards/${boardId}/live`);
      source.addEventListener('board', ({ data }: MessageEvent<string>) => {
        const whole = JSON.parse(data) as BoardView;
        change((old) => (whole.revision < old.revision ? old : whole));
      });
      source.addEventListener('change', ({ data }: MessageEvent<string>) => {
        change((old) => withBoardChange(old, JSON.parse(data) as BoardChange));
      });
      source.addEventListener('error', () => {
        setLive(false);
        // A stream that was cut off connects again by itself; one that was refused does not.
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(() => {
          void queryClient.invalidateQueries({ queryKey: boardKey(boardId) });
          open();
        }, againMs);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [boardId, known, queryClient]);
  return { query, live };
}
