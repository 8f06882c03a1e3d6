import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of tracks; what was saved and what was published is only ever added. */
export class Tracks1795310600000 implements MigrationInterface {
  name = 'Tracks1795310600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table track_draft (
        id uuid primary key,
        slug text not null unique,
        owner_id uuid not null references account (id),
        content jsonb not null,
        revision int not null default 1,
        updated_at timestamptz(3) not null default now(),
        updated_by uuid not null references account (id),
        based_on_slug text,
        based_on_version text,
        archived_at timestamptz(3),
        foreign key (based_on_slug, based_on_version) references track_version (slug, version)
      )`);
    await runner.query('create index track_draft_owner on track_draft (owner_id)');
    await runner.query(`
      create table track_draft_editor (
        draft_id uuid not null references track_draft (id),
        account_id uuid not null references account (id),
        primary key (draft_id, account_id)
      )`);
    await runner.query(
      'create index track_draft_editor_account on track_draft_editor (account_id, draft_id)',
    );
    // The id is that of the write, so that a save that is sent twice is one save.
    await runner.query(`
      create table track_draft_revision (
        id uuid primary key,
        draft_id uuid not null references track_draft (id),
        revision int not null,
        content jsonb not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default now(),
        unique (draft_id, revision)
      )`);
    await runner.query(`
      create table track_release (
        id uuid primary key,
        slug text not null,
        version text not null,
        draft_id uuid not null references track_draft (id),
        revision int not null,
        note text not null,
        published_by uuid not null references account (id),
        unique (slug, version),
        foreign key (slug, version) references track_version (slug, version)
      )`);
    for (const table of appendOnly) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table track_release, track_draft_revision, track_draft_editor, track_draft',
    );
  }
}

const appendOnly = ['track_draft_revision', 'track_release'];
