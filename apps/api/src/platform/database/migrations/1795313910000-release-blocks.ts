import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How heavy each block of a publication changed; null for publications from before it was told. */
export class ReleaseBlocks1795313910000 implements MigrationInterface {
  name = 'ReleaseBlocks1795313910000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft_publication add column blocks jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft_publication drop column blocks');
  }
}
