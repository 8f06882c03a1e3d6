import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An activity that a learner answered, with her newest choice. */
export interface SharingRow {
  activityId: string;
  lessonId: string;
  kind: string;
  choice: boolean | null;
  chosenAt: Date | null;
}

/** What learners choose about who reads their answers: rows are only ever added. */
@Injectable()
export class SharingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All activities that somebody answered, or one of them. */
  findAnswered(accountId: string, activityId: string | null): Promise<SharingRow[]> {
    return this.dataSource.query(
      `select answered.activity_id as "activityId", answered.lesson_id as "lessonId", kind,
         shared as choice, at as "chosenAt"
       from (
         select distinct on (activity_id) activity_id, lesson_id
         from answer_revision
         where account_id = $1 and ($2::text is null or activity_id = $2)
         order by activity_id
       ) answered
       cross join lateral (
         select kind from activity_definition definition
         where definition.activity_id = answered.activity_id order by sequence desc limit 1
       ) asked
       left join lateral (
         select shared, at from answer_sharing_event event
         where event.account_id = $1 and event.activity_id = answered.activity_id
         order by sequence desc limit 1
       ) chosen on true`,
      [accountId, activityId],
    );
  }

  /** Keeps a choice, once for an id. @returns what was chosen last */
  async add(event: {
    id: string;
    accountId: string;
    activityId: string;
    shared: boolean;
  }): Promise<boolean> {
    await this.dataSource.query(
      `insert into answer_sharing_event (id, account_id, activity_id, shared)
       values ($1, $2, $3, $4) on conflict (id) do nothing`,
      [event.id, event.accountId, event.activityId, event.shared],
    );
    const [row] = await this.findAnswered(event.accountId, event.activityId);
    return row?.choice ?? event.shared;
  }

  /** The cohorts in which somebody is enrolled, with the names of who reads along. */
  findReaders(accountId: string): Promise<{ title: string; lecturers: string[] }[]> {
    return this.dataSource.query(
      `select cohort.title, (
           select coalesce(array_agg(display_name order by lower(display_name)), '{}')
           from cohort_lecturer lecturer join account on account.id = lecturer.account_id
           where lecturer.cohort_id = cohort.id
         ) as lecturers
       from enrolment join cohort on cohort.id = cohort_id
       where enrolment.account_id = $1 and state = 'enrolled'
       order by starts_on desc, cohort.title`,
      [accountId],
    );
  }
}
