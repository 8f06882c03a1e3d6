import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts: what happens to an enrolment is only ever added; where somebody stands is derived. */
export class Cohorts1795310500000 implements MigrationInterface {
  name = 'Cohorts1795310500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cohort (
        id uuid primary key,
        title text not null,
        track_slug text not null,
        track_version text not null,
        starts_on date not null,
        ends_on date not null check (starts_on <= ends_on),
        time_zone text not null,
        locale text not null,
        capacity int check (capacity > 0),
        self_enrolment text not null check (self_enrolment in ('closed', 'code', 'approval')),
        join_code text unique,
        created_by uuid not null references account (id),
        created_at timestamptz(3) not null default now(),
        foreign key (track_slug, track_version) references track_version (slug, version)
      )`);
    await runner.query(`
      create function keep_cohort_track() returns trigger language plpgsql as $$
      begin
        raise exception 'a cohort keeps its track'
          using errcode = 'integrity_constraint_violation';
      end $$`);
    await runner.query(`
      create trigger cohort_keeps_its_track before update on cohort for each row
      when ((old.track_slug, old.track_version) is distinct from (new.track_slug, new.track_version))
      execute function keep_cohort_track()`);
    await runner.query(`
      create table cohort_lecturer (
        cohort_id uuid not null references cohort (id),
        account_id uuid not null references account (id),
        primary key (cohort_id, account_id)
      )`);
    await runner.query(
      'create index cohort_lecturer_account on cohort_lecturer (account_id, cohort_id)',
    );
    await runner.query(`
      create table enrolment_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        account_id uuid not null references account (id),
        kind text not null check (kind in
          ('invited', 'requested', 'waitlisted', 'enrolled', 'left', 'returned', 'refused')),
        by_account uuid references account (id),
        at timestamptz(3) not null default now(),
        reason text
      )`);
    await runner.query(`
      create index enrolment_event_newest
      on enrolment_event (cohort_id, account_id, sequence desc)`);
    await runner.query(`
      create index enrolment_event_account
      on enrolment_event (account_id, cohort_id, sequence desc)`);
    await runner.query(`
      create trigger enrolment_event_is_append_only
      before update or delete or truncate on enrolment_event
      for each statement execute function refuse_change()`);
    // The one place that says where somebody stands.
    await runner.query(`
      create view enrolment as
      select distinct on (cohort_id, account_id) cohort_id, account_id, sequence, at as since, reason,
        case
          when kind = 'returned' then 'enrolled'
          when kind = 'left' and by_account is distinct from account_id then 'removed'
          else kind
        end as state
      from enrolment_event
      order by cohort_id, account_id, enrolment_event.sequence desc`);
    await runner.query(`
      create table invitation_preview (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        made_by uuid not null references account (id),
        rows jsonb not null,
        faults jsonb not null,
        confirmed_at timestamptz(3),
        expires_at timestamptz(3) not null
      )`);
    // Without `invited_by` somebody asked for it herself, with the join code. The token is made when the mail goes out, so that only its hash is ever stored.
    await runner.query(`
      create table invitation (
        id uuid primary key default gen_random_uuid(),
        cohort_id uuid not null references cohort (id),
        email text not null check (email = lower(email)),
        display_name text not null,
        locale text not null,
        background text,
        invited_by uuid references account (id),
        invited_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        token_hash bytea unique,
        mailed_at timestamptz(3),
        attempts int not null default 0,
        next_attempt_at timestamptz(3) not null default now(),
        accepted_by uuid references account (id),
        accepted_at timestamptz(3),
        withdrawn_at timestamptz(3)
      )`);
    await runner.query(`
      create unique index invitation_open on invitation (cohort_id, email)
      where accepted_at is null and withdrawn_at is null`);
    await runner.query('create index invitation_email on invitation (email)');
    await runner.query(`
      create index invitation_to_mail on invitation (next_attempt_at)
      where mailed_at is null and accepted_at is null and withdrawn_at is null`);
    await runner.query(`
      create table cohort_date (
        cohort_id uuid not null references cohort (id),
        kind text not null check (kind in ('stage', 'lesson')),
        target_id text not null,
        opens_on date,
        due_on date,
        primary key (cohort_id, kind, target_id),
        check (opens_on <= due_on)
      )`);
    await runner.query(`
      create table deadline_extension (
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        account_id uuid not null references account (id),
        kind text not null check (kind in ('stage', 'lesson')),
        target_id text not null,
        until date not null,
        reason text not null,
        granted_by uuid not null references account (id),
        granted_at timestamptz(3) not null default clock_timestamp(),
        withdrawn_at timestamptz(3)
      )`);
    await runner.query(`
      create index deadline_extension_of
      on deadline_extension (cohort_id, account_id) where withdrawn_at is null`);
    await runner.query(`
      create table calendar_address (
        account_id uuid primary key references account (id) on delete cascade,
        token_hash bytea not null unique,
        locale text not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view enrolment');
    await runner.query(`
      drop table calendar_address, deadline_extension, cohort_date, invitation, invitation_preview,
        enrolment_event, cohort_lecturer, cohort`);
    await runner.query('drop function keep_cohort_track()');
  }
}
