import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** Somebody in a team, with how she wants to be reminded. */
interface TeamReader {
  accountId: string;
  timeZone: string;
  /** Days before a deadline; 0: no reminder. */
  days: number;
}

/** A cohort with its teams and what they handed in for good. */
export interface CohortTeams {
  cohortId: string;
  cohortTitle: string;
  teams: {
    id: string;
    /** Assignments that it handed in finally. */
    done: string[];
    readers: TeamReader[];
  }[];
}

/** Teams that may have to be reminded. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** Of cohorts that run on a day or ended lately, in one statement. */
  findTeams(today: string): Promise<CohortTeams[]> {
    return this.dataSource.query(
      `select cohort.id as "cohortId", cohort.title as "cohortTitle",
         jsonb_agg(jsonb_build_object('id', team.id,
           'done', (select coalesce(jsonb_agg(distinct assignment_id), '[]') from submission
              left join submission_withdrawal gone on gone.submission_id = submission.id
              where team_id = team.id and final and gone.id is null),
           'readers', (select coalesce(jsonb_agg(jsonb_build_object(
                'accountId', member.account_id,
                'timeZone', coalesce(settings.time_zone, cohort.time_zone),
                'days', coalesce(reminder_days, 3))), '[]')
              from team_membership member
              left join message_settings settings on settings.account_id = member.account_id
              where member.team_id = team.id and left_at is null))) as teams
       from cohort join team on team.cohort_id = cohort.id and dissolved_at is null
       where starts_on <= $1::date + 15 and ends_on >= $1::date - 60
       group by cohort.id`,
      [today],
    );
  }
}
