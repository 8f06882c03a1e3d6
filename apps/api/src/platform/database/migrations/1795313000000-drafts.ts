import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of modules with every revision of their files, their versions, and sources of modules. */
export class Drafts1795313000000 implements MigrationInterface {
  name = 'Drafts1795313000000';

  async up(runner: QueryRunner): Promise<void> {
    // By the hash of its content, so that versions and drafts share it.
    await runner.query(`
      create table module_picture (
        hash text primary key,
        media_type text not null,
        bytes bytea not null
      )`);
    await runner.query(`
      create table module_source (
        code text not null,
        version text not null,
        path text not null,
        content text,
        picture_hash text references module_picture (hash),
        primary key (code, version, path),
        foreign key (code, version) references module_version (code, version),
        check ((content is null) <> (picture_hash is null))
      )`);
    await runner.query(`
      create table draft (
        id uuid primary key,
        module_code text not null,
        slug text not null,
        title jsonb not null,
        origin_code text,
        origin_version text,
        revision int not null default 0,
        created_by uuid not null references account (id),
        created_at timestamptz(3) not null default now(),
        updated_by uuid not null references account (id),
        updated_at timestamptz(3) not null default now(),
        archived_at timestamptz(3),
        foreign key (origin_code, origin_version) references module_version (code, version)
      )`);
    await runner.query(`
      create table draft_editor (
        draft_id uuid not null references draft (id),
        account_id uuid not null references account (id),
        since timestamptz(3) not null default now(),
        primary key (draft_id, account_id)
      )`);
    await runner.query('create index draft_editor_account on draft_editor (account_id, draft_id)');
    // A removed file is a revision with neither content nor picture.
    await runner.query(`
      create table draft_file_revision (
        draft_id uuid not null references draft (id),
        revision int not null,
        path text not null,
        write_id uuid not null,
        kind text not null,
        content text,
        picture_hash text references module_picture (hash),
        by_account uuid not null references account (id),
        at timestamptz(3) not null default now(),
        primary key (draft_id, revision),
        unique (draft_id, write_id, path)
      )`);
    await runner.query(
      'create index draft_file_newest on draft_file_revision (draft_id, path, revision desc)',
    );
    // What was compiled for drafts is apart from what is published, and its questions with it.
    await runner.query(`
      create table draft_document (
        draft_id uuid not null references draft (id),
        hash text not null,
        body text not null,
        blocks jsonb not null,
        plain_text text not null,
        activities jsonb not null,
        primary key (draft_id, hash)
      )`);
    await runner.query(`
      create table draft_version (
        id uuid primary key,
        draft_id uuid not null references draft (id),
        number int not null,
        revision int not null,
        note text not null,
        parts jsonb not null,
        meta jsonb not null,
        lessons jsonb not null,
        documents jsonb not null,
        created_by uuid not null references account (id),
        created_at timestamptz(3) not null default now(),
        unique (draft_id, number)
      )`);
    await runner.query(`
      create table draft_release (
        draft_version_id uuid primary key references draft_version (id),
        code text not null,
        version text not null,
        published_by uuid not null references account (id),
        published_at timestamptz(3) not null default now(),
        unique (code, version),
        foreign key (code, version) references module_version (code, version)
      )`);
    for (const table of appendOnly) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table draft_release, draft_version, draft_document, draft_file_revision, draft_editor,
         draft, module_source, module_picture`,
    );
  }
}

const appendOnly = [
  ...['module_picture', 'module_source', 'draft_file_revision'],
  ...['draft_document', 'draft_version', 'draft_release'],
];
