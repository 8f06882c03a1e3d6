import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A lesson that somebody finished, and the version in which she did. */
export interface FinishedLesson {
  lessonId: string;
  version: string;
  completedAt: string;
}

interface Notice {
  id: string;
  accountId: string;
  code: string;
  version: string;
  dismissed: boolean;
}

/** What somebody finished, and which notices she put away. */
@Injectable()
export class MyUpdatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findFinished(accountId: string): Promise<FinishedLesson[]> {
    const rows: (Omit<FinishedLesson, 'completedAt'> & { completedAt: Date })[] =
      await this.dataSource.query(
        `select lesson_id as "lessonId", module_version as version, completed_at as "completedAt"
         from completion where account_id = $1`,
        [accountId],
      );
    return rows.map((row) => ({ ...row, completedAt: row.completedAt.toISOString() }));
  }

  /** Module versions of which the notice is put away, as `code version`. */
  async findDismissed(accountId: string): Promise<Set<string>> {
    const rows: { code: string; version: string }[] = await this.dataSource.query(
      `select code, version from (
         select distinct on (module_code, version) module_code as code, version, dismissed
         from version_notice where account_id = $1
         order by module_code, version, sequence desc) newest
       where dismissed`,
      [accountId],
    );
    return new Set(rows.map(({ code, version }) => `${code} ${version}`));
  }

  /** Stores once for an id. */
  async addNotice(notice: Notice): Promise<void> {
    await this.dataSource.query(
      `insert into version_notice (id, account_id, module_code, version, dismissed)
       values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
      [notice.id, notice.accountId, notice.code, notice.version, notice.dismissed],
    );
  }
}
