import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { NotificationChannel } from '../database/notification-channel.js';
import type { EventStream } from './event-stream.js';
import { OpenStreams } from './open-streams.js';

/** Tabs of one browser share a stream; this is for several browsers and devices. */
const most = { ofOne: 8, inAll: 5000 };

/** The streams that tell each account what is its own, as far as this process has them open. */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  private readonly streams = new OpenStreams(most);

  constructor(channel: NotificationChannel) {
    // Who signed out, or may do something else now, has to show again who she is.
    channel.on('session', (accountId) => this.streams.end(accountId || null));
  }

  /**
   * Opens a stream for an account.
   * @throws AppError request/too-many, server/unavailable
   */
  open(accountId: string): EventStream {
    return this.streams.open(accountId);
  }

  /** Who has a stream open here. */
  get accountIds(): string[] {
    return this.streams.holders;
  }

  /** Sends an event to all streams of an account. */
  tell(accountId: string, event: { name: string; id: number; data: unknown }): void {
    for (const stream of this.streams.of(accountId)) {
      stream.event(event.name, event.id, event.data);
    }
  }

  beforeApplicationShutdown(): void {
    this.streams.close();
  }
}
