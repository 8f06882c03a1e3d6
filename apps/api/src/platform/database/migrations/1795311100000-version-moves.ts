import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions about versions are only ever added; which version a cohort reads is derived. */
export class VersionMoves1795311100000 implements MigrationInterface {
  name = 'VersionMoves1795311100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table version_move_decision (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        cohort_id uuid not null references cohort (id),
        module_code text not null,
        from_version text not null,
        to_version text not null check (to_version <> from_version),
        decision text not null check (decision in ('now', 'later', 'never', 'undone')),
        by_account uuid not null references account (id),
        at timestamptz(3) not null default clock_timestamp(),
        note text,
        foreign key (module_code, from_version) references module_version (code, version),
        foreign key (module_code, to_version) references module_version (code, version)
      )`);
    await runner.query(`
      create index version_move_decision_of
      on version_move_decision (cohort_id, module_code, sequence)`);
    // Which notices about a newer version a learner put away or took back.
    await runner.query(`
      create table version_notice (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        account_id uuid not null references account (id),
        module_code text not null,
        version text not null,
        dismissed boolean not null,
        at timestamptz(3) not null default clock_timestamp(),
        foreign key (module_code, version) references module_version (code, version)
      )`);
    await runner.query(`
      create index version_notice_of on version_notice (account_id, module_code, sequence desc)`);
    for (const table of ['version_move_decision', 'version_notice']) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    // Every process keeps in memory which version somebody reads; whatever decides that tells them,
    // wherever it is written.
    await runner.query(`
      create function tell_reading() returns trigger language plpgsql as $$
      begin
        perform pg_notify('reading', '');
        return null;
      end $$`);
    for (const table of tellingTables) {
      await runner.query(`
        create trigger ${table}_tells_reading after insert on ${table}
        for each statement execute function tell_reading()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tellingTables) {
      await runner.query(`drop trigger ${table}_tells_reading on ${table}`);
    }
    await runner.query('drop function tell_reading()');
    await runner.query('drop table version_notice, version_move_decision');
  }
}

/** A cohort without people changes nobody's reading. */
const tellingTables = ['version_move_decision', 'enrolment_event'];
