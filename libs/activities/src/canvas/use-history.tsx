import { useState } from 'react';
import type { Stroke } from './schema.js';

/** Steps back and forth through a drawing, also after all of it was cleared. */
export function useHistory(strokes: Stroke[], onChange: (strokes: Stroke[]) => void) {
  const [past, setPast] = useState<Stroke[][]>([]);
  const [future, setFuture] = useState<Stroke[][]>([]);
  // What was drawn before this visit has no steps any more; it goes line by line.
  const previous = past.at(-1) ?? (strokes.length > 0 ? strokes.slice(0, -1) : undefined);
  const next = future.at(-1);
  return {
    change: (changed: Stroke[]) => {
      setPast([...past, strokes]);
      setFuture([]);
      onChange(changed);
    },
    undo:
      previous &&
      (() => {
        setPast(past.slice(0, -1));
        setFuture([...future, strokes]);
        onChange(previous);
      }),
    redo:
      next &&
      (() => {
        setPast([...past, strokes]);
        setFuture(future.slice(0, -1));
        onChange(next);
      }),
  };
}
