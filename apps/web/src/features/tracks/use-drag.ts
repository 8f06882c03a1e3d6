import { useEffect, useRef, useState, type PointerEvent } from 'react';

/** What is dragged: an entry of the track, or a module of the shelf by its code. */
export type Dragged = { kind: 'entry'; id: string } | { kind: 'module'; id: string };

/** Where it would land: before the entry that is at `index` now. */
export interface DropPlace {
  stageId: string;
  index: number;
}

export interface Drag {
  dragged: Dragged | null;
  place: DropPlace | null;
  /** For the handle of what can be dragged, by mouse, pen or finger. */
  handle: (what: Dragged) => {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
  };
}

const edge = 70;
const scrollStep = 14;

/** Dragging with the pointer; all of it can be done with keys and menus as well. */
export function useDrag(onDrop: (what: Dragged, place: DropPlace) => void): Drag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const from = useRef<{ x: number; y: number; what: Dragged; moved: boolean } | null>(null);
  const stop = () => {
    from.current = null;
    setDragged(null);
    setPlace(null);
  };
  useEffect(() => {
    if (!dragged) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dragged]);
  return {
    dragged,
    place,
    handle: (what) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, what, moved: false };
      },
      onPointerMove: ({ clientX: x, clientY: y }) => {
        const start = from.current;
        if (!start) return;
        // A click with a shaking hand is no drag.
        if (!start.moved && Math.hypot(x - start.x, y - start.y) < 6) return;
        start.moved = true;
        setDragged(start.what);
        setPlace(placeAt(x, y));
        if (y < edge) scrollBy(0, -scrollStep);
        if (y > innerHeight - edge) scrollBy(0, scrollStep);
      },
      onPointerUp: ({ clientX, clientY }) => {
        // What is drawn may be a move behind: the place is where the pointer is now.
        const start = from.current;
        const target = start?.moved ? placeAt(clientX, clientY) : null;
        if (start && target) onDrop(start.what, target);
        stop();
      },
      onPointerCancel: stop,
    }),
  };
}

/** The place under the pointer: before or after a row, or at the end of a stage. */
function placeAt(x: number, y: number): DropPlace | null {
  const under = document.elementFromPoint(x, y);
  const stage = under?.closest<HTMLElement>('[data-stage]');
  const stageId = stage?.dataset['stage'];
  if (!stage || stageId === undefined) return null;
  const row = under?.closest<HTMLElement>('[data-row]');
  if (!row) return { stageId, index: stage.querySelectorAll('[data-row]').length };
  const { top, height } = row.getBoundingClientRect();
  const index = Number(row.dataset['row']);
  return { stageId, index: y > top + height / 2 ? index + 1 : index };
}
