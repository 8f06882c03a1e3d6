import { Injectable } from '@nestjs/common';
import type { RoundPollOutcome, RoundPollQuestion } from '@weft/contracts';
import { sameContent } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { signedIn } from '../../platform/auth/policies.js';
import { AppError } from '../../platform/http/app-error.js';
import { RoundAccess } from '../review-rounds/index.js';
import { countBox } from './ballot-box.js';
import {
  type RoundPollChange,
  RoundPollChangesRepository,
} from './round-poll-changes.repository.js';
import { RoundPollRepository } from './round-poll.repository.js';

interface At {
  roundId: string;
  pollId: string;
}

/** What moderators do with polls. Each of these may be sent again. */
@Injectable()
export class RoundPollModerationService {
  constructor(
    private readonly access: RoundAccess,
    private readonly polls: RoundPollRepository,
    private readonly changes: RoundPollChangesRepository,
  ) {}

  /** @throws AppError rounds/unknown, round-polls/unknown, round-polls/not-now, round-polls/too-many */
  async plan(
    caller: Principal | null,
    { roundId, pollId }: At,
    { question, followsId }: { question: RoundPollQuestion; followsId: string | null },
  ): Promise<void> {
    const { round } = await this.access.moderator(caller, roundId);
    const by = signedIn(caller).accountId;
    if (followsId !== null) {
      const earlier = round.previousRoundId
        ? await this.polls.findQuestions(round.previousRoundId)
        : [];
      if (!earlier.some(({ id }) => id === followsId)) throw new AppError('round-polls/unknown');
    }
    const done = await this.changes.plan({ id: pollId, roundId, question, followsId, by });
    if (done === 'full') throw new AppError('round-polls/too-many');
    if (done === 'refused') throw new AppError('round-polls/not-now');
  }

  /** @throws AppError rounds/unknown, round-polls/not-now */
  async remove(caller: Principal | null, at: At): Promise<void> {
    await this.access.moderator(caller, at.roundId);
    // One that is not there is gone already.
    await this.changes.change(at, async (change) => {
      if (change.poll.state !== 'planned') throw new AppError('round-polls/not-now');
      await change.remove();
    });
  }

  /** @throws AppError rounds/unknown, round-polls/unknown, round-polls/not-now */
  async open(caller: Principal | null, at: At): Promise<void> {
    await this.act(caller, at, async ({ change, by }) => {
      if (change.poll.state === 'closed') throw new AppError('round-polls/not-now');
      if (change.poll.state === 'planned') await change.open(by);
    });
  }

  /** @throws AppError rounds/unknown, round-polls/unknown, round-polls/not-now */
  async close(caller: Principal | null, at: At): Promise<void> {
    await this.act(caller, at, async ({ change, by }) => {
      if (change.poll.state === 'planned') throw new AppError('round-polls/not-now');
      if (change.poll.state === 'open') await change.close(by, countBox);
    });
  }

  /** @throws AppError rounds/unknown, round-polls/unknown, round-polls/not-now */
  async conclude(caller: Principal | null, at: At, outcome: RoundPollOutcome): Promise<void> {
    await this.act(caller, at, async ({ change, by }) => {
      if (change.poll.state !== 'closed') throw new AppError('round-polls/not-now');
      if (!sameContent(change.poll.outcome, outcome)) await change.conclude(by, outcome);
    });
  }

  private async act(
    caller: Principal | null,
    at: At,
    work: (given: { change: RoundPollChange; by: string }) => Promise<void>,
  ): Promise<void> {
    await this.access.moderator(caller, at.roundId);
    const by = signedIn(caller).accountId;
    const done = await this.changes.change(at, async (change) => {
      await work({ change, by });
      return true;
    });
    if (!done) throw new AppError('round-polls/unknown');
  }
}
