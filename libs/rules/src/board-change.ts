import type { BoardChange, BoardView } from '@weft/contracts';
import { sameContent } from './same-content.js';

/** What makes the next view of the previous one; null where nothing differs. */
export function boardChange(previous: BoardView, next: BoardView): BoardChange | null {
  const { notes, sheets, ...plain } = next;
  const differs = (key: keyof typeof plain) => !sameContent(previous[key], next[key]);
  const change: BoardChange = {
    ...Object.fromEntries(
      Object.entries(plain).filter(([key]) => differs(key as keyof typeof plain)),
    ),
    revision: next.revision,
  };
  const texts = new Map(previous.notes.map(({ id, text }) => [id, text]));
  const written = notes.filter(({ id, text }) => texts.get(id) !== text);
  const left = new Set(notes.map(({ id }) => id));
  const gone = previous.notes.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  if (written.length > 0) change.notes = written;
  if (gone.length > 0) change.gone = gone;
  if (!sameContent(previous.sheets, sheets)) change.sheets = sheets;
  return Object.keys(change).length > 1 || next.revision !== previous.revision ? change : null;
}

/** The view after a change; one that is older than what is shown changes nothing. */
export function withBoardChange(view: BoardView, change: BoardChange): BoardView {
  if (change.revision < view.revision) return view;
  const { notes = [], gone = [], ...plain } = change;
  const texts = new Map([...view.notes, ...notes].map(({ id, text }) => [id, text]));
  for (const id of gone) texts.delete(id);
  return {
    ...view,
    ...plain,
    // In the order of their ids, which are random: it says nothing about who wrote when.
    notes: [...texts]
      .map(([id, text]) => ({ id, text }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  } as BoardView;
}
