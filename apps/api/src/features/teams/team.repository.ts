import { Injectable } from '@nestjs/common';
import type { Team, TeamChoice, TeamMember } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** A team with what it is to one account. */
export interface StandingRow {
  id: string;
  cohortId: string;
  name: string;
  /** Is a lecturer of its cohort, if she still has that role. */
  teaching: boolean;
  /** Of her latest stay in the team; null where she never was in it. */
  joinedAt: Date | null;
  leftAt: Date | null;
  seesEarlier: boolean | null;
}

/** What a cohort is to an account. */
export interface SeatRow {
  title: string;
  teaching: boolean;
  enrolled: boolean;
}

/** Everything about the teams of a cohort that its lecturers see. */
export interface CohortTeams {
  teams: Team[];
  unplaced: TeamMember[];
  dissolved: { id: string; name: string; at: string }[];
  choice: (TeamChoice & { open: boolean }) | null;
}

/** A member as JSON, by name. */
const member = `jsonb_build_object('accountId', account.id, 'displayName', display_name,
  'background', background)`;
const byName = 'lower(display_name), account.id';

/** Reads teams and who is in them. */
@Injectable()
export class TeamRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where there is no such team. */
  async findStanding(teamId: string, accountId: string): Promise<StandingRow | null> {
    const rows: StandingRow[] = await this.dataSource.query(
      `select team.id, team.cohort_id as "cohortId", name,
         exists (select from cohort_lecturer lecturer
           where lecturer.cohort_id = team.cohort_id and lecturer.account_id = $2) as teaching,
         joined_at as "joinedAt", left_at as "leftAt", sees_earlier as "seesEarlier"
       from team left join lateral (
         select joined_at, left_at, sees_earlier from team_membership
         where team_id = team.id and account_id = $2
         order by left_at desc nulls first, joined_at desc limit 1
       ) stay on true
       where team.id = $1`,
      [teamId, accountId],
    );
    return rows[0] ?? null;
  }

  /** Null where there is no such cohort. */
  async findSeat(cohortId: string, accountId: string): Promise<SeatRow | null> {
    const rows: SeatRow[] = await this.dataSource.query(
      `select title,
         exists (select from cohort_lecturer
           where cohort_id = cohort.id and account_id = $2) as teaching,
         exists (select from enrolment where cohort_id = cohort.id and account_id = $2
           and state = 'enrolled') as enrolled
       from cohort where id = $1`,
      [cohortId, accountId],
    );
    return rows[0] ?? null;
  }

  /** The team that somebody is in now, in one cohort. */
  async findTeamOf(accountId: string, cohortId: string) {
    const rows: { id: string; cohortId: string; name: string }[] = await this.dataSource.query(
      `select team.id, team.cohort_id as "cohortId", name
       from team_membership stay join team on team.id = team_id
       where stay.cohort_id = $2 and account_id = $1 and left_at is null`,
      [accountId, cohortId],
    );
    return rows[0] ?? null;
  }

  /** Who was in a team at a moment, or is in it now for null; by name. */
  findMembers(teamId: string, moment: Date | null): Promise<TeamMember[]> {
    return this.dataSource.query(
      `select account.id as "accountId", display_name as "displayName", background
       from team_membership join account on account.id = account_id
       where team_id = $1 and case when $2::timestamptz is null then left_at is null
         else joined_at <= $2 and (left_at is null or left_at > $2) end
       group by account.id order by ${byName}`,
      [teamId, moment],
    );
  }

  /** The teams of a cohort that were not dissolved, by name, with their members. */
  async findTeams(cohortId: string): Promise<Team[]> {
    const rows: Team[] = await this.dataSource.query(
      `select id, name, members from (${teamsOf}) team order by lower(name), id`,
      [cohortId],
    );
    return rows;
  }

  /** All that lecturers see, in one statement. */
  async findCohortTeams(cohortId: string): Promise<CohortTeams> {
    const rows: CohortTeams[] = await this.dataSource.query(
      `select
         (select coalesce(jsonb_agg(to_jsonb(team) order by lower(name), id), '[]')
          from (${teamsOf}) team) as teams,
         (select coalesce(jsonb_agg(${member} order by ${byName}), '[]')
          from enrolment join account on account.id = account_id
          where cohort_id = $1 and state = 'enrolled' and not exists (
            select from team_membership stay where stay.cohort_id = $1
              and stay.account_id = account.id and left_at is null)) as unplaced,
         (select coalesce(jsonb_agg(to_jsonb(team) order by at desc), '[]') from (
            select id, name, to_char(dissolved_at at time zone 'UTC',
              'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
            from team where cohort_id = $1 and dissolved_at is not null
            order by dissolved_at desc limit 10) team) as dissolved,
         (select jsonb_build_object('until', until, 'largest', largest,
            'seesEarlier', sees_earlier,
            'open', (now() at time zone time_zone)::date <= until)
          from team_choice join cohort on cohort.id = cohort_id
          where cohort_id = $1) as choice`,
      [cohortId],
    );
    const [row] = rows;
    if (!row) throw new Error('An aggregate gave no row');
    return row;
  }
}

/** Parameter $1 is the cohort. */
const teamsOf = `
  select team.id, name, coalesce(jsonb_agg(${member} || jsonb_build_object('seesEarlier',
    sees_earlier) order by ${byName}) filter (where account.id is not null), '[]') as members
  from team left join team_membership stay on stay.team_id = team.id and left_at is null
  left join account on account.id = stay.account_id
  where team.cohort_id = $1 and dissolved_at is null
  group by team.id`;
