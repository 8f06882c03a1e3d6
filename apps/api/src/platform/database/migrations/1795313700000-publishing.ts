import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signed for versions of drafts, which roles were asked to, and what was published and how. */
export class Publishing1795313700000 implements MigrationInterface {
  name = 'Publishing1795313700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table draft_sign_off_rule (
        id uuid primary key,
        sequence bigint generated always as identity,
        draft_id uuid not null references draft (id),
        roles text[] not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default now()
      )`);
    await runner.query(
      'create index draft_sign_off_rule_newest on draft_sign_off_rule (draft_id, sequence desc)',
    );
    await runner.query(`
      create table draft_sign_off (
        id uuid primary key,
        sequence bigint generated always as identity,
        draft_version_id uuid not null references draft_version (id),
        account_id uuid not null references account (id),
        kind text not null check (kind in ('signed', 'withdrawn')),
        roles text[] not null,
        note text not null,
        at timestamptz(3) not null default now()
      )`);
    await runner.query(`
      create index draft_sign_off_newest
      on draft_sign_off (draft_version_id, account_id, sequence desc)`);
    await runner.query(`
      create table draft_publication (
        id uuid primary key,
        draft_version_id uuid not null unique references draft_version (id),
        change text not null,
        notes jsonb not null,
        accepted text[] not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default now()
      )`);
    // Where readers of a lesson stopped is counted over everybody.
    await runner.query('create index reading_position_lesson on reading_position (lesson_id)');
    for (const table of appendOnly) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index reading_position_lesson');
    await runner.query('drop table draft_publication, draft_sign_off, draft_sign_off_rule');
  }
}

const appendOnly = ['draft_sign_off_rule', 'draft_sign_off', 'draft_publication'];
