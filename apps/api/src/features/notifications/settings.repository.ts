import { Injectable } from '@nestjs/common';
import type { MailTiming, NotificationKind } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What somebody chose; what she did not choose is absent. */
interface Chosen {
  timeZone: string | null;
  reminderDays: number;
  choices: Partial<Record<NotificationKind, MailTiming>>;
}

/** A notification whose mail was not made yet. */
interface Waiting {
  id: string;
  kind: NotificationKind;
  at: Date;
}

const columns = `time_zone as "timeZone", reminder_days as "reminderDays", choices`;

/** How people want to hear of things. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes them with the key that mails carry where somebody has none yet. */
  async find(accountId: string): Promise<Chosen> {
    const rows: Chosen[] = await this.dataSource.query(
      `with made as (
         insert into message_settings (account_id) values ($1)
         on conflict (account_id) do nothing returning *
       )
       select ${columns} from message_settings where account_id = $1
       union all select ${columns} from made`,
      [accountId],
    );
    const [row] = rows;
    if (!row) throw new Error('Settings were made and are not there');
    return row;
  }

  /** Whose mails carry this key, or null. */
  async findOwner(mailKey: string): Promise<string | null> {
    const rows: { accountId: string }[] = await this.dataSource.query(
      'select account_id as "accountId" from message_settings where mail_key = $1',
      [mailKey],
    );
    return rows[0]?.accountId ?? null;
  }

  /**
   * Keeps what somebody chose; the mails that wait follow it.
   * @param dueAt when the mail of a notification is due now; null: never
   */
  change(
    accountId: string,
    chosen: Chosen,
    dueAt: (waiting: { kind: NotificationKind; at: Date }) => Date | null,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into message_settings (account_id, time_zone, reminder_days, choices)
         values ($1, $2, $3, $4)
         on conflict (account_id) do update set time_zone = excluded.time_zone,
           reminder_days = excluded.reminder_days, choices = excluded.choices`,
        [accountId, chosen.timeZone, chosen.reminderDays, JSON.stringify(chosen.choices)],
      );
      const waiting = await lockWaiting(manager, accountId);
      const moved = waiting.map((one) => ({ id: one.id, dueAt: dueAt(one) }));
      await manager.query(
        `with moved as (
           select * from jsonb_to_recordset($1::jsonb) as row (id uuid, "dueAt" timestamptz)
         ), never as (
           delete from notification_mail using moved
           where notification_id = moved.id and "dueAt" is null
         )
         update notification_mail set due_at = "dueAt" from moved
         where notification_id = moved.id and "dueAt" is not null`,
        [JSON.stringify(moved)],
      );
    });
  }
}

/** The mails of an account that are being made at this moment are left alone. */
function lockWaiting(manager: Transaction, accountId: string): Promise<Waiting[]> {
  return manager.query(
    `select id, kind, at from notification_mail join notification on id = notification_id
     where notification_mail.account_id = $1 and letter_id is null
     for update of notification_mail skip locked`,
    [accountId],
  );
}
