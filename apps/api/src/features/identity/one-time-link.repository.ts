import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OneTimeLinkEntity, type LinkPurpose } from './one-time-link.entity.js';

/** Links that work once. */
@Injectable()
export class OneTimeLinkRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores a link; those that expired are removed on the way. */
  async create(link: {
    tokenHash: Buffer;
    purpose: LinkPurpose;
    accountId: string | null;
    hours: number;
  }): Promise<void> {
    await this.dataSource.query(
      `with expired as (delete from one_time_link where expires_at < now())
       insert into one_time_link (token_hash, purpose, account_id, expires_at)
       values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [link.tokenHash, link.purpose, link.accountId, link.hours],
    );
  }

  /**
   * Uses a link up: of two requests with the same token only one gets it.
   * @returns whose link it was, or null when there is no such living link
   */
  async takeReset(tokenHash: Buffer): Promise<string | null> {
    const [rows] = await this.dataSource.query<[{ accountId: string }[], number]>(
      `delete from one_time_link
        where token_hash = $1 and purpose = 'reset' and expires_at > now()
        returning account_id as "accountId"`,
      [tokenHash],
    );
    return rows[0]?.accountId ?? null;
  }

  /** Makes other links of an account useless. */
  async removeOf(accountId: string): Promise<void> {
    await this.dataSource.getRepository(OneTimeLinkEntity).delete({ accountId });
  }

  /**
   * Uses up all set-up links, if this is one of them: of two requests, even with different links,
   * only one gets through.
   */
  async takeSetup(tokenHash: Buffer): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `delete from one_time_link where purpose = 'setup' and exists (
         select 1 from one_time_link asked
          where asked.token_hash = $1 and asked.purpose = 'setup' and asked.expires_at > now())`,
      [tokenHash],
    );
    return count > 0;
  }
}
