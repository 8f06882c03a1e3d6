import { Injectable } from '@nestjs/common';
import type {
  AgreementContent,
  AssignmentSettings,
  FrozenFile,
  RubricCriterion,
  SubmissionRow,
  WorkspaceSnapshot,
} from '@weft/contracts';
import type { z } from 'zod';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

type Rubric = z.infer<typeof RubricCriterion>[];

interface Person {
  accountId: string;
  displayName: string;
}

/** Work that was handed in, with everything that was frozen. */
export interface StoredSubmission extends Omit<SubmissionRow, 'state'> {
  teamId: string;
  teamName: string;
  cohortId: string;
  assignmentId: string;
  moduleCode: string;
  moduleVersion: string;
  snapshot: WorkspaceSnapshot;
  settings: AssignmentSettings;
  rubric: { nl: Rubric; en: Rubric };
  /** The agreement that was in effect; null: none was, or it was handed in before these were kept. */
  agreement: AgreementContent | null;
  files: FrozenFile[];
  /** The team as it was then, by name. */
  members: Person[];
  withdrawnAt: string | null;
}

/** A submission without what is in it. */
export interface SubmissionFact extends Omit<SubmissionRow, 'state'> {
  teamId: string;
  cohortId: string;
  withdrawn: boolean;
}

/** What is stored when a team hands in. */
export interface NewSubmission extends Omit<
  StoredSubmission,
  'byName' | 'teamName' | 'members' | 'files' | 'withdrawnAt'
> {
  by: string;
  memberIds: readonly string[];
  attachmentIds: readonly string[];
}

type Dated<Row> = Omit<Row, 'submittedAt'> & { submittedAt: Date };
interface StoredRow extends Omit<Dated<StoredSubmission>, 'withdrawnAt'> {
  withdrawnAt: Date | null;
}

const factColumns = `submission.id, submission.team_id as "teamId", submission.cohort_id as "cohortId", number,
  submitted_at as "submittedAt", late, final, hash, handing.display_name as "byName",
  withdrawal.id is not null as withdrawn`;

const facts = `submission join account handing on handing.id = submitted_by
  left join submission_withdrawal withdrawal on withdrawal.submission_id = submission.id`;

const columns = `${factColumns}, team.name as "teamName", submission.assignment_id as "assignmentId", module_code as "moduleCode",
  module_version as "moduleVersion", snapshot, settings, rubric, agreement, withdrawal.at as "withdrawnAt",
  (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
     'displayName', account.display_name) order by lower(account.display_name), account.id), '[]')
   from submission_member member join account on account.id = account_id
   where member.submission_id = submission.id) as members,
  (select coalesce(jsonb_agg(jsonb_build_object('attachmentId', attachment.id, 'name', name,
     'mediaType', media_type, 'size', size, 'hash', attachment.hash,
     'picture', media_type like 'image/%') order by attachment.at, attachment.id), '[]')
   from submission_attachment held join attachment on attachment.id = attachment_id
   where held.submission_id = submission.id) as files`;

/** What teams handed in: only ever added. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  async find(submissionId: string): Promise<StoredSubmission | null> {
    const rows: StoredRow[] = await this.dataSource.query(
      `select ${columns} from ${facts} join team on team.id = submission.team_id
       where submission.id = $1`,
      [submissionId],
    );
    return rows.map(toStored)[0] ?? null;
  }

  /** Several at once, with everything in them, by the name of the team. */
  async findAll(submissionIds: readonly string[]): Promise<StoredSubmission[]> {
    if (submissionIds.length === 0) return [];
    const rows: StoredRow[] = await this.dataSource.query(
      `select ${columns} from ${facts} join team on team.id = submission.team_id
       where submission.id = any ($1) order by lower(team.name), team.id`,
      [submissionIds],
    );
    return rows.map(toStored);
  }

  /** Everything that a team handed in for an assignment, the first one first. */
  async findOfTeam(
    teamId: string,
    assignmentId: string,
    manager: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<SubmissionFact[]> {
    const rows: Dated<SubmissionFact>[] = await manager.query(
      `select ${factColumns} from ${facts}
       where submission.team_id = $1 and assignment_id = $2 order by number`,
      [teamId, assignmentId],
    );
    return rows.map(toIso);
  }

  /** Everything that was handed in for an assignment of a cohort, the first of a team first. */
  async findOfCohort(cohortId: string, assignmentId: string): Promise<SubmissionFact[]> {
    const rows: Dated<SubmissionFact>[] = await this.dataSource.query(
      `select ${factColumns} from ${facts}
       where cohort_id = $1 and assignment_id = $2 order by team_id, number`,
      [cohortId, assignmentId],
    );
    return rows.map(toIso);
  }

  /** Makes the writes of a team for an assignment take turns, until the transaction ends. */
  async takeTurn(manager: Transaction, teamId: string, assignmentId: string): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7265005))`, [
      `${teamId} ${assignmentId}`,
    ]);
  }

  /** Freezes what a team hands in; its number is the next one, and its turn was taken. */
  async add(manager: Transaction, submission: NewSubmission): Promise<void> {
    await manager.query(
      `insert into submission (id, team_id, cohort_id, assignment_id, module_code, module_version,
         number, final, late, submitted_at, submitted_by, settings, rubric, snapshot, hash,
         agreement)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[submission.id, submission.teamId, submission.cohortId, submission.assignmentId],
        ...[submission.moduleCode, submission.moduleVersion, submission.number],
        ...[submission.final, submission.late, submission.submittedAt, submission.by],
        ...[JSON.stringify(submission.settings), JSON.stringify(submission.rubric)],
        ...[JSON.stringify(submission.snapshot), submission.hash],
        submission.agreement && JSON.stringify(submission.agreement),
      ],
    );
    await manager.query(
      `insert into submission_member (submission_id, account_id) select $1, unnest($2::uuid[])`,
      [submission.id, submission.memberIds],
    );
    await manager.query(
      `insert into submission_attachment (submission_id, attachment_id)
       select $1, unnest($2::uuid[])`,
      [submission.id, submission.attachmentIds],
    );
  }

  /** Whether somebody was in the team when it handed in. */
  async wasIn(submissionId: string, accountId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'select from submission_member where submission_id = $1 and account_id = $2',
      [submissionId, accountId],
    );
    return rows.length > 0;
  }

  /** Takes a submission back, once; it stays as it is. */
  async withdraw(
    manager: Transaction,
    { id, submissionId, by }: { id: string; submissionId: string; by: string },
  ): Promise<void> {
    await manager.query(
      `insert into submission_withdrawal (id, submission_id, by_account) values ($1, $2, $3)
       on conflict do nothing`,
      [id, submissionId, by],
    );
  }
}

function toIso<Row extends { submittedAt: Date }>(row: Row) {
  return { ...row, submittedAt: row.submittedAt.toISOString() };
}

function toStored({ withdrawnAt, ...row }: StoredRow): StoredSubmission {
  return { ...toIso(row), withdrawnAt: withdrawnAt?.toISOString() ?? null };
}
