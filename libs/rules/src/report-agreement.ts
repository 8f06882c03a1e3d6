import type { RoundRole } from '@weft/contracts';
import type { ReportData, ReportPoll } from './report-data.js';
import { tellableRoles } from './report-roles.js';

/** Something that all roles had in common, or that told them apart. */
export interface RolesOn {
  /** The title of a poll with its option, or of a theme. */
  about: 'poll' | 'theme';
  title: string;
  option: string | null;
  roles: RoundRole[];
}

export interface RoleComparison {
  agree: RolesOn[];
  differ: RolesOn[];
  /** Whether there were two roles that are large enough to be compared at all. */
  compared: boolean;
}

/**
 * Where roles agree and where they differ. Of a poll: an option that stands first, alone or shared,
 * with every role that is shown is agreed on; one that stands first with some of them differs. Of a
 * theme: remarks or answers of every role, or of some, as far as roles may be told
 * ({@link tellableRoles}). With fewer than two roles nothing is compared.
 */
export function compareRoles(data: ReportData): RoleComparison {
  const found = [...data.polls.map(pollTops), themeVoices(data)];
  return {
    agree: found.flatMap(({ agree }) => agree),
    differ: found.flatMap(({ differ }) => differ),
    compared: found.some(({ compared }) => compared),
  };
}

function pollTops({ title, options, roles }: ReportPoll): RoleComparison {
  const tops = roles.map(({ role, votes }) => {
    const most = Math.max(0, ...options.map(({ id }) => votes[id] ?? 0));
    return { role, first: options.filter(({ id }) => most > 0 && votes[id] === most) };
  });
  return split(
    options.map((option) => ({
      ...{ about: 'poll' as const, title, option: option.title },
      roles: tops.filter(({ first }) => first.includes(option)).map(({ role }) => role),
    })),
    tops.length,
  );
}

function themeVoices({ themes, remarks, people }: ReportData): RoleComparison {
  const toldOf = tellableRoles(people);
  const shown = [...new Set(people.flatMap(toldOf))].sort();
  const rolesOf = new Map(remarks.map(({ key, roles }) => [key, toldOf(roles)]));
  return split(
    themes.map(({ title, sources }) => ({
      ...{ about: 'theme' as const, title, option: null },
      roles: shown.filter((role) => sources.some((key) => rolesOf.get(key)?.includes(role))),
    })),
    shown.length,
  );
}

function split(found: readonly RolesOn[], roles: number): RoleComparison {
  if (roles < 2) return { agree: [], differ: [], compared: false };
  return {
    agree: found.filter((one) => one.roles.length === roles),
    differ: found.filter((one) => one.roles.length > 0 && one.roles.length < roles),
    compared: true,
  };
}
