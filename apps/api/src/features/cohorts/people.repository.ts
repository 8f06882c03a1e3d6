import { Injectable } from '@nestjs/common';
import type { CohortPerson, EnrolmentState } from '@weft/contracts';
import { DataSource } from 'typeorm';

const pageSize = 50;

/** Each order ends with the id, so that pages never overlap. */
const orders = {
  name: 'lower(display_name), account.id',
  state: 'state, lower(display_name), account.id',
  since: 'since desc, account.id',
} as const;

interface Asked {
  search?: string | undefined;
  state?: EnrolmentState | undefined;
  sort: keyof typeof orders;
  page: number;
}

type PersonRow = Omit<CohortPerson, 'since'> & { since: Date; total: number };

/** Who is in a cohort. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of people, with how many there are in all. */
  async findPage(cohortId: string, { search, state, sort, page }: Asked) {
    const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows: PersonRow[] = await this.dataSource.query(
      `select account.id as "accountId", display_name as "displayName", email, background, state,
         since, reason, count(*) over ()::int as total
       from enrolment join account on account.id = account_id
       where cohort_id = $1 and ($2::text is null or state = $2)
         and ($3::text is null or display_name ilike $3 or email ilike $3)
       order by ${orders[sort]} limit $4 offset $5`,
      [cohortId, state ?? null, pattern, pageSize, (page - 1) * pageSize],
    );
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map(({ total: _, since, ...row }) => ({ ...row, since: since.toISOString() })),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  }

  /** Whether somebody was ever in a cohort. */
  async knows(cohortId: string, accountId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'select from enrolment where cohort_id = $1 and account_id = $2',
      [cohortId, accountId],
    );
    return rows.length > 0;
  }
}
