import * as Y from 'yjs';
import { entryOf, mapIn, textIn, textOf, workspaceOf, type Entry } from './document.js';
import { limits } from './limits.js';
import { idsInOrder, placeBefore } from './lists.js';

export type ColumnType = 'text' | 'number' | 'date' | 'choice';

/** A column to begin with; `id` is that of the module's activity where the table follows one. */
export interface NewColumn {
  id: string;
  title: string;
  type: ColumnType;
}

/**
 * Adds a table with its columns; an id that is there is left alone.
 * @param table.template the module's activity that it follows; empty: the team's own
 */
export function addTable(
  doc: Y.Doc,
  table: { id: string; template: string; title: string; columns: readonly NewColumn[] },
): void {
  const { tables } = workspaceOf(doc);
  if (tables.has(table.id) || tables.size >= limits.tables) return;
  const order = placeBefore(tables, idsInOrder(tables), null);
  const title = textOf(table.title.slice(0, limits.title));
  const parts = { columns: new Y.Map(), rows: new Y.Map() };
  doc.transact(() => {
    tables.set(table.id, entryOf({ template: table.template, title, order, ...parts }));
    for (const column of table.columns) addColumn(doc, table.id, column);
  });
}

/** Takes a table away; an earlier moment still has it. */
export function removeTable(doc: Y.Doc, tableId: string): void {
  workspaceOf(doc).tables.delete(tableId);
}

export function addColumn(doc: Y.Doc, tableId: string, column: NewColumn): void {
  const columns = mapIn(tableIn(doc, tableId), 'columns');
  if (!columns || columns.has(column.id) || columns.size >= limits.columns) return;
  const order = placeBefore(columns, idsInOrder(columns), null);
  const title = textOf(column.title.slice(0, limits.title));
  doc.transact(() => {
    columns.set(column.id, entryOf({ title, type: column.type, order }));
    for (const row of mapIn(tableIn(doc, tableId), 'rows')?.values() ?? []) {
      cellsIn(row)?.set(column.id, textOf(''));
    }
  });
}

export function removeColumn(doc: Y.Doc, tableId: string, columnId: string): void {
  mapIn(tableIn(doc, tableId), 'columns')?.delete(columnId);
}

/** Adds an empty row, right before another or at the end for null. */
export function addRow(
  doc: Y.Doc,
  tableId: string,
  row: { id: string; before: string | null },
): void {
  const rows = mapIn(tableIn(doc, tableId), 'rows');
  if (!rows || rows.has(row.id) || rows.size >= limits.rows) return;
  const order = placeBefore(rows, idsInOrder(rows), row.before);
  const columns = mapIn(tableIn(doc, tableId), 'columns')?.keys() ?? [];
  // Cells are there before anybody types: two people who begin in the same one share its text.
  const cells = new Y.Map([...columns].map((column) => [column, textOf('')]));
  rows.set(row.id, entryOf({ order, cells }));
}

export function removeRow(doc: Y.Doc, tableId: string, rowId: string): void {
  mapIn(tableIn(doc, tableId), 'rows')?.delete(rowId);
}

/** A cell by its row and its column. */
interface CellPlace {
  row: string;
  column: string;
}

/** The shared text of a cell as it is; null where there is none yet. */
export function shownCell(doc: Y.Doc, tableId: string, cell: CellPlace): Y.Text | null {
  const cells = cellsIn(mapIn(tableIn(doc, tableId), 'rows')?.get(cell.row));
  return textIn(cells ?? undefined, cell.column);
}

/** The shared text of a cell, made where it is missing; null where there is no such row. */
export function cellText(doc: Y.Doc, tableId: string, cell: CellPlace): Y.Text | null {
  const cells = cellsIn(mapIn(tableIn(doc, tableId), 'rows')?.get(cell.row));
  if (!cells) return null;
  if (!cells.has(cell.column)) cells.set(cell.column, textOf(''));
  return textIn(cells, cell.column);
}

const cellsIn = (row: Entry | undefined): Entry | null => mapIn(row, 'cells') as Entry | null;

const tableIn = (doc: Y.Doc, tableId: string) => workspaceOf(doc).tables.get(tableId);
