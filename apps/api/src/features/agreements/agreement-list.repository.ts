import { Injectable } from '@nestjs/common';
import type { AgreementState, AgreementSummary } from '@weft/contracts';
import { DataSource } from 'typeorm';

const pageSize = 50;

type SummaryRow = Omit<AgreementSummary, 'title' | 'changedAt'> & { changedAt: Date };
interface Listed {
  items: SummaryRow[];
  total: number;
  waiting: number;
}

/** Agreements of a whole cohort. */
@Injectable()
export class AgreementListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of what was ever sent: what waits for an answer first, the longest waiting on top. */
  async findPage(
    cohortId: string,
    { state, page }: { state?: AgreementState | undefined; page: number },
  ): Promise<{ items: SummaryRow[]; pages: number; waiting: number }> {
    const [row]: Listed[] = await this.dataSource.query(
      `with sent as (
         select team_id, team.name, subject, state, rounds, approved_round, changed_at
         from agreement join team on team.id = team_id
         where cohort_id = $1 and rounds > 0 and dissolved_at is null
       ), shown as (
         select * from sent where $2::text is null or state = $2
         order by state = 'sent' desc, case when state = 'sent' then changed_at end,
           changed_at desc, team_id, subject
         limit $3 offset $4
       )
       select
         (select coalesce(jsonb_agg(jsonb_build_object('teamId', team_id, 'teamName', name,
            'subject', subject, 'state', state, 'rounds', rounds,
            'approvedRound', approved_round, 'changedAt', changed_at)), '[]') from shown) as items,
         (select count(*)::int from sent where $2::text is null or state = $2) as total,
         (select count(*)::int from sent where state = 'sent') as waiting`,
      [cohortId, state ?? null, pageSize, (page - 1) * pageSize],
    );
    const { items, total, waiting } = row ?? { items: [], total: 0, waiting: 0 };
    return { items, pages: Math.max(1, Math.ceil(total / pageSize)), waiting };
  }
}
