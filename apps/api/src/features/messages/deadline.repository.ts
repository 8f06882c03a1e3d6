import { Injectable } from '@nestjs/common';
import type { DateKind, PublishedTrack } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A deadline of one learner that may be near. */
export interface NearDeadline {
  cohortId: string;
  cohortTitle: string;
  kind: DateKind;
  targetId: string;
  accountId: string;
  /** Stretched deadlines applied, as `2027-02-01`. */
  dueOn: string;
  timeZone: string;
  /** How many days before she wants to know. */
  days: number;
}

/** Deadlines that come near, and who has done what they are about. */
@Injectable()
export class DeadlineRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** Deadlines between two days of learners who want to know and were not told of this date. */
  findNear(from: string, until: string): Promise<NearDeadline[]> {
    return this.dataSource.query(
      `with granted as (
         select distinct on (cohort_id, account_id, kind, target_id) *
         from deadline_extension where withdrawn_at is null
         order by cohort_id, account_id, kind, target_id, granted_at desc
       ), due as (
         select cohort.id as cohort_id, cohort.title, cohort.time_zone, date.kind, date.target_id,
           enrolment.account_id, coalesce(granted.until, date.due_on) as due_on
         from cohort_date date join cohort on cohort.id = date.cohort_id
         join enrolment on enrolment.cohort_id = cohort.id and enrolment.state = 'enrolled'
         left join granted on granted.cohort_id = cohort.id and granted.kind = date.kind
           and granted.target_id = date.target_id and granted.account_id = enrolment.account_id
         where date.due_on <= $2 and cohort.ends_on >= $1::date - 60
       )
       select due.cohort_id as "cohortId", due.title as "cohortTitle", due.kind,
         due.target_id as "targetId", due.account_id as "accountId", due.due_on::text as "dueOn",
         coalesce(settings.time_zone, due.time_zone) as "timeZone",
         coalesce(reminder_days, 3) as days
       from due left join message_settings settings on settings.account_id = due.account_id
       where due.due_on between $1 and $2 and coalesce(reminder_days, 3) > 0
         and not exists (select from notification told where told.account_id = due.account_id
           and told.dedupe_key = 'deadline:' || due.cohort_id || ':' || due.kind || ':'
             || due.target_id || ':' || due.due_on)`,
      [from, until],
    );
  }

  /** The tracks of cohorts. */
  async findTracks(cohortIds: readonly string[]): Promise<Map<string, PublishedTrack>> {
    const rows: { id: string; track: PublishedTrack }[] = await this.dataSource.query(
      `select cohort.id, meta as track from cohort join track_version track
         on track.slug = track_slug and track.version = track_version
       where cohort.id = any ($1)`,
      [cohortIds],
    );
    return new Map(rows.map(({ id, track }) => [id, track]));
  }

  /** Which of these lessons people finished, as `account lesson`. */
  async findDone(
    accountIds: readonly string[],
    lessonIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows: { accountId: string; lessonId: string }[] = await this.dataSource.query(
      `select account_id as "accountId", lesson_id as "lessonId" from completion
       where account_id = any ($1) and lesson_id = any ($2)`,
      [accountIds, lessonIds],
    );
    return new Set(rows.map(({ accountId, lessonId }) => `${accountId} ${lessonId}`));
  }
}
