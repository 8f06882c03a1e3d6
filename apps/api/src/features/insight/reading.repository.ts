import { Injectable } from '@nestjs/common';
import type { Json } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** An answer of somebody who is enrolled; without names where none were asked for. */
export interface AnswerRow {
  accountId: string;
  displayName: string;
  value: Json;
  submitted: boolean;
  editedAt: string;
  score: number | null;
  max: number | null;
}

/** A first attempt; `shares` of the points by item id. */
export interface AttemptRow {
  /** By item id, as learners answer quizzes. */
  items: Record<string, string[] | Record<string, string>>;
  shares: Record<string, number>;
}

/** Newest choice of a learner about an activity; null where she never chose. */
const choice = (account: string, activity: string) => `
  (select shared from answer_sharing_event event
   where event.account_id = ${account} and event.activity_id = ${activity}
   order by sequence desc limit 1)`;

const isEnrolled = (account: string) => `
  exists (select from enrolment
    where cohort_id = $1 and enrolment.account_id = ${account} and state = 'enrolled')`;

/** What learners answered, as far as they let it be read. */
@Injectable()
export class ReadingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Compiled texts by their hash. */
  findDocuments(hashes: readonly string[]): Promise<{ hash: string; body: string }[]> {
    return this.dataSource.query('select hash, body from document where hash = any ($1)', [hashes]);
  }

  /** How many of a cohort answered each of these activities, and how many may be read. */
  findCounts(
    cohortId: string,
    asked: { lessonIds: readonly string[]; openIds: readonly string[] },
  ): Promise<{ activityId: string; answered: number; shared: number }[]> {
    return this.dataSource.query(
      `select activity_id as "activityId", count(*)::int as answered,
         count(*) filter (where coalesce(choice, activity_id = any ($3)))::int as shared
       from (
         select activity_id, ${choice('answered.account_id', 'answered.activity_id')} as choice
         from (
           select distinct account_id, activity_id from enrolment
           join answer_revision using (account_id)
           where cohort_id = $1 and state = 'enrolled' and lesson_id = any ($2)
         ) answered
       ) chosen
       group by activity_id`,
      [cohortId, asked.lessonIds, asked.openIds],
    );
  }

  /** A page of current answers that may be read, with how many there are. */
  async findAnswers(asked: {
    cohortId: string;
    activityId: string;
    /** Readable unless withheld; else only where it was shared. */
    open: boolean;
    anonymous: boolean;
    limit: number;
    offset: number;
  }): Promise<{ answered: number; shared: number; items: AnswerRow[] }> {
    // An order by hash says nothing of who it is, and is the same on every page.
    const order = asked.anonymous ? 'md5(account_id::text || $2)' : 'lower(display_name)';
    const rows: { answered: number; shared: number; items: AnswerRow[] }[] =
      await this.dataSource.query(
        `with given as (
           select account_id, coalesce(${choice('enrolment.account_id', '$2')}, $3) as readable
           from enrolment
           where cohort_id = $1 and state = 'enrolled' and exists (
             select from answer_revision revision
             where revision.account_id = enrolment.account_id and activity_id = $2)
         ),
         page as (
           select account_id, display_name, row_number() over (order by ${order}, account_id) as place
           from given join account on account.id = account_id where readable
           order by place limit $4 offset $5
         )
         select (select count(*)::int from given) as answered,
           (select count(*)::int from given where readable) as shared,
           coalesce(jsonb_agg(jsonb_build_object('accountId', account_id, 'displayName',
             display_name, 'value', value, 'submitted', submitted, 'editedAt', edited_at,
             'score', result -> 'score', 'max', result -> 'max') order by place)
             filter (where value is not null), '[]') as items
         from page cross join lateral (
           select value, submitted, edited_at, result from answer_revision revision
           where revision.account_id = page.account_id and activity_id = $2
           order by edited_at desc, saved_at desc limit 1
         ) newest`,
        [asked.cohortId, asked.activityId, asked.open, asked.limit, asked.offset],
      );
    const [row] = rows;
    if (!row) throw new Error('An aggregate gave no row');
    return row;
  }

  /** The first attempt of each learner at a quiz: of a cohort, or of everybody. */
  findAttempts(cohortId: string, activityId: string, everyone: boolean): Promise<AttemptRow[]> {
    return this.dataSource.query(
      `select value -> 'items' as items, (
           select coalesce(jsonb_object_agg(item ->> 'id',
             (item ->> 'score')::numeric / nullif((item ->> 'max')::numeric, 0)), '{}')
           from jsonb_array_elements(result -> 'items') item
         ) as shares
       from (
         select distinct on (account_id) account_id, value, result
         from answer_revision revision
         where activity_id = $2 and submitted and result is not null
           and ($3 or ${isEnrolled('revision.account_id')})
         order by account_id, edited_at, saved_at
       ) first`,
      [cohortId, activityId, everyone],
    );
  }

  /** The key of a quiz by item id, and how many people outside the cohort handed it in. */
  async findQuiz(cohortId: string, activityId: string) {
    const rows: { key: QuizKey | null; outside: number }[] = await this.dataSource.query(
      `select (select answer_key from activity_definition where activity_id = $2
           order by sequence desc limit 1) as key,
         (select count(distinct account_id)::int from answer_revision revision
          where activity_id = $2 and submitted and result is not null
            and not ${isEnrolled('revision.account_id')}) as outside`,
      [cohortId, activityId],
    );
    return rows[0] ?? { key: null, outside: 0 };
  }
}

/** What a quiz keeps from learners, as far as it is needed. */
export interface QuizKey {
  items: Record<string, { solution: string[] | Record<string, string> }>;
}
