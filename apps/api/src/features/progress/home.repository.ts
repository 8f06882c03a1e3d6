import { Injectable } from '@nestjs/common';
import type { AgreementState, content, DateKind, GoalOutcome } from '@weft/contracts';
import type { LessonState } from '@weft/rules';
import { DataSource } from 'typeorm';
import { Gathered } from '../../platform/database/gathered.js';
import { runPrepared } from '../../platform/database/prepared-statement.js';

/** A deadline of a cohort as one learner has it. */
export interface DueRow {
  cohortId: string;
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
}

export interface GoalRow {
  id: string;
  moduleCode: string | null;
  text: string;
  dueOn: string | null;
  outcome: GoalOutcome | null;
}

/** A team that somebody is in, with its agreements. */
export interface TeamRow {
  teamId: string;
  name: string;
  cohortId: string;
  /** `asked`: a teammate agrees with what is there now, and she does not yet. */
  agreements: { subject: string; state: AgreementState; asked: boolean }[];
  /** Assignments that it handed in for good. */
  done: string[];
}

/** A review that a learner is asked for, by herself or with her team. */
export interface ReviewRow {
  id: string;
  cohortTitle: string;
  assignmentId: string;
  /** Where the cohort is. */
  dueOn: string;
  late: boolean;
}

/** An open round in which somebody reads along. */
export interface RoundRow {
  id: string;
  title: string;
  moduleCode: string;
  /** The day it closes, in Brussels as in its mails. */
  dueOn: string;
}

/** Lesson, block, and the moments of opening, reading and completing; in milliseconds. */
type StateRow = [string, string | null, number | null, number | null, number | null];

/** Everything that a learner home is made from; {@link findMarks} watches the same tables. */
export interface HomeRow {
  states: LessonState[];
  cohorts: CohortRow[];
  /** Soonest first, without lessons that are done. */
  dates: DueRow[];
  goals: GoalRow[];
  skipped: string[];
  cards: { activityId: string; answered: number; due: number }[];
  teams: TeamRow[];
  /** Soonest first. */
  reviews: ReviewRow[];
  rounds: RoundRow[];
}

/** More deadlines than a home shows: those of stages that are done are left out later. */
const mostDates = 30;

/** More reviews than a home shows. */
const mostReviews = 8;

/** Milliseconds: to write a moment out costs PostgreSQL five times as much. */
const milliseconds = (column: string) => `(date_part('epoch', ${column}) * 1000)::int8`;

/**
 * One statement for the whole page: each more is a way to the database and back. What is finished
 * and which cohorts are followed is found once and used by all parts.
 */
const findHome = {
  name: 'find-home',
  text: `
    with done as materialized (
      select lesson_id, completed_at from completion where account_id = $1
    ), mine as materialized (
      select cohort_id from enrolment where account_id = $1 and state = 'enrolled'
    ), granted as materialized (
      select distinct on (cohort_id, kind, target_id) cohort_id, kind, target_id, until
      from deadline_extension where account_id = $1 and withdrawn_at is null
      order by cohort_id, kind, target_id, granted_at desc
    )
    select
      (select coalesce(json_agg(json_build_array(
          coalesce(place.lesson_id, done.lesson_id), place.block_id,
          ${milliseconds('place.opened_at')}, ${milliseconds('place.read_at')},
          ${milliseconds('done.completed_at')})), '[]')
       from (select * from reading_position where account_id = $1) place
       full join done using (lesson_id)
      ) as states,
      (select coalesce(json_agg(json_build_object(
          'id', cohort.id, 'title', cohort.title, 'endsOn', cohort.ends_on,
          'trackSlug', track_slug, 'trackVersion', track_version,
          'today', (now() at time zone time_zone)::date) order by cohort.starts_on, cohort.id), '[]')
       from mine join cohort on cohort.id = cohort_id
      ) as cohorts,
      (select coalesce(json_agg(json_build_object('cohortId', cohort_id, 'kind', kind,
          'targetId', target_id, 'dueOn', due, 'extended', extended)), '[]')
       from (
         select cohort_id, kind, target_id, coalesce(until, due_on) as due,
           until is not null as extended
         from mine join cohort_date using (cohort_id)
         left join granted using (cohort_id, kind, target_id)
         left join done on done.lesson_id = target_id
         where done.lesson_id is null and coalesce(until, due_on) is not null
         order by due limit ${mostDates}
       ) soonest
      ) as dates,
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
       ) quiz) as cards,
      (select coalesce(json_agg(json_build_object('teamId', team.id, 'name', team.name,
          'cohortId', team.cohort_id, 'agreements', (
            select coalesce(json_agg(json_build_object('subject', subject, 'state', state,
              'asked', (
                select coalesce(bool_or(agreed) and not coalesce(
                  bool_or(agreed) filter (where account_id = $1), false), false)
                from (
                  select distinct on (account_id) account_id, kind = 'agreed' as agreed
                  from agreement_event event
                  where event.team_id = team.id and event.subject = agreement.subject
                    and event.revision = agreement.revision and kind in ('agreed', 'unagreed')
                  order by account_id, sequence desc) consent
              )) order by subject), '[]')
            from agreement where team_id = team.id
          ), 'done', (
            select coalesce(json_agg(distinct assignment_id), '[]') from submission
            where team_id = team.id and final and not exists (
              select from submission_withdrawal where submission_id = submission.id)
          )) order by lower(team.name), team.id), '[]')
       from team_membership stay join team on team.id = team_id
       where account_id = $1 and left_at is null
      ) as teams,
      (select coalesce(json_agg(json_build_object('id', id, 'cohortTitle', title,
          'assignmentId', assignment_id, 'dueOn', (due_at at time zone time_zone)::date,
          'late', due_at < now()) order by due_at, id), '[]')
       from (
         select review.id, title, assignment_id, review.due_at, time_zone
         from team_membership stay
         join peer_round round on round.cohort_id = stay.cohort_id
         join cohort on cohort.id = round.cohort_id
         join peer_review review on review.round_id = round.id
           and (reviewer_account = $1 or reviewer_team = stay.team_id)
         where stay.account_id = $1 and left_at is null and review.state in ('to-do', 'started')
         order by review.due_at limit ${mostReviews}
       ) asked
      ) as reviews,
      (select coalesce(json_agg(json_build_object('id', round.id, 'title', round.title,
          'moduleCode', module_code,
          'dueOn', (closes_at at time zone 'Europe/Brussels')::date)), '[]')
       from round_participant person join review_round round on round.id = person.round_id
       join draft on draft.id = round.draft_id
       where account_id = $1 and withdrawn_at is null and revoked_at is null
         and opens_at <= now() and closes_at > now()
      ) as rounds`,
};

