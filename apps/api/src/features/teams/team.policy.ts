import { Injectable } from '@nestjs/common';
import type { TeamMember } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { type SeatRow, type StandingRow, TeamRepository } from './team.repository.js';

interface TeamName {
  id: string;
  cohortId: string;
  name: string;
}

/** Who somebody is to a team, and which part of its work is hers to read. */
export interface TeamStanding {
  team: TeamName;
  standing: 'member' | 'former' | 'lecturer';
  /** Nothing from before this moment; null: from the beginning. */
  seesFrom: Date | null;
  /** Nothing from this moment on; null: all there is. */
  seesUntil: Date | null;
}

/** Teams as other features ask about them: who may do what, and who is in one. */
@Injectable()
export class TeamAccess {
  constructor(private readonly teams: TeamRepository) {}

  /**
   * Who is in the team now; for everybody else it does not exist.
   * @throws AppError access/sign-in-required, teams/unknown
   */
  async member(caller: Principal | null, teamId: string): Promise<TeamStanding> {
    const { row } = await this.find(caller, teamId);
    return asMember(row) ?? unknown();
  }

  /**
   * Who is or was in the team, lecturers of its cohort and administrators.
   * @throws AppError access/sign-in-required, teams/unknown
   */
  async reader(caller: Principal | null, teamId: string): Promise<TeamStanding> {
    const { row, teaches } = await this.find(caller, teamId);
    return asMember(row) ?? asLecturer(row, teaches) ?? asFormer(row) ?? unknown();
  }

  /**
   * Lecturers of the cohort of the team and administrators.
   * @throws AppError access/sign-in-required, teams/unknown
   */
  async lecturer(caller: Principal | null, teamId: string): Promise<TeamStanding> {
    const { row, teaches } = await this.find(caller, teamId);
    return asLecturer(row, teaches) ?? unknown();
  }

  /**
   * Somebody's place in a cohort: learner, or who forms its teams.
   * @throws AppError access/sign-in-required, cohorts/unknown
   */
  async seatIn(
    caller: Principal | null,
    cohortId: string,
  ): Promise<SeatRow & { accountId: string }> {
    const { accountId, roles } = signedIn(caller);
    const seat = await this.teams.findSeat(cohortId, accountId);
    const teaching =
      roles.includes('administrator') || (roles.includes('lecturer') && seat?.teaching === true);
    if (!seat || !(teaching || seat.enrolled)) throw new AppError('cohorts/unknown');
    return { ...seat, teaching, accountId };
  }

  /** The team that somebody is in now, in one cohort; null where she is in none. */
  teamOf(accountId: string, cohortId: string): Promise<TeamName | null> {
    return this.teams.findTeamOf(accountId, cohortId);
  }

  /** Who is in a team now, by name. */
  membersOf(teamId: string): Promise<TeamMember[]> {
    return this.teams.findMembers(teamId, null);
  }

  /** Who was in a team at a moment, by name. */
  membersAt(teamId: string, moment: Date): Promise<TeamMember[]> {
    return this.teams.findMembers(teamId, moment);
  }

  /** The teams of a cohort that were not dissolved, by name, with who is in them now. */
  async teamsOf(cohortId: string): Promise<(TeamName & { members: TeamMember[] })[]> {
    const teams = await this.teams.findTeams(cohortId);
    return teams.map(({ id, name, members }) => ({
      ...{ id, cohortId, name },
      members: members.map(({ seesEarlier: _, ...member }) => member),
    }));
  }

  private async find(caller: Principal | null, teamId: string) {
    const { accountId, roles } = signedIn(caller);
    const row = await this.teams.findStanding(teamId, accountId);
    if (!row) return unknown();
    const teaches = roles.includes('administrator') || (roles.includes('lecturer') && row.teaching);
    return { row, teaches };
  }
}

const teamIn = ({ id, cohortId, name }: StandingRow): TeamName => ({ id, cohortId, name });
const seesFrom = ({ joinedAt, seesEarlier }: StandingRow) => (seesEarlier ? null : joinedAt);

function asMember(row: StandingRow): TeamStanding | null {
  if (row.joinedAt === null || row.leftAt !== null) return null;
  return { team: teamIn(row), standing: 'member', seesFrom: seesFrom(row), seesUntil: null };
}

function asFormer(row: StandingRow): TeamStanding | null {
  if (row.leftAt === null) return null;
  return { team: teamIn(row), standing: 'former', seesFrom: seesFrom(row), seesUntil: row.leftAt };
}

function asLecturer(row: StandingRow, teaches: boolean): TeamStanding | null {
  if (!teaches) return null;
  return { team: teamIn(row), standing: 'lecturer', seesFrom: null, seesUntil: null };
}

function unknown(): never {
  throw new AppError('teams/unknown');
}
