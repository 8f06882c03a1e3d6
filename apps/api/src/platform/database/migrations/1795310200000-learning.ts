import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What learners do: completions and answers are only ever added; a position is a cursor. */
export class Learning1795310200000 implements MigrationInterface {
  name = 'Learning1795310200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table completion (
        account_id uuid not null references account (id),
        lesson_id text not null,
        id uuid not null,
        module_version text not null,
        completed_at timestamptz(3) not null,
        primary key (account_id, lesson_id),
        unique (account_id, id)
      )`);
    await runner.query(`
      create table reading_position (
        account_id uuid not null references account (id),
        lesson_id text not null,
        block_id text,
        opened_at timestamptz(3) not null,
        read_at timestamptz(3) not null,
        primary key (account_id, lesson_id)
      ) with (fillfactor = 80)`);
    // No foreign key to the question: those rows can never go away, and locking the same one for
    // everybody who answers it would make writers wait for each other.
    await runner.query(`
      create table answer_revision (
        id uuid primary key,
        account_id uuid not null references account (id),
        lesson_id text not null,
        activity_id text not null,
        activity_hash text not null,
        value jsonb not null,
        submitted boolean not null,
        result jsonb,
        edited_at timestamptz(3) not null,
        saved_at timestamptz(3) not null
      )`);
    await runner.query(`
      create index answer_revision_newest
      on answer_revision (account_id, activity_id, edited_at desc, saved_at desc)`);
    await runner.query(`
      create index answer_revision_lesson on answer_revision (account_id, lesson_id, activity_id)`);
    // Who voted and what was chosen are apart; see docs/adr/0012-answers-and-polls.md.
    await runner.query(`
      create table poll_voter (
        account_id uuid not null references account (id),
        activity_id text not null,
        primary key (account_id, activity_id)
      )`);
    await runner.query(`
      create table poll_tally (
        activity_id text primary key,
        voters int not null,
        votes jsonb not null
      )`);
    for (const table of appendOnlyTables) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table poll_tally, poll_voter, answer_revision, reading_position, completion',
    );
  }
}

const appendOnlyTables = ['completion', 'answer_revision', 'poll_voter'];
