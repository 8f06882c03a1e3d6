import type { LogColumn, LogDemand, LogPublic, LogRow, LogValue } from './schema.js';

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

/**
 * `rows` while there are too few, `rows.<row id>.<column id>` of required cells that are empty,
 * `distinct.<row id>` of rows that repeat an earlier one where each must differ, and
 * `atLeastOne.<id>` of demands that no row meets.
 */
export function missingInLog(question: LogPublic, { rows }: LogValue): string[] {
  const { columns, minRows } = question;
  const required = columns.filter((column) => column.required);
  return [
    ...(rows.length < minRows ? ['rows'] : []),
    ...rows.flatMap((row) =>
      required
        .filter((column) => cellOf(row, column.id).trim() === '')
        .map((column) => `rows.${row.id}.${column.id}`),
    ),
    ...repeatedRows(question, rows).map((row) => `distinct.${row.id}`),
    ...unmetDemands(question, rows).map((demand) => `atLeastOne.${demand.id}`),
  ];
}

/** Rows that say the same as an earlier one in the column where each must differ. */
function repeatedRows({ distinct }: LogPublic, rows: LogRow[]): LogRow[] {
  if (!distinct) return [];
  const seen = new Set<string>();
  return rows.filter((row) => {
    const said = cellOf(row, distinct).trim().toLowerCase();
    const repeats = said !== '' && seen.has(said);
    seen.add(said);
    return repeats;
  });
}

/** The demands that no row meets. */
export const unmetDemands = ({ atLeastOne = [] }: LogPublic, rows: LogRow[]): LogDemand[] =>
  atLeastOne.filter(
    ({ column, anyOf }) => !rows.some((row) => anyOf.includes(cellOf(row, column))),
  );

/** The sum of a column's numbers; what is no number counts for nothing. */
export const totalOf = (rows: LogRow[], columnId: string): number => {
  const numbers = rows.map((row) => Number(cellOf(row, columnId))).filter(Number.isFinite);
  // Decimal fractions are added in whole hundred-thousandths, or 0.1 + 0.2 would show its tail.
  return numbers.reduce((sum, number) => sum + Math.round(number * 1e5), 0) / 1e5;
};

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
