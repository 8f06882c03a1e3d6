import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library as it was published, whole: some hundred entries that are always read together. */
export class Library1795310300000 implements MigrationInterface {
  name = 'Library1795310300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table library_version (
        sequence bigint generated always as identity primary key,
        body text not null,
        published_at timestamptz(3) not null
      )`);
    await runner.query(`
      create trigger library_version_is_immutable
      before update or delete or truncate on library_version
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table library_version');
  }
}
