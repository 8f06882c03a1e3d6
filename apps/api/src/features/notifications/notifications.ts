import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  defaultTimings,
  notificationData,
  type NotificationData,
  type NotificationKind,
  type OutdatedReason,
} from '@weft/contracts';
import { mailMoment } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import {
  addNotifications,
  findReaders,
  mailRound,
  outdateNotifications,
  withdrawNotifications,
} from './notice.repository.js';

/** Something to tell people. */
interface Notice<Kind extends NotificationKind = NotificationKind> {
  /** Accounts; nobody is told of what she did herself unless she is named here. */
  readonly to: readonly string[];
  readonly kind: Kind;
  /** The facts of the sentence; see `notificationData` of the contracts. */
  readonly data: NotificationData[Kind];
  /** Where it leads, without the language: `/cohorts/…`. */
  readonly link: string;
  /** Nobody is told twice with the same key: the kind, what it is about, and what of it. */
  readonly dedupeKey: string;
}

/** Time zone of who chose none. */
export const usualTimeZone = 'Europe/Brussels';

/** The front door of this feature: tells people something, in the app and by mail as they chose. */
@Injectable()
export class Notifications {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Tells people something inside what the caller writes: both happen or neither does.
   * @param transaction of the caller, or the data source where it has none
   */
  send<Kind extends NotificationKind>(
    { kind, ...notice }: Notice<Kind>,
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    return this.sendAll(kind, [notice], transaction);
  }

  /**
   * The same for many things of one kind, each with a key of its own, in as many statements as one.
   */
  async sendAll<Kind extends NotificationKind>(
    kind: Kind,
    notices: readonly Omit<Notice<Kind>, 'kind'>[],
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    const now = this.clock.now();
    const to = [...new Set(notices.flatMap((notice) => notice.to))];
    const readers = await findReaders(transaction, { to, kind });
    const moments = new Map(
      readers.map(({ id, timing, timeZone }) => [
        id,
        mailMoment(timing ?? defaultTimings[kind], now, timeZone ?? usualTimeZone),
      ]),
    );
    const due = notices.map(({ to, data, link, dedupeKey }) => ({
      ...{ link, dedupeKey, data: notificationData[kind].parse(data) },
      people: [...new Set(to)].flatMap((id) => {
        const dueAt = moments.get(id);
        return dueAt === undefined ? [] : { id, dueAt };
      }),
    }));
    const people = due.flatMap((notice) => notice.people);
    if (people.length === 0) return;
    await addNotifications(transaction, kind, due);
    if (people.some(({ dueAt }) => dueAt !== null && dueAt <= now)) {
      await this.jobs.add(mailRound, [{ id: randomUUID(), data: {} }], transaction);
    }
  }

  /** Takes back what was told with a key; mails that went out cannot be taken back. */
  async withdraw(dedupeKey: string, transaction: Pick<Transaction, 'query'>): Promise<void> {
    await withdrawNotifications(transaction, dedupeKey);
  }

  /** What was told with these keys stays and says that it is out of date; no mail goes any more. */
  async outdate(
    what: { dedupeKeys: readonly string[]; reason: OutdatedReason },
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    if (what.dedupeKeys.length > 0) await outdateNotifications(transaction, what);
  }
}
