import { Injectable } from '@nestjs/common';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { AllocationRepository } from './allocation.repository.js';
import { Division } from './division.service.js';
import { leastReviewed } from './division-plan.js';
import { PeerClass } from './peer-class.js';
import { RoundRepository } from './round.repository.js';

/** Who gave what was asked can give more: her next one is of the work with fewest reviews. */
@Injectable()
export class OfferService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly allocation: AllocationRepository,
    private readonly peerClass: PeerClass,
    private readonly division: Division,
    private readonly clock: Clock,
  ) {}

  /**
   * One more review; null where there is none now: she is asked first when one is needed.
   * @throws AppError peer-feedback/unknown, peer-feedback/not-possible
   */
  async offer(caller: Principal | null, roundId: string): Promise<{ reviewId: string | null }> {
    const { accountId } = signedIn(caller);
    const known = await this.rounds.findById(roundId);
    if (!known?.startedAt) throw new AppError('peer-feedback/unknown');
    const group = await this.peerClass.of(known);
    const reviewer = group.reviewers.find(({ id }) => id === accountId);
    if (!reviewer) throw new AppError('peer-feedback/unknown');
    const dueAt = new Date(known.settings.dueAt);
    if (this.clock.now() >= dueAt) throw new AppError('peer-feedback/not-possible');
    return this.rounds.transaction(async (manager) => {
      const round = await this.rounds.lock(manager, roundId);
      if (!round) throw new AppError('peer-feedback/unknown');
      const asked = await this.allocation.findAll(roundId, manager);
      // The same offer again, or there is still something to do.
      const waiting = asked.find(
        ({ reviewerId, state }) =>
          reviewerId === accountId && (state === 'to-do' || state === 'started'),
      );
      if (waiting) return { reviewId: waiting.id };
      const planned = { dueAt, each: round.settings.reviews, seed: round.seed ?? '' };
      const teamId = leastReviewed({ round: planned, people: group, asked }, reviewer);
      const team = group.teams.find((one) => one.teamId === teamId);
      if (!team) {
        await this.rounds.offer(manager, roundId, accountId);
        return { reviewId: null };
      }
      const { submissionId } = team;
      const [reviewId = null] = await this.division.ask(manager, { round, group }, [
        {
          ...{ reviewerId: accountId, teamId: team.teamId, submissionId },
          ...{ takenOver: true, dueAt, reminded: false },
        },
      ]);
      return { reviewId };
    });
  }
}
