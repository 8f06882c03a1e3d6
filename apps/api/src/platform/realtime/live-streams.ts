import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { NotificationChannel } from '../database/notification-channel.js';
import { AppError } from '../http/app-error.js';
import { EventStream } from './event-stream.js';

/** Tabs of one browser share a stream; this is for several browsers and devices. */
const mostOfAnAccount = 8;
const mostInAll = 5000;
const beatMs = 25_000;
/** Then the browser connects again, and shows who it is. */
const longestMs = 15 * 60_000;

interface Open {
  stream: EventStream;
  since: number;
}

/** The streams of server-sent events that this process has open. */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  private readonly byAccount = new Map<string, Set<Open>>();
  private readonly timer = setInterval(() => this.beat(), beatMs).unref();
  private ending = false;

  constructor(channel: NotificationChannel) {
    // Who signed out, or may do something else now, has to show again who she is.
    channel.on('session', (accountId) => this.end(accountId || null));
  }

  /**
   * Opens a stream for an account.
   * @throws AppError request/too-many, server/unavailable
   */
  open(accountId: string): EventStream {
    const own = this.byAccount.get(accountId) ?? new Set<Open>();
    if (own.size >= mostOfAnAccount) throw new AppError('request/too-many', { retryAfter: 60 });
    if (this.ending || this.count >= mostInAll) throw new AppError('server/unavailable');
    const open = { stream: new EventStream(), since: Date.now() };
    own.add(open);
    this.byAccount.set(accountId, own);
    open.stream.onClose(() => {
      own.delete(open);
      if (own.size === 0 && this.byAccount.get(accountId) === own) this.byAccount.delete(accountId);
    });
    return open.stream;
  }

  /** Who has a stream open here. */
  get accountIds(): string[] {
    return [...this.byAccount.keys()];
  }

  /** Sends an event to all streams of an account. */
  tell(accountId: string, event: { name: string; id: number; data: unknown }): void {
    for (const { stream } of this.byAccount.get(accountId) ?? []) {
      stream.event(event.name, event.id, event.data);
    }
  }

  beforeApplicationShutdown(): void {
    this.ending = true;
    clearInterval(this.timer);
    this.end(null);
  }

  private get count(): number {
    return [...this.byAccount.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Ends the streams of an account, or all of them for null. */
  private end(accountId: string | null): void {
    const ended = accountId === null ? this.accountIds : [accountId];
    for (const id of ended) for (const { stream } of this.byAccount.get(id) ?? []) stream.end();
  }

  private beat(): void {
    const oldest = Date.now() - longestMs;
    for (const own of this.byAccount.values()) {
      for (const { stream, since } of own) {
        if (since < oldest) stream.end();
        else stream.beat();
      }
    }
  }
}
