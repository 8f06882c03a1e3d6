import { Injectable } from '@nestjs/common';
import type { SignOff, SignOffRole } from '@weft/contracts';
import { draftRoles, signOffRoles } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What decides whether a version is signed for. */
export interface SignOffRow {
  asked: SignOffRole[];
  /** Accounts that write the draft. */
  authors: string[];
  /** Signatures that stand, oldest first. */
  given: (Omit<SignOff, 'mine'> & { accountId: string })[];
}

/** A signature that is given or taken back. */
interface SignOffEvent {
  id: string;
  draftVersionId: string;
  accountId: string;
  kind: 'signed' | 'withdrawn';
  roles: readonly SignOffRole[];
  note: string;
}

/** Signatures under versions of drafts; all of it is only ever added to. */
@Injectable()
export class SignOffRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` while nobody else signs for the draft, writes to it or publishes it. */
  alone<T>(draftId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (transaction) => {
      await transaction.query('select from draft where id = $1 for update', [draftId]);
      return work(transaction);
    });
  }

  /**
   * Where a version stands. A signature counts while its writer still writes the draft, or is an
   * administrator, and for the roles that she still has.
   */
  async find(
    { draftId, draftVersionId }: { draftId: string; draftVersionId: string },
    transaction?: Transaction,
  ): Promise<SignOffRow> {
    const rows: SignOffRow[] = await (transaction ?? this.dataSource).query(
      `select
         coalesce((select roles from draft_sign_off_rule where draft_id = $1
           order by sequence desc limit 1), '{}') as asked,
         array(select account_id from draft_editor join account on account.id = account_id
           where draft_id = $1 and account.roles && $3::text[]) as authors,
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', newest.account_id,
            'name', display_name, 'note', note, 'at', to_jsonb(newest.at at time zone 'UTC') #>> '{}' || 'Z',
            'roles', array(select unnest(newest.roles) intersect select unnest(account.roles)
              order by 1)) order by newest.sequence), '[]')
          from (select distinct on (account_id) * from draft_sign_off
            where draft_version_id = $2 order by account_id, sequence desc) newest
          join account on account.id = newest.account_id
          where kind = 'signed' and account.roles && $3::text[]
            and ('administrator' = any (account.roles) or exists (select from draft_editor editor
              where editor.draft_id = $1 and editor.account_id = newest.account_id))
         ) as given`,
      [draftId, draftVersionId, draftRoles],
    );
    return rows[0] ?? { asked: [], authors: [], given: [] };
  }

  /** @returns false when the id is of another signature */
  async add(transaction: Transaction, event: SignOffEvent): Promise<boolean> {
    const { id, draftVersionId, accountId, kind, roles, note } = event;
    await transaction.query(
      `insert into draft_sign_off (id, draft_version_id, account_id, kind, roles, note)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
      [id, draftVersionId, accountId, kind, roles, note],
    );
    const rows: unknown[] = await transaction.query(
      `select from draft_sign_off
       where id = $1 and draft_version_id = $2 and account_id = $3 and kind = $4`,
      [id, draftVersionId, accountId, kind],
    );
    return rows.length > 0;
  }

  /** The roles that are asked to sign for versions of a draft. */
  async findAsked(transaction: Transaction, draftId: string): Promise<SignOffRole[]> {
    const rows: { roles: SignOffRole[] }[] = await transaction.query(
      `select roles from draft_sign_off_rule where draft_id = $1
       order by sequence desc limit 1`,
      [draftId],
    );
    return rows[0]?.roles ?? [];
  }

  async ask(
    transaction: Transaction,
    rule: { id: string; draftId: string; roles: readonly SignOffRole[]; by: string },
  ): Promise<void> {
    const roles = signOffRoles.filter((role) => rule.roles.includes(role));
    await transaction.query(
      `insert into draft_sign_off_rule (id, draft_id, roles, by_account)
       values ($1, $2, $3, $4) on conflict (id) do nothing`,
      [rule.id, rule.draftId, roles, rule.by],
    );
  }
}
