import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Points that a member gave a member. */
interface TeamPoints {
  rater: string;
  rated: string;
  points: number;
}

/** Where somebody may divide points in her team. */
interface PointsToGive {
  teamId: string;
  cohortId: string;
  assignmentId: string;
  dueAt: Date;
  timeZone: string;
  done: boolean;
}

/** Points within a team: the last of each rater counts. */
@Injectable()
export class PointsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All that members of a team gave. */
  findOfTeam(roundId: string, teamId: string): Promise<TeamPoints[]> {
    return this.dataSource.query(
      `with last as (
         select distinct on (rater) rater, points from peer_points
         where round_id = $1 and team_id = $2 order by rater, sequence desc
       )
       select rater, each.key as rated, each.value::int as points
       from last, jsonb_each_text(points) each order by rater, rated`,
      [roundId, teamId],
    );
  }

  async give(of: {
    id: string;
    roundId: string;
    teamId: string;
    rater: string;
    points: Readonly<Record<string, number>>;
  }): Promise<void> {
    await this.dataSource.query(
      `insert into peer_points (id, round_id, team_id, rater, points) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [of.id, of.roundId, of.teamId, of.rater, JSON.stringify(of.points)],
    );
  }

  /** Rounds in which somebody divides points in her team, until two weeks after they end. */
  findToGive(accountId: string, now: Date): Promise<PointsToGive[]> {
    return this.dataSource.query(
      `select team.id as "teamId", round.cohort_id as "cohortId", assignment_id as "assignmentId",
         round.due_at as "dueAt", time_zone as "timeZone", exists (select from peer_points given
           where given.round_id = round.id and rater = $1) as done
       from team_membership member join team on team.id = member.team_id
       join peer_round round on round.cohort_id = team.cohort_id
       join cohort on cohort.id = team.cohort_id
       where member.account_id = $1 and member.left_at is null
         and (settings ->> 'within')::boolean and started_at is not null
         and round.due_at > $2::timestamptz - interval '14 days'
       order by round.due_at, round.id`,
      [accountId, now],
    );
  }

  /** How many learners gave points in a round. */
  async countRaters(roundId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      'select count(distinct rater)::int as count from peer_points where round_id = $1',
      [roundId],
    );
    return rows[0]?.count ?? 0;
  }
}
