import { Injectable } from '@nestjs/common';
import type { MixerPerson, TeamWishes } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

interface Fellow {
  accountId: string;
  displayName: string;
}

/** What learners wish for their team, and what the mixer reads of it. */
@Injectable()
export class MixerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest wishes of somebody, with the names in them. */
  async findWishes(cohortId: string, accountId: string) {
    const rows: { wishes: TeamWishes; people: Fellow[] }[] = await this.dataSource.query(
      `select wishes, (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
           'displayName', display_name)), '[]')
         from enrolment join account on account.id = enrolment.account_id
         where enrolment.cohort_id = $1 and state = 'enrolled'
           and (wishes -> 'with' ? account.id::text or wishes -> 'notWith' ? account.id::text)
       ) as people
       from team_wishes where cohort_id = $1 and account_id = $2 order by sequence desc limit 1`,
      [cohortId, accountId],
    );
    return rows[0] ?? null;
  }

  /** How many of these people are learners of a cohort, without one account. */
  async countFellows(cohortId: string, accountId: string, others: readonly string[]) {
    const rows: { count: number }[] = await this.dataSource.query(
      `select count(*)::int as count from enrolment
       where cohort_id = $1 and account_id = any ($3) and account_id <> $2 and state = 'enrolled'`,
      [cohortId, accountId, others],
    );
    return rows[0]?.count ?? 0;
  }

  /** @returns false where the id is that of somebody else's wishes */
  async saveWishes(write: {
    id: string;
    cohortId: string;
    accountId: string;
    wishes: TeamWishes;
  }): Promise<boolean> {
    const { id, cohortId, accountId } = write;
    const rows: unknown[] = await this.dataSource.query(
      `with added as (
         insert into team_wishes (id, cohort_id, account_id, wishes) values ($1, $2, $3, $4)
         on conflict (id) do nothing returning id)
       select from added union all
       select from team_wishes where id = $1 and cohort_id = $2 and account_id = $3`,
      [id, cohortId, accountId, JSON.stringify(write.wishes)],
    );
    return rows.length > 0;
  }

  /** Other learners of a cohort whose name holds some letters, ten at most. */
  findFellows(cohortId: string, accountId: string, search: string): Promise<Fellow[]> {
    return this.dataSource.query(
      `select account.id as "accountId", display_name as "displayName"
       from enrolment join account on account.id = account_id
       where cohort_id = $1 and account.id <> $2 and state = 'enrolled' and display_name ilike $3
       order by lower(display_name), account.id limit 10`,
      [cohortId, accountId, `%${search.replace(/[\\%_]/g, '\\$&')}%`],
    );
  }

  /** Learners without a team with all that the mixer looks at, by name. */
  findUnplaced(
    cohortId: string,
    transaction: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<MixerPerson[]> {
    return transaction.query(
      `select account.id as "accountId", display_name as "displayName", background,
         coalesce(wishes -> 'languages', '[]') as languages,
         coalesce(wishes -> 'hours', '[]') as hours, coalesce(wishes -> 'with', '[]') as "with",
         coalesce(wishes -> 'notWith', '[]') as "notWith"
       from enrolment join account on account.id = enrolment.account_id
       left join lateral (select wishes from team_wishes
         where cohort_id = $1 and account_id = account.id order by sequence desc limit 1
       ) newest on true
       where enrolment.cohort_id = $1 and state = 'enrolled' and not exists (
         select from team_membership stay where stay.cohort_id = $1
           and stay.account_id = account.id and left_at is null)
       order by lower(display_name), account.id`,
      [cohortId],
    );
  }

  async countTeams(cohortId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      'select count(*)::int as count from team where cohort_id = $1 and dissolved_at is null',
      [cohortId],
    );
    return rows[0]?.count ?? 0;
  }
}
