import { Injectable } from '@nestjs/common';
import type { DraftThread, Thread } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { RoundAccess, type RoundStanding, type RoundVisitor } from '../review-rounds/index.js';
import { actorOf, onlyWriter } from './round-threads.service.js';
import { type SayingReader, SayingRepository } from './saying.repository.js';
import { toDraftThread } from './thread.mapper.js';
import { personOf, type ThreadActor, type ThreadRow } from './thread.row.js';
import { ThreadPlaces } from './thread-places.js';

/** A remark in the version of its round, or one reply to it. */
export interface RoundSaying {
  thread: Thread & Pick<DraftThread, 'anchor'>;
  /** Null: the remark itself. */
  replyId: string | null;
}

/** All that was said in a round, for features that hand it on; who may read it is asked here. */
@Injectable()
export class RoundSayings {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly sayings: SayingRepository,
    private readonly places: ThreadPlaces,
  ) {}

  /**
   * A page in the order of remarks, the replies to each after it; two statements.
   * @param page.at counts from 0
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, request/not-found
   */
  async page(
    visitor: RoundVisitor,
    roundId: string,
    page: { at: number; size: number },
  ): Promise<{ title: string; total: number; items: RoundSaying[] }> {
    const { standing, reader, actor } = await this.reader(visitor, roundId);
    const { at, size } = page;
    const keys = await this.sayings.findKeys(reader, { offset: at * size, limit: size });
    const total = keys[0]?.total ?? 0;
    if (at > 0 && keys.length === 0) throw new AppError('request/not-found');
    const ids = [...new Set(keys.map(({ threadId }) => threadId))];
    const rows = await this.placed(await this.sayings.findThreads(reader, ids), reader);
    const threads = new Map(rows.map((row) => [row.id, toDraftThread(row, actor)]));
    const items = keys.flatMap(({ threadId, replyId }) => {
      const thread = threads.get(threadId);
      return thread ? [{ thread, replyId }] : [];
    });
    return { title: standing.round.title, total, items };
  }

  /**
   * One remark or reply by its id.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, threads/unknown
   */
  async find(visitor: RoundVisitor, roundId: string, id: string): Promise<RoundSaying> {
    const { reader, actor } = await this.reader(visitor, roundId);
    const threadId = await this.sayings.findThreadOf(reader, id);
    const rows = threadId === null ? [] : await this.sayings.findThreads(reader, [threadId]);
    const [row] = await this.placed(rows, reader);
    if (!row) throw new AppError('threads/unknown');
    return { thread: toDraftThread(row, actor), replyId: id === row.id ? null : id };
  }

  private placed(rows: readonly ThreadRow[], { draftVersionId }: SayingReader) {
    return this.places.complete(rows, draftVersionId);
  }

  private async reader(
    visitor: RoundVisitor,
    roundId: string,
  ): Promise<{ standing: RoundStanding; reader: SayingReader; actor: ThreadActor }> {
    const standing = await this.rounds.reader(visitor, roundId);
    const actor = actorOf(visitor, standing);
    const { id, draftVersionId } = standing.round;
    const only = onlyWriter(standing);
    const reader = { roundId: id, draftVersionId, person: personOf(actor), only };
    return { standing, reader, actor };
  }
}
