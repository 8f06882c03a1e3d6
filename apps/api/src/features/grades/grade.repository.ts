import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { GradeReasons } from './grade-reasons.js';

/** A grade with whose it is. */
export interface GradeRow {
  id: string;
  accountId: string;
  displayName: string;
  cohortId: string;
  cohortTitle: string;
  assignmentId: string;
  submissionId: string;
  percent: number;
  reasons: GradeReasons;
  appeal: 'none' | 'open' | 'answered';
  visibleAt: Date;
}

const columns = `grade.id, account_id as "accountId", display_name as "displayName",
  cohort_id as "cohortId", cohort.title as "cohortTitle", assignment_id as "assignmentId", appeal`;
const tables = `grade join account on account.id = account_id join cohort on cohort.id = cohort_id`;

/** Grades one by one. */
@Injectable()
export class GradeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What somebody may see of her own grades at a moment, newest first: what is visible by then. */
  findVisible(accountId: string, now: Date): Promise<GradeRow[]> {
    return this.dataSource.query(
      `select * from (
         select ${columns}, seen.* from ${tables} cross join lateral (
           select submission_id as "submissionId", percent, reasons, visible_at as "visibleAt"
           where visible_at <= $2
           union all
           select (before ->> 'submissionId')::uuid, (before ->> 'percent')::float8,
             before -> 'reasons', (before ->> 'visibleAt')::timestamptz
           where visible_at > $2 and before is not null) seen
         where account_id = $1) visible
       order by "visibleAt" desc, id`,
      [accountId, now],
    );
  }

  async find(
    gradeId: string,
    reader: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<GradeRow | null> {
    const rows: GradeRow[] = await reader.query(
      `select ${columns}, submission_id as "submissionId", percent, reasons,
         visible_at as "visibleAt"
       from ${tables} where grade.id = $1`,
      [gradeId],
    );
    return rows[0] ?? null;
  }

  async setAppeal(
    manager: Transaction,
    { id, appeal, percent }: { id: string; appeal: 'open' | 'answered'; percent: number },
  ): Promise<void> {
    await manager.query('update grade set appeal = $2, percent = $3 where id = $1', [
      ...[id, appeal, percent],
    ]);
  }

  /** One at a time for a grade. */
  transaction<Result>(
    gradeId: string,
    work: (manager: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from grade where id = $1 for update', [gradeId]);
      return work(manager);
    });
  }
}
