import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A guest whose account takes part in the same round becomes one with it: her row stays, for what
 * was noted, and points to who she is. A round that never opened can be removed.
 */
export class RoundUpkeep1795313840000 implements MigrationInterface {
  name = 'RoundUpkeep1795313840000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round_participant
        add merged_into uuid references round_participant (id),
        add check (merged_into <> id and (merged_into is null or account_id is null))`);
    await runner.query('alter table review_round add removed_at timestamptz(3)');
    await runner.query(`
      alter table round_event drop constraint round_event_kind_check,
        add check (kind in ('made', 'changed', 'opened', 'closed', 'extended', 'reopened',
          'invited', 'resent', 'revoked', 'attached', 'removed'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round_event drop constraint round_event_kind_check,
        add check (kind in ('made', 'changed', 'opened', 'closed', 'extended', 'reopened',
          'invited', 'resent', 'revoked', 'attached'))`);
    await runner.query('alter table review_round drop column removed_at');
    await runner.query('alter table round_participant drop column merged_into');
  }
}
