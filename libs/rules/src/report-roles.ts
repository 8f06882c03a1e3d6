import type { RoundRole } from '@weft/contracts';
import type { ReportData } from './report-data.js';
import { countsToShow, labelAnswers } from './round-poll-suppression.js';

type People = ReportData['people'];

const keyOf = (roles: readonly RoundRole[]): string => [...roles].sort().join('+');

/**
 * Which roles may be told of somebody who said something: all of hers, where five people at least
 * have exactly the same ones, and those of whom none are told are again nobody or five at least.
 * @param people the roles of each who took part
 * @returns the roles to tell of somebody with these roles, in one order; else none
 */
export function tellableRoles(people: People): (roles: readonly RoundRole[]) => RoundRole[] {
  const told = new Map(
    labelAnswers(people.map((roles) => ({ roles }))).map(({ roles }) => [keyOf(roles), roles]),
  );
  return (roles) => told.get(keyOf(roles)) ?? [];
}

/**
 * How many people hold a role, where that tells of no few: not of the role, nor of what is left when
 * roles are taken from each other.
 * @returns `withheld`: roles that somebody has and that are not counted
 */
export function countableRoles(people: People): {
  counts: ReadonlyMap<RoundRole, number>;
  withheld: number;
} {
  const groups = new Map<string, { roles: readonly RoundRole[]; voters: number }>();
  for (const roles of people) {
    const voters = (groups.get(keyOf(roles))?.voters ?? 0) + 1;
    groups.set(keyOf(roles), { roles, voters });
  }
  const { roles: shown } = countsToShow([...groups.values()]);
  const counts = shown.map(
    (role) => [role, people.filter((roles) => roles.includes(role)).length] as const,
  );
  return { counts: new Map(counts), withheld: new Set(people.flat()).size - shown.length };
}
