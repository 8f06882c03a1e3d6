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
  async send<Kind extends NotificationKind>(
    notice: Notice<Kind>,
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    const data = notificationData[notice.kind].parse(notice.data);
    const readers = await findReaders(transaction, notice);
    const now = this.clock.now();
    const people = readers.map(({ id, timing, timeZone }) => ({
      id,
      dueAt: mailMoment(timing ?? defaultTimings[notice.kind], now, timeZone ?? usualTimeZone),
    }));
    if (people.length === 0) return;
    await addNotifications(transaction, { ...notice, data, people });
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
