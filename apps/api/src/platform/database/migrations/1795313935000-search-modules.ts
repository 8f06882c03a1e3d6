import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lessons are found by the title of their module too; those that come later are stored that way. */
export class SearchModules1795313935000 implements MigrationInterface {
  name = 'SearchModules1795313935000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update search_lesson set vector = vector
        || setweight(to_tsvector(('weft_' || locale)::regconfig, module_title), 'C')`);
  }

  down(): Promise<void> {
    // Words too many in an index harm nobody, and go with the next version of the module.
    return Promise.resolve();
  }
}
