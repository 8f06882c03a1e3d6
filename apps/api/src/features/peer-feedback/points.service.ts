import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { TeamAccess } from '../teams/index.js';
import { PointsRepository } from './points.repository.js';
import { RoundRepository } from './round.repository.js';
import { RoundTitles } from './round-titles.js';

interface Place {
  teamId: string;
  assignmentId: string;
}

/** Members of a team divide points among each other: each sees only what she gave herself. */
@Injectable()
export class PointsService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly rounds: RoundRepository,
    private readonly points: PointsRepository,
    private readonly titles: RoundTitles,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError teams/unknown, peer-feedback/unknown */
  async read(caller: Principal | null, place: Place, locale: Locale) {
    const { accountId, team, round } = await this.find(caller, place);
    const [members, given, titles] = await Promise.all([
      this.teams.membersOf(team.id),
      this.points.findOfTeam(round.id, team.id),
      this.titles.of([round], locale),
    ]);
    const own = new Map(
      given.filter(({ rater }) => rater === accountId).map(({ rated, points }) => [rated, points]),
    );
    return {
      title: titles.get(round.assignmentId) ?? round.assignmentId,
      teamName: team.name,
      dueAt: round.settings.dueAt,
      timeZone: round.timeZone,
      open: this.clock.now() < new Date(round.settings.dueAt),
      members: members.map(({ accountId: id, displayName }) => ({
        ...{ accountId: id, displayName, mine: id === accountId },
        points: own.get(id) ?? null,
      })),
    };
  }

  /**
   * Points for every member, oneself too; until the deadline the last count.
   * @throws AppError teams/unknown, peer-feedback/unknown, peer-feedback/not-possible,
   * peer-feedback/incomplete
   */
  async give(
    caller: Principal | null,
    place: Place,
    { id, points }: { id: string; points: readonly { accountId: string; points: number }[] },
  ): Promise<void> {
    const { accountId, team, round } = await this.find(caller, place);
    if (this.clock.now() >= new Date(round.settings.dueAt)) {
      throw new AppError('peer-feedback/not-possible');
    }
    const members = new Set(
      (await this.teams.membersOf(team.id)).map((member) => member.accountId),
    );
    const given = new Map(points.map((one) => [one.accountId, one.points]));
    const isWhole =
      members.size === given.size && [...given.keys()].every((one) => members.has(one));
    if (!isWhole) throw new AppError('peer-feedback/incomplete');
    await this.points.give({
      ...{ id, roundId: round.id, teamId: team.id, rater: accountId },
      points: Object.fromEntries(given),
    });
  }

  private async find(caller: Principal | null, { teamId, assignmentId }: Place) {
    const { accountId } = signedIn(caller);
    const { team } = await this.teams.member(caller, teamId);
    const round = await this.rounds.find(team.cohortId, assignmentId);
    if (!round?.startedAt || !round.settings.within) throw new AppError('peer-feedback/unknown');
    return { accountId, team, round };
  }
}
