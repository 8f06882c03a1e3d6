import {
  type KeyboardEvent,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type GridPlace, moveIn, slotsOf, type Slot } from './grid-window.js';

/** Until the real height of a row is known. */
const usualRow = 48;

interface GridWindow {
  box: RefObject<HTMLDivElement | null>;
  slots: Slot[];
  /** First and last row that are visible or nearly so. */
  first: number;
  last: number;
  rowHeight: number;
  /** The cell that the Tab key reaches. */
  active: GridPlace;
  onScroll: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (place: GridPlace) => void;
}

/**
 * Draws of a long table what is visible, and moves through it by keyboard.
 * @param given.version names what the table shows: another one begins at its first row
 */
export function useGridWindow(given: {
  total: number;
  columns: number;
  version: string;
}): GridWindow {
  const { total, columns, version } = given;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ first: 0, count: 20, rowHeight: usualRow });
  const [place, setPlace] = useState<GridPlace>({ row: -1, column: 0 });
  const moved = useRef(false);
  const active = {
    row: Math.min(place.row, total - 1),
    column: Math.min(place.column, columns - 1),
  };

  const look = () => {
    const scroller = box.current;
    if (!scroller) return;
    const row = scroller.querySelector<HTMLElement>('tbody tr[aria-rowindex]');
    const rowHeight = row?.offsetHeight || usualRow;
    const first = Math.floor(scroller.scrollTop / rowHeight);
    const count = Math.ceil(scroller.clientHeight / rowHeight) || 20;
    setView((known) =>
      known.first === first && known.count === count && known.rowHeight === rowHeight
        ? known
        : { first, count, rowHeight },
    );
  };
  const lookAgain = useEffectEvent(look);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => lookAgain());
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const shown = useRef(version);
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || shown.current === version) return;
    shown.current = version;
    scroller.scrollTop = 0;
    // What had the focus may be gone, such as the name of a module whose lessons are shown now.
    const { activeElement } = document;
    moved.current = activeElement === document.body || scroller.contains(activeElement);
  }, [version]);

  // After the row was drawn: a cell far away is not there before.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-place="${active.row}:${active.column}"]`,
    );
    if (!cell) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  return {
    box,
    slots: slotsOf({ ...view, active: active.row, total }),
    first: Math.max(0, view.first),
    last: Math.max(0, Math.min(total - 1, view.first + view.count)),
    rowHeight: view.rowHeight,
    active,
    onScroll: look,
    onKeyDown(event) {
      const size = { rows: total, columns, page: Math.max(1, view.count - 2) };
      const next = moveIn(active, event, size);
      if (!next) return;
      event.preventDefault();
      moved.current = true;
      setPlace(next);
    },
    onFocus: setPlace,
  };
}
