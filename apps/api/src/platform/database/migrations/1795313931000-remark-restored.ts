import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'made', 'reply', 'agree', 'disagree', 'edit', 'remove', 'place', 'accept', 'decline',
  'done', 'confirm', 'reopen', 'block', 'assign'`;

const allow = (allowed: string): string => `
  alter table thread_event drop constraint thread_event_kind_check,
    add check (kind in (${allowed}))`;

/** An author takes back that she removed a remark of her own. */
export class RemarkRestored1795313931000 implements MigrationInterface {
  name = 'RemarkRestored1795313931000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${kinds}, 'restore'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(kinds));
  }
}
