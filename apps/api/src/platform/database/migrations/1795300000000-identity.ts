import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, one-time links, attempts and the mailbox of demo installations. */
export class Identity1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key default gen_random_uuid(),
        email text not null constraint account_email_unique unique,
        display_name text not null,
        roles text[] not null,
        locale text not null,
        country text not null,
        background text,
        password_hash text,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz,
        constraint account_email_lower check (email = lower(email)),
        constraint account_roles_some check (cardinality(roles) > 0)
      );
      create index account_name on account (lower(display_name), id);

      create table session (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null constraint session_token_unique unique,
        account_id uuid not null
          constraint session_account references account (id) on delete cascade,
        device text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now()
      );
      create index session_account_id on session (account_id);

      create table one_time_link (
        token_hash bytea primary key,
        purpose text not null,
        account_id uuid
          constraint one_time_link_account references account (id) on delete cascade,
        expires_at timestamptz not null
      );
      create index one_time_link_account_id on one_time_link (account_id);

      create table attempt (
        id bigint generated always as identity primary key,
        bucket bytea not null,
        at timestamptz not null default now()
      );
      create index attempt_bucket_at on attempt (bucket, at);
      create index attempt_at on attempt (at);

      create table mail_message (
        id uuid primary key default gen_random_uuid(),
        recipient text not null,
        subject text not null,
        text text not null,
        sent_at timestamptz not null default now()
      );
      create index mail_message_sent_at on mail_message (sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_message, attempt, one_time_link, session, account');
  }
}
