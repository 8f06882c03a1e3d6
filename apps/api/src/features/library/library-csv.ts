import type { Json } from '@weft/contracts';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';
import type { Shelf, ShelvedEntry } from './library-snapshot.js';

/** Columns that every table has, in this order; what an entry has more comes after them. */
const firstColumns = ['id', 'title', 'text', 'asOf'];
const lastColumns = ['note', 'flags', 'source', 'publisher', 'url of source', 'review'];
/** Only where learners proposed some of it. */
const proposalColumns = ['proposed by', 'accepted on', 'version', 'language'];

/**
 * The entries as CSV (RFC 4180) that Excel opens as UTF-8: two rows about the table, then a row of
 * column names, then a row an entry.
 */
export function toCsv(
  { summary }: Shelf,
  entries: readonly ShelvedEntry[],
  licence: string,
): string {
  const rows = entries.map(toRow);
  const own = new Set(rows.flatMap((row) => Object.keys(row)));
  const last = [...lastColumns, ...proposalColumns.filter((column) => own.has(column))];
  const fixed = new Set([...firstColumns, ...last]);
  const columns = [...firstColumns, ...[...own].filter((key) => !fixed.has(key)), ...last];
  const table = [
    [`Weft: ${summary.title}`, summary.about],
    [licence],
    columns,
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ];
  return byteOrderMark + table.map(csvRow).join('');
}

function toRow({ item: { proposed }, entry, sources }: ShelvedEntry): Record<string, string> {
  const fields = entry as Record<string, Json>;
  const [source] = sources;
  return {
    ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, textOf(value)])),
    source: source?.title ?? '',
    publisher: source?.publisher ?? '',
    'url of source': source?.url ?? '',
    review: source?.review ?? '',
    ...(proposed && {
      'proposed by': proposed.author ?? 'learners',
      'accepted on': proposed.acceptedOn,
      version: String(proposed.version),
      language: proposed.locale,
    }),
  };
}

/** A value in one cell: parts of a list with bars between, fields of a part with colons. */
function textOf(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(' | ');
  if (typeof value === 'object') return Object.values(value).map(textOf).join(': ');
  return String(value);
}
