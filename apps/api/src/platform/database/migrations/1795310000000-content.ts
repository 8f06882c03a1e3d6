import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published content: every row is written once; a trigger refuses any change. */
export class Content1795310000000 implements MigrationInterface {
  name = 'Content1795310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are kept as they were written', tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);

    await runner.query(`
      create table module_version (
        sequence bigint generated always as identity unique,
        code text not null,
        version text not null,
        slug text not null,
        parts jsonb not null,
        meta jsonb not null,
        published_at timestamptz(3) not null,
        primary key (code, version)
      )`);
    await runner.query(`
      create table lesson (
        module_code text not null,
        module_version text not null,
        lesson_id text not null,
        slug text not null,
        position int not null,
        meta jsonb not null,
        primary key (module_code, module_version, lesson_id),
        unique (module_code, module_version, slug),
        foreign key (module_code, module_version) references module_version (code, version)
      )`);
    // The compiled text, by hash of its sources: versions that share a text share the row.
    await runner.query(`
      create table document (
        hash text primary key,
        body text not null,
        blocks jsonb not null,
        plain_text text not null,
        activities int not null
      )`);
    await runner.query(`
      create table lesson_document (
        module_code text not null,
        module_version text not null,
        lesson_id text not null,
        locale text not null,
        country text,
        document_hash text not null references document (hash),
        unique nulls not distinct (module_code, module_version, lesson_id, locale, country),
        foreign key (module_code, module_version) references module_version (code, version)
      )`);
    await runner.query(`
      create table activity_definition (
        sequence bigint generated always as identity unique,
        hash text primary key,
        activity_id text not null,
        lesson_id text not null,
        kind text not null,
        props jsonb not null,
        answer_key jsonb
      )`);
    await runner.query(
      'create index activity_definition_newest on activity_definition (activity_id, sequence desc)',
    );
    await runner.query(`
      create table track_version (
        sequence bigint generated always as identity unique,
        slug text not null,
        version text not null,
        parts jsonb not null,
        meta jsonb not null,
        published_at timestamptz(3) not null,
        primary key (slug, version)
      )`);
    for (const table of immutableTables) await runner.query(refuseChangeOf(table));

    // What the content folder looked like when it was last loaded, so that it is not read again.
    await runner.query(`
      create table content_load (
        only_row boolean primary key default true check (only_row),
        fingerprint text not null,
        loaded_at timestamptz(3) not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table content_load, ${[...immutableTables].reverse().join(', ')}`);
    await runner.query('drop function refuse_change()');
  }
}

const immutableTables = [
  'module_version',
  'lesson',
  'document',
  'lesson_document',
  'activity_definition',
  'track_version',
];

const refuseChangeOf = (table: string) => `
  create trigger ${table}_is_immutable before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`;
