import { Injectable } from '@nestjs/common';
import type { DateKind, Locale, PublishedTrack } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** When a stage opens and is due. */
export interface StageDate {
  id: string;
  opensOn: string;
  dueOn: string;
}

interface Target {
  kind: DateKind;
  targetId: string;
}

export interface DateRow extends Target {
  opensOn: string | null;
  dueOn: string | null;
}

/** A date of one learner; `until`: how far her deadline was stretched. */
export interface OwnDateRow extends DateRow {
  cohortId: string;
  until: string | null;
}

/** The deadline that counts is the last one that was granted and not taken back. */
const newestExtensions = `
  select distinct on (cohort_id, account_id, kind, target_id) *
  from deadline_extension where withdrawn_at is null
  order by cohort_id, account_id, kind, target_id, granted_at desc`;

/** Dates of cohorts, stretched deadlines, and secret addresses of calendars. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly dataSource: DataSource) {}

  findDates(cohortId: string): Promise<DateRow[]> {
    return this.dataSource.query(
      `select kind, target_id as "targetId", opens_on::text as "opensOn", due_on::text as "dueOn"
       from cohort_date where cohort_id = $1`,
      [cohortId],
    );
  }

  findExtensions(cohortId: string): Promise<
    (Target & {
      id: string;
      accountId: string;
      displayName: string;
      until: string;
      reason: string;
    })[]
  > {
    return this.dataSource.query(
      `select granted.id, account_id as "accountId", display_name as "displayName", kind,
         target_id as "targetId", until::text, reason
       from (${newestExtensions}) granted join account on account.id = account_id
       where cohort_id = $1 order by until, lower(display_name)`,
      [cohortId],
    );
  }

  /** Sets a date; two nulls take it away. */
  async setDate(cohortId: string, { kind, targetId, opensOn, dueOn }: DateRow): Promise<void> {
    if (opensOn === null && dueOn === null) {
      await this.dataSource.query(
        'delete from cohort_date where cohort_id = $1 and kind = $2 and target_id = $3',
        [cohortId, kind, targetId],
      );
      return;
    }
    await this.dataSource.query(
      `insert into cohort_date (cohort_id, kind, target_id, opens_on, due_on)
       values ($1, $2, $3, $4, $5)
       on conflict (cohort_id, kind, target_id)
       do update set opens_on = excluded.opens_on, due_on = excluded.due_on`,
      [cohortId, kind, targetId, opensOn, dueOn],
    );
  }

  /** Gives stages these dates, whatever they had. */
  setStageDates(cohortId: string, dates: readonly StageDate[]): Promise<void> {
    return setStageDates(this.dataSource, cohortId, dates);
  }

  /**
   * Stretches a deadline, once for an id.
   * @param tell is called inside the same transaction
   */
  extend(
    extension: Target & {
      id: string;
      cohortId: string;
      accountId: string;
      until: string;
      reason: string;
      by: string;
    },
    tell: (manager: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into deadline_extension
           (id, cohort_id, account_id, kind, target_id, until, reason, granted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        [
          ...[extension.id, extension.cohortId, extension.accountId, extension.kind],
          ...[extension.targetId, extension.until, extension.reason, extension.by],
        ],
      );
      await tell(manager);
    });
  }

  /** @returns false when there is no such extension that still counts */
  async withdraw(cohortId: string, extensionId: string): Promise<boolean> {
    // Those that it came in place of do not count again.
    const rows: unknown[] = await this.dataSource.query(
      `with taken as (
         select account_id, kind, target_id from deadline_extension
         where cohort_id = $1 and id = $2 and withdrawn_at is null
       ), gone as (
         update deadline_extension one set withdrawn_at = now() from taken
         where one.cohort_id = $1 and one.account_id = taken.account_id
           and one.kind = taken.kind and one.target_id = taken.target_id and withdrawn_at is null
       )
       select from taken`,
      [cohortId, extensionId],
    );
    return rows.length > 0;
  }

  /** The cohorts in which an account is enrolled, with their tracks. */
  findEnrolledCohorts(
    accountId: string,
  ): Promise<{ id: string; title: string; track: PublishedTrack }[]> {
    return this.dataSource.query(
      `select cohort.id, cohort.title, meta as track
       from enrolment join cohort on cohort.id = cohort_id
       join track_version track on track.slug = track_slug and track.version = track_version
       where account_id = $1 and state = 'enrolled'`,
      [accountId],
    );
  }

  /** Dates of the cohorts in which an account is enrolled. */
  findOwnDates(accountId: string): Promise<OwnDateRow[]> {
    return this.dataSource.query(
      `select date.cohort_id as "cohortId", date.kind, date.target_id as "targetId",
         opens_on::text as "opensOn", due_on::text as "dueOn", until::text
       from enrolment join cohort_date date using (cohort_id)
       left join (${newestExtensions}) granted
         on granted.account_id = $1 and granted.cohort_id = date.cohort_id
         and granted.kind = date.kind and granted.target_id = date.target_id
       where enrolment.account_id = $1 and state = 'enrolled'`,
      [accountId],
    );
  }

  /** Days that an account gave its own goals. */
  findGoalDays(accountId: string): Promise<{ id: string; text: string; dueOn: string }[]> {
    return this.dataSource.query(
      `select goal_id as id, text, due_on::text as "dueOn" from goal
       where account_id = $1 and not removed and due_on is not null order by due_on, goal_id`,
      [accountId],
    );
  }

  /** Gives an account's calendar this address in place of the one it had. */
  async setAddress(accountId: string, tokenHash: Buffer, locale: Locale): Promise<void> {
    await this.dataSource.query(
      `insert into calendar_address (account_id, token_hash, locale) values ($1, $2, $3)
       on conflict (account_id)
       do update set token_hash = excluded.token_hash, locale = excluded.locale`,
      [accountId, tokenHash, locale],
    );
  }

  async removeAddress(accountId: string): Promise<void> {
    await this.dataSource.query('delete from calendar_address where account_id = $1', [accountId]);
  }

  /** Whose calendar an address is, or null. */
  async findByAddress(tokenHash: Buffer): Promise<{ accountId: string; locale: Locale } | null> {
    const rows: { accountId: string; locale: Locale }[] = await this.dataSource.query(
      'select account_id as "accountId", locale from calendar_address where token_hash = $1',
      [tokenHash],
    );
    return rows[0] ?? null;
  }
}

/** Gives stages these dates inside what else is written, whatever they had. */
export async function setStageDates(
  manager: Pick<Transaction, 'query'>,
  cohortId: string,
  dates: readonly StageDate[],
): Promise<void> {
  await manager.query(
    `insert into cohort_date (cohort_id, kind, target_id, opens_on, due_on)
     select $1, 'stage', id, "opensOn", "dueOn"
     from jsonb_to_recordset($2::jsonb) as date (id text, "opensOn" date, "dueOn" date)
     on conflict (cohort_id, kind, target_id)
     do update set opens_on = excluded.opens_on, due_on = excluded.due_on`,
    [cohortId, JSON.stringify(dates)],
  );
}
