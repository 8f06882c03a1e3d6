import type { TeamChoice } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';

/** A write of one account to the teams of a cohort; the same id twice is the same write. */
export interface TeamWrite {
  id: string;
  cohortId: string;
  by: string;
}

type TeamEventKind =
  | 'made'
  | 'renamed'
  | 'placed'
  | 'dissolved'
  | 'restored'
  | 'joined'
  | 'left'
  | 'left-cohort'
  | 'returned'
  | 'choice-set'
  | 'mixed';

interface NewTeamEvent {
  kind: TeamEventKind;
  teamId: string | null;
  /** What the write said, as far as the other columns do not. */
  detail?: object;
}

/** A team as it is told about. */
export interface TeamNames {
  teamId: string;
  teamName: string;
  cohortTitle: string;
  members: { accountId: string; displayName: string }[];
}

/** What a write may do to the teams of its cohort. */
export class TeamSteps {
  constructor(
    readonly manager: Transaction,
    readonly write: TeamWrite,
  ) {}

  /**
   * Notes what the write does, before it does it.
   * @throws AppError teams/not-possible where the id is that of another write
   */
  async note({ kind, teamId, detail = {} }: NewTeamEvent): Promise<void> {
    const { id, cohortId, by } = this.write;
    const added: unknown[] = await this.manager.query(
      `insert into team_event (id, cohort_id, team_id, kind, by_account, detail)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [id, cohortId, teamId, kind, by, JSON.stringify(detail)],
    );
    if (added.length === 0) throw new AppError('teams/not-possible');
  }

  /**
   * A team of this cohort.
   * @throws AppError teams/unknown
   */
  async team(teamId: string): Promise<{ name: string; dissolved: boolean; size: number }> {
    const rows: { name: string; dissolved: boolean; size: number }[] = await this.manager.query(
      `select name, dissolved_at is not null as dissolved, (select count(*)::int
         from team_membership where team_id = team.id and left_at is null) as size
       from team where id = $1 and cohort_id = $2`,
      [teamId, this.write.cohortId],
    );
    const [row] = rows;
    if (!row) throw new AppError('teams/unknown');
    return row;
  }

  /** @throws AppError teams/not-possible where the id is that of another team */
  async makeTeam(teamId: string, name: string): Promise<void> {
    const added: unknown[] = await this.manager.query(
      `insert into team (id, cohort_id, name) values ($1, $2, $3)
       on conflict (id) do nothing returning id`,
      [teamId, this.write.cohortId, name],
    );
    if (added.length === 0) throw new AppError('teams/not-possible');
  }

  async rename(teamId: string, name: string): Promise<void> {
    await this.manager.query('update team set name = $2 where id = $1', [teamId, name]);
  }

  /**
   * Learners of the cohort with the team that each is in now.
   * @throws AppError cohorts/person-unknown where one of them is not enrolled
   */
  async learners(accountIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows: { accountId: string; teamId: string | null }[] = await this.manager.query(
      `select enrolment.account_id as "accountId", stay.team_id as "teamId"
       from enrolment left join team_membership stay on stay.cohort_id = enrolment.cohort_id
         and stay.account_id = enrolment.account_id and left_at is null
       where enrolment.cohort_id = $1 and enrolment.account_id = any ($2) and state = 'enrolled'`,
      [this.write.cohortId, accountIds],
    );
    const found = new Map(rows.map(({ accountId, teamId }) => [accountId, teamId]));
    if (accountIds.some((id) => !found.has(id))) throw new AppError('cohorts/person-unknown');
    return found;
  }

  /** Ends the stays that these people are in, if any. */
  async leave(accountIds: readonly string[]): Promise<void> {
    await this.manager.query(
      `update team_membership set left_at = now(), left_by = $3
       where cohort_id = $1 and account_id = any ($2) and left_at is null`,
      [this.write.cohortId, accountIds, this.write.id],
    );
  }

  /** Begins stays; who was in another team has left it before. */
  async join(teamId: string, accountIds: readonly string[], seesEarlier: boolean): Promise<void> {
    await this.manager.query(
      `insert into team_membership (team_id, cohort_id, account_id, sees_earlier, joined_by)
       select $1, $2, account_id, $4, $5 from unnest($3::uuid[]) account_id`,
      [teamId, this.write.cohortId, accountIds, seesEarlier, this.write.id],
    );
  }

  /** Says whether somebody who is in a team may read what it did before her. */
  async letSeeEarlier(accountId: string, seesEarlier: boolean): Promise<void> {
    await this.manager.query(
      `update team_membership set sees_earlier = $3
       where cohort_id = $1 and account_id = $2 and left_at is null`,
      [this.write.cohortId, accountId, seesEarlier],
    );
  }

  /** Ends a team and the stays in it; gives who was in it. */
  async dissolve(teamId: string): Promise<string[]> {
    await this.manager.query('update team set dissolved_at = now() where id = $1', [teamId]);
    const rows: { accountId: string }[] = await this.manager.query(
      `with ended as (
         update team_membership set left_at = now(), left_by = $2
         where team_id = $1 and left_at is null returning account_id)
       select account_id as "accountId" from ended`,
      [teamId, this.write.id],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /** Takes dissolving back, for those who are still in the cohort and in no other team. */
  async restore(teamId: string): Promise<void> {
    await this.manager.query('update team set dissolved_at = null where id = $1', [teamId]);
    await this.manager.query(
      `update team_membership stay set left_at = null, left_by = null
       where team_id = $1
         and left_by = (select id from team_event where team_id = $1 and kind = 'dissolved'
           order by sequence desc limit 1)
         and exists (select from enrolment where enrolment.cohort_id = stay.cohort_id
           and enrolment.account_id = stay.account_id and state = 'enrolled')
         and not exists (select from team_membership other where left_at is null
           and other.cohort_id = stay.cohort_id and other.account_id = stay.account_id)`,
      [teamId],
    );
  }

  /** The team that somebody is in now; null for none. */
  async teamOf(accountId: string): Promise<string | null> {
    const rows: { teamId: string }[] = await this.manager.query(
      `select team_id as "teamId" from team_membership
       where cohort_id = $1 and account_id = $2 and left_at is null`,
      [this.write.cohortId, accountId],
    );
    return rows[0]?.teamId ?? null;
  }

  /** The stay that ended with leaving the cohort, where its team is still there. */
  async lostStay(accountId: string): Promise<{ teamId: string; seesEarlier: boolean } | null> {
    const rows: { teamId: string; seesEarlier: boolean }[] = await this.manager.query(
      `select stay.team_id as "teamId", sees_earlier as "seesEarlier" from (
         select team_id, sees_earlier, left_by from team_membership
         where cohort_id = $1 and account_id = $2 order by left_at desc nulls first limit 1) stay
       join team_event event on event.id = left_by join team on team.id = stay.team_id
       where event.kind = 'left-cohort' and dissolved_at is null`,
      [this.write.cohortId, accountId],
    );
    return rows[0] ?? null;
  }

  /** How learners may choose now; null where they may not. */
  async openChoice(): Promise<{ largest: number; seesEarlier: boolean } | null> {
    const rows: { largest: number; seesEarlier: boolean }[] = await this.manager.query(
      `select largest, sees_earlier as "seesEarlier"
       from team_choice join cohort on cohort.id = cohort_id
       where cohort_id = $1 and (now() at time zone time_zone)::date <= until`,
      [this.write.cohortId],
    );
    return rows[0] ?? null;
  }

  async setChoice(choice: TeamChoice | null): Promise<void> {
    const { cohortId } = this.write;
    await this.manager.query('delete from team_choice where cohort_id = $1', [cohortId]);
    if (!choice) return;
    await this.manager.query(
      `insert into team_choice (cohort_id, until, largest, sees_earlier) values ($1, $2, $3, $4)`,
      [cohortId, choice.until, choice.largest, choice.seesEarlier],
    );
  }

  /**
   * Makes many teams at once, all of people without one.
   * @throws AppError teams/not-possible where an id is that of another team
   */
  async makeTeams(teams: readonly { id: string; name: string; accountIds: readonly string[] }[]) {
    const { cohortId, id } = this.write;
    const added: unknown[] = await this.manager.query(
      `insert into team (id, cohort_id, name)
       select id, $1, name from jsonb_to_recordset($2::jsonb) team (id uuid, name text)
       on conflict (id) do nothing returning id`,
      [cohortId, JSON.stringify(teams)],
    );
    if (added.length < teams.length) throw new AppError('teams/not-possible');
    await this.manager.query(
      `insert into team_membership (team_id, cohort_id, account_id, sees_earlier, joined_by)
       select id, $1, account_id::uuid, true, $3
       from jsonb_to_recordset($2::jsonb) team (id uuid, "accountIds" jsonb),
         jsonb_array_elements_text("accountIds") account_id`,
      [cohortId, JSON.stringify(teams), id],
    );
  }

  /** What is told about teams: how they and their cohort are called, and who is in them now. */
  findNames(teamIds: readonly string[]): Promise<TeamNames[]> {
    return this.manager.query(
      `select team.id as "teamId", name as "teamName", cohort.title as "cohortTitle",
         coalesce(jsonb_agg(jsonb_build_object('accountId', account.id, 'displayName',
           display_name) order by lower(display_name)) filter (where account.id is not null), '[]')
           as members
       from team join cohort on cohort.id = cohort_id
       left join team_membership stay on stay.team_id = team.id and left_at is null
       left join account on account.id = stay.account_id
       where team.id = any ($1) group by team.id, cohort.id`,
      [teamIds],
    );
  }

  /** Names of people, by their ids. */
  async findPeople(accountIds: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await this.manager.query(
      'select id, display_name as name from account where id = any ($1)',
      [accountIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Tells all processes whose members changed, once this is written. */
  async announce(teamIds: readonly (string | null)[]): Promise<void> {
    for (const teamId of new Set(teamIds)) {
      if (teamId !== null) await this.manager.query(`select pg_notify('team', $1)`, [teamId]);
    }
  }
}
