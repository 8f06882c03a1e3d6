import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { GivenGrade, GradeReasons } from './grade-reasons.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

export interface ReleaseRow {
  id: string;
  cohortId: string;
  assignmentId: string;
  visibleAt: Date;
}

/** A grade as it stands, and what it was before the release that still can be undone. */
export interface StandingGrade {
  id: string;
  accountId: string;
  submissionId: string;
  percent: number;
  reasons: GradeReasons;
  appeal: 'none' | 'open' | 'answered';
  releaseId: string;
  visibleAt: string;
  before: Omit<StandingGrade, 'before' | 'accountId' | 'appeal' | 'id'> | null;
}

/** A release that became visible, with whom to tell of it. */
export interface DueRelease {
  id: string;
  cohortTitle: string;
  titles: GradeReasons['titles'];
  to: string[];
}

const columns = `id, cohort_id as "cohortId", assignment_id as "assignmentId",
  visible_at as "visibleAt"`;

/** Releases of grades, and the grades that they gave. */
@Injectable()
export class ReleaseRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last release of an assignment. */
  async findLast(
    { cohortId, assignmentId }: Place,
    manager: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<ReleaseRow | null> {
    const rows: ReleaseRow[] = await manager.query(
      `select ${columns} from grade_release where cohort_id = $1 and assignment_id = $2
       order by at desc limit 1`,
      [cohortId, assignmentId],
    );
    return rows[0] ?? null;
  }

  /** The grades of an assignment by account. */
  async findGrades(
    { cohortId, assignmentId }: Place,
    manager: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<Map<string, StandingGrade>> {
    const rows: (Omit<StandingGrade, 'visibleAt'> & { visibleAt: Date })[] = await manager.query(
      `select id, account_id as "accountId", submission_id as "submissionId", percent, reasons,
         appeal, release_id as "releaseId", visible_at as "visibleAt", before
       from grade where cohort_id = $1 and assignment_id = $2`,
      [cohortId, assignmentId],
    );
    return new Map(
      rows.map((row) => [row.accountId, { ...row, visibleAt: row.visibleAt.toISOString() }]),
    );
  }

  async insertRelease(manager: Transaction, release: ReleaseRow & { by: string; at: Date }) {
    const { id, cohortId, assignmentId, by, at, visibleAt } = release;
    await manager.query(
      `insert into grade_release (id, cohort_id, assignment_id, by_account, at, visible_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, cohortId, assignmentId, by, at, visibleAt],
    );
  }

  /** Gives grades, each with an id of its own; one that is there keeps its id and what it was. */
  async writeGrades<Given extends GivenGrade & { known: StandingGrade | undefined }>(
    manager: Transaction,
    release: ReleaseRow,
    grades: readonly Given[],
  ): Promise<(Given & { gradeId: string })[]> {
    const given = grades.map((one) => ({ ...one, gradeId: one.known?.id ?? randomUUID() }));
    const rows = given.map(({ gradeId: id, accountId, submissionId, percent, reasons, known }) => {
      const before = known ? beforeOf(known) : null;
      return { id, accountId, submissionId, percent, reasons, before };
    });
    await manager.query(
      `insert into grade (id, account_id, cohort_id, assignment_id, submission_id, release_id,
         percent, reasons, visible_at, before)
       select id, "accountId", $2, $3, "submissionId", $4, percent, reasons, $5, before
       from jsonb_to_recordset($1) as given (id uuid, "accountId" uuid, "submissionId" uuid,
         percent float8, reasons jsonb, before jsonb)
       on conflict (cohort_id, assignment_id, account_id) do update
         set submission_id = excluded.submission_id, release_id = excluded.release_id,
           percent = excluded.percent, reasons = excluded.reasons,
           visible_at = excluded.visible_at, before = excluded.before`,
      [
        ...[JSON.stringify(rows), release.cohortId, release.assignmentId, release.id],
        release.visibleAt,
      ],
    );
    return given;
  }

  /** Takes back what a release gave: what was there before stands again. */
  async undo(manager: Transaction, releaseId: string): Promise<void> {
    await manager.query(
      `update grade set submission_id = (before ->> 'submissionId')::uuid,
         release_id = (before ->> 'releaseId')::uuid, percent = (before ->> 'percent')::float8,
         reasons = before -> 'reasons', visible_at = (before ->> 'visibleAt')::timestamptz,
         before = null
       where release_id = $1 and before is not null`,
      [releaseId],
    );
    await manager.query('delete from grade where release_id = $1', [releaseId]);
    await manager.query('delete from grade_release where id = $1', [releaseId]);
  }

  /** Marks the releases that are visible now as told; gives them with whom to tell. */
  takeDue(manager: Transaction, now: Date): Promise<DueRelease[]> {
    return manager.query(
      `with due as (
         select id from grade_release where not told and visible_at <= $1
         order by visible_at limit 50 for update skip locked
       ), told as (
         update grade_release set told = true where id in (select id from due) returning *
       )
       select told.id, cohort.title as "cohortTitle",
         (array_agg(reasons))[1] -> 'titles' as titles, array_agg(account_id) as to
       from told join cohort on cohort.id = told.cohort_id join grade on release_id = told.id
       group by told.id, cohort.title`,
      [now],
    );
  }

  /** One at a time for an assignment of a cohort. */
  transaction<Result>(
    { cohortId, assignmentId }: Place,
    work: (manager: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1 || $2, 27))', [
        ...[cohortId, assignmentId],
      ]);
      return work(manager);
    });
  }

  /** For what is done by the clock. */
  anyTransaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }
}

/** What learners see until the new release is visible, and what stands again when it is undone. */
function beforeOf(known: StandingGrade): StandingGrade['before'] {
  const { submissionId, percent, reasons, releaseId, visibleAt } = known;
  return { submissionId, percent, reasons, releaseId, visibleAt };
}
