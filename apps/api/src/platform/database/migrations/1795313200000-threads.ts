import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Remarks on drafts. Their words are apart from what was done to them: words go when somebody takes
 * her consent back, what was done is only added to.
 */
export class Threads1795313200000 implements MigrationInterface {
  name = 'Threads1795313200000';

  async up(runner: QueryRunner): Promise<void> {
    // By a participant of the round, or by an author or moderator with an account.
    await runner.query(`
      create table thread (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        draft_id uuid not null references draft (id),
        round_id uuid references review_round (id),
        draft_version_id uuid not null references draft_version (id),
        participant_id uuid references round_participant (id),
        account_id uuid references account (id),
        lesson_id text not null,
        locale text not null,
        anchor jsonb not null,
        kind text not null check (kind in ('comment', 'question', 'suggestion', 'unclear')),
        text text not null,
        wording text,
        blocking boolean not null default false,
        state text not null default 'open'
          check (state in ('open', 'accepted', 'declined', 'done', 'confirmed')),
        decision jsonb,
        solved_in int,
        assignee uuid references account (id),
        created_at timestamptz(3) not null default now(),
        edited_at timestamptz(3),
        removed_at timestamptz(3),
        check ((participant_id is null) <> (account_id is null)),
        check (participant_id is null or round_id is not null)
      )`);
    await runner.query('create index thread_draft on thread (draft_id, sequence desc)');
    await runner.query('create index thread_round on thread (round_id, lesson_id)');
    await runner.query('create index thread_participant on thread (participant_id)');
    await runner.query(`
      create table thread_reply (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        thread_id uuid not null references thread (id),
        participant_id uuid references round_participant (id),
        account_id uuid references account (id),
        text text not null,
        at timestamptz(3) not null default now(),
        removed_at timestamptz(3),
        check ((participant_id is null) <> (account_id is null))
      )`);
    await runner.query('create index thread_reply_of on thread_reply (thread_id, sequence)');
    await runner.query('create index thread_reply_participant on thread_reply (participant_id)');
    await runner.query(`
      create table thread_agreement (
        thread_id uuid not null references thread (id),
        person uuid not null,
        primary key (thread_id, person)
      )`);
    // Where a remark stands in each version; without a block where a person must place it.
    await runner.query(`
      create table thread_placement (
        thread_id uuid not null references thread (id),
        draft_version_id uuid not null references draft_version (id),
        block_id text,
        start_at int not null default 0,
        end_at int not null default 0,
        score real not null,
        primary key (thread_id, draft_version_id)
      )`);
    await runner.query(`
      create table thread_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        thread_id uuid not null references thread (id),
        kind text not null check (kind in ('made', 'reply', 'agree', 'disagree', 'edit', 'remove',
          'place', 'accept', 'decline', 'done', 'confirm', 'reopen', 'block', 'assign')),
        detail jsonb not null default '{}',
        by_participant uuid references round_participant (id),
        by_account uuid references account (id),
        at timestamptz(3) not null default now(),
        check ((by_participant is null) <> (by_account is null))
      )`);
    await runner.query('create index thread_event_of on thread_event (thread_id, sequence)');
    await runner.query(`
      create trigger thread_event_is_append_only
      before update or delete or truncate on thread_event
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table thread_event, thread_placement, thread_agreement, thread_reply, thread',
    );
  }
}
