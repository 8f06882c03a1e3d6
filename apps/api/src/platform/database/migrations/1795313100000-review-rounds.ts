import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Review rounds over a draft version. Whether one is open follows from its dates. A participant has
 * an account, came by a personal link, or both; of links and entries only hashes are kept.
 */
export class ReviewRounds1795313100000 implements MigrationInterface {
  name = 'ReviewRounds1795313100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_round (
        id uuid primary key,
        draft_id uuid not null references draft (id),
        draft_version_id uuid not null references draft_version (id),
        template_id text not null check (template_id in ('welfare', 'read-through')),
        title text not null check (title <> ''),
        settings jsonb not null,
        consent_version int not null default 1,
        revision int not null default 1,
        opens_at timestamptz(3),
        closes_at timestamptz(3) not null,
        announced_at timestamptz(3),
        reminded_for timestamptz(3),
        previous_round_id uuid references review_round (id),
        created_by uuid not null references account (id),
        created_at timestamptz(3) not null default now(),
        check (opens_at is null or opens_at <= closes_at)
      )`);
    await runner.query('create index review_round_draft on review_round (draft_id)');
    await runner.query('create index review_round_maker on review_round (created_by)');
    await runner.query(`
      create table round_participant (
        id uuid primary key,
        round_id uuid not null references review_round (id),
        account_id uuid references account (id),
        email text,
        display_name text not null,
        locale text not null,
        roles text[] not null default '{}',
        shows_name boolean not null default false,
        invited_at timestamptz(3) not null default now(),
        opened_at timestamptz(3),
        consented_at timestamptz(3),
        consent_version int,
        withdrawn_at timestamptz(3),
        revoked_at timestamptz(3),
        unique (round_id, account_id),
        unique (round_id, email)
      )`);
    await runner.query('create index round_participant_account on round_participant (account_id)');
    // A code is mailed where the round asks for one on each device.
    await runner.query(`
      create table round_link (
        id uuid primary key,
        participant_id uuid not null references round_participant (id),
        token_hash bytea not null unique,
        made_at timestamptz(3) not null default now(),
        revoked_at timestamptz(3),
        code_hash bytea,
        code_until timestamptz(3),
        code_attempts int not null default 0
      )`);
    await runner.query('create index round_link_of on round_link (participant_id)');
    await runner.query(`
      create table round_guest (
        id uuid primary key,
        round_id uuid not null references review_round (id),
        participant_id uuid not null references round_participant (id),
        token_hash bytea not null unique,
        joined_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        removed_at timestamptz(3)
      )`);
    await runner.query('create index round_guest_of on round_guest (participant_id)');
    // What was accepted, word for word.
    await runner.query(`
      create table round_consent (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        round_id uuid not null references review_round (id),
        participant_id uuid not null references round_participant (id),
        kind text not null check (kind in ('given', 'withdrawn')),
        version int not null,
        text jsonb,
        at timestamptz(3) not null default now(),
        check ((kind = 'given') = (text is not null))
      )`);
    await runner.query('create index round_consent_of on round_consent (participant_id)');
    await runner.query(`
      create table round_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        round_id uuid not null references review_round (id),
        kind text not null check (kind in ('made', 'changed', 'opened', 'closed', 'extended',
          'reopened', 'invited', 'resent', 'revoked', 'attached')),
        detail jsonb not null default '{}',
        by_account uuid not null references account (id),
        at timestamptz(3) not null default now()
      )`);
    await runner.query('create index round_event_of on round_event (round_id, sequence)');
    for (const table of ['round_consent', 'round_event']) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table round_event, round_consent, round_guest, round_link, round_participant,
        review_round`);
  }
}
