import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/index.js';
import type { TeamNames, TeamSteps } from './team-steps.repository.js';

/** What a write did to the members of teams. */
export interface TeamMoves {
  readonly joined?: readonly { teamId: string; accountIds: readonly string[] }[];
  readonly left?: readonly { teamId: string; accountIds: readonly string[] }[];
  /** Who was in it is told, by account. */
  readonly dissolved?: { teamId: string; accountIds: readonly string[] };
  readonly restored?: string;
}

type Change = 'joined' | 'left' | 'taken-out' | 'dissolved' | 'restored';

/** Tells people that they are in a team, or that theirs changed; nobody of what she did herself. */
@Injectable()
export class TeamNews {
  constructor(private readonly notifications: Notifications) {}

  /** To be called in the transaction of the write, after it. */
  async tell(steps: TeamSteps, moves: TeamMoves): Promise<void> {
    const { joined = [], left = [], dissolved, restored } = moves;
    const moved = [...joined, ...left, ...(dissolved ? [dissolved] : [])];
    const teamIds = [...moved.map(({ teamId }) => teamId), ...(restored ? [restored] : [])];
    if (teamIds.length === 0) return;
    await steps.announce(teamIds);
    const teams = new Map((await steps.findNames(teamIds)).map((team) => [team.teamId, team]));
    const names = await steps.findPeople(moved.flatMap(({ accountIds }) => accountIds));
    const nameOf = (id: string) => names.get(id) ?? '';
    for (const { teamId, accountIds } of joined) {
      await this.welcome(steps, { team: teams.get(teamId), accountIds });
      const rest = othersIn(teams.get(teamId), accountIds);
      await this.change(steps, {
        ...{ team: teams.get(teamId), to: rest, change: 'joined', names: accountIds.map(nameOf) },
      });
    }
    const elsewhere = new Set(joined.flatMap(({ accountIds }) => accountIds));
    for (const { teamId, accountIds } of left) {
      const team = teams.get(teamId);
      const to = othersIn(team, accountIds);
      await this.change(steps, { team, to, change: 'left', names: accountIds.map(nameOf) });
      const out = accountIds.filter((id) => !elsewhere.has(id));
      await this.change(steps, { team, to: out, change: 'taken-out', names: [] });
    }
    if (dissolved) {
      const { teamId, accountIds: to } = dissolved;
      await this.change(steps, { team: teams.get(teamId), to, change: 'dissolved', names: [] });
    }
    if (restored) {
      const team = teams.get(restored);
      await this.change(steps, { team, to: othersIn(team, []), change: 'restored', names: [] });
    }
  }

  private async welcome(
    { manager, write }: TeamSteps,
    { team, accountIds }: { team: TeamNames | undefined; accountIds: readonly string[] },
  ): Promise<void> {
    if (!team) return;
    for (const accountId of accountIds) {
      if (accountId === write.by) continue;
      const others = team.members.filter((member) => member.accountId !== accountId);
      const { cohortTitle, teamName, teamId } = team;
      await this.notifications.send(
        {
          ...{ to: [accountId], kind: 'team-joined', link: `/teams/${teamId}` },
          data: { cohortTitle, teamName, others: others.map((other) => other.displayName) },
          dedupeKey: `team-joined:${write.id}:${teamId}`,
        },
        manager,
      );
    }
  }

  private async change(
    { manager, write }: TeamSteps,
    told: {
      team: TeamNames | undefined;
      to: readonly string[];
      change: Change;
      names: readonly string[];
    },
  ): Promise<void> {
    const { team, change, names } = told;
    const to = told.to.filter((id) => id !== write.by);
    if (!team || to.length === 0) return;
    const { cohortTitle, teamName, teamId } = team;
    const gone = change === 'taken-out' || change === 'dissolved';
    await this.notifications.send(
      {
        ...{ to, kind: 'team-changed' },
        link: gone ? `/cohorts/${write.cohortId}/teams` : `/teams/${teamId}`,
        data: { cohortTitle, teamName, change, names: [...names] },
        dedupeKey: `team-changed:${write.id}:${teamId}:${change}`,
      },
      manager,
    );
  }
}

const othersIn = (team: TeamNames | undefined, accountIds: readonly string[]): string[] =>
  (team?.members ?? []).map(({ accountId }) => accountId).filter((id) => !accountIds.includes(id));
