import type { LogColumn, LogPublic, LogRow, LogValue } from './schema.js';

/** Rows with the same id, unknown columns and cells that do not fit their column. */
export function checkLog({ columns }: LogPublic, { rows }: LogValue): string[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const repeated = new Set(rows.map((row) => row.id)).size < rows.length;
  return [
    ...(repeated ? ['two rows have the same id'] : []),
    ...rows.flatMap((row, index) =>
      Object.entries(row.cells).flatMap(([id, cell]) => {
        const column = known.get(id);
        if (!column) return [`row ${index + 1}: there is no column "${id}"`];
        return cell === '' || fits(column, cell)
          ? []
          : [`row ${index + 1}: "${id}" is not a ${column.type}`];
      }),
    ),
  ];
}

/** `rows` while there are too few, and `rows.<row id>.<column id>` of required empty cells. */
export function missingInLog({ columns, minRows }: LogPublic, { rows }: LogValue): string[] {
  const required = columns.filter((column) => column.required);
  return [
    ...(rows.length < minRows ? ['rows'] : []),
    ...rows.flatMap((row) =>
      required
        .filter((column) => cellOf(row, column.id).trim() === '')
        .map((column) => `rows.${row.id}.${column.id}`),
    ),
  ];
}

/** What a row says in a column; empty where nothing was written. */
export const cellOf = (row: LogRow, columnId: string): string =>
  Object.hasOwn(row.cells, columnId) ? (row.cells[columnId] ?? '') : '';

function fits(column: LogColumn, cell: string): boolean {
  switch (column.type) {
    case 'text':
      return true;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(cell);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
    case 'choice':
      return column.options.some((option) => option.id === cell);
  }
}
