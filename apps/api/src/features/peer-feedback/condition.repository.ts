import { Injectable } from '@nestjs/common';
import type { PeerSettings } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** What of peer feedback decides whether a team may hand in for good. */
@Injectable()
export class ConditionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findRound(
    teamId: string,
    assignmentId: string,
  ): Promise<{ id: string; settings: PeerSettings; started: boolean } | null> {
    const rows: { id: string; settings: PeerSettings; started: boolean }[] =
      await this.dataSource.query(
        `select round.id, settings, started_at is not null as started
         from peer_round round join team on team.cohort_id = round.cohort_id
         where team.id = $1 and assignment_id = $2`,
        [teamId, assignmentId],
      );
    return rows[0] ?? null;
  }

  /** Reviews that the team or its members were asked for and gave, by account or team. */
  async countGiven(
    roundId: string,
    teamId: string,
  ): Promise<ReadonlyMap<string, { asked: number; given: number }>> {
    const rows: { id: string; asked: number; given: number }[] = await this.dataSource.query(
      `select coalesce(reviewer_account, reviewer_team) as id, count(*)::int as asked,
         count(*) filter (where state = 'given')::int as given
       from peer_review where round_id = $1 and (reviewer_team = $2 or reviewer_account in (
         select account_id from team_membership where team_id = $2 and left_at is null))
       group by 1`,
      [roundId, teamId],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  /** Reviews of the work of a team that count, and those that it can read. */
  async countReceived(roundId: string, teamId: string): Promise<{ asked: number; shown: number }> {
    const rows: { asked: number; shown: number }[] = await this.dataSource.query(
      `select count(*) filter (where state <> 'replaced' and state <> 'lapsed')::int as asked,
         count(*) filter (where state = 'given' and shown)::int as shown
       from peer_review where round_id = $1 and team_id = $2`,
      [roundId, teamId],
    );
    return rows[0] ?? { asked: 0, shown: 0 };
  }

  /** Members who divided points in their team. */
  async findRaters(roundId: string, teamId: string): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.dataSource.query(
      'select distinct rater as id from peer_points where round_id = $1 and team_id = $2',
      [roundId, teamId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
