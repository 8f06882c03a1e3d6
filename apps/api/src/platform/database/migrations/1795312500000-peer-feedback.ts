import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Peer feedback. A review has two ids: one for who writes it and for lecturers, and one under which
 * only its authors know it, so that nothing ties the two together.
 */
export class PeerFeedback1795312500000 implements MigrationInterface {
  name = 'PeerFeedback1795312500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table peer_round (
        id uuid primary key default gen_random_uuid(),
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        settings jsonb not null,
        revision int not null default 1,
        seed text,
        due_at timestamptz(3) not null,
        started_at timestamptz(3),
        released_at timestamptz(3),
        unique (cohort_id, assignment_id)
      )`);
    await runner.query(`
      create table peer_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        round_id uuid not null references peer_round (id),
        kind text not null,
        by_account uuid references account (id),
        data jsonb,
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index peer_event_of on peer_event (round_id, sequence)');
    await runner.query(`
      create table peer_review (
        id uuid primary key default gen_random_uuid(),
        shown_id uuid not null unique default gen_random_uuid(),
        round_id uuid not null references peer_round (id),
        submission_id uuid not null,
        team_id uuid not null references team (id),
        reviewer_account uuid references account (id),
        reviewer_team uuid references team (id),
        state text not null default 'to-do'
          check (state in ('to-do', 'started', 'given', 'lapsed', 'replaced')),
        taken_over boolean not null default false,
        due_at timestamptz(3) not null,
        review jsonb,
        points jsonb,
        edited_at timestamptz(3),
        given_by uuid references account (id),
        given_at timestamptz(3),
        reminded boolean not null default false,
        shown boolean not null default false,
        check (num_nonnulls(reviewer_account, reviewer_team) = 1)
      )`);
    await runner.query(`
      create unique index peer_review_once
      on peer_review (round_id, team_id, coalesce(reviewer_account, reviewer_team))`);
    await runner.query(`
      create index peer_review_by_account on peer_review (reviewer_account)
      where reviewer_account is not null`);
    await runner.query(`
      create index peer_review_by_team on peer_review (reviewer_team)
      where reviewer_team is not null`);
    await runner.query('create index peer_review_of on peer_review (submission_id)');
    await runner.query(`
      create table peer_rating (
        id uuid primary key,
        review_id uuid not null unique references peer_review (id),
        by_account uuid not null references account (id),
        useful int not null check (useful between 1 and 5),
        answer text not null,
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query(`
      create table peer_report (
        id uuid primary key,
        review_id uuid not null references peer_review (id),
        side text not null check (side in ('reviewer', 'author')),
        kind text not null check (kind in ('cannot-be-read', 'not-serious')),
        note text not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp(),
        unique (review_id, side)
      )`);
    await runner.query(`
      create table peer_report_decision (
        id uuid primary key,
        report_id uuid not null unique references peer_report (id),
        decision text not null check (decision in ('upheld', 'dismissed')),
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query(`
      create table peer_practice (
        id uuid primary key,
        round_id uuid not null references peer_round (id),
        account_id uuid not null references account (id),
        review jsonb not null,
        at timestamptz(3) not null default clock_timestamp(),
        unique (round_id, account_id)
      )`);
    await runner.query(`
      create table peer_offer (
        round_id uuid not null references peer_round (id),
        account_id uuid not null references account (id),
        primary key (round_id, account_id)
      )`);
    await runner.query(`
      create table peer_points (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        round_id uuid not null references peer_round (id),
        team_id uuid not null references team (id),
        rater uuid not null references account (id),
        points jsonb not null,
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query(`
      create index peer_points_of on peer_points (round_id, team_id, rater, sequence desc)`);
    for (const table of appendOnly) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${appendOnly.join(', ')}, peer_offer, peer_review, peer_round`);
  }
}

const appendOnly = [
  'peer_event',
  'peer_rating',
  'peer_report_decision',
  'peer_report',
  'peer_practice',
  'peer_points',
];
