import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks, grades and pitch days. Submissions and teams are named by id alone: a grade outlives
 * whatever becomes of them.
 */
export class Grades1795312600000 implements MigrationInterface {
  name = 'Grades1795312600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grade_settings (
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        settings jsonb not null,
        primary key (cohort_id, assignment_id)
      )`);
    // What a marker writes, which changes until it is settled.
    await runner.query(`
      create table marking (
        submission_id uuid not null,
        account_id uuid not null references account (id),
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        criteria jsonb not null,
        comment text not null,
        edited_at timestamptz(3) not null,
        settled_at timestamptz(3),
        primary key (submission_id, account_id)
      )`);
    await runner.query('create index marking_of on marking (cohort_id, assignment_id)');
    await runner.query(`
      create table marking_comment (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        account_id uuid not null references account (id),
        text text not null,
        shared boolean not null,
        edited_at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index marking_comment_of on marking_comment (cohort_id)');
    await runner.query(`
      create table grade_release (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null,
        visible_at timestamptz(3) not null,
        told boolean not null default false
      )`);
    await runner.query(`
      create index grade_release_of on grade_release (cohort_id, assignment_id, at desc)`);
    await runner.query(
      'create index grade_release_untold on grade_release (visible_at) where not told',
    );
    // What a release gave; it follows from the events, and is written together with them.
    await runner.query(`
      create table grade (
        id uuid primary key,
        account_id uuid not null references account (id),
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        submission_id uuid not null,
        release_id uuid not null references grade_release (id),
        percent double precision not null check (percent between 0 and 100),
        reasons jsonb not null,
        appeal text not null default 'none' check (appeal in ('none', 'open', 'answered')),
        visible_at timestamptz(3) not null,
        before jsonb,
        unique (cohort_id, assignment_id, account_id)
      )`);
    await runner.query('create index grade_account on grade (account_id, visible_at desc)');
    await runner.query(`create index grade_release_gave on grade (release_id)`);
    // Everything that happened to marks and grades; about_account is null for what is of the team.
    await runner.query(`
      create table grade_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        submission_id uuid not null,
        grade_id uuid,
        about_account uuid references account (id),
        kind text not null check (kind in ('settled', 'reopened', 'agreed', 'factor', 'released',
          'withdrawn', 'changed', 'appealed', 'answered')),
        by_account uuid not null references account (id),
        from_value double precision,
        to_value double precision,
        reason text,
        mark jsonb,
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index grade_event_of on grade_event (submission_id, sequence)');
    await runner.query('create index grade_event_grade on grade_event (grade_id, sequence)');
    await runner.query(`
      create unique index grade_event_one_appeal on grade_event (grade_id) where kind = 'appealed'`);
    await runner.query(`
      create trigger grade_event_is_append_only
      before update or delete or truncate on grade_event
      for each statement execute function refuse_change()`);
    await runner.query(`
      create table pitch_day (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        settings jsonb not null,
        starts_at timestamptz(3),
        state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
        panel_code text not null unique,
        audience_code text not null unique,
        current_slot uuid,
        clock_gathered int not null default 0,
        clock_since timestamptz(3),
        announced boolean not null default false
      )`);
    await runner.query('create index pitch_day_cohort on pitch_day (cohort_id)');
    await runner.query(`
      create table pitch_slot (
        id uuid primary key default gen_random_uuid(),
        pitch_day_id uuid not null references pitch_day (id),
        team_id uuid not null,
        place int not null,
        shown boolean not null default false,
        unique (pitch_day_id, team_id)
      )`);
    // Which device scored, and what was scored, are apart: only sums are kept, and no time.
    await runner.query(`
      create table pitch_scored (
        slot_id uuid not null references pitch_slot (id) on delete cascade,
        device bytea not null,
        primary key (slot_id, device)
      )`);
    await runner.query(`
      create table pitch_tally (
        slot_id uuid not null references pitch_slot (id) on delete cascade,
        seat text not null check (seat in ('panel', 'audience')),
        ballots int not null,
        sums jsonb not null,
        primary key (slot_id, seat)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pitch_tally, pitch_scored, pitch_slot, pitch_day');
    await runner.query(`
      drop table grade_event, grade, grade_release, marking_comment, marking, grade_settings`);
  }
}
