import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/auth/principal.js';
import { SessionSource } from '../../platform/auth/session-reader.js';
import { SessionEntity } from './session.entity.js';

/** A session ends when it was not used for 30 days, and 180 days after signing in. */
const living = `last_seen_at > now() - interval '30 days'
  and created_at > now() - interval '180 days'`;

/** Sessions of accounts. */
@Injectable()
export class SessionRepository extends SessionSource {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  /** One statement; it writes only when the session was last noted over five minutes ago. */
  async findLiving(tokenHash: Buffer): Promise<Principal | null> {
    const rows = await this.dataSource.query<Principal[]>(
      `with found as (
         select id, account_id, last_seen_at from session
          where token_hash = $1 and ${living}
       ), touched as (
         update session set last_seen_at = now() from found
          where session.id = found.id and found.last_seen_at < now() - interval '5 minutes'
          returning session.account_id
       ), seen as (
         update account set last_seen_at = now()
          where id in (select account_id from touched)
       )
       select found.account_id as "accountId", account.roles, found.id as "sessionId",
              account.locale
         from found join account on account.id = found.account_id`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }

  /** Signs an account in at one place. */
  async create(session: { accountId: string; tokenHash: Buffer; device: string }): Promise<void> {
    await this.dataSource.query(
      `with ended as (
         delete from session where account_id = $1 and not (${living})
       ), seen as (
         update account set last_seen_at = now() where id = $1
       )
       insert into session (account_id, token_hash, device) values ($1, $2, $3)`,
      [session.accountId, session.tokenHash, session.device],
    );
  }

  /** Living sessions, the one used last first. */
  async listLiving(accountId: string): Promise<SessionEntity[]> {
    return this.dataSource
      .getRepository(SessionEntity)
      .createQueryBuilder('session')
      .where(`session.account_id = :accountId and ${living}`, { accountId })
      .orderBy('session.last_seen_at', 'DESC')
      .getMany();
  }

  /** Ends one session of an account; false when it has no such session. */
  async end(accountId: string, sessionId: string): Promise<boolean> {
    const result = await this.dataSource
      .getRepository(SessionEntity)
      .delete({ id: sessionId, accountId });
    return result.affected === 1;
  }

  /** Ends all sessions of an account, save one where told, and its access tokens. */
  async endAll(accountId: string, exceptId: string | null = null): Promise<void> {
    await this.dataSource.query(
      `with withdrawn as (
         update access_token set ended_at = now() where account_id = $1 and ended_at is null
       )
       delete from session where account_id = $1 and ($2::uuid is null or id <> $2)`,
      [accountId, exceptId],
    );
  }
}
