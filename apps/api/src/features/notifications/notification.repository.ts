import { Injectable } from '@nestjs/common';
import type { Notification } from '@weft/contracts';
import { DataSource } from 'typeorm';

const pageSize = 20;
/** More than this nobody counts. */
const mostCounted = 100;

interface Row {
  id: string;
  sequence: string;
  kind: Notification['kind'];
  data: object;
  link: string;
  at: Date;
  read: boolean;
  outdated: Notification['outdated'];
}

/** Something newer says more than that it was decided. */
const outdated = `(
  select min(reason) from notification_outdated old
  where old.dedupe_key = notification.dedupe_key)`;
const columns = `notification.id, sequence, kind, data, link, notification.at,
  ${outdated} as outdated,
  exists (select from notification_read where notification_id = notification.id) as read`;
const isShown = `not exists (
  select from notification_withdrawal gone where gone.dedupe_key = notification.dedupe_key)`;
const isUnread = `${isShown} and ${outdated} is null and not exists (
  select from notification_read where notification_id = notification.id)`;

/** What somebody was told, and what of it she read. */
@Injectable()
export class NotificationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page, the newest first. */
  async findPage(
    accountId: string,
    { before, unread }: { before?: number | undefined; unread: boolean },
  ): Promise<{ items: Notification[]; more: boolean }> {
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} from notification
       where account_id = $1 and ($2::bigint is null or sequence < $2) and ${isShown}
         and (not $3 or ${isUnread})
       order by sequence desc limit ${pageSize + 1}`,
      [accountId, before ?? null, unread],
    );
    return { items: rows.slice(0, pageSize).map(toNotification), more: rows.length > pageSize };
  }

  /** How many are unread, counted up to 100. */
  async countUnread(accountId: string): Promise<number> {
    const rows: { unread: number }[] = await this.dataSource.query(
      `select count(*)::int as unread from (
         select from notification where account_id = $1 and ${isUnread}
         limit ${mostCounted}) counted`,
      [accountId],
    );
    return rows[0]?.unread ?? 0;
  }

  /** The same for several people at once, with the newest one that each has not read. */
  async findUnread(accountIds: readonly string[]) {
    const rows: { accountId: string; unread: number; newest: Row | null }[] =
      await this.dataSource.query(
        `select account.id as "accountId", counted.unread, to_jsonb(newest) as newest
         from unnest($1::uuid[]) account (id)
         cross join lateral (
           select count(*)::int as unread from (
             select from notification where account_id = account.id and ${isUnread}
             limit ${mostCounted}) unread) counted
         left join lateral (
           select ${columns} from notification where account_id = account.id and ${isUnread}
           order by sequence desc limit 1) newest on true`,
        [accountIds],
      );
    return rows.map(({ newest, ...row }) => ({
      ...row,
      newest: newest && toNotification({ ...newest, at: new Date(newest.at) }),
    }));
  }

  /** @returns false when this is nothing that she was told */
  async mark(accountId: string, notificationId: string, read: boolean): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with own as (
         select id from notification where account_id = $1 and id = $2
       ), unread as (
         delete from notification_read using own where notification_id = own.id and not $3
       ), read as (
         insert into notification_read (notification_id) select id from own where $3
         on conflict (notification_id) do nothing
       ), told as (
         select pg_notify('inbox', $1::text) from own
       )
       select from told`,
      [accountId, notificationId, read],
    );
    return rows.length > 0;
  }

  /** Marks all that came up to this one as read. */
  async markAll(accountId: string, upTo: number): Promise<void> {
    await this.dataSource.query(
      `with read as (
         insert into notification_read (notification_id)
         select id from notification where account_id = $1 and sequence <= $2
         on conflict (notification_id) do nothing
       )
       select pg_notify('inbox', $1::text)`,
      [accountId, upTo],
    );
  }
}

function toNotification({ sequence, at, ...row }: Row): Notification {
  // The contract of the response checks that the facts are those of the kind.
  return { ...row, sequence: Number(sequence), at: at.toISOString() } as Notification;
}
