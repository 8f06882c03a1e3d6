import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import type { EventStream } from '../../platform/realtime/event-stream.js';
import { OpenStreams } from '../../platform/realtime/open-streams.js';
import { DraftAccess } from './draft.policy.js';
import { DraftRepository } from './draft.repository.js';

const most = { ofOne: 8, inAll: 2000 };

interface Follower {
  accountId: string;
  /** Administrators see every draft, whoever writes it. */
  administers: boolean;
}

/** Tells open editors that somebody wrote, in whichever process that was. */
@Injectable()
export class DraftLive implements BeforeApplicationShutdown {
  private readonly log = new Logger(DraftLive.name);
  private readonly streams = new OpenStreams(most);
  private readonly rooms = new Map<string, Map<EventStream, Follower>>();
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly access: DraftAccess,
    private readonly drafts: DraftRepository,
    channel: NotificationChannel,
  ) {
    channel.on('draft', (draftId) => {
      for (const id of draftId === '' ? [...this.rooms.keys()] : [draftId]) this.tellSoon(id);
    });
    channel.on('session', (accountId) => this.streams.end(accountId || null));
  }

  /** @throws AppError drafts/unknown, request/too-many, server/unavailable */
  async follow(caller: Principal | null, draftId: string): Promise<EventStream> {
    const { author, draft } = await this.access.author(caller, draftId);
    const { accountId, roles } = author;
    const stream = this.streams.open(accountId);
    const room = this.rooms.get(draftId) ?? new Map<EventStream, Follower>();
    this.rooms.set(draftId, room);
    room.set(stream, { accountId, administers: roles.includes('administrator') });
    stream.onClose(() => {
      room.delete(stream);
      if (room.size === 0 && this.rooms.get(draftId) === room) this.rooms.delete(draftId);
    });
    stream.event('draft', draft.revision, { revision: draft.revision, by: draft.updatedBy });
    return stream;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.streams.close();
    await this.telling;
  }

  private tellSoon(draftId: string): void {
    if (!this.rooms.has(draftId)) return;
    this.telling = this.telling
      .then(() => this.tell(draftId))
      .catch((error: unknown) => this.log.error(error));
  }

  /** One statement, however many have it open. */
  private async tell(draftId: string): Promise<void> {
    const room = this.rooms.get(draftId);
    if (!room) return;
    const followed = [...room];
    const state = await this.drafts.findState(draftId);
    if (!state) return;
    const { revision, by, authors } = state;
    for (const [stream, { accountId, administers }] of followed) {
      if (administers || authors.includes(accountId))
        stream.event('draft', revision, { revision, by });
      else stream.end();
    }
  }
}
