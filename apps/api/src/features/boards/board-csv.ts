import type { BoardView, Locale } from '@weft/contracts';
import { looseNotes } from '@weft/rules';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';

const words = {
  nl: {
    columns: ['cluster', 'stippen', 'gaat verder', 'kaartje'],
    loose: '(los)',
    yes: 'ja',
    no: 'nee',
  },
  en: { columns: ['cluster', 'dots', 'goes on', 'note'], loose: '(loose)', yes: 'yes', no: 'no' },
} as const satisfies Record<Locale, unknown>;

/** What may be seen of a board as rows for spreadsheets: a note a row, a cluster at a time. */
export function boardCsv(board: BoardView, locale: Locale): string {
  const { columns, loose, yes, no } = words[locale];
  const texts = new Map(board.notes.map(({ id, text }) => [id, text]));
  const decided = board.phase === 'sheets' || board.phase === 'closed';
  const rows = board.clusters.flatMap(({ id, title, noteIds }) => {
    const dots = board.tally ? String(board.tally[id] ?? 0) : '';
    const goesOn = decided ? (board.goesOn.includes(id) ? yes : no) : '';
    const inCluster = noteIds.length > 0 ? noteIds : [null];
    return inCluster.map((noteId) => [
      ...[title, dots, goesOn],
      (noteId !== null && texts.get(noteId)) || '',
    ]);
  });
  const rest = looseNotes(board.notes, board.clusters).map(({ text }) => [loose, '', '', text]);
  return byteOrderMark + [columns, ...rows, ...rest].map(csvRow).join('');
}
