import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody was told and was then taken back: it stays, and is no longer shown or mailed. */
export class NotificationWithdrawal1795310710000 implements MigrationInterface {
  name = 'NotificationWithdrawal1795310710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_withdrawal (
        dedupe_key text primary key,
        at timestamptz(3) not null default now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification_withdrawal');
  }
}
