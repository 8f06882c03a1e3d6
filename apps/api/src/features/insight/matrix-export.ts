import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Locale } from '@weft/contracts';
import { writeXlsxStream } from 'hucre/xlsx';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';
import { exportTexts } from './matrix-export.texts.js';
import { percentOf, type Titles } from './matrix.mapper.js';
import type { MatrixEntry, TrackPart } from './matrix-view.js';

type Cell = string | number;

/** A table that is made row by row. */
interface ExportTable {
  header: string[];
  rows: () => Generator<Cell[]>;
}

/** Rows that are made before others get a turn. */
const rowsAtOnce = 100;

/**
 * A row a learner: who she is, how far she is, which rules speak, and for each lesson the day on
 * which she finished it, in the time zone of the cohort.
 */
export function exportTable(given: {
  entries: readonly MatrixEntry[];
  lessonIds: readonly string[];
  parts: readonly TrackPart[];
  titles: Titles;
  locale: Locale;
  timeZone: string;
}): ExportTable {
  const { entries, lessonIds, parts, titles } = given;
  const texts = exportTexts[given.locale];
  const dayOf = days(given.timeZone);
  const codes = new Map(parts.flatMap(({ code, lessons }) => lessons.map(({ id }) => [id, code])));
  const lessonTitle = (id: string) => `${codes.get(id) ?? ''} ${titles.get(id) ?? id}`.trim();
  return {
    header: [...texts.columns, ...lessonIds.map(lessonTitle)],
    *rows() {
      for (const { record, done, stuck } of entries) {
        yield [
          ...[record.displayName, record.email],
          record.background ? texts.backgrounds[record.background] : '',
          ...[done, percentOf(done, lessonIds.length), dayOf(record.lastActive)],
          [...new Set(stuck.map(({ rule }) => texts.rules[rule]))].join('; '),
          ...Array.from(record.done, (at, place) => {
            return at > 0 ? dayOf(at) : record.opened[place] ? texts.opened : '';
          }),
        ];
      }
    },
  };
}

/** As CSV that Excel opens as UTF-8. */
export function csvOf({ header, rows }: ExportTable): Readable {
  return Readable.from(csvParts(header, rows()), { objectMode: false });
}

function* csvParts(header: string[], rows: Iterable<Cell[]>): Generator<string> {
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
export function xlsxOf({ header, rows }: ExportTable, title: string): Readable {
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

/** Days by the second; a quarter of an hour lies in one day, so that few have to be worked out. */
function days(timeZone: string): (seconds: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const known = new Map<number, string>();
  return (seconds) => {
    if (seconds === 0) return '';
    const quarter = Math.floor(seconds / 900);
    let day = known.get(quarter);
    if (day === undefined) {
      day = format.format(new Date(seconds * 1000));
      known.set(quarter, day);
    }
    return day;
  };
}
