import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { byteOrderMark, csvRow } from './csv-row.js';

export type ExportCell = string | number;

/** A table that is made row by row. */
export interface ExportTable {
  header: string[];
  rows: () => Generator<ExportCell[]>;
}

/** Rows that are made before others get a turn. */
const rowsAtOnce = 100;

/** As CSV that Excel opens as UTF-8. */
export function csvOf({ header, rows }: ExportTable): Readable {
  return Readable.from(csvParts(header, rows()), { objectMode: false });
}

function* csvParts(header: string[], rows: Iterable<ExportCell[]>): Generator<string> {
  let part = byteOrderMark + csvRow(header);
  let count = 0;
  for (const row of rows) {
    part += csvRow(row.map(String));
    count += 1;
    if (count % rowsAtOnce === 0) {
      yield part;
      part = '';
    }
  }
  yield part;
}

/** As a workbook with one sheet; texts stay texts, whatever they begin with. */
export async function xlsxOf({ header, rows }: ExportTable, title: string): Promise<Readable> {
  // A library of two megabytes that most days nobody asks for.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const stream = writeXlsxStream(rows(), {
    // What Excel does not allow in the name of a sheet, and how long it may be.
    name:
      title
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 31) || 'Weft',
    columns: header.map((name) => ({ header: name })),
    freezePane: { rows: 1, columns: 1 },
  });
  return Readable.fromWeb(stream as ReadableStream);
}
