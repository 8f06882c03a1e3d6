/** What a file of rows begins with, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One row of a CSV file (RFC 4180), with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/;

function toCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
