import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HistoryRow, RosterEntry } from './cohort-board.js';

/** What changes about a cohort besides what its learners do. */
export interface CohortMoment {
  /** Now, by the clock that stamps what is recorded. */
  at: Date;
  /** Differs once anybody came or went. */
  enrolments: string;
  stages: { id: string; opensOn: string | null; dueOn: string | null }[];
  /** Deadlines of stages that were stretched for one learner. */
  stretched: { accountId: string; stageId: string; until: string }[];
}

/** Parameter $1 is the cohort. */
const inCohort = (account: string) =>
  `exists (select from enrolment_event
     where cohort_id = $1 and enrolment_event.account_id = ${account})`;

/** Lessons with their places; parameter $2. */
const lessons = `
  lesson as (
    select id, place - 1 as place
    from unnest($2::text[]) with ordinality as given (id, place)
  )`;

/** One row a learner: thousands of small rows cost more to send than to make. */
const grouped = (parts: { done: string; read: string; tried: string }) => `
  with ${lessons},
  done as (
    select account_id,
      string_agg(place || ':' || extract(epoch from completed_at)::bigint, ',') as list
    from completion join lesson on lesson.id = lesson_id
    where ${parts.done} group by account_id
  ),
  read as (
    select account_id, string_agg(
      place || ':' || extract(epoch from read_at)::bigint || ':' || active_seconds, ',') as list
    from reading_position join lesson on lesson.id = lesson_id
    where ${parts.read} group by account_id
  ),
  tried as (
    select account_id, jsonb_agg(attempts) as list from (
      select account_id, activity_id as "activityId", lesson_id as "lessonId",
        count(*)::int as tries, max((result ->> 'score')::numeric) as best,
        max((result ->> 'max')::numeric) as max
      from (${parts.tried}) tried_in join answer_revision using (account_id, lesson_id)
      where submitted and result is not null
      group by account_id, activity_id, lesson_id
    ) attempts group by account_id
  )
  select coalesce(done.account_id, read.account_id, tried.account_id) as "accountId",
    done.list as done, read.list as read, tried.list as tries
  from done full join read using (account_id) full join tried using (account_id)`;

/** All that some learners did. Attempts count in lessons that are open to them still. */
const historyOf = grouped({
  done: 'account_id = any ($1::uuid[])',
  read: 'account_id = any ($1::uuid[])',
  tried: `
    select account_id, lesson_id
    from reading_position join lesson on lesson.id = lesson_id
    where account_id = any ($1::uuid[]) and not exists (
      select from completion where completion.account_id = reading_position.account_id
        and completion.lesson_id = reading_position.lesson_id)`,
});

/** What learners of a cohort did since a moment: parameter $3. */
const historySince = grouped({
  done: `recorded_at > $3 and ${inCohort('completion.account_id')}`,
  read: `recorded_at > $3 and ${inCohort('reading_position.account_id')}`,
  tried: `
    select distinct account_id, lesson_id
    from answer_revision newer join lesson on lesson.id = lesson_id
    where submitted and saved_at > $3 and ${inCohort('newer.account_id')}`,
});

/** What boards of cohorts are made of. */
@Injectable()
export class BoardRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findMoment(cohortId: string): Promise<CohortMoment> {
    const rows: CohortMoment[] = await this.dataSource.query(
      `select clock_timestamp() as at,
         (select count(*) || ':' || coalesce(max(sequence), 0) from enrolment_event
          where cohort_id = $1) as enrolments,
         (select coalesce(jsonb_agg(jsonb_build_object('id', target_id, 'opensOn', opens_on,
            'dueOn', due_on)), '[]')
          from cohort_date where cohort_id = $1 and kind = 'stage') as stages,
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account_id,
            'stageId', target_id, 'until', until)), '[]')
          from (select distinct on (account_id, target_id) * from deadline_extension
            where cohort_id = $1 and kind = 'stage' and withdrawn_at is null
            order by account_id, target_id, granted_at desc) newest) as stretched`,
      [cohortId],
    );
    const [row] = rows;
    if (!row) throw new Error('An aggregate gave no row');
    return row;
  }

  /** Who is enrolled, by name. */
  async findRoster(cohortId: string): Promise<RosterEntry[]> {
    const rows: (Omit<RosterEntry, 'since'> & { since: Date })[] = await this.dataSource.query(
      `select account.id as "accountId", display_name as "displayName", email, background, since
       from enrolment join account on account.id = account_id
       where cohort_id = $1 and state = 'enrolled'
       order by lower(display_name), account.id`,
      [cohortId],
    );
    return rows.map((row) => ({ ...row, since: row.since.getTime() }));
  }

  /** All that these learners did in these lessons. */
  findHistoryOf(accountIds: readonly string[], lessonIds: readonly string[]) {
    return this.dataSource.query<HistoryRow[]>(historyOf, [accountIds, lessonIds]);
  }

  /** What the server heard of learners of a cohort after a moment. */
  findHistorySince(cohortId: string, lessonIds: readonly string[], since: Date) {
    return this.dataSource.query<HistoryRow[]>(historySince, [cohortId, lessonIds, since]);
  }
}
