import { Injectable } from '@nestjs/common';
import type { Report, ReportAudience } from '@weft/contracts';
import type { ReportData } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A published report; it never changes. */
export interface PublishedReport {
  number: number;
  audience: ReportAudience;
  publishedAt: string;
  report: Report;
  /** What it concludes, with keys of evidence: for the server only. */
  findings: ReportData['findings'];
  versions: { number: number; publishedAt: string }[];
}

interface NewReport {
  id: string;
  roundId: string;
  audience: ReportAudience;
  report: Report;
  findings: ReportData['findings'];
  by: string;
}

const moment = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Reports that were published. */
@Injectable()
export class ReportRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A published report, the newest unless told.
   * @param asked.everything whether those for participants may be read too
   */
  async find(
    roundId: string,
    asked: { version: number | null; everything: boolean },
  ): Promise<PublishedReport | null> {
    const rows: (Omit<PublishedReport, 'report'> & { report: string })[] =
      await this.dataSource.query(
        `with allowed as (
           select * from round_report where round_id = $1 and ($3 or audience = 'everyone')
         )
         select number, audience, ${moment('published_at')} as "publishedAt", report, findings,
           (select jsonb_agg(jsonb_build_object('number', number,
              'publishedAt', ${moment('published_at')}) order by number desc) from allowed) as versions
         from allowed where $2::int is null or number = $2 order by number desc limit 1`,
        [roundId, asked.version, asked.everything],
      );
    const [row] = rows;
    return row ? { ...row, report: JSON.parse(row.report) as Report } : null;
  }

  /** How many were published. */
  async count(roundId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      'select count(*)::int as count from round_report where round_id = $1',
      [roundId],
    );
    return rows[0]?.count ?? 0;
  }

  /**
   * Publishes a report as the next version, once for each id.
   * @param tell is called in the transaction of a report that is new
   * @returns its number; null where the id is that of another write
   */
  publish(
    { id, roundId, audience, report, findings, by }: NewReport,
    tell: (transaction: Transaction) => Promise<void>,
  ): Promise<number | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from review_round where id = $1 for update', [roundId]);
      const before: { number: number; same: boolean }[] = await manager.query(
        `select number, round_id = $2 and published_by = $3 as same from round_report where id = $1`,
        [id, roundId, by],
      );
      const [known] = before;
      if (known) return known.same ? known.number : null;
      const added: { number: number }[] = await manager.query(
        `insert into round_report (id, round_id, number, audience, report, findings, published_by)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6
         from round_report where round_id = $2 returning number`,
        [id, roundId, audience, JSON.stringify(report), JSON.stringify(findings), by],
      );
      await tell(manager);
      return added[0]?.number ?? null;
    });
  }
}
