import { Injectable } from '@nestjs/common';
import type { TeamChange } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { CohortAccess } from '../cohorts/index.js';
import { TeamAccess } from './team.policy.js';
import { TeamRepository } from './team.repository.js';
import { TeamChangesRepository } from './team-changes.repository.js';
import { formTeams } from './team-forming.js';

/** The teams of a cohort, and how lecturers form them by hand. */
@Injectable()
export class TeamService {
  constructor(
    private readonly access: TeamAccess,
    private readonly cohorts: CohortAccess,
    private readonly teams: TeamRepository,
    private readonly changes: TeamChangesRepository,
  ) {}

  /** @throws AppError cohorts/unknown */
  async read(caller: Principal | null, cohortId: string) {
    const { accountId, teaching, title } = await this.access.seatIn(caller, cohortId);
    const { teams, unplaced, dissolved, choice } = await this.teams.findCohortTeams(cohortId);
    const mine = teams.find(({ members }) => members.some((one) => one.accountId === accountId));
    const shown = teams.map((team) => ({
      ...team,
      members: team.members.map((one) => ({ ...one, seesEarlier: null })),
    }));
    return {
      ...{ cohortTitle: title, forms: teaching, choice, mine: mine?.id ?? null },
      ...(teaching
        ? { teams, unplaced, dissolved }
        : { teams: shown, unplaced: [], dissolved: [] }),
    };
  }

  /** @throws AppError cohorts/unknown, cohorts/person-unknown, teams/unknown, teams/not-possible */
  async change(caller: Principal | null, cohortId: string, change: TeamChange): Promise<void> {
    const { lecturer } = await this.cohorts.taughtBy(caller, cohortId);
    const write = { id: change.id, cohortId, by: lecturer.accountId };
    await this.changes.once(write, (steps) => formTeams(steps, change));
  }
}
