import { Injectable } from '@nestjs/common';
import type { ProposalDraft } from '@weft/contracts';
import { DataSource } from 'typeorm';

type DraftRow = Omit<ProposalDraft, 'editedAt'> & { editedAt: Date };
type ListedRow = Omit<DraftRow, 'fields'> & { title: string };

/** Drafts of proposals; every question names their owner. */
@Injectable()
export class DraftRepository {
  constructor(private readonly dataSource: DataSource) {}

  findAll(accountId: string): Promise<ListedRow[]> {
    return this.dataSource.query(
      `select id, kind, cohort_id as "cohortId", edited_at as "editedAt",
         coalesce(nullif(fields ->> 'title', ''), nullif(fields ->> 'nlTitle', ''),
           fields ->> 'enTitle', '') as title
       from proposal_draft where account_id = $1 order by edited_at desc, id`,
      [accountId],
    );
  }

  async find(draftId: string, accountId: string): Promise<DraftRow | null> {
    const rows: DraftRow[] = await this.dataSource.query(
      `select id, kind, cohort_id as "cohortId", fields, edited_at as "editedAt"
       from proposal_draft where id = $1 and account_id = $2`,
      [draftId, accountId],
    );
    return rows[0] ?? null;
  }

  async count(accountId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      'select count(*)::int as count from proposal_draft where account_id = $1',
      [accountId],
    );
    return rows[0]?.count ?? 0;
  }

  /**
   * Keeps a draft where it is newer than what is kept and than what was proposed with its id.
   * @returns false where the id is that of somebody else's draft
   */
  async save({ accountId, ...draft }: ProposalDraft & { accountId: string }): Promise<boolean> {
    const rows: { own: boolean }[] = await this.dataSource.query(
      `with saved as (
         insert into proposal_draft as known (id, account_id, cohort_id, kind, fields, edited_at)
         select $1, $2, $3::uuid, $4, $5::jsonb, least($6::timestamptz, now())
         where not exists (select from proposal_event
           where proposal_id = $1 and account_id = $2 and content is not null
             and at >= $6::timestamptz)
         on conflict (id) do update set cohort_id = excluded.cohort_id, kind = excluded.kind,
           fields = excluded.fields, edited_at = excluded.edited_at
         where known.account_id = $2 and known.edited_at <= excluded.edited_at
         returning id
       )
       select true as own from saved
       union all select account_id = $2 from proposal_draft where id = $1
       union all select account_id = $2 from proposal where id = $1
       limit 1`,
      [
        ...[draft.id, accountId, draft.cohortId, draft.kind],
        ...[JSON.stringify(draft.fields), draft.editedAt],
      ],
    );
    return rows[0]?.own ?? false;
  }

  async remove(draftId: string, accountId: string): Promise<void> {
    await this.dataSource.query('delete from proposal_draft where id = $1 and account_id = $2', [
      draftId,
      accountId,
    ]);
  }
}
