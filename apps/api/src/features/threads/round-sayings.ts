import { Injectable } from '@nestjs/common';
import { RoundAccess, type RoundVisitor } from '../review-rounds/index.js';
import { actorOf, onlyWriter } from './round-threads.service.js';
import { type Saying, type SayingPage, Sayings } from './sayings.js';
import { personOf } from './thread.row.js';

/** All that was said in a round, for features that hand it on; who may read it is asked here. */
@Injectable()
export class RoundSayings {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly sayings: Sayings,
  ) {}

  /** @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, request/not-found */
  async page(
    visitor: RoundVisitor,
    roundId: string,
    page: SayingPage,
  ): Promise<{ title: string; total: number; items: Saying[] }> {
    const { title, reader, actor } = await this.reader(visitor, roundId);
    return { title, ...(await this.sayings.page(reader, actor, page)) };
  }

  /**
   * One remark or reply by its id.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, threads/unknown,
   *   annotations/gone
   */
  async find(visitor: RoundVisitor, roundId: string, id: string): Promise<Saying> {
    const { reader, actor } = await this.reader(visitor, roundId);
    return this.sayings.find(reader, actor, id);
  }

  private async reader(visitor: RoundVisitor, roundId: string) {
    const standing = await this.rounds.reader(visitor, roundId);
    const actor = actorOf(visitor, standing);
    const { id, draftVersionId, title } = standing.round;
    const reader = { roundId: id, draftVersionId, person: personOf(actor) };
    return { title, reader: { ...reader, only: onlyWriter(standing) }, actor };
  }
}
