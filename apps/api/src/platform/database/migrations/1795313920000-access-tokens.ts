import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal access tokens, with which other tools come in to annotations. */
export class AccessTokens1795313920000 implements MigrationInterface {
  name = 'AccessTokens1795313920000';

  async up(runner: QueryRunner): Promise<void> {
    // Of the secret only its SHA-256; of its use only the last day.
    await runner.query(`
      create table access_token (
        id uuid primary key,
        account_id uuid not null
          constraint access_token_account references account (id) on delete cascade,
        token_hash bytea not null constraint access_token_unique unique,
        name text not null,
        scopes text[] not null check (cardinality(scopes) > 0),
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz not null,
        last_used_on date,
        ended_at timestamptz(3)
      )`);
    await runner.query(`
      create index access_token_living on access_token (account_id, created_at desc)
        where ended_at is null`);
    await runner.query('create index thread_version on thread (draft_version_id, sequence)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index thread_version');
    await runner.query('drop table access_token');
  }
}
