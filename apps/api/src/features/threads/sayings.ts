import { Injectable } from '@nestjs/common';
import type { DraftThread, Thread } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { type SayingReader, SayingRepository } from './saying.repository.js';
import { toDraftThread } from './thread.mapper.js';
import type { ThreadActor } from './thread.row.js';
import { ThreadPlaces } from './thread-places.js';

/** A remark in the version that it is read in, or one reply to it. */
export interface Saying {
  thread: Thread & Pick<DraftThread, 'anchor' | 'roundId'>;
  /** Null: the remark itself. */
  replyId: string | null;
}

/** A page of sayings; `at` counts from 0. */
export interface SayingPage {
  at: number;
  size: number;
}

/** Reads what was said for features that hand it on; who may read it, was asked before. */
@Injectable()
export class Sayings {
  constructor(
    private readonly sayings: SayingRepository,
    private readonly places: ThreadPlaces,
  ) {}

  /**
   * A page in the order of remarks, the replies to each after it; two statements.
   * @throws AppError request/not-found
   */
  async page(
    reader: SayingReader,
    actor: ThreadActor,
    { at, size }: SayingPage,
  ): Promise<{ total: number; items: Saying[] }> {
    const keys = await this.sayings.findKeys(reader, { offset: at * size, limit: size });
    const total = keys[0]?.total ?? 0;
    if (at > 0 && keys.length === 0) throw new AppError('request/not-found');
    const threads = await this.read(reader, actor, [
      ...new Set(keys.map(({ threadId }) => threadId)),
    ]);
    const items = keys.flatMap(({ threadId, replyId }) => {
      const thread = threads.get(threadId);
      return thread ? [{ thread, replyId }] : [];
    });
    return { total, items };
  }

  /**
   * One remark or reply by its id.
   * @throws AppError threads/unknown; annotations/gone for what was removed, and could be read
   */
  async find(reader: SayingReader, actor: ThreadActor, id: string): Promise<Saying> {
    const found = await this.sayings.findThreadOf(reader, id);
    if (found?.removed) throw new AppError('annotations/gone');
    const threads = await this.read(reader, actor, found ? [found.id] : []);
    const [thread] = threads.values();
    if (!thread) throw new AppError('threads/unknown');
    return { thread, replyId: id === thread.id ? null : id };
  }

  private async read(reader: SayingReader, actor: ThreadActor, ids: readonly string[]) {
    const rows = ids.length === 0 ? [] : await this.sayings.findThreads(reader, ids);
    const placed = await this.places.complete(rows, reader.draftVersionId);
    return new Map(placed.map((row) => [row.id, toDraftThread(row, actor)]));
  }
}
