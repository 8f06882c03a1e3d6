import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dates and rules of assignments, files of teams, and what teams handed in. */
export class HandIn1795312400000 implements MigrationInterface {
  name = 'HandIn1795312400000';

  async up(runner: QueryRunner): Promise<void> {
    // What lecturers set; the newest counts, and null follows the calendar again.
    await runner.query(`
      create table assignment_setting (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        settings jsonb,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query(`
      create index assignment_setting_of
      on assignment_setting (cohort_id, assignment_id, sequence desc)`);
    await runner.query(`
      create table team_extension (
        id uuid primary key,
        team_id uuid not null references team (id),
        assignment_id text not null,
        until timestamptz(3) not null,
        reopens boolean not null,
        reason text not null,
        granted_by uuid not null references account (id),
        granted_at timestamptz(3) not null default clock_timestamp(),
        withdrawn_at timestamptz(3),
        withdrawn_by uuid references account (id),
        check ((withdrawn_at is null) = (withdrawn_by is null))
      )`);
    await runner.query(`
      create index team_extension_of on team_extension (team_id, assignment_id, granted_at desc)
      where withdrawn_at is null`);

    // A file on its way in; its bytes wait in a file of the same name as this id.
    await runner.query(`
      create table attachment_upload (
        id uuid primary key,
        team_id uuid not null references team (id),
        assignment_id text not null,
        account_id uuid not null references account (id),
        name text not null,
        size int not null check (size > 0),
        begun_at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index attachment_upload_team on attachment_upload (team_id)');
    await runner.query(`
      create table attachment (
        id uuid primary key,
        team_id uuid not null references team (id),
        assignment_id text not null,
        name text not null,
        media_type text not null,
        size int not null check (size > 0),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index attachment_team on attachment (team_id, assignment_id)');
    await runner.query('create index attachment_hash on attachment (hash)');
    await runner.query(`
      create table attachment_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        attachment_id uuid not null references attachment (id),
        removed boolean not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query(`
      create index attachment_event_of on attachment_event (attachment_id, sequence desc)`);
    // The one place that says which files a team has now.
    await runner.query(`
      create view team_attachment as
      select attachment.*, removal.at as removed_at
      from attachment left join lateral (
        select removed, event.at from attachment_event event
        where event.attachment_id = attachment.id order by event.sequence desc limit 1
      ) removal on removal.removed`);

    await runner.query(`
      create table submission (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        team_id uuid not null references team (id),
        cohort_id uuid not null references cohort (id),
        assignment_id text not null,
        module_code text not null,
        module_version text not null,
        number int not null check (number > 0),
        final boolean not null,
        late boolean not null,
        submitted_at timestamptz(3) not null,
        submitted_by uuid not null references account (id),
        settings jsonb not null,
        rubric jsonb not null,
        agreement jsonb,
        snapshot jsonb not null,
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        unique (team_id, assignment_id, number),
        foreign key (module_code, module_version) references module_version (code, version)
      )`);
    await runner.query('create index submission_cohort on submission (cohort_id, assignment_id)');
    // The team as it was then.
    await runner.query(`
      create table submission_member (
        submission_id uuid not null references submission (id),
        account_id uuid not null references account (id),
        primary key (submission_id, account_id)
      )`);
    await runner.query(
      'create index submission_member_account on submission_member (account_id, submission_id)',
    );
    await runner.query(`
      create table submission_attachment (
        submission_id uuid not null references submission (id),
        attachment_id uuid not null references attachment (id),
        primary key (submission_id, attachment_id)
      )`);
    await runner.query(`
      create index submission_attachment_file on submission_attachment (attachment_id)`);
    await runner.query(`
      create table submission_withdrawal (
        id uuid primary key,
        submission_id uuid not null unique references submission (id),
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    for (const table of appendOnly) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view team_attachment');
    await runner.query(`
      drop table submission_withdrawal, submission_attachment, submission_member, submission,
        attachment_event, attachment, attachment_upload, team_extension, assignment_setting`);
  }
}

const appendOnly = [
  'assignment_setting',
  'attachment',
  'attachment_event',
  'submission',
  'submission_member',
  'submission_attachment',
  'submission_withdrawal',
];
