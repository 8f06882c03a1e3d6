import { Injectable, Logger } from '@nestjs/common';
import type { UnreadState } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import type { EventStream } from '../../platform/realtime/event-stream.js';
import { LiveStreams } from '../../platform/realtime/live-streams.js';
import { NotificationRepository } from './notification.repository.js';

/** What is told to many at once is asked of the database once. */
const gatherMs = 30;

/** Tells open pages at once what their reader was told or read, in whichever process that was. */
@Injectable()
export class LiveNotifications {
  private readonly log = new Logger(LiveNotifications.name);
  private readonly changed = new Set<string>();
  private gathering = false;

  constructor(
    private readonly streams: LiveStreams,
    private readonly notifications: NotificationRepository,
    channel: NotificationChannel,
  ) {
    channel.on('inbox', (payload) => this.gather(payload === '' ? null : payload.split(',')));
  }

  /**
   * The caller's own, from now on; the first event says how things stand.
   * @param lastSeen the newest one that the page showed already; it is not told again
   * @throws AppError access/sign-in-required, request/too-many, server/unavailable
   */
  async follow(caller: Principal | null, lastSeen: number): Promise<EventStream> {
    const { accountId } = signedIn(caller);
    const stream = this.streams.open(accountId);
    try {
      const [state] = await this.notifications.findUnread([accountId]);
      if (state) {
        const known = (state.newest?.sequence ?? 0) <= lastSeen;
        const event = toEvent(known ? { ...state, newest: null } : state);
        stream.event(event.name, Math.max(event.id, lastSeen), event.data);
      }
      return stream;
    } catch (error) {
      stream.end();
      throw error;
    }
  }

  private gather(accountIds: readonly string[] | null): void {
    const here = new Set(this.streams.accountIds);
    for (const id of accountIds ?? here) if (here.has(id)) this.changed.add(id);
    if (this.changed.size === 0 || this.gathering) return;
    this.gathering = true;
    setTimeout(() => void this.tell(), gatherMs).unref();
  }

  private async tell(): Promise<void> {
    this.gathering = false;
    const accountIds = [...this.changed];
    this.changed.clear();
    try {
      for (const state of await this.notifications.findUnread(accountIds)) {
        this.streams.tell(state.accountId, toEvent(state));
      }
    } catch (error) {
      this.log.error(error);
    }
  }
}

function toEvent({ unread, newest }: UnreadState) {
  return { name: 'unread', id: newest?.sequence ?? 0, data: { unread, newest } };
}
