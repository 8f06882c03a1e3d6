import { Injectable } from '@nestjs/common';
import { type RoundBallot, roundTemplates } from '@weft/contracts';
import { ballotFault } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { RoundAccess, RoundPeople, type RoundVisitor } from '../review-rounds/index.js';
import { putIn } from './ballot-box.js';
import { toRoundPoll } from './round-poll.mapper.js';
import { RoundPollChangesRepository } from './round-poll-changes.repository.js';
import { RoundPollRepository } from './round-poll.repository.js';

/** What participants and moderators see of polls, and the vote. */
@Injectable()
export class RoundPollService {
  constructor(
    private readonly access: RoundAccess,
    private readonly people: RoundPeople,
    private readonly polls: RoundPollRepository,
    private readonly changes: RoundPollChangesRepository,
  ) {}

  /** @throws AppError rounds/unknown */
  async list(visitor: RoundVisitor, roundId: string) {
    const seat = await this.access.reader(visitor, roundId);
    const { round, standing, participantId, selves, unsettled } = seat;
    const moderates = standing === 'moderator';
    const rows = await this.polls.findOfRound(roundId, selves);
    return {
      ...{ title: round.title, moderates },
      votes: participantId !== null && round.state === 'open',
      unsettled,
      items: rows
        .filter(({ state }) => moderates || state !== 'planned')
        .map((row) => toRoundPoll(row, { moderates, participantId })),
    };
  }

  /**
   * Counts the ballot of one person, once; what she chose is kept nowhere by itself. The same ballot
   * sent again does nothing.
   * @throws AppError rounds/unknown and what else refuses a write in a round, round-polls/unknown,
   *   round-polls/not-now, round-polls/already-voted, round-polls/ballot-invalid,
   *   round-polls/one-or-two
   */
  async cast(
    visitor: RoundVisitor,
    at: { roundId: string; pollId: string },
    { id, ballot }: { id: string; ballot: RoundBallot },
  ): Promise<void> {
    const seat = await this.access.writer(visitor, at.roundId);
    const { participantId, selves, roles } = seat;
    if (participantId === null) throw new AppError('round-polls/not-now');
    if (seat.unsettled) throw new AppError('round-polls/one-or-two');
    const done = await this.changes.change(at, async (change) => {
      if (!(await this.people.hold(participantId, change.manager))) return false;
      const before = await change.vote({ participantId, selves }, id);
      if (before === id) return true;
      if (before !== null) throw new AppError('round-polls/already-voted');
      if (change.poll.state !== 'open') throw new AppError('round-polls/not-now');
      const fault = ballotFault(change.poll.question, ballot);
      if (fault) throw new AppError('round-polls/ballot-invalid', { detail: fault });
      await change.refill((box) => putIn(box, ballot, roles));
      return true;
    });
    if (!done) throw new AppError('round-polls/unknown');
  }

  /** Questions to begin with. @throws AppError rounds/unknown */
  async templates(caller: Principal | null, roundId: string) {
    const { round } = await this.access.moderator(caller, roundId);
    const earlier = round.previousRoundId
      ? await this.polls.findQuestions(round.previousRoundId)
      : [];
    const focusGroup = roundTemplates.welfare.polls.map(({ question, number, most, options }) => ({
      question: {
        ...{ kind: 'choose' as const, title: question, number, choose: most, shuffled: true },
        options: options.map(({ id, label }) => ({ id, title: label })),
      },
      followsId: null,
    }));
    return {
      items: [...earlier.map(({ id, question }) => ({ question, followsId: id })), ...focusGroup],
    };
  }
}
