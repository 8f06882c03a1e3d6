import { Injectable } from '@nestjs/common';
import type { GradeRounding, GradeScale } from '@weft/contracts';
import { DataSource } from 'typeorm';

const pageSize = 50;

/** A grade of somebody in a list. */
export interface ListedGrade {
  gradeId: string;
  assignmentId: string;
  percent: number;
  teamPercent: number;
  scale: GradeScale;
  rounding: GradeRounding;
  visible: boolean;
  appeal: 'none' | 'open' | 'answered';
}

export interface GradeListRow {
  accountId: string;
  displayName: string;
  email: string;
  grades: ListedGrade[];
  total: number;
  openAppeals: number;
}

/** All grades of a cohort by learner; who left keeps hers. */
@Injectable()
export class GradeListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of learners, or all of them, in one statement. */
  find(
    cohortId: string,
    { page, appeals, now }: { page: number | null; appeals: boolean; now: Date },
  ): Promise<GradeListRow[]> {
    return this.dataSource.query(
      `with known as (
         select account_id as id from enrolment where cohort_id = $1 and state = 'enrolled'
         union select account_id from grade where cohort_id = $1
       ), listed as (
         select account.id, display_name, email, count(*) over ()::int as total
         from known join account using (id)
         where not $2 or exists (select from grade
           where account_id = account.id and cohort_id = $1 and appeal = 'open')
         order by lower(display_name), account.id limit $3 offset $4
       )
       select listed.id as "accountId", display_name as "displayName", email, total,
         (select count(*)::int from grade where cohort_id = $1 and appeal = 'open')
           as "openAppeals",
         (select coalesce(jsonb_agg(jsonb_build_object('gradeId', grade.id,
             'assignmentId', assignment_id, 'percent', percent,
             'teamPercent', reasons -> 'teamPercent', 'scale', reasons -> 'settings' -> 'scale',
             'rounding', reasons -> 'settings' -> 'rounding', 'visible', visible_at <= $5,
             'appeal', appeal)), '[]')
           from grade where cohort_id = $1 and account_id = listed.id) as grades
       from listed order by lower(display_name), listed.id`,
      [
        ...[cohortId, appeals, page === null ? null : pageSize],
        ...[page === null ? 0 : (page - 1) * pageSize, now],
      ],
    );
  }
}

/** How many pages so many learners take. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));
