/** What is drawn of a long table: a row, or how many rows are left out. */
export type Slot = { row: number } | { gap: number };

/** Rows drawn outside of what is visible, so that scrolling a little shows no gaps. */
const margin = 6;

/**
 * The rows to draw: those that are visible, and the one that has the focus wherever it is, so that
 * scrolling never takes the focus away.
 * @param given.first first visible row, counted from 0
 * @param given.count visible rows
 */
export function slotsOf(given: {
  first: number;
  count: number;
  active: number;
  total: number;
}): Slot[] {
  const { total } = given;
  const from = Math.max(0, Math.min(given.first, total) - margin);
  const until = Math.min(total, given.first + given.count + margin);
  const rows = new Set(Array.from({ length: Math.max(0, until - from) }, (_, n) => from + n));
  if (given.active >= 0 && given.active < total) rows.add(given.active);
  const slots: Slot[] = [];
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > next) slots.push({ gap: row - next });
    slots.push({ row });
    next = row + 1;
  }
  if (next < total) slots.push({ gap: total - next });
  return slots;
}

/** A cell of a grid; row −1 is the row of column names. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid, as the patterns of WAI-ARIA say.
 * @returns null for a key that does not move
 */
export function moveIn(
  { row, column }: GridPlace,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns, page }: { rows: number; columns: number; page: number },
): GridPlace | null {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(Math.max(row - page, 0), column);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}
