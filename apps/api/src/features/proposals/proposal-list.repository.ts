import { Injectable } from '@nestjs/common';
import type { ProposalKind, ProposalState, ProposalSummary } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Reader } from './proposal.policy.js';

const pageSize = 20;

interface Asked {
  cohort?: string | undefined;
  state?: ProposalState | undefined;
  kind?: ProposalKind | undefined;
  mine: boolean;
  page: number;
}

type SummaryRow = Omit<ProposalSummary, 'changedAt' | 'cohort'> & {
  changedAt: Date;
  cohortId: string | null;
  cohortTitle: string | null;
  total: number;
};

/** Lists of proposals, as far as a reader may see them. */
@Injectable()
export class ProposalListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page, what was changed last first, with how many there are in all; one query. */
  async findPage(reader: Reader, { cohort, state, kind, mine, page }: Asked) {
    const rows: SummaryRow[] = await this.dataSource.query(
      `with taught as (
         select id from cohort where $3 or ($2 and exists (
           select from cohort_lecturer where cohort_id = cohort.id and account_id = $1))
       ), followed as (
         select cohort_id as id from enrolment where account_id = $1 and state = 'enrolled'
       ), shown as (
         select *, count(*) over ()::int as total from proposal
         where (account_id = $1
             or cohort_id in (select id from taught union all select id from followed)
             or ($4 and cohort_id is null))
           and (state <> 'withdrawn' or published_id is not null or account_id = $1
             or cohort_id in (select id from taught) or ($4 and cohort_id is null))
           and ($5::text is null or coalesce(cohort_id::text, 'site') = $5)
           and ($6::text is null or state = $6) and ($7::text is null or kind = $7)
           and (not $8 or account_id = $1)
         order by changed_at desc, id limit $9 offset $10
       )
       select shown.id, kind, shown.title, cohort.id as "cohortId", cohort.title as "cohortTitle",
         shown.state, version, support.supporters, support.supported,
         shown.account_id = $1 as mine, changed_at as "changedAt", total,
         case when credit = 'name' or shown.account_id = $1
             or cohort_id in (select id from taught)
           then display_name end as author
       from shown join account on account.id = shown.account_id
       left join cohort on cohort.id = cohort_id
       cross join lateral (
         select count(*)::int as supporters,
           coalesce(bool_or(supporter.account_id = $1), false) as supported
         from proposal_supporter supporter where proposal_id = shown.id
       ) support
       order by changed_at desc, shown.id`,
      [
        ...[reader.accountId, reader.teaches, reader.administers, reader.edits],
        ...[cohort ?? null, state ?? null, kind ?? null, mine],
        ...[pageSize, (page - 1) * pageSize],
      ],
    );
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map(({ total: _, cohortId, cohortTitle, changedAt, ...row }) => ({
        ...row,
        cohort:
          cohortId !== null && cohortTitle !== null ? { id: cohortId, title: cohortTitle } : null,
        changedAt: changedAt.toISOString(),
      })),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  }
}
