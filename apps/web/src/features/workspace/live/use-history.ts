import { useEffect, useReducer } from 'react';
import type { UndoManager } from 'yjs';

/** Whether there is something to step back or forward to, among what I did myself. */
export function useHistory(history: UndoManager | null) {
  const [, changed] = useReducer((version: number) => version + 1, 0);
  useEffect(() => {
    if (!history) return;
    const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const event of events) history.on(event, changed);
    return () => {
      for (const event of events) history.off(event, changed);
    };
  }, [history]);
  return {
    undo: history?.canUndo() ? () => void history.undo() : null,
    redo: history?.canRedo() ? () => void history.redo() : null,
  };
}
