import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Live documents of teams: every change is kept in its order, and states to begin reading from. */
export class Workspaces1795312200000 implements MigrationInterface {
  name = 'Workspaces1795312200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_document (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references team (id),
        assignment_id text not null,
        sequence int not null default 0,
        size bigint not null default 0,
        created_at timestamptz(3) not null default now(),
        unique (team_id, assignment_id)
      )`);
    // Changes of a document are numbered without gaps: who adds one holds its row until the commit.
    await runner.query(`
      create table work_update (
        document_id uuid not null references work_document (id),
        sequence int not null,
        account_id uuid not null references account (id),
        update bytea not null,
        characters int not null,
        removed int not null,
        entries int not null,
        comments int not null,
        write_id uuid unique,
        restored int,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (document_id, sequence)
      )`);
    // Which account is behind a client of Yjs: the first connection that brought its changes.
    await runner.query(`
      create table work_client (
        document_id uuid not null references work_document (id),
        client_id bigint not null,
        account_id uuid not null references account (id),
        primary key (document_id, client_id)
      )`);
    // The whole document after a change, so that no reader begins at the first one.
    await runner.query(`
      create table work_state (
        document_id uuid not null references work_document (id),
        sequence int not null,
        state bytea not null,
        primary key (document_id, sequence)
      )`);
    for (const table of ['work_update', 'work_client', 'work_state']) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    // Yjs packs its changes; packing them again costs time and saves nothing.
    await runner.query('alter table work_update alter column update set storage external');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work_state, work_client, work_update, work_document');
  }
}
