import { Injectable } from '@nestjs/common';
import type { TokenScope } from '@weft/contracts';
import { DataSource } from 'typeorm';
import { type TokenHolder, TokenSource } from '../../platform/auth/access-token.js';
import type { Principal } from '../../platform/auth/principal.js';

/** A personal access token without its secret. */
export interface AccessTokenRow {
  id: string;
  name: string;
  scopes: TokenScope[];
  createdAt: Date;
  /** As `2026-11-23`. */
  lastDay: string;
  expired: boolean;
  lastUsedOn: string | null;
}

interface NewAccessToken {
  id: string;
  accountId: string;
  tokenHash: Buffer;
  name: string;
  scopes: readonly TokenScope[];
  lastDay: string;
}

const facts = `id, name, scopes, created_at as "createdAt",
  to_char((expires_at - interval '1 day') at time zone 'UTC', 'YYYY-MM-DD') as "lastDay",
  expires_at <= now() as expired, to_char(last_used_on, 'YYYY-MM-DD') as "lastUsedOn"`;
/** One that is over stays in the list for a month, so that nobody wonders why a tool stopped. */
const listed = `ended_at is null and expires_at > now() - interval '30 days'`;
/** An answer that got lost is asked for again within minutes. */
const retried = `access_token.ended_at is null and access_token.last_used_on is null
  and access_token.created_at > now() - interval '10 minutes'`;

/** Personal access tokens of accounts. */
@Injectable()
export class AccessTokenRepository extends TokenSource {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  /** One statement; it writes only on the first use of a day. */
  async findLivingToken(tokenHash: Buffer): Promise<TokenHolder | null> {
    const rows: (Omit<Principal, 'sessionId'> & Omit<TokenHolder, 'principal'>)[] =
      await this.dataSource.query(
        `with found as (
           select id, account_id, scopes, last_used_on from access_token
            where token_hash = $1 and ended_at is null and expires_at > now()
         ), used as (
           update access_token set last_used_on = (now() at time zone 'UTC')::date from found
            where access_token.id = found.id
              and found.last_used_on is distinct from (now() at time zone 'UTC')::date
         )
         select found.id as "tokenId", found.scopes, found.account_id as "accountId",
           account.roles, account.locale
         from found join account on account.id = found.account_id`,
        [tokenHash],
      );
    const [row] = rows;
    if (!row) return null;
    const { tokenId, scopes, ...person } = row;
    // No session has this id: a token can end none, nor be taken for one.
    return { tokenId, scopes, principal: { ...person, sessionId: tokenId } };
  }

  list(accountId: string): Promise<AccessTokenRow[]> {
    return this.dataSource.query(
      `select ${facts} from access_token where account_id = $1 and ${listed}
       order by created_at desc, id`,
      [accountId],
    );
  }

  /**
   * Keeps a token, or another secret of one that was just made with this id and never used.
   * @returns `full` where the account has as many as it may have; null where the id is taken
   */
  async add(token: NewAccessToken, most: number): Promise<AccessTokenRow | 'full' | null> {
    return this.dataSource.transaction(async (manager) => {
      // Of two at once the second counts the first.
      await manager.query('select from account where id = $1 for update', [token.accountId]);
      const others: unknown[] = await manager.query(
        `select from access_token
         where account_id = $1 and id <> $2 and ended_at is null and expires_at > now()`,
        [token.accountId, token.id],
      );
      if (others.length >= most) return 'full';
      const rows: AccessTokenRow[] = await manager.query(
        `insert into access_token (id, account_id, token_hash, name, scopes, expires_at)
         values ($1, $2, $3, $4, $5, ($6::date + 1)::timestamp at time zone 'UTC')
         on conflict (id) do update set token_hash = excluded.token_hash, name = excluded.name,
           scopes = excluded.scopes, expires_at = excluded.expires_at
         where access_token.account_id = excluded.account_id and ${retried}
         returning ${facts}`,
        [
          ...[token.id, token.accountId, token.tokenHash, token.name],
          ...[token.scopes, token.lastDay],
        ],
      );
      return rows[0] ?? null;
    });
  }

  /** Ends a token of an account, however often it is asked; false when it has no such token. */
  async end(accountId: string, tokenId: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `update access_token set ended_at = coalesce(ended_at, now())
       where id = $1 and account_id = $2`,
      [tokenId, accountId],
    );
    return count > 0;
  }
}
