import { Injectable } from '@nestjs/common';
import type { Draft, DraftOrigin, DraftSummary, LocalisedText } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A draft with its authors; `own`: the account that asks is one of them. */
export type DraftRow = Omit<Draft, 'updatedAt' | 'createdAt'> & {
  updatedAt: Date;
  createdAt: Date;
};

export interface NewDraft {
  id: string;
  moduleCode: string;
  slug: string;
  title: LocalisedText;
  origin: DraftOrigin | null;
  by: string;
}

const perPage = 50;

const facts = `draft.id, draft.module_code as "moduleCode", draft.slug, draft.title,
  case when origin_code is not null
    then jsonb_build_object('code', origin_code, 'version', origin_version) end as origin,
  draft.archived_at is not null as archived, draft.updated_at as "updatedAt",
  changer.display_name as "updatedBy"`;

/** Drafts and who writes them. */
@Injectable()
export class DraftRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(draftId: string, accountId: string): Promise<DraftRow | null> {
    const rows: DraftRow[] = await this.dataSource.query(
      `select ${facts}, draft.revision, draft.created_at as "createdAt",
         exists (select from draft_editor
           where draft_id = draft.id and account_id = $2) as own,
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
            'displayName', display_name) order by since, account.id), '[]')
          from draft_editor join account on account.id = account_id
          where draft_id = draft.id) as authors
       from draft join account changer on changer.id = draft.updated_by
       where draft.id = $1`,
      [draftId, accountId],
    );
    return rows[0] ?? null;
  }

  /** How far a draft is, who wrote last, and the ids of its authors. */
  async findState(
    draftId: string,
  ): Promise<{ revision: number; by: string; authors: string[] } | null> {
    const rows: { revision: number; by: string; authors: string[] }[] = await this.dataSource.query(
      `select revision, display_name as by,
         array(select account_id from draft_editor where draft_id = draft.id) as authors
       from draft join account on account.id = updated_by where draft.id = $1`,
      [draftId],
    );
    return rows[0] ?? null;
  }

  /** A page of drafts, the newest change first. */
  async list(asked: {
    accountId: string;
    everybodys: boolean;
    archived: boolean;
    page: number;
  }): Promise<{ items: DraftSummary[]; pages: number }> {
    const rows: (Omit<DraftSummary, 'updatedAt'> & { updatedAt: Date; total: number })[] =
      await this.dataSource.query(
        `select ${facts}, own.account_id is not null as own,
           (select max(number) from draft_version where draft_id = draft.id) as version,
           array(select display_name from draft_editor join account on account.id = account_id
             where draft_id = draft.id order by since, account.id) as authors,
           count(*) over ()::int as total
         from draft
         join account changer on changer.id = draft.updated_by
         left join draft_editor own on own.draft_id = draft.id and own.account_id = $1
         where ($2 or own.account_id is not null) and (draft.archived_at is not null) = $3
         order by draft.updated_at desc, draft.id limit ${perPage} offset $4`,
        [asked.accountId, asked.everybodys, asked.archived, (asked.page - 1) * perPage],
      );
    const items = rows.map(({ total: _, ...row }) => ({
      ...row,
      updatedAt: row.updatedAt.toISOString(),
    }));
    return { items, pages: Math.ceil((rows[0]?.total ?? 0) / perPage) };
  }

  /**
   * Adds a draft with its first author, once for an id.
   * @returns `known`: this account made it before; `foreign`: the id is of somebody else's
   */
  async add(transaction: Transaction, draft: NewDraft): Promise<'made' | 'known' | 'foreign'> {
    const added: unknown[] = await transaction.query(
      `insert into draft (id, module_code, slug, title, origin_code, origin_version, created_by,
         updated_by)
       values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing returning id`,
      [
        ...[draft.id, draft.moduleCode, draft.slug, JSON.stringify(draft.title)],
        ...[draft.origin?.code, draft.origin?.version, draft.by],
      ],
    );
    if (added.length === 0) {
      const rows: { own: boolean }[] = await transaction.query(
        'select created_by = $2 as own from draft where id = $1',
        [draft.id, draft.by],
      );
      return rows[0]?.own ? 'known' : 'foreign';
    }
    await transaction.query('insert into draft_editor (draft_id, account_id) values ($1, $2)', [
      draft.id,
      draft.by,
    ]);
    return 'made';
  }

  /** How many drafts an account began. */
  async countBegun(accountId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      'select count(*)::int as count from draft where created_by = $1',
      [accountId],
    );
    return rows[0]?.count ?? 0;
  }

  async setArchived(draftId: string, archived: boolean): Promise<void> {
    await this.dataSource.query(
      `update draft set archived_at = case when $2 then coalesce(archived_at, now()) end
       where id = $1`,
      [draftId, archived],
    );
  }

  /** @returns false when nobody who may make drafts has this address */
  async addAuthor(
    draftId: string,
    { email, roles }: { email: string; roles: readonly string[] },
  ): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with colleague as (
         select id from account where email = lower($2) and roles && $3::text[]
       ), added as (
         insert into draft_editor (draft_id, account_id) select $1, id from colleague
         on conflict do nothing
       )
       select from colleague`,
      [draftId, email, roles],
    );
    return rows.length > 0;
  }

  /** @returns false when it would be left without an author */
  removeAuthor(draftId: string, accountId: string): Promise<boolean> {
    return this.dataSource.transaction(async (transaction) => {
      await transaction.query('select from draft where id = $1 for update', [draftId]);
      const others: unknown[] = await transaction.query(
        'select from draft_editor where draft_id = $1 and account_id <> $2 limit 1',
        [draftId, accountId],
      );
      if (others.length === 0) return false;
      await transaction.query('delete from draft_editor where draft_id = $1 and account_id = $2', [
        draftId,
        accountId,
      ]);
      return true;
    });
  }
}
