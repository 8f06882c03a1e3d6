import { Injectable } from '@nestjs/common';
import type { MyTeamChange, TeamChoice } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { TeamAccess } from './team.policy.js';
import { TeamChangesRepository } from './team-changes.repository.js';
import type { TeamMoves } from './team-news.js';
import type { TeamSteps } from './team-steps.repository.js';

/** Teams that learners form themselves, as far as their lecturer lets them. */
@Injectable()
export class TeamChoiceService {
  constructor(
    private readonly access: TeamAccess,
    private readonly cohorts: CohortAccess,
    private readonly changes: TeamChangesRepository,
  ) {}

  /** @throws AppError cohorts/unknown, teams/not-possible */
  async set(
    caller: Principal | null,
    cohortId: string,
    { id, choice }: { id: string; choice: TeamChoice | null },
  ): Promise<void> {
    const { lecturer } = await this.cohorts.taughtBy(caller, cohortId);
    await this.changes.once({ id, cohortId, by: lecturer.accountId }, async (steps) => {
      await steps.note({ kind: 'choice-set', teamId: null, detail: { choice } });
      await steps.setChoice(choice);
      return {};
    });
  }

  /** @throws AppError cohorts/unknown, teams/unknown, teams/closed, teams/full, teams/not-possible */
  async choose(caller: Principal | null, cohortId: string, change: MyTeamChange): Promise<void> {
    const { accountId, enrolled } = await this.access.seatIn(caller, cohortId);
    if (!enrolled) throw new AppError('teams/not-possible');
    const write = { id: change.id, cohortId, by: accountId };
    await this.changes.once(write, (steps) => choose(steps, change));
  }
}

async function choose(steps: TeamSteps, change: MyTeamChange): Promise<TeamMoves> {
  const me = steps.write.by;
  const choice = await steps.openChoice();
  if (!choice) throw new AppError('teams/closed');
  const from = await steps.teamOf(me);
  if (change.action === 'leave') {
    if (from === null) throw new AppError('teams/not-possible');
    await steps.note({ kind: 'left', teamId: from });
    return goFrom(steps, from);
  }
  const { teamId } = change;
  if (teamId === from) throw new AppError('teams/not-possible');
  if (change.action === 'make') {
    await steps.makeTeam(teamId, change.name);
    await steps.note({ kind: 'made', teamId, detail: { name: change.name } });
  } else {
    const { dissolved, size } = await steps.team(teamId);
    if (dissolved) throw new AppError('teams/unknown');
    if (size >= choice.largest) throw new AppError('teams/full');
    await steps.note({ kind: 'joined', teamId });
  }
  const moves = from === null ? {} : await goFrom(steps, from);
  await steps.join(teamId, [me], change.action === 'make' || choice.seesEarlier);
  return { ...moves, joined: [{ teamId, accountIds: [me] }] };
}

/** Leaves a team, which ends with its last member. */
async function goFrom(steps: TeamSteps, teamId: string): Promise<TeamMoves> {
  const accountIds = [steps.write.by];
  await steps.leave(accountIds);
  const { size } = await steps.team(teamId);
  if (size === 0) await steps.dissolve(teamId);
  return { left: [{ teamId, accountIds }] };
}
