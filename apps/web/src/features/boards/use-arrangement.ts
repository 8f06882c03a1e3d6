import type { BoardCluster, BoardOperation, BoardView } from '@weft/contracts';
import { arrange, undoOf } from '@weft/rules';
import { useState } from 'react';
import type { FailureCode } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { useBoardWrite } from './use-board-write.js';

export interface Arrangement {
  clusters: readonly BoardCluster[];
  /** Does it at once here, then on the server; `said` is spoken. */
  perform: (operations: BoardOperation[], said: string) => void;
  undo: (() => void) | null;
  said: string;
  failure: FailureCode | null;
}

/** Arranging clusters together with others: what was done here shows until the server has it. */
export function useArrangement(board: BoardView, undone: string): Arrangement {
  const api = useApi();
  const write = useBoardWrite(board.id);
  const [waiting, setWaiting] = useState<{ id: string; operations: BoardOperation[] }[]>([]);
  const [past, setPast] = useState<BoardOperation[][]>([]);
  const [said, setSaid] = useState('');
  const clusters = waiting.reduce<readonly BoardCluster[]>(
    (now, { operations }) => arrange(now, operations),
    board.clusters,
  );
  const send = (operations: BoardOperation[]) => {
    const body = { id: crypto.randomUUID(), operations };
    const params = { path: { boardId: board.id } };
    setWaiting((all) => [...all, body]);
    void write
      .run(() => api.POST('/api/boards/{boardId}/arrangement', { params, body }))
      .then(() => setWaiting((all) => all.filter(({ id }) => id !== body.id)));
  };
  const last = past.at(-1);
  return {
    clusters,
    perform: (operations, words) => {
      setPast([...past.slice(-19), undoOf(clusters, operations)]);
      setSaid(words);
      send(operations);
    },
    undo: last
      ? () => {
          setPast(past.slice(0, -1));
          setSaid(undone);
          if (last.length > 0) send(last);
        }
      : null,
    said,
    failure: write.failure,
  };
}
