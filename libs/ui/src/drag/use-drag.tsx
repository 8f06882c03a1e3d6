import { useRef, useState, type PointerEvent } from 'react';

/** Which card is in the air, and over which column; `''` are the cards without a place. */
interface Drag {
  card: string;
  over: string | null;
}

/**
 * Dragging cards by pointer, beside the select that does the same. The card follows by an animation: the page allows no style attributes.
 *
 * @param onDrop told the card and the column that it was let go over
 * @param places what columns are found by: their `data-column`, or `data-zone` where they lie on a grid
 */
export function useDrag(
  onDrop: (card: string, column: string) => void,
  places: 'column' | 'zone' = 'column',
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const from = useRef({ x: 0, y: 0 });
  const flight = useRef<Animation | null>(null);

  const columnAt = ({ clientX, clientY }: PointerEvent) =>
    document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>(`[data-${places}]`)?.dataset[
      places
    ] ?? null;
  const stop = () => {
    flight.current?.cancel();
    flight.current = null;
    setDrag(null);
  };
  const handleOf = (card: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.pageX, y: event.pageY };
      setDrag({ card, over: null });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag?.card !== card) return;
      const [x, y] = [event.pageX - from.current.x, event.pageY - from.current.y];
      const next = event.currentTarget
        .closest('li')
        ?.animate({ translate: `${x}px ${y}px` }, { duration: 1, fill: 'forwards' });
      flight.current?.cancel();
      flight.current = next ?? null;
      const over = columnAt(event);
      if (over !== drag.over) setDrag({ card, over });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (drag?.card !== card) return;
      const over = columnAt(event);
      stop();
      if (over !== null) onDrop(card, over);
    },
    onPointerCancel: stop,
  });
  return { drag, handleOf };
}

/** What the handle of a card listens to. */
export type DragHandle = ReturnType<ReturnType<typeof useDrag>['handleOf']>;
