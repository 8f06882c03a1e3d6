import { Injectable } from '@nestjs/common';
import type { content, DateKind, GoalOutcome } from '@weft/contracts';
import type { LessonState } from '@weft/rules';
import { DataSource } from 'typeorm';
import { runPrepared } from '../../platform/database/prepared-statement.js';

/** A deadline of a cohort as one learner has it. */
export interface DueRow {
  kind: DateKind;
  targetId: string;
  dueOn: string;
  extended: boolean;
}

export interface CohortRow {
  id: string;
  title: string;
  endsOn: string;
  trackSlug: string;
  trackVersion: string;
  /** Today where the cohort is. */
  today: string;
  dates: DueRow[];
}

export interface GoalRow {
  id: string;
  moduleCode: string | null;
  text: string;
  dueOn: string | null;
  outcome: GoalOutcome | null;
}

/** Everything that a learner home is made from; moments as PostgreSQL writes them in JSON. */
export interface HomeRow {
  states: Omit<LessonState, 'answered'>[];
  cohorts: CohortRow[];
  goals: GoalRow[];
  skipped: string[];
  cards: { activityId: string; answered: number; due: number }[];
}

/** Deadlines that a home can show of one cohort: more would not be read. */
const mostDates = 12;

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** One statement for the whole page: each more is a way to the database and back. */
const findHome = {
  name: 'find-home',
  text: `
    select
      (select coalesce(json_agg(json_build_object(
          'lessonId', coalesce(place.lesson_id, done.lesson_id), 'blockId', place.block_id,
          'openedAt', ${iso('place.opened_at')}, 'readAt', ${iso('place.read_at')},
          'completedAt', ${iso('done.completed_at')})), '[]')
       from (select * from reading_position where account_id = $1) place
       full join (select * from completion where account_id = $1) done using (lesson_id)
      ) as states,
      (select coalesce(json_agg(json_build_object(
          'id', cohort.id, 'title', cohort.title, 'endsOn', cohort.ends_on,
          'trackSlug', track_slug, 'trackVersion', track_version,
          'today', (now() at time zone time_zone)::date, 'dates', coalesce(dates.list, '[]'))
          order by cohort.starts_on, cohort.id), '[]')
       from enrolment join cohort on cohort.id = cohort_id
       cross join lateral (
         select json_agg(json_build_object('kind', kind, 'targetId', target_id, 'dueOn', due,
           'extended', extended) order by due) as list
         from (
           select date.kind, date.target_id, coalesce(granted.until, date.due_on) as due,
             granted.until is not null as extended
           from cohort_date date
           left join lateral (
             select until from deadline_extension one
             where one.cohort_id = cohort.id and one.account_id = $1 and withdrawn_at is null
               and one.kind = date.kind and one.target_id = date.target_id
             order by granted_at desc limit 1
           ) granted on true
           where date.cohort_id = cohort.id and coalesce(granted.until, date.due_on) is not null
             and not exists (select from completion
               where account_id = $1 and lesson_id = date.target_id and date.kind = 'lesson')
           order by due limit ${mostDates}
         ) soonest
       ) dates
       where account_id = $1 and state = 'enrolled'
      ) as cohorts,
      (select coalesce(json_agg(json_build_object('id', goal_id, 'moduleCode', module_code,
          'text', text, 'dueOn', due_on, 'outcome', outcome)), '[]')
       from goal where account_id = $1 and not removed) as goals,
      (select coalesce(json_agg(module_code), '[]') from goal_skip
       where account_id = $1) as skipped,
      (select coalesce(json_agg(json_build_object('activityId', activity_id,
          'answered', answered, 'due', due)), '[]')
       from (
         select activity_id, count(*) as answered,
           count(*) filter (where due_on <= (now() at time zone 'UTC')::date) as due
         from retrieval_card where account_id = $1 group by activity_id
       ) quiz) as cards`,
};

@Injectable()
export class HomeRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(accountId: string): Promise<HomeRow> {
    const [row] = await runPrepared<HomeRow>(this.dataSource, findHome, [accountId]);
    if (!row) throw new Error('A statement of single values gave no row');
    return row;
  }

  /** A track version, which never changes. */
  async findTrack(slug: string, version: string): Promise<content.TrackFile | null> {
    const rows: { track: content.TrackFile }[] = await this.dataSource.query(
      'select meta as track from track_version where slug = $1 and version = $2',
      [slug, version],
    );
    return rows[0]?.track ?? null;
  }
}
