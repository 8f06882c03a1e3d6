import { Injectable } from '@nestjs/common';
import type { AgreementEventKind, TeamMember } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** What a team page shows besides assignments. */
export interface TeamPageRow {
  cohortTitle: string;
  members: TeamMember[];
  /** What happened to each agreement that was ever written in, oldest first. */
  agreements: { subject: string; kinds: AgreementEventKind[] }[];
}

@Injectable()
export class TeamPageRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * In one statement.
   * @param until what was so just before that moment; null: what is so now
   */
  async find(teamId: string, until: Date | null): Promise<TeamPageRow> {
    const rows: TeamPageRow[] = await this.dataSource.query(
      `select cohort.title as "cohortTitle",
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
            'displayName', display_name, 'background', background)
            order by lower(display_name), account.id), '[]')
          from account where id in (select account_id from team_membership
            where team_id = team.id and case when $2::timestamptz is null then left_at is null
              else joined_at < $2 and (left_at is null or left_at >= $2) end)) as members,
         (select coalesce(jsonb_agg(jsonb_build_object('subject', subject, 'kinds', (
            select coalesce(jsonb_agg(kind order by sequence), '[]') from agreement_event event
            where event.team_id = team.id and event.subject = agreement.subject
              and round is not null and ($2::timestamptz is null or at < $2)))), '[]')
          from agreement where team_id = team.id) as agreements
       from team join cohort on cohort.id = cohort_id
       where team.id = $1`,
      [teamId, until],
    );
    const [row] = rows;
    if (!row) throw new Error('A team that was let through is gone');
    return row;
  }
}
