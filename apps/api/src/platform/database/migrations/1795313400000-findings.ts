import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was concluded from review rounds. What stands now follows from the changes, which are only
 * ever added; a published report never changes either.
 */
export class Findings1795313400000 implements MigrationInterface {
  name = 'Findings1795313400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finding_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        round_id uuid not null references review_round (id),
        change jsonb not null,
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp()
      )`);
    await runner.query('create index finding_event_of on finding_event (round_id, sequence)');
    // The report is text, so that its keys keep their order; what it was made of stays here.
    await runner.query(`
      create table round_report (
        id uuid primary key,
        round_id uuid not null references review_round (id),
        number int not null,
        audience text not null check (audience in ('participants', 'everyone')),
        report text not null,
        findings jsonb not null,
        published_by uuid not null references account (id),
        published_at timestamptz(3) not null default clock_timestamp(),
        unique (round_id, number)
      )`);
    for (const table of ['finding_event', 'round_report']) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table round_report, finding_event');
  }
}