/** Tables with rows of an account; those of completions never change, so that their number tells. */
const own = [
  'reading_position',
  'goal_revision',
  'goal_skip',
  'retrieval_card',
  'deadline_extension',
];

/** Every version of a row has the number of its transaction: no change leaves the sum as it was. */
const versions = (version: string, rows: string) =>
  `(select count(*) || '.' || coalesce(sum(${version}), 0) from ${rows}
    where account_id = asked.id)`;

/**
 * What changes with any row that the homes of some learners are made from. Their ids come as JSON:
 * of an array PostgreSQL would look at the length, and plan anew each time.
 */
const findMarks = {
  name: 'find-home-marks',
  text: `select asked.id, concat_ws(' ', ${[
    '(select count(*) from completion where account_id = asked.id)',
    ...own.map((table) => versions('xmin::text::int8', table)),
    // A cohort's row changes with its dates.
    versions(
      'cohort.xmin::text::int8',
      'enrolment_event event join cohort on cohort.id = cohort_id',
    ),
    // An agreement's row changes with whoever agrees with it, a team's with what it is asked.
    versions(
      'stay.xmin::text::int8 + team.xmin::text::int8 + coalesce(agreement.xmin::text::int8, 0)',
      `team_membership stay join team on team.id = stay.team_id
       left join agreement on agreement.team_id = stay.team_id and left_at is null`,
    ),
    // A round's row changes when its opening is announced.
    versions(
      'person.xmin::text::int8 + round.xmin::text::int8',
      'round_participant person join review_round round on round.id = person.round_id',
    ),
  ].join(', ')}) as mark from (select value::uuid as id from json_array_elements_text($1)) asked`,
};

@Injectable()
export class HomeRepository {
  /** In a rush, such as the start of a lesson, what each costs is mostly the way to the database. */
  private readonly marks = new Gathered<string, string>(async (accountIds) => {
    type Row = { id: string; mark: string };
    const asked = JSON.stringify([...new Set(accountIds)]);
    const rows = await runPrepared<Row>(this.dataSource, findMarks, [asked]);
    const marks = new Map(rows.map(({ id, mark }) => [id, mark]));
    return accountIds.map((id) => {
      const mark = marks.get(id);
      if (mark === undefined) throw new Error(`No mark was read for ${id}`);
      return mark;
    });
  });

  constructor(private readonly dataSource: DataSource) {}

  /** The same text means: a home that was made under it still holds, but for the time of day. */
  findMark(accountId: string): Promise<string> {
    return this.marks.ask(accountId);
  }

  async find(accountId: string): Promise<HomeRow> {
    type Row = Omit<HomeRow, 'states'> & { states: StateRow[] };
    const [row] = await runPrepared<Row>(this.dataSource, findHome, [accountId]);
    if (!row) throw new Error('A statement of single values gave no row');
    return { ...row, states: row.states.map(toState) };
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

function toState([lessonId, blockId, opened, read, completed]: StateRow): LessonState {
  const [openedAt, readAt, completedAt] = [isoOf(opened), isoOf(read), isoOf(completed)];
  return { lessonId, blockId, openedAt, readAt, completedAt, answered: [] };
}

const isoOf = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString();
