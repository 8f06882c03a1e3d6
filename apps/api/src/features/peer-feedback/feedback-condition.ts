import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MissingPart } from '@weft/contracts';
import { mayStillWait } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import { HandInConditions } from '../submissions/index.js';
import { TeamAccess } from '../teams/index.js';
import { ConditionRepository } from './condition.repository.js';

/**
 * Nobody hands in for good before she gave and her team received the feedback that was asked. How
 * much came in is told only once it is shown, and 48 hours after the deadline nobody waits any more.
 */
@Injectable()
export class FeedbackCondition implements OnModuleInit {
  constructor(
    private readonly conditions: HandInConditions,
    private readonly facts: ConditionRepository,
    private readonly teams: TeamAccess,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.conditions.add({
      name: 'peer-feedback',
      missing: (teamId, assignmentId) => this.missing(teamId, assignmentId),
    });
  }

  private async missing(teamId: string, assignmentId: string): Promise<MissingPart[]> {
    const round = await this.facts.findRound(teamId, assignmentId);
    if (!round) return [];
    const { settings, started } = round;
    const { between, reviews } = settings;
    const isWaiting = mayStillWait(new Date(settings.dueAt), this.clock.now());
    const receive = (count: number): MissingPart[] =>
      isWaiting && between !== 'none' && count > 0
        ? [{ kind: 'receive-feedback', accountId: null, count }]
        : [];
    if (!started) return receive(reviews);
    const [members, given, received, raters] = [
      await this.teams.membersOf(teamId),
      await this.facts.countGiven(round.id, teamId),
      await this.facts.countReceived(round.id, teamId),
      await this.facts.findRaters(round.id, teamId),
    ];
    const reviewers: (string | null)[] =
      between === 'team' ? [null] : between === 'none' ? [] : members.map((one) => one.accountId);
    const give = reviewers.flatMap((accountId): MissingPart[] => {
      const own = given.get(accountId ?? teamId);
      const count = Math.min(reviews, own?.asked ?? 0) - (own?.given ?? 0);
      return count > 0 ? [{ kind: 'give-feedback', accountId, count }] : [];
    });
    const divide = settings.within
      ? members
          .filter(({ accountId }) => !raters.has(accountId))
          .map(({ accountId }): MissingPart => ({ kind: 'team-feedback', accountId, count: 1 }))
      : [];
    const needed = Math.min(reviews, received.asked);
    return [...give, ...receive(needed - received.shown), ...divide];
  }
}
