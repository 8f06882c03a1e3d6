import { Injectable } from '@nestjs/common';
import type {
  Cohort,
  CohortSettings,
  CohortSummary,
  PublishedTrack,
  EnrolmentState,
  Locale,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { setStageDates, type StageDate } from './calendar.repository.js';

/** A cohort with the track version it runs. */
export interface CohortRow extends CohortSettings {
  id: string;
  trackSlug: string;
  trackVersion: string;
  track: PublishedTrack;
  joinCode: string | null;
}

type Listed = Omit<CohortSummary, 'enrolled' | 'requested'>;

const columns = `cohort.id, cohort.title, track_slug as "trackSlug", track_version as "trackVersion",
  track.meta as track, starts_on::text as "startsOn", ends_on::text as "endsOn",
  time_zone as "timeZone", locale, capacity, self_enrolment as "selfEnrolment",
  join_code as "joinCode"`;

const withTrack = `cohort join track_version track
  on track.slug = track_slug and track.version = track_version`;

/** Parameter $2 is the language. */
const listed = `cohort.id, cohort.title, track.meta -> 'title' ->> $2 as "trackTitle",
  starts_on::text as "startsOn", ends_on::text as "endsOn"`;

/** Cohorts, their lecturers and lists of them. */
@Injectable()
export class CohortRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The content of a track version, or null when it was never published. */
  async findTrack(slug: string, version: string): Promise<PublishedTrack | null> {
    const rows: { meta: PublishedTrack }[] = await this.dataSource.query(
      'select meta from track_version where slug = $1 and version = $2',
      [slug, version],
    );
    return rows[0]?.meta ?? null;
  }

  /**
   * Stores a cohort with its first lecturer and dates, once for an id.
   * @returns false when the id belongs to a cohort of somebody else
   */
  create(
    cohort: Omit<CohortRow, 'track'> & { createdBy: string },
    dates: readonly StageDate[],
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const added: unknown[] = await manager.query(
        `insert into cohort (id, title, track_slug, track_version, starts_on, ends_on, time_zone,
           locale, capacity, self_enrolment, join_code, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (id) do nothing returning id`,
        [
          ...[cohort.id, cohort.title, cohort.trackSlug, cohort.trackVersion, cohort.startsOn],
          ...[cohort.endsOn, cohort.timeZone, cohort.locale, cohort.capacity],
          ...[cohort.selfEnrolment, cohort.joinCode, cohort.createdBy],
        ],
      );
      if (added.length === 0) {
        const own: unknown[] = await manager.query(
          'select from cohort where id = $1 and created_by = $2',
          [cohort.id, cohort.createdBy],
        );
        return own.length > 0;
      }
      await manager.query('insert into cohort_lecturer (cohort_id, account_id) values ($1, $2)', [
        cohort.id,
        cohort.createdBy,
      ]);
      await setStageDates(manager, cohort.id, dates);
      return true;
    });
  }

  /** A cohort that this account teaches; null for the account asks for any. */
  async findTaught(cohortId: string, accountId: string | null): Promise<CohortRow | null> {
    const rows: CohortRow[] = await this.dataSource.query(
      `select ${columns} from ${withTrack} where cohort.id = $1 and ($2::uuid is null or exists (
         select from cohort_lecturer where cohort_id = cohort.id and account_id = $2))`,
      [cohortId, accountId],
    );
    return rows[0] ?? null;
  }

  /** A cohort that learners may enter with this code. */
  async findByCode(code: string): Promise<(CohortRow & { full: boolean }) | null> {
    const rows: (CohortRow & { full: boolean })[] = await this.dataSource.query(
      `select ${columns}, capacity is not null and capacity <= (
         select count(*) from enrolment where cohort_id = cohort.id and state = 'enrolled') as full
       from ${withTrack} where join_code = $1 and self_enrolment <> 'closed'`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** Lecturers by name, and how many people stand where. */
  async findPeopleFacts(cohortId: string): Promise<Pick<Cohort, 'lecturers'> & { counts: object }> {
    const rows: (Pick<Cohort, 'lecturers'> & { counts: object })[] = await this.dataSource.query(
      `select
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
            'displayName', display_name, 'email', email) order by lower(display_name)), '[]')
          from cohort_lecturer join account on account.id = account_id
          where cohort_id = $1) as lecturers,
         (select coalesce(jsonb_object_agg(state, people), '{}') from (
            select state, count(*)::int as people from enrolment
            where cohort_id = $1 group by state) counted) as counts`,
      [cohortId],
    );
    const [row] = rows;
    if (!row) throw new Error('An aggregate gave no row');
    return row;
  }

  /** Cohorts that an account teaches, or all of them for null; the newest period first. */
  findTaughtBy(accountId: string | null, locale: Locale): Promise<CohortSummary[]> {
    return this.dataSource.query(
      `select ${listed}, people.enrolled, people.requested
       from ${withTrack}
       cross join lateral (
         select count(*) filter (where state = 'enrolled')::int as enrolled,
           count(*) filter (where state = 'requested')::int as requested
         from enrolment where cohort_id = cohort.id
       ) people
       where $1::uuid is null or exists (
         select from cohort_lecturer lecturer
         where lecturer.cohort_id = cohort.id and lecturer.account_id = $1)
       order by starts_on desc, cohort.title, cohort.id`,
      [accountId, locale],
    );
  }

  /** Cohorts of which an account is or was a learner. */
  findFollowedBy(accountId: string, locale: Locale) {
    return this.dataSource.query<(Listed & { state: EnrolmentState; reason: string | null })[]>(
      `select ${listed}, state, reason
       from enrolment join cohort on cohort.id = cohort_id join track_version track
         on track.slug = track_slug and track.version = track_version
       where account_id = $1 and state <> 'invited'
       order by starts_on desc, cohort.title, cohort.id`,
      [accountId, locale],
    );
  }

  /** Open invitations to the e-mail address of an account. */
  findInvitationsOf(accountId: string, locale: Locale) {
    return this.dataSource.query<(Listed & { invitationId: string })[]>(
      `select ${listed}, invitation.id as "invitationId"
       from account join invitation using (email) join cohort on cohort.id = cohort_id
       join track_version track on track.slug = track_slug and track.version = track_version
       where account.id = $1 and accepted_at is null and withdrawn_at is null and expires_at > now()
       order by starts_on, cohort.title`,
      [accountId, locale],
    );
  }

  /** Changes settings. */
  async update(cohortId: string, settings: CohortSettings): Promise<void> {
    await this.dataSource.query(
      `update cohort set title = $2, starts_on = $3, ends_on = $4, time_zone = $5, locale = $6,
         capacity = $7, self_enrolment = $8
       where id = $1`,
      [
        ...[cohortId, settings.title, settings.startsOn, settings.endsOn, settings.timeZone],
        ...[settings.locale, settings.capacity, settings.selfEnrolment],
      ],
    );
  }

  /** Gives a cohort a join code, or none. */
  async setJoinCode(cohortId: string, joinCode: string | null): Promise<void> {
    await this.dataSource.query('update cohort set join_code = $2 where id = $1', [
      cohortId,
      joinCode,
    ]);
  }

  /** @returns false when nobody with the role of lecturer has this address */
  async addLecturer(cohortId: string, email: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with colleague as (
         select id from account where email = lower($2) and 'lecturer' = any (roles)
       ), added as (
         insert into cohort_lecturer (cohort_id, account_id)
         select $1, id from colleague on conflict do nothing
       )
       select from colleague`,
      [cohortId, email],
    );
    return rows.length > 0;
  }

  /** Accounts of who teaches a cohort. */
  async findLecturers(
    cohortId: string,
    reader: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<string[]> {
    const rows: { id: string }[] = await reader.query(
      'select account_id as id from cohort_lecturer where cohort_id = $1',
      [cohortId],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns false when she is the last one */
  removeLecturer(cohortId: string, accountId: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      // Two lecturers who take each other off take turns.
      await manager.query('select from cohort where id = $1 for update', [cohortId]);
      const others: unknown[] = await manager.query(
        'select from cohort_lecturer where cohort_id = $1 and account_id <> $2',
        [cohortId, accountId],
      );
      if (others.length === 0) return false;
      await manager.query('delete from cohort_lecturer where cohort_id = $1 and account_id = $2', [
        cohortId,
        accountId,
      ]);
      return true;
    });
  }
}
