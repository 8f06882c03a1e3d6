import type { MailTiming, NotificationKind } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';

/** Inside the transaction of whoever has something to tell. */
type Writer = Pick<Transaction, 'query'>;

interface Reader {
  id: string;
  /** Null where she chose nothing. */
  timing: MailTiming | null;
  timeZone: string | null;
}

/** PostgreSQL takes 8,000 bytes for one notification between processes. */
const idsInAMessage = 200;

/** How those who are to be told want to hear of it. */
export function findReaders(
  writer: Writer,
  { to, kind }: { to: readonly string[]; kind: NotificationKind },
): Promise<Reader[]> {
  return writer.query(
    `select account.id, choices ->> $2 as timing, time_zone as "timeZone"
     from account left join message_settings on account_id = account.id
     where account.id = any ($1)`,
    [to, kind],
  );
}

/** Tells people what they were not told before, and every process that they were told. */
export async function addNotifications(
  writer: Writer,
  notice: {
    kind: NotificationKind;
    data: object;
    link: string;
    dedupeKey: string;
    people: readonly { id: string; dueAt: Date | null }[];
  },
): Promise<void> {
  const told: { id: string }[] = await writer.query(
    `with person as (
       select * from jsonb_to_recordset($1::jsonb) as row (id uuid, "dueAt" timestamptz)
     ), told as (
       insert into notification (account_id, kind, data, link, dedupe_key)
       select id, $2, $3, $4, $5 from person
       on conflict (account_id, dedupe_key) do nothing returning id, account_id
     ), mailed as (
       insert into notification_mail (notification_id, account_id, due_at)
       select told.id, account_id, "dueAt" from told join person on person.id = account_id
       where "dueAt" is not null
     )
     select account_id as id from told`,
    [
      ...[JSON.stringify(notice.people), notice.kind, JSON.stringify(notice.data)],
      ...[notice.link, notice.dedupeKey],
    ],
  );
  const messages = [];
  for (let from = 0; from < told.length; from += idsInAMessage) {
    const ids = told.slice(from, from + idsInAMessage).map(({ id }) => id);
    messages.push(ids.join(','));
  }
  await writer.query(`select pg_notify('inbox', message) from unnest($1::text[]) message`, [
    messages,
  ]);
}
