import type { TeamChange } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import type { TeamMoves } from './team-news.js';
import type { TeamSteps } from './team-steps.repository.js';

/**
 * Does what a lecturer says to the teams of a cohort.
 * @throws AppError cohorts/person-unknown, teams/unknown, teams/not-possible
 */
export async function formTeams(steps: TeamSteps, change: TeamChange): Promise<TeamMoves> {
  if (change.action === 'make') return make(steps, change);
  if (change.action === 'place') return place(steps, change);
  const { teamId } = change;
  const { dissolved } = await steps.team(teamId);
  if (dissolved !== (change.action === 'restore')) throw new AppError('teams/not-possible');
  if (change.action === 'rename') {
    await steps.note({ kind: 'renamed', teamId, detail: { name: change.name } });
    await steps.rename(teamId, change.name);
    return {};
  }
  if (change.action === 'restore') {
    await steps.note({ kind: 'restored', teamId });
    await steps.restore(teamId);
    return { restored: teamId };
  }
  await steps.note({ kind: 'dissolved', teamId });
  return { dissolved: { teamId, accountIds: await steps.dissolve(teamId) } };
}

async function make(steps: TeamSteps, change: TeamChange & { action: 'make' }): Promise<TeamMoves> {
  const { teamId, name, accountIds } = change;
  const before = await steps.learners(accountIds);
  await steps.makeTeam(teamId, name);
  await steps.note({ kind: 'made', teamId, detail: { name, accountIds } });
  await steps.leave(accountIds);
  await steps.join(teamId, [...before.keys()], true);
  const left = [...before].flatMap(([accountId, from]) =>
    from === null ? [] : [{ teamId: from, accountIds: [accountId] }],
  );
  return { joined: [{ teamId, accountIds: [...before.keys()] }], left };
}

async function place(
  steps: TeamSteps,
  change: TeamChange & { action: 'place' },
): Promise<TeamMoves> {
  const { teamId, accountId, seesEarlier } = change;
  const from = (await steps.learners([accountId])).get(accountId) ?? null;
  const team = teamId === null ? null : await steps.team(teamId);
  if (team?.dissolved) throw new AppError('teams/unknown');
  await steps.note({ kind: 'placed', teamId, detail: { accountId, from, seesEarlier } });
  if (from === teamId) {
    await steps.letSeeEarlier(accountId, seesEarlier);
    // How much she may read changed for pages that are open.
    if (teamId !== null) await steps.announce([teamId]);
    return {};
  }
  await steps.leave([accountId]);
  if (teamId !== null) await steps.join(teamId, [accountId], seesEarlier);
  const accountIds = [accountId];
  return {
    joined: teamId === null ? [] : [{ teamId, accountIds }],
    left: from === null ? [] : [{ teamId: from, accountIds }],
  };
}
