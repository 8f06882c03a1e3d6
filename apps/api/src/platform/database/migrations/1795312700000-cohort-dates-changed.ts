import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cohort's own row tells that its dates changed: readers look at one row instead of at all. */
export class CohortDatesChanged1795312700000 implements MigrationInterface {
  name = 'CohortDatesChanged1795312700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table cohort add column dates_changed_at timestamptz(3) not null default now()`,
    );
    await runner.query(`
      create function note_changed_dates() returns trigger language plpgsql as $$
      begin
        update cohort set dates_changed_at = clock_timestamp()
        where id in (select cohort_id from changed);
        return null;
      end $$`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ]) {
      await runner.query(`
        create trigger cohort_date_${event} after ${event} on cohort_date
        referencing ${rows} table as changed
        for each statement execute function note_changed_dates()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete']) {
      await runner.query(`drop trigger cohort_date_${event} on cohort_date`);
    }
    await runner.query('drop function note_changed_dates');
    await runner.query('alter table cohort drop column dates_changed_at');
  }
}
