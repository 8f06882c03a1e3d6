import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@weft/contracts';
import { dayIn, stretchedDates } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import { AssignmentAccess } from '../assignments/index.js';
import type { TeamRow } from './home.repository.js';

/** Work that a team can hand in now, and has not. */
export interface HandInDue {
  team: Pick<TeamRow, 'teamId' | 'name'>;
  assignmentId: string;
  titles: LocalisedText;
  /** Where the cohort is. */
  dueOn: string;
  late: boolean;
  extended: boolean;
}

/** What the teams of a learner still have to hand in. */
@Injectable()
export class HomeHandIns {
  constructor(
    private readonly assignments: AssignmentAccess,
    private readonly clock: Clock,
  ) {}

  /** Nothing is asked of the database for who is in no team. */
  async of(teams: readonly TeamRow[]): Promise<HandInDue[]> {
    if (teams.length === 0) return [];
    const now = this.clock.now();
    const [granted, ...dated] = await Promise.all([
      this.assignments.extensionsOf(teams.map(({ teamId }) => teamId)),
      ...teams.map(({ cohortId }) => this.assignments.datesOf(cohortId)),
    ]);
    return teams.flatMap((team, at) =>
      (dated[at] ?? []).flatMap(({ assignmentId, titles, timeZone, settings }) => {
        const own = granted.find(
          (one) => one.teamId === team.teamId && one.assignmentId === assignmentId,
        );
        const { opensAt, dueAt, lateUntil } = stretchedDates(settings, own?.until ?? null);
        const due = new Date(dueAt);
        const isOpen = new Date(opensAt) <= now && now < new Date(lateUntil ?? dueAt);
        if (!isOpen || team.done.includes(assignmentId)) return [];
        const dueOn = dayIn(timeZone, due);
        return [{ team, assignmentId, titles, dueOn, late: due < now, extended: Boolean(own) }];
      }),
    );
  }
}
