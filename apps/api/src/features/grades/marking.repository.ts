import { Injectable } from '@nestjs/common';
import type { GradeSettings, MarkedCriteria } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What one marker wrote about a submission. */
export interface MarkingEntry {
  submissionId: string;
  accountId: string;
  name: string;
  criteria: MarkedCriteria;
  comment: string;
  editedAt: Date;
  settled: boolean;
}

/** What markers agreed on: the newest agreement of a submission. */
export interface AgreedEntry {
  criteria: MarkedCriteria;
  comment: string;
}

/** All that a list of submissions needs of their marks. */
export interface MarkingFacts {
  entries: MarkingEntry[];
  agreed: Map<string, AgreedEntry>;
  /** Percent of the newest settled or agreed mark. */
  percents: Map<string, number>;
  /** Submissions of which a grade was given. */
  released: Set<string>;
}

/** How grades are made where nobody settled that. */
const usual: GradeSettings = {
  ...{ scale: 'twenty', rounding: 'half', weight: 0, penalty: 0, cap: 20 },
  ...{ moderated: false, graceMinutes: 10 },
};

const columns = `submission_id as "submissionId", account_id as "accountId",
  display_name as name, criteria, comment, edited_at as "editedAt",
  settled_at is not null as settled`;

/** Marks of submissions, and how assignments are graded. */
@Injectable()
export class MarkingRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findSettings(cohortId: string, assignmentId: string): Promise<GradeSettings> {
    const rows: { settings: GradeSettings }[] = await this.dataSource.query(
      'select settings from grade_settings where cohort_id = $1 and assignment_id = $2',
      [cohortId, assignmentId],
    );
    return rows[0]?.settings ?? usual;
  }

  async saveSettings(
    { cohortId, assignmentId }: { cohortId: string; assignmentId: string },
    settings: GradeSettings,
  ): Promise<void> {
    await this.dataSource.query(
      `insert into grade_settings (cohort_id, assignment_id, settings) values ($1, $2, $3)
       on conflict (cohort_id, assignment_id) do update set settings = excluded.settings`,
      [cohortId, assignmentId, JSON.stringify(settings)],
    );
  }

  /** Marks of these submissions with what follows from them, in one statement. */
  async findFacts(submissionIds: readonly string[]): Promise<MarkingFacts> {
    const [row]: [FactsRow] = await this.dataSource.query(
      `select
         (select coalesce(jsonb_agg(found order by "editedAt"), '[]') from (
           select ${columns} from marking join account on account.id = account_id
           where submission_id = any ($1)) found) as entries,
         (select coalesce(jsonb_agg(newest), '[]') from (
           select distinct on (submission_id) submission_id as id, kind, to_value as percent, mark
           from grade_event where submission_id = any ($1) and kind in ('settled', 'agreed')
           order by submission_id, sequence desc) newest) as newest,
         (select coalesce(jsonb_agg(newest), '[]') from (
           select distinct on (submission_id) submission_id as id, mark
           from grade_event where submission_id = any ($1) and kind = 'agreed'
           order by submission_id, sequence desc) newest) as agreed,
         (select coalesce(jsonb_agg(distinct submission_id), '[]') from grade
           where submission_id = any ($1)) as released`,
      [submissionIds],
    );
    return {
      entries: row.entries.map((entry) => ({ ...entry, editedAt: new Date(entry.editedAt) })),
      agreed: new Map(row.agreed.map(({ id, mark }) => [id, mark])),
      percents: new Map(row.newest.map(({ id, percent }) => [id, percent])),
      released: new Set(row.released),
    };
  }

  /**
   * Keeps a draft unless a later one is there; what is settled stays.
   * @returns whether it may be written at all
   */
  async saveDraft(draft: {
    submission: { id: string; cohortId: string; assignmentId: string };
    accountId: string;
    criteria: MarkedCriteria;
    comment: string;
    editedAt: string;
  }): Promise<boolean> {
    const { submission, accountId, criteria, comment, editedAt } = draft;
    const rows: { settled: boolean }[] = await this.dataSource.query(
      `with written as (
         insert into marking
           (submission_id, account_id, cohort_id, assignment_id, criteria, comment, edited_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (submission_id, account_id) do update
           set criteria = excluded.criteria, comment = excluded.comment,
             edited_at = excluded.edited_at
           where marking.settled_at is null and marking.edited_at <= excluded.edited_at
         returning submission_id)
       select settled_at is not null as settled from marking
       where submission_id = $1 and account_id = $2`,
      [
        ...[submission.id, accountId, submission.cohortId, submission.assignmentId],
        ...[JSON.stringify(criteria), comment, editedAt],
      ],
    );
    return rows[0]?.settled !== true;
  }

  /** Settles somebody's mark, or opens it again; `manager`: with its event. */
  async setSettled(
    manager: Transaction,
    {
      submissionId,
      accountId,
      settled,
    }: { submissionId: string; accountId: string; settled: boolean },
  ): Promise<void> {
    await manager.query(
      `update marking set settled_at = case when $3 then clock_timestamp() end
       where submission_id = $1 and account_id = $2`,
      [submissionId, accountId, settled],
    );
  }

  /** One at a time for a submission, so that each sees what the one before wrote. */
  transaction<Result>(
    submissionId: string,
    work: (manager: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 26))', [submissionId]);
      return work(manager);
    });
  }
}

interface FactsRow {
  entries: (Omit<MarkingEntry, 'editedAt'> & { editedAt: string })[];
  newest: { id: string; percent: number }[];
  agreed: { id: string; mark: AgreedEntry }[];
  released: string[];
}
