import type { WorkspaceTable } from '@weft/contracts';
import { mapIn, textIn, type Entry } from './document.js';
import { choiceOf, entriesInOrder, idOf, stringIn } from './entry-reading.js';
import { limits } from './limits.js';

const types = ['text', 'number', 'date', 'choice'] as const;

/** A table of a document as plain data; only cells of columns that are there. */
export function readTable(id: string, table: Entry): WorkspaceTable {
  const columns = entriesInOrder(mapIn(table, 'columns'), limits.columns).map(([key, column]) => ({
    id: key,
    title: stringIn(textIn(column, 'title'), limits.title),
    type: choiceOf(column.get('type'), types) ?? ('text' as const),
  }));
  return {
    id,
    template: idOf(table.get('template')) ?? '',
    title: stringIn(textIn(table, 'title'), limits.title),
    columns,
    rows: entriesInOrder(mapIn(table, 'rows'), limits.rows).map(([row, entry]) => {
      const cells = mapIn(entry, 'cells');
      return {
        id: row,
        cells: Object.fromEntries(
          columns.map((column) => [column.id, stringIn(cells?.get(column.id), limits.cellText)]),
        ),
      };
    }),
  };
}
