import type { MatrixColumn, MatrixRow, StuckReason } from '@weft/contracts';
import type { StuckFinding } from '@weft/rules';
import type { CohortBoard } from './cohort-board.js';
import type { MatrixEntry, TrackPart } from './matrix-view.js';

/** A column with the places of its lessons on the board. */
export interface BoardColumn extends MatrixColumn {
  places: readonly number[];
}

/** What findings are about, by id. */
export type Titles = ReadonlyMap<string, string>;

/** Modules as columns, or the lessons of one of them. */
export function columnsOf(
  board: CohortBoard,
  parts: readonly TrackPart[],
  module: TrackPart | null,
): BoardColumn[] {
  const places = new Map(board.lessonIds.map((id, place) => [id, place]));
  const column = (id: string, title: string, lessonIds: readonly string[]): BoardColumn => ({
    ...{ id, title, total: lessonIds.length },
    places: lessonIds.map((lessonId) => places.get(lessonId) ?? -1),
  });
  if (module) return module.lessons.map(({ id, title }) => column(id, title, [id]));
  return parts.map(({ code, title, lessons }) =>
    column(
      code,
      title,
      lessons.map(({ id }) => id),
    ),
  );
}

/** One learner as a row. */
export function toRow(
  { record, done, stuck }: MatrixEntry,
  columns: readonly BoardColumn[],
  titles: Titles,
): MatrixRow {
  const { accountId, displayName, background, lastActive } = record;
  const count = (list: ArrayLike<number>, places: readonly number[]) =>
    places.reduce((sum, place) => sum + ((list[place] ?? 0) > 0 ? 1 : 0), 0);
  return {
    ...{ accountId, displayName, background, done },
    percent: percentOf(done, record.done.length),
    lastActiveAt: lastActive > 0 ? new Date(lastActive * 1000).toISOString() : null,
    cells: columns.map(({ places }) => ({
      done: count(record.done, places),
      opened: count(record.opened, places),
    })),
    stuck: stuck.map((finding) => toReason(finding, titles)),
  };
}

/** Rounded down, so that 100 means finished. */
export const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);

function toReason(finding: StuckFinding, titles: Titles): StuckReason {
  const titleOf = (id: string) => titles.get(id) ?? id;
  switch (finding.rule) {
    case 'idle':
      return finding;
    case 'behind':
      return { ...finding, title: titleOf(finding.stageId) };
    case 'tries':
    case 'slow':
      return { ...finding, title: titleOf(finding.lessonId) };
  }
}
