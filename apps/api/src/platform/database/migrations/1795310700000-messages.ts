import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages: what somebody was told is only ever added. What was read, and which mails are still to
 * be made, stand beside it.
 */
export class Messages1795310700000 implements MigrationInterface {
  name = 'Messages1795310700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        sequence bigint generated always as identity unique,
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references account (id),
        kind text not null,
        data jsonb not null,
        link text not null check (link like '/%'),
        dedupe_key text not null,
        at timestamptz(3) not null default now(),
        unique (account_id, dedupe_key)
      )`);
    await runner.query('create index notification_of on notification (account_id, sequence desc)');
    await runner.query(`
      create trigger notification_is_append_only
      before update or delete or truncate on notification
      for each statement execute function refuse_change()`);
    await runner.query(`
      create table notification_read (
        notification_id uuid primary key references notification (id),
        at timestamptz(3) not null default now()
      )`);
    // A notification that somebody gets by mail; the row stays, so that it never goes twice.
    await runner.query(`
      create table notification_mail (
        notification_id uuid primary key references notification (id),
        account_id uuid not null references account (id),
        due_at timestamptz(3) not null,
        letter_id uuid
      )`);
    await runner.query(
      'create index notification_mail_due on notification_mail (due_at) where letter_id is null',
    );
    await runner.query(`
      create index notification_mail_of
      on notification_mail (account_id) where letter_id is null`);
    // The key only stops or restarts mails, so that a mail program can do it without a session.
    await runner.query(`
      create table message_settings (
        account_id uuid primary key references account (id) on delete cascade,
        time_zone text,
        reminder_days int not null default 3 check (reminder_days between 0 and 14),
        choices jsonb not null default '{}',
        mail_key uuid not null unique default gen_random_uuid()
      )`);
    await runner.query(`
      create table announcement (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        state text not null default 'draft'
          check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
        revision int not null default 1,
        texts jsonb not null,
        publish_at timestamptz(3),
        published_at timestamptz(3),
        corrected_at timestamptz(3),
        created_by uuid not null references account (id),
        updated_at timestamptz(3) not null default now(),
        check (state <> 'scheduled' or publish_at is not null),
        check (state <> 'published' or published_at is not null)
      )`);
    await runner.query('create index announcement_of on announcement (cohort_id, updated_at desc)');
    await runner.query(`
      create index announcement_scheduled
      on announcement (publish_at) where state = 'scheduled'`);
    await runner.query(`
      create table announcement_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        announcement_id uuid not null references announcement (id),
        kind text not null
          check (kind in ('scheduled', 'unscheduled', 'published', 'corrected', 'withdrawn')),
        texts jsonb,
        by_account uuid references account (id),
        at timestamptz(3) not null default now()
      )`);
    await runner.query(
      'create index announcement_event_of on announcement_event (announcement_id, sequence)',
    );
    await runner.query(`
      create trigger announcement_event_is_append_only
      before update or delete or truncate on announcement_event
      for each statement execute function refuse_change()`);
    // How a mail program stops mails of this kind (RFC 8058).
    await runner.query('alter table mail_message add column unsubscribe_url text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mail_message drop column unsubscribe_url');
    await runner.query(`
      drop table announcement_event, announcement, message_settings, notification_mail,
        notification_read, notification`);
  }
}
