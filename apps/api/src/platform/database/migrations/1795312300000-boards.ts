import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Boards. Who voted and what was voted are two tables without anything that joins their rows; an
 * anonymous note has no author at all, only the hash of a key that the writer's device keeps.
 */
export class Boards1795312300000 implements MigrationInterface {
  name = 'Boards1795312300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table board (
        id uuid primary key,
        kind text not null check (kind in ('team', 'cohort', 'workshop')),
        cohort_id uuid references cohort (id),
        team_id uuid references team (id),
        title text not null check (title <> ''),
        locale text not null,
        silent boolean not null,
        named boolean not null,
        dots int not null check (dots between 1 and 10),
        several boolean not null,
        chosen int not null check (chosen between 1 and 8),
        phase text not null check (
          phase in ('ready', 'brainstorm', 'cluster', 'vote', 'sheets', 'closed')),
        revealed boolean not null,
        round int not null default 0,
        counted boolean not null default false,
        ends_at timestamptz(3),
        paused_ms int,
        clusters jsonb not null default '[]',
        goes_on uuid[] not null default '{}',
        code text unique,
        code_until timestamptz(3),
        revision bigint not null default 1,
        created_by uuid not null references account (id),
        created_at timestamptz(3) not null default now(),
        check ((kind = 'team') = (team_id is not null)),
        check ((kind = 'workshop') = (cohort_id is null)),
        check (revealed or phase in ('ready', 'brainstorm')),
        check (not counted or phase in ('sheets', 'closed'))
      )`);
    await runner.query('create index board_cohort on board (cohort_id, created_at desc)');
    await runner.query('create index board_opener on board (created_by, created_at desc)');
    await runner.query(`
      create table board_guest (
        id uuid primary key,
        board_id uuid not null references board (id),
        display_name text not null,
        token_hash bytea not null unique,
        joined_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        removed_at timestamptz(3)
      )`);
    await runner.query('create index board_guest_of on board_guest (board_id)');
    // Without a time: the order in which notes were written may tell whose they are.
    await runner.query(`
      create table board_note (
        id uuid primary key,
        board_id uuid not null references board (id),
        key_hash bytea not null,
        text text not null,
        removed text check (removed in ('writer', 'facilitator')),
        author_account uuid references account (id),
        author_guest uuid references board_guest (id)
      )`);
    await runner.query('create index board_note_of on board_note (board_id)');
    await runner.query(`
      create table board_voter (
        board_id uuid not null references board (id),
        round int not null,
        voter uuid not null,
        primary key (board_id, round, voter)
      )`);
    await runner.query(`
      create table board_tally (
        board_id uuid not null references board (id),
        round int not null,
        votes jsonb not null,
        primary key (board_id, round)
      )`);
    await runner.query(`
      create table board_sheet (
        board_id uuid not null references board (id),
        cluster_id uuid not null,
        texts jsonb not null,
        primary key (board_id, cluster_id)
      )`);
    // What was done to a board as a whole. Who moved which note is not in it.
    await runner.query(`
      create table board_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        board_id uuid not null references board (id),
        kind text not null check (kind in ('opened', 'settled', 'controlled', 'arranged', 'chosen',
          'code-made', 'code-revoked', 'guest-removed')),
        detail jsonb not null default '{}',
        by_account uuid references account (id),
        at timestamptz(3) not null default now(),
        check ((kind = 'arranged') = (by_account is null))
      )`);
    await runner.query('create index board_event_of on board_event (board_id, sequence)');
    await runner.query(`
      create trigger board_event_is_append_only
      before update or delete or truncate on board_event
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table board_event, board_sheet, board_tally, board_voter, board_note, board_guest, board`);
  }
}
