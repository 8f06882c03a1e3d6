import { personMarks } from './person-marks.js';
import type { Person } from './work-context.js';

interface Named {
  accountId: string;
  displayName: string;
}

/** Everybody who is in the team or wrote in its work, each with marks of her own. */
export function peopleOf(
  members: readonly Named[],
  writers: readonly Named[],
): Map<string, Person> {
  const inTeam = new Set(members.map(({ accountId }) => accountId));
  // Members first, so that they keep the marks that differ most whoever wrote before.
  const marks = personMarks(members.map(({ accountId }) => accountId));
  const former = writers.filter(({ accountId }) => !inTeam.has(accountId));
  const others = personMarks(
    former.map(({ accountId }) => accountId),
    marks.size,
  );
  return new Map(
    [...members, ...former].flatMap(({ accountId, displayName }) => {
      const mark = marks.get(accountId) ?? others.get(accountId);
      const member = inTeam.has(accountId);
      return mark ? [[accountId, { accountId, displayName, mark, member }] as const] : [];
    }),
  );
}
