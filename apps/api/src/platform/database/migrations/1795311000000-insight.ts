import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Insight for lecturers: what was recorded since when, time on a lesson, and who shares what. */
export class Insight1795311000000 implements MigrationInterface {
  name = 'Insight1795311000000';

  async up(runner: QueryRunner): Promise<void> {
    // The clock of a device says when something was done; this says when the server heard of it, so
    // that a process that knows a cohort only reads what came since.
    await runner.query(`
      alter table completion add column recorded_at timestamptz(3) not null default now()`);
    await runner.query('create index completion_recorded on completion (recorded_at)');
    await runner.query(`
      alter table reading_position
        add column active_seconds int not null default 0,
        add column recorded_at timestamptz(3) not null default now()`);
    await runner.query('create index reading_position_recorded on reading_position (recorded_at)');
    // Only what is handed in, so that saving a draft costs no more than before.
    await runner.query(`
      create index answer_revision_handed_in on answer_revision (saved_at) where submitted`);
    await runner.query(`
      create index answer_revision_attempts
      on answer_revision (activity_id, account_id, edited_at) where submitted`);
    await runner.query(`
      create table answer_sharing_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        account_id uuid not null references account (id),
        activity_id text not null,
        shared boolean not null,
        at timestamptz(3) not null default now()
      )`);
    await runner.query(`
      create index answer_sharing_event_newest
      on answer_sharing_event (account_id, activity_id, sequence desc)`);
    await runner.query(`
      create trigger answer_sharing_event_is_append_only
      before update or delete or truncate on answer_sharing_event
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answer_sharing_event');
    await runner.query('drop index answer_revision_attempts, answer_revision_handed_in');
    await runner.query(`
      alter table reading_position drop column active_seconds, drop column recorded_at`);
    await runner.query('alter table completion drop column recorded_at');
  }
}
