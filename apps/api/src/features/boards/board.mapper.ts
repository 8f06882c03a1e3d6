import { type BoardSheet, BoardView, sheetFields } from '@weft/contracts';
import type { BoardCourse } from '@weft/rules';
import type { BoardRow, BoardViewRow } from './board.row.js';

/** How far a board is, as the rule takes it. */
export const toCourse = (board: BoardRow): BoardCourse => ({
  phase: board.phase,
  revealed: board.revealed,
  round: board.round,
  counted: board.counted,
  endsAt: board.endsAt?.getTime() ?? null,
  pausedMs: board.pausedMs,
});

/**
 * A board as everybody on it sees it. The query leaves out what is hidden; what the schema does not
 * declare is left out here, since a stream of events has no filter behind it.
 */
export function toView(row: BoardViewRow): BoardView {
  const { endsAt, reopening, counted, clusters, notes, goesOn, ...rest } = row;
  const known = new Set(notes.map(({ id }) => id));
  const clusterIds = new Set(clusters.map(({ id }) => id));
  const working = row.phase === 'sheets' || row.phase === 'closed';
  return BoardView.parse({
    ...rest,
    endsAt: endsAt?.toISOString() ?? null,
    notes,
    clusters: clusters.map((cluster) => ({
      ...cluster,
      noteIds: cluster.noteIds.filter((id) => known.has(id)),
    })),
    tally: counted ? (row.tally ?? {}) : null,
    goesOn: working ? goesOn.filter((id) => clusterIds.has(id)) : [],
    sheets: working ? row.sheets.map(toSheet) : [],
    reopening: reopening && { ...reopening, at: new Date(reopening.at).toISOString() },
  });
}

const toSheet = (sheet: BoardViewRow['sheets'][number]): BoardSheet =>
  ({
    clusterId: sheet.clusterId,
    ...Object.fromEntries(sheetFields.map((field) => [field, sheet[field] ?? ''])),
  }) as BoardSheet;
