import type { content, WorkspaceSnapshot } from '@weft/contracts';

/**
 * How many different people the logs of a workspace tell of: rows in which it says who it was and
 * every column that is asked is filled. Names that differ only in capitals or spaces are one person.
 * @param asked which log, and its columns; see `userTests` of an assignment
 */
export function countUserTests(
  { tables }: Pick<WorkspaceSnapshot, 'tables'>,
  {
    log,
    who,
    filled,
  }: Pick<NonNullable<content.AssignmentFile['userTests']>, 'log' | 'who' | 'filled'>,
): number {
  const people = tables
    .filter(({ template }) => template === log)
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => filled.every((column) => nameOf(cells[column]) !== ''))
    .map(({ cells }) => nameOf(cells[who]))
    .filter((name) => name !== '');
  return new Set(people).size;
}

const nameOf = (cell = '') => cell.trim().replace(/\s+/g, ' ').toLowerCase();
