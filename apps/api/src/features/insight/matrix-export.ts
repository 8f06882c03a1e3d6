import type { Locale } from '@weft/contracts';
import type { ExportTable } from '../../platform/export/table-export.js';
import { exportTexts } from './matrix-export.texts.js';
import { percentOf, type Titles } from './matrix.mapper.js';
import type { MatrixEntry, TrackPart } from './matrix-view.js';

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
