import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { BoardView } from '@weft/contracts';
import { boardChange } from '@weft/rules';
import type { Visitor } from '../../platform/auth/visitor.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import type { EventStream } from '../../platform/realtime/event-stream.js';
import { OpenStreams } from '../../platform/realtime/open-streams.js';
import { toView } from './board.mapper.js';
import { BoardAccess } from './board.policy.js';
import { BoardRepository } from './board.repository.js';

/** What many do at once is asked of the database once, and told once. */
const gatherMs = 100;
const most = { ofOne: 6, inAll: 5000 };

interface Room {
  teamId: string | null;
  /** Who holds each stream that follows the board. */
  holders: Map<EventStream, string>;
  /** Those that were told nothing yet. */
  newcomers: Set<EventStream>;
  /** What all the others were told. */
  told: BoardView | null;
  due: boolean;
  telling: Promise<void>;
}

/** Tells open boards what changed, in whichever process that was. */
@Injectable()
export class BoardLive implements BeforeApplicationShutdown {
  private readonly log = new Logger(BoardLive.name);
  private readonly streams = new OpenStreams(most);
  private readonly rooms = new Map<string, Room>();

  constructor(
    private readonly access: BoardAccess,
    private readonly boards: BoardRepository,
    channel: NotificationChannel,
  ) {
    channel.on('board', (boardId) => {
      for (const id of boardId === '' ? this.rooms.keys() : [boardId]) this.gather(id);
    });
    // Who is no longer in a team is shown out at once.
    channel.on('team', (teamId) => {
      for (const [id, room] of this.rooms) if (room.teamId === teamId) this.gather(id);
    });
    channel.on('session', (accountId) => this.streams.end(accountId || null));
  }

  /** @throws AppError boards/unknown, request/too-many, server/unavailable */
  async follow(visitor: Visitor, boardId: string): Promise<EventStream> {
    const { personId, board } = await this.access.seat(visitor, boardId);
    const stream = this.streams.open(personId);
    const room = this.rooms.get(boardId) ?? {
      ...{ holders: new Map<EventStream, string>(), newcomers: new Set<EventStream>() },
      ...{ teamId: board.teamId, told: null, due: false, telling: Promise.resolve() },
    };
    this.rooms.set(boardId, room);
    room.holders.set(stream, personId);
    room.newcomers.add(stream);
    stream.onClose(() => {
      room.holders.delete(stream);
      room.newcomers.delete(stream);
      if (room.holders.size === 0 && this.rooms.get(boardId) === room) this.rooms.delete(boardId);
    });
    this.gather(boardId);
    return stream;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.streams.close();
    await Promise.all([...this.rooms.values()].map(({ telling }) => telling));
  }

  private gather(boardId: string): void {
    const room = this.rooms.get(boardId);
    if (!room || room.due) return;
    room.due = true;
    setTimeout(() => {
      room.due = false;
      room.telling = room.telling
        .then(() => this.tell(boardId, room))
        .catch((error: unknown) => this.log.error(error));
    }, gatherMs).unref();
  }

  /** Two statements, however many look. */
  private async tell(boardId: string, room: Room): Promise<void> {
    if (room.holders.size === 0) return;
    // Who comes while this is asked is told next time.
    const asked = [...room.holders];
    const [row, entitled] = await Promise.all([
      this.boards.findView(boardId),
      this.boards.findEntitled(boardId, [...new Set(room.holders.values())]),
    ]);
    if (!row) return;
    const view = toView(row);
    const change = room.told && boardChange(room.told, view);
    room.told = view;
    for (const [stream, holder] of asked) {
      const isNew = room.newcomers.delete(stream);
      if (!entitled.has(holder)) stream.end();
      else if (isNew) stream.event('board', view.revision, view);
      else if (change) stream.event('change', view.revision, change);
    }
  }
}
