import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams of a cohort: who was in one from when to when is kept for ever. */
export class Teams1795312000000 implements MigrationInterface {
  name = 'Teams1795312000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table team (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        name text not null check (name <> ''),
        created_at timestamptz(3) not null default now(),
        dissolved_at timestamptz(3),
        unique (id, cohort_id)
      )`);
    await runner.query('create index team_cohort on team (cohort_id)');
    // One row a write, of a lecturer, a learner or the mixer; `detail` holds what it did.
    await runner.query(`
      create table team_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        team_id uuid references team (id),
        kind text not null check (kind in ('made', 'renamed', 'placed', 'dissolved', 'restored',
          'joined', 'left', 'left-cohort', 'returned', 'choice-set', 'mixed')),
        by_account uuid not null references account (id),
        detail jsonb not null default '{}',
        at timestamptz(3) not null default now()
      )`);
    await runner.query('create index team_event_cohort on team_event (cohort_id, sequence)');
    await runner.query(`
      create trigger team_event_is_append_only
      before update or delete or truncate on team_event
      for each statement execute function refuse_change()`);
    // A stay in a team. Only its end is ever written, and taken back where a write is undone.
    await runner.query(`
      create table team_membership (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        cohort_id uuid not null,
        account_id uuid not null references account (id),
        joined_at timestamptz(3) not null default now(),
        left_at timestamptz(3),
        sees_earlier boolean not null,
        joined_by uuid not null references team_event (id),
        left_by uuid references team_event (id),
        foreign key (team_id, cohort_id) references team (id, cohort_id),
        check (joined_at <= left_at),
        check ((left_at is null) = (left_by is null))
      )`);
    await runner.query(`
      create unique index team_membership_current on team_membership (cohort_id, account_id)
      where left_at is null`);
    await runner.query(
      'create index team_membership_team on team_membership (team_id, account_id)',
    );
    await runner.query(
      'create index team_membership_account on team_membership (account_id, cohort_id)',
    );
    // How learners choose their teams themselves; without a row they do not.
    await runner.query(`
      create table team_choice (
        cohort_id uuid primary key references cohort (id),
        until date not null,
        largest int not null check (largest > 1),
        sees_earlier boolean not null
      )`);
    // What learners wish for their team, every version of it; the newest counts.
    await runner.query(`
      create table team_wishes (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        account_id uuid not null references account (id),
        wishes jsonb not null,
        at timestamptz(3) not null default now()
      )`);
    await runner.query(`
      create index team_wishes_newest on team_wishes (cohort_id, account_id, sequence desc)`);
    await runner.query(`
      create trigger team_wishes_is_append_only
      before update or delete or truncate on team_wishes
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table team_wishes, team_choice, team_membership, team_event, team');
  }
}
