import { Injectable } from '@nestjs/common';
import type { Goal, Json, saveGoal } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { InputOf } from '../../platform/http/route.js';

type Write = InputOf<typeof saveGoal>['body'];
type Content = Omit<Write, 'id' | 'at'>;

/** Both moments come as the driver reads them. */
export type GoalRow = Omit<Goal, 'setAt' | 'changedAt'> & { setAt: Date; changedAt: Date };

/** What somebody wrote in the list of goals of a lesson. */
export interface WrittenRow {
  lessonId: string;
  value: Json;
}

const content = `module_code as "moduleCode", text, evidence, due_on::text as "dueOn", outcome,
  look_back as "lookBack", shared_with as "sharedWith", removed`;

/** Revisions are only ever added; the view `goal` says what each is now. */
const goals = `
  select goal_id as id, ${content}, "setAt", edited_at as "changedAt", revisions
  from goal join (
    select goal_id, min(edited_at) as "setAt", count(*)::int as revisions
    from goal_revision where account_id = $1 group by goal_id
  ) history using (goal_id)
  where account_id = $1`;

@Injectable()
export class GoalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All goals of an account, the first one first. */
  findMine(accountId: string): Promise<GoalRow[]> {
    return this.dataSource.query(`${goals} order by "setAt", goal_id`, [accountId]);
  }

  /** Adds a revision, once for an id; never later than now by its own clock. */
  async add(accountId: string, goalId: string, write: Write): Promise<GoalRow | null> {
    await this.dataSource.query(
      `insert into goal_revision (account_id, id, goal_id, module_code, text, evidence, due_on,
         outcome, look_back, shared_with, removed, edited_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, least($12::timestamptz, now()))
       on conflict do nothing`,
      [
        ...[accountId, write.id, goalId, write.moduleCode, write.text, write.evidence],
        ...[write.dueOn, write.outcome, write.lookBack, write.sharedWith, write.removed],
        write.at,
      ],
    );
    const rows: GoalRow[] = await this.dataSource.query(`${goals} and goal_id = $2`, [
      accountId,
      goalId,
    ]);
    return rows[0] ?? null;
  }

  /** What a goal said, newest first; empty where this account has no such goal. */
  findRevisions(accountId: string, goalId: string): Promise<(Content & { at: Date })[]> {
    return this.dataSource.query(
      `select ${content}, edited_at as at from goal_revision
       where account_id = $1 and goal_id = $2 order by edited_at desc, sequence desc`,
      [accountId, goalId],
    );
  }

  async skip(accountId: string, moduleCode: string): Promise<void> {
    await this.dataSource.query(
      `insert into goal_skip (account_id, module_code) values ($1, $2) on conflict do nothing`,
      [accountId, moduleCode],
    );
  }

  /** The cohorts in which an account is enrolled now. */
  findCohorts(accountId: string): Promise<{ id: string; title: string }[]> {
    return this.dataSource.query(
      `select cohort.id, cohort.title from enrolment join cohort on cohort.id = cohort_id
       where account_id = $1 and state = 'enrolled' order by lower(cohort.title), cohort.id`,
      [accountId],
    );
  }

  /** Goals that are shown to this cohort now, by people who are in it now. */
  findShared(cohortId: string): Promise<(GoalRow & { displayName: string })[]> {
    return this.dataSource.query(
      `select goal.goal_id as id, ${content}, "setAt", edited_at as "changedAt", revisions,
         display_name as "displayName"
       from (select distinct account_id, goal_id from goal_revision where shared_with = $1) shown
       cross join lateral (
         select * from goal_revision newest
         where newest.account_id = shown.account_id and newest.goal_id = shown.goal_id
         order by edited_at desc, sequence desc limit 1
       ) goal
       cross join lateral (
         select min(edited_at) as "setAt", count(*)::int as revisions from goal_revision one
         where one.account_id = shown.account_id and one.goal_id = shown.goal_id
       ) history
       join account on account.id = shown.account_id
       join enrolment on enrolment.cohort_id = $1 and enrolment.account_id = shown.account_id
       where goal.shared_with = $1 and not goal.removed and enrolment.state = 'enrolled'
       order by lower(display_name), "setAt", goal.goal_id`,
      [cohortId],
    );
  }

  /** Newest answers to the lists of goals in lessons: activities that are named `goals`. */
  findWritten(accountId: string): Promise<WrittenRow[]> {
    return this.dataSource.query(
      `select distinct on (activity_id) lesson_id as "lessonId", value from answer_revision
       where account_id = $1 and activity_id like '%.goals'
       order by activity_id, edited_at desc, saved_at desc, id desc`,
      [accountId],
    );
  }
}
