import { Injectable } from '@nestjs/common';
import type { TeamChange } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { TeamAccess } from './team.policy.js';
import { TeamRepository } from './team.repository.js';
import { TeamChangesRepository, type TeamSteps } from './team-changes.repository.js';

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
    await this.changes.once(write, (steps) => apply(steps, change));
  }
}

async function apply(steps: TeamSteps, change: TeamChange): Promise<void> {
  if (change.action === 'make') return make(steps, change);
  if (change.action === 'place') return place(steps, change);
  const { teamId } = change;
  const { dissolved } = await steps.team(teamId);
  if (dissolved !== (change.action === 'restore')) throw new AppError('teams/not-possible');
  if (change.action === 'rename') {
    await steps.note({ kind: 'renamed', teamId, detail: { name: change.name } });
    return steps.rename(teamId, change.name);
  }
  if (change.action === 'dissolve') {
    await steps.note({ kind: 'dissolved', teamId });
    await steps.dissolve(teamId);
  } else {
    await steps.note({ kind: 'restored', teamId });
    await steps.restore(teamId);
  }
  await steps.announce([teamId]);
}

async function make(steps: TeamSteps, change: TeamChange & { action: 'make' }): Promise<void> {
  const { teamId, name, accountIds } = change;
  const before = await steps.learners(accountIds);
  await steps.makeTeam(teamId, name);
  await steps.note({ kind: 'made', teamId, detail: { name, accountIds } });
  await steps.leave(accountIds);
  await steps.join(teamId, [...before.keys()], true);
  await steps.announce([teamId, ...before.values()]);
}

async function place(steps: TeamSteps, change: TeamChange & { action: 'place' }): Promise<void> {
  const { teamId, accountId, seesEarlier } = change;
  const from = (await steps.learners([accountId])).get(accountId) ?? null;
  const team = teamId === null ? null : await steps.team(teamId);
  if (team?.dissolved) throw new AppError('teams/unknown');
  await steps.note({ kind: 'placed', teamId, detail: { accountId, from, seesEarlier } });
  if (from === teamId) await steps.letSeeEarlier(accountId, seesEarlier);
  else {
    await steps.leave([accountId]);
    if (teamId !== null) await steps.join(teamId, [accountId], seesEarlier);
  }
  await steps.announce([from, teamId]);
}
