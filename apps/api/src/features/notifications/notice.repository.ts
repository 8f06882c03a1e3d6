import type { Locale, MailTiming, NotificationKind, OutdatedReason } from '@weft/contracts';
import type { Told } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { JobKind } from '../../platform/jobs/jobs.js';

/** Inside the transaction of whoever has something to tell. */
type Writer = Pick<Transaction, 'query'>;

interface Reader {
  id: string;
  /** Null where she chose nothing. */
  timing: MailTiming | null;
  timeZone: string | null;
}

/** Makes the mails that are due. */
export const mailRound = new JobKind<object>('notification-mail');

/** A reader with what she is to get in one mail. */
export interface Due {
  accountId: string;
  email: string;
  locale: Locale;
  mailKey: string;
  items: ({ id: string; link: string } & Told)[];
}

const readersInARound = 50;

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
  kind: NotificationKind,
  notices: readonly {
    data: object;
    link: string;
    dedupeKey: string;
    people: readonly { id: string; dueAt: Date | null }[];
  }[],
): Promise<void> {
  const told: { id: string }[] = await writer.query(
    `with notice as (
       select * from rows from (jsonb_to_recordset($2::jsonb)
         as (data jsonb, link text, "dedupeKey" text, people jsonb)) with ordinality
         as row (data, link, "dedupeKey", people, place)
     ), person as (
       select id, "dueAt", data, link, "dedupeKey", place
       from notice cross join jsonb_to_recordset(people) as row (id uuid, "dueAt" timestamptz)
     ), told as (
       insert into notification (account_id, kind, data, link, dedupe_key)
       select id, $1, data, link, "dedupeKey" from person order by place
       on conflict (account_id, dedupe_key) do nothing returning id, account_id, dedupe_key
     ), mailed as (
       insert into notification_mail (notification_id, account_id, due_at)
       select told.id, account_id, "dueAt" from told
       join person on person.id = account_id and "dedupeKey" = dedupe_key
       where "dueAt" is not null
     )
     select distinct account_id as id from told`,
    [kind, JSON.stringify(notices)],
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

/** Takes back what was told with a key: nobody sees it or gets a mail of it any more. */
export async function withdrawNotifications(writer: Writer, dedupeKey: string): Promise<void> {
  await writer.query(
    `with withdrawn as (
       insert into notification_withdrawal (dedupe_key) values ($1) on conflict do nothing
     ), unsent as (
       delete from notification_mail using notification
       where notification_id = id and dedupe_key = $1 and letter_id is null
     )
     select pg_notify('inbox', string_agg(account_id::text, ','))
     from (select account_id, (row_number() over () - 1) / ${idsInAMessage} as part
       from notification where dedupe_key = $1) told
     group by part`,
    [dedupeKey],
  );
}

/** Marks what was told with these keys as out of date: it stays, and nobody gets a mail of it. */
export async function outdateNotifications(
  writer: Writer,
  { dedupeKeys, reason }: { dedupeKeys: readonly string[]; reason: OutdatedReason },
): Promise<void> {
  await writer.query(
    `with told as (
       select id, account_id, dedupe_key from notification where dedupe_key = any ($1)
     ), marked as (
       insert into notification_outdated (dedupe_key, reason)
       select distinct dedupe_key, $2 from told on conflict do nothing
     ), unsent as (
       delete from notification_mail using told
       where notification_id = told.id and letter_id is null
     )
     select pg_notify('inbox', string_agg(account_id::text, ','))
     from (select account_id, (row_number() over () - 1) / ${idsInAMessage} as part
       from (select distinct account_id from told) reader) parted
     group by part`,
    [dedupeKeys, reason],
  );
}

/** Locks some readers with all that is due to each; what another process makes is left out. */
export async function takeDue(writer: Writer, now: Date): Promise<Due[]> {
  const rows: (Omit<Due, 'items' | 'mailKey'> & {
    mailKey: string | null;
  } & Due['items'][number])[] = await writer.query(
    `with reader as (
       select distinct account_id from (
         select account_id from notification_mail
         where letter_id is null and due_at <= $1 order by due_at
         for update skip locked limit 500) due
       limit ${readersInARound}
     ), due as (
       select notification_id, mail.account_id from notification_mail mail
       join reader using (account_id)
       where letter_id is null and due_at <= $1 for update of mail skip locked
     ), keyed as (
       insert into message_settings (account_id) select account_id from reader
       on conflict (account_id) do nothing returning account_id, mail_key
     )
     select due.account_id as "accountId", email, locale,
       coalesce(settings.mail_key, keyed.mail_key) as "mailKey",
       notification.id, kind, data, link
     from due join notification on notification.id = notification_id
     join account on account.id = due.account_id
     left join message_settings settings on settings.account_id = due.account_id
     left join keyed on keyed.account_id = due.account_id
     order by sequence`,
    [now],
  );
  const byAccount = new Map<string, Due>();
  for (const { accountId, email, locale, mailKey, ...item } of rows) {
    // Another round makes her settings at this very moment: the next one finds them.
    if (!mailKey) continue;
    const known = byAccount.get(accountId) ?? { accountId, email, locale, mailKey, items: [] };
    byAccount.set(accountId, { ...known, items: [...known.items, item] });
  }
  return [...byAccount.values()];
}

/** Writes down in which mail each notification went. */
export async function writeLetters(
  writer: Writer,
  letters: readonly { id: string; items: readonly { id: string }[] }[],
): Promise<void> {
  const rows = letters.flatMap(({ id, items }) =>
    items.map((item) => ({ letterId: id, notificationId: item.id })),
  );
  await writer.query(
    `update notification_mail set letter_id = "letterId"
     from jsonb_to_recordset($1::jsonb) as row ("letterId" uuid, "notificationId" uuid)
     where notification_id = "notificationId"`,
    [JSON.stringify(rows)],
  );
}
