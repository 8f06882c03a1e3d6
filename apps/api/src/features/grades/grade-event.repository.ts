import { Injectable } from '@nestjs/common';
import type { GradeEvent } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { AgreedEntry } from './marking.repository.js';

/** Something that happens to a mark or a grade; the same id twice is the same write. */
export interface NewGradeEvent {
  id: string;
  submissionId: string;
  kind: GradeEvent['kind'];
  by: string;
  gradeId?: string;
  about?: string;
  from?: number | null;
  to?: number | null;
  reason?: string | null;
  mark?: AgreedEntry;
}

/** An event with whose it is. */
export interface StoredGradeEvent extends GradeEvent {
  gradeId: string | null;
  aboutId: string | null;
  byId: string;
}

/** What happened to marks and grades: only ever added to. */
@Injectable()
export class GradeEventRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether something with this id happened already. */
  async knows(manager: Transaction, id: string): Promise<boolean> {
    const rows: unknown[] = await manager.query('select from grade_event where id = $1', [id]);
    return rows.length > 0;
  }

  async append(manager: Transaction, events: readonly NewGradeEvent[]): Promise<void> {
    if (events.length === 0) return;
    await manager.query(
      `insert into grade_event (id, submission_id, grade_id, about_account, kind, by_account,
         from_value, to_value, reason, mark)
       select id, "submissionId", "gradeId", about, kind, by, "from", "to", reason, mark
       from jsonb_to_recordset($1) as event (id uuid, "submissionId" uuid, "gradeId" uuid,
         about uuid, kind text, by uuid, "from" float8, "to" float8, reason text, mark jsonb)`,
      [JSON.stringify(events)],
    );
  }

  /** What happened to a submission, or to some grades, oldest first. */
  async find(
    of: { submissionId: string } | { gradeIds: readonly string[] },
  ): Promise<StoredGradeEvent[]> {
    const bySubmission = 'submissionId' in of;
    const rows: (Omit<StoredGradeEvent, 'at'> & { at: Date })[] = await this.dataSource.query(
      `select event.id, kind, at, by_account as "byId", marker.display_name as "byName",
           about.display_name as "aboutName", from_value as "from", to_value as "to", reason,
           grade_id as "gradeId", about_account as "aboutId"
         from grade_event event join account marker on marker.id = by_account
         left join account about on about.id = about_account
         where ${bySubmission ? 'submission_id = $1' : 'grade_id = any ($1)'}
         order by sequence`,
      [bySubmission ? of.submissionId : of.gradeIds],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }

  /** The factors that lecturers set by hand and did not take back, by account. */
  async findFactors(submissionId: string): Promise<Record<string, number>> {
    const rows: { account: string; factor: number | null }[] = await this.dataSource.query(
      `select distinct on (about_account) about_account as account, to_value as factor
       from grade_event where submission_id = $1 and kind = 'factor'
       order by about_account, sequence desc`,
      [submissionId],
    );
    return Object.fromEntries(
      rows.flatMap(({ account, factor }) => (factor === null ? [] : [[account, factor]])),
    );
  }
}
