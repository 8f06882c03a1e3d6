import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { RoundPost } from './round-post.js';
import { RoundRepository } from './round.repository.js';
import type { RoundRow } from './round.row.js';

const telling = new JobKind<object>('review-rounds');
const secondsBetweenLooks = 5 * 60;
const daysBefore = 2;

/** Tells participants, once, that a round opened on its day, and that it closes in two days. */
@Injectable()
export class RoundClock {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly post: RoundPost,
    jobs: Jobs,
  ) {
    jobs.repeat(telling, secondsBetweenLooks, () => this.run());
  }

  async run(): Promise<void> {
    for (const { id, what } of await this.rounds.findToTell(daysBefore)) {
      await this.rounds.together((manager) => this.tell(manager, id, what));
    }
  }

  /** Tells it unless it was told, inside what the caller writes. */
  async tell(manager: Transaction, roundId: string, what: 'opening' | 'closing'): Promise<void> {
    const round = await this.rounds.take(manager, roundId, what);
    const kind = what === 'opening' ? 'invitation' : 'closing';
    if (round) await this.post.tell(manager, round, { kind, to: null });
  }

  /** Tells everybody until when a closed round is open again. */
  async reopened(manager: Transaction, round: RoundRow, closesAt: string): Promise<void> {
    const until = { ...round, closesAt: new Date(closesAt) };
    await this.post.tell(manager, until, { kind: 'closing', to: null });
  }
}
