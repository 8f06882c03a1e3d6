import type { RoundRole } from '@weft/contracts';

/** Counts of fewer people than this are shown to nobody. */
export const smallestGroup = 5;

/** How many voters have exactly these roles; every voter is in one such group. */
export interface VoterGroup {
  roles: readonly RoundRole[];
  voters: number;
}

/**
 * Which counts of a poll may be shown: those of everybody, and those of which roles. Whoever gets
 * them can add and subtract them as she likes, with any factors, and knows who has which role; still
 * whatever comes out speaks of five voters at least, or of nobody. It follows from the numbers of
 * voters only, never from what they chose. Largest roles first.
 * @param least how many that is, five or more
 */
export function countsToShow(
  groups: readonly VoterGroup[],
  least = smallestGroup,
): { all: boolean; roles: RoundRole[] } {
  const voted = groups.filter(({ voters }) => voters > 0);
  const sizes = voted.map(({ voters }) => voters);
  const all = sum(sizes) >= least;
  if (!all) return { all, roles: [] };
  const bySize = [...new Set(voted.flatMap(({ roles }) => roles))]
    .map((role) => ({ role, row: voted.map(({ roles }) => (roles.includes(role) ? 1 : 0)) }))
    .map((one) => ({ ...one, size: sum(one.row.map((is, at) => is * (sizes[at] ?? 0))) }))
    .sort((a, b) => b.size - a.size || (a.role < b.role ? -1 : 1));
  const small = smallUnions(sizes, least);
  let rows = [voted.map(() => 1)];
  const roles: RoundRole[] = [];
  for (const { role, row } of bySize) {
    const more = [...rows, row];
    if (!isSafe(more, small)) continue;
    rows = more;
    roles.push(role);
  }
  return { all, roles };
}

/**
 * Roles beside open answers: only where at least five answers come from people with exactly the
 * same roles, and those without any are again none or at least five.
 * @param least how many that is, five or more
 */
export function labelAnswers<Answer extends { roles: readonly RoundRole[] }>(
  answers: readonly Answer[],
  least = smallestGroup,
): (Omit<Answer, 'roles'> & { roles: RoundRole[] })[] {
  const keyOf = ({ roles }: Answer) => [...roles].sort().join('+');
  const sizes = new Map<string, number>();
  for (const answer of answers) sizes.set(keyOf(answer), (sizes.get(keyOf(answer)) ?? 0) + 1);
  const large = [...sizes]
    .filter(([key, size]) => key !== '' && size >= least)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  let rest = answers.length - sum(large.map(([, size]) => size));
  while (rest > 0 && rest < least && large.length > 0) rest += large.pop()?.[1] ?? 0;
  const labelled = new Set(large.map(([key]) => key));
  return answers.map((answer) => ({
    ...answer,
    roles: labelled.has(keyOf(answer)) ? [...answer.roles].sort() : [],
  }));
}

/**
 * Whether no sum or difference of these rows speaks of too few voters: taking away the columns of
 * any few voters must leave as many independent rows, else some combination has nothing but them.
 */
function isSafe(rows: readonly number[][], small: readonly ReadonlySet<number>[]): boolean {
  const whole = rankOf(rows);
  return small.every(
    (few) => rankOf(rows.map((row) => row.filter((_, at) => !few.has(at)))) === whole,
  );
}

/** All sets of groups with fewer than some voters together. */
function smallUnions(sizes: readonly number[], least: number): Set<number>[] {
  const found: Set<number>[] = [];
  const grow = (from: number, taken: readonly number[], voters: number): void => {
    sizes.forEach((size, at) => {
      if (at < from || voters + size >= least) return;
      found.push(new Set([...taken, at]));
      grow(at + 1, [...taken, at], voters + size);
    });
  };
  grow(0, [], 0);
  return found;
}

/** How many rows are independent; by elimination in whole numbers (Bareiss, 1968). */
function rankOf(given: readonly (readonly number[])[]): number {
  let rows = given.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  let divisor = 1;
  for (let column = 0; column < width && rows.length > 0; column += 1) {
    const at = rows.findIndex((row) => row[column] !== 0);
    const [pivot] = at < 0 ? [] : rows.splice(at, 1);
    if (!pivot) continue;
    const lead = pivot[column] ?? 0;
    const before = divisor;
    rows = rows.map((row) =>
      row.map((value, x) => (value * lead - (pivot[x] ?? 0) * (row[column] ?? 0)) / before),
    );
    divisor = lead;
    rank += 1;
  }
  return rank;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
