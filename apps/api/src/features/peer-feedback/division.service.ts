import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AllocationRepository, type NewReview } from './allocation.repository.js';
import { planDivision } from './division-plan.js';
import type { PeerGroup } from './peer-class.js';
import { PeerNotices } from './peer-notices.js';
import { type Round, RoundRepository } from './round.repository.js';

/** Divides reviews, keeps them divided, and shows them: by lecturers and by the clock alike. */
@Injectable()
export class Division {
  constructor(
    private readonly allocation: AllocationRepository,
    private readonly rounds: RoundRepository,
    private readonly notices: PeerNotices,
    private readonly clock: Clock,
  ) {}

  /** Brings the reviews of a round that began up to date; the round is locked. */
  async update(manager: Transaction, round: Round, group: PeerGroup): Promise<void> {
    const { settings, seed } = round;
    if (seed === null || settings.between === 'none') return;
    const dueAt = new Date(settings.dueAt);
    await this.allocation.setDue(manager, round.id, dueAt);
    const [reviews, offers] = [
      await this.allocation.findAll(round.id, manager),
      await this.rounds.findOffers(manager, round.id),
    ];
    const plan = planDivision({
      round: { dueAt, each: settings.reviews, seed },
      ...{ people: group, reviews, offers, now: this.clock.now() },
    });
    if (plan.lapse.length > 0) await this.allocation.setState(manager, plan.lapse, 'lapsed');
    if (plan.remove.length > 0) await this.allocation.remove(manager, plan.remove);
    await this.ask(manager, { round, group }, plan.add);
    for (const { reviewerId } of plan.add) {
      if (offers.has(reviewerId)) await this.rounds.takeOffer(manager, round.id, reviewerId);
    }
    const near = reviews.filter(({ id }) => plan.remind.includes(id));
    if (near.length === 0) return;
    await this.allocation.setReminded(manager, plan.remind);
    await this.tell(manager, { round, group }, { reviews: near, reminder: true });
  }

  /** Asks for reviews and tells who is asked; gives the ids. */
  async ask(
    manager: Transaction,
    { round, group }: { round: Round; group: PeerGroup },
    reviews: readonly NewReview[],
  ): Promise<string[]> {
    if (reviews.length === 0) return [];
    const asTeams = round.settings.between === 'team';
    const ids = await this.allocation.add(manager, { roundId: round.id, asTeams }, reviews);
    await this.tell(manager, { round, group }, { reviews, reminder: false });
    return ids;
  }

  /** Lets authors read what was given up to a moment, all of it at once. */
  async show(
    manager: Transaction,
    { round, group }: { round: Round; group: PeerGroup },
    givenBefore: Date,
  ): Promise<void> {
    const teams = await this.allocation.show(manager, round.id, givenBefore);
    for (const teamId of teams) {
      const to = group.members.get(teamId) ?? [];
      await this.notices.shown(manager, round, { teamId, to });
    }
  }

  private async tell(
    manager: Transaction,
    { round, group }: { round: Round; group: PeerGroup },
    of: { reviews: readonly { reviewerId: string; dueAt: Date }[]; reminder: boolean },
  ): Promise<void> {
    const ends = new Set(of.reviews.map(({ dueAt }) => dueAt.getTime()));
    for (const end of ends) {
      const to = of.reviews
        .filter(({ dueAt }) => dueAt.getTime() === end)
        .flatMap(({ reviewerId }) => group.members.get(reviewerId) ?? [reviewerId]);
      await this.notices.toDo(manager, round, { ...of, to, dueAt: new Date(end) });
    }
  }
}
