import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told and is out of date by now: it stays, and says so. */
export class NotificationOutdated1795313932000 implements MigrationInterface {
  name = 'NotificationOutdated1795313932000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_outdated (
        dedupe_key text not null,
        reason text not null check (reason in ('newer', 'settled')),
        at timestamptz(3) not null default now(),
        primary key (dedupe_key, reason)
      )`);
    await runner.query(`
      create trigger notification_outdated_is_append_only
      before update or delete or truncate on notification_outdated
      for each statement execute function refuse_change()`);
    await runner.query('create index notification_by_key on notification (dedupe_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notification_by_key');
    await runner.query('drop table notification_outdated');
  }
}
