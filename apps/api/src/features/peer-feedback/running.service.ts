import { Injectable } from '@nestjs/common';
import type { AllocationPreview, PeerSettings } from '@weft/contracts';
import { allocateReviews, closeness } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { Division } from './division.service.js';
import { PeerClass } from './peer-class.js';
import { PeerStaff, type RoundPlace } from './peer-staff.js';
import { RoundRepository } from './round.repository.js';

/** What lecturers do to peer feedback: settle it, divide it, show it. */
@Injectable()
export class RunningService {
  constructor(
    private readonly staff: PeerStaff,
    private readonly rounds: RoundRepository,
    private readonly peerClass: PeerClass,
    private readonly division: Division,
    private readonly clock: Clock,
  ) {}

  /**
   * Once reviews are divided, who reviews, how many and whether by name stay as they are: people
   * wrote with that in mind.
   * @throws as `PeerStaff.find`, and AppError peer-feedback/changed-meanwhile,
   * peer-feedback/not-possible
   */
  async settle(
    caller: Principal | null,
    place: RoundPlace,
    change: { id: string; revision: number; settings: PeerSettings },
  ): Promise<{ revision: number }> {
    const { accountId, round } = await this.staff.find(caller, place, 'nl');
    if (round?.startedAt) {
      const { between, reviews, anonymous } = round.settings;
      const { settings } = change;
      const isSame =
        settings.between === between &&
        settings.reviews === reviews &&
        settings.anonymous === anonymous;
      if (!isSame) throw new AppError('peer-feedback/not-possible');
    }
    const revision = await this.rounds.save({ ...change, ...place, by: accountId });
    if (revision === null) throw new AppError('peer-feedback/changed-meanwhile');
    return { revision };
  }

  /** @throws as `PeerStaff.settled` */
  async preview(
    caller: Principal | null,
    place: RoundPlace,
    seed: string,
  ): Promise<AllocationPreview> {
    const { round } = await this.staff.settled(caller, place);
    const group = await this.peerClass.of(round);
    const pairings = allocateReviews({ ...group, each: round.settings.reviews, seed });
    const reviewerOf = new Map(group.reviewers.map((one) => [one.id, one]));
    const nameOf = (id: string) => group.names.get(id) ?? '';
    const counts = (ids: readonly string[], key: 'reviewerId' | 'teamId') => {
      const all = ids.map((id) => pairings.filter((one) => one[key] === id).length);
      return all.length > 0
        ? { least: Math.min(...all), most: Math.max(...all) }
        : { least: 0, most: 0 };
    };
    return {
      teams: group.teams.map((team) => ({
        name: nameOf(team.teamId),
        reviewers: pairings
          .filter(({ teamId }) => teamId === team.teamId)
          .flatMap(({ reviewerId }) => reviewerOf.get(reviewerId) ?? [])
          .map((one) => ({ name: nameOf(one.id), closeness: closeness(one, team) })),
      })),
      gives: counts([...reviewerOf.keys()], 'reviewerId'),
      receives: counts(
        group.teams.map(({ teamId }) => teamId),
        'teamId',
      ),
    };
  }

  /** @throws as `PeerStaff.settled` */
  async start(
    caller: Principal | null,
    place: RoundPlace,
    { id, seed }: { id: string; seed: string },
  ): Promise<void> {
    const { accountId, round: known } = await this.staff.settled(caller, place);
    const group = await this.peerClass.of(known);
    await this.rounds.transaction(async (manager) => {
      const round = await this.rounds.lock(manager, known.id);
      if (!round || (await this.rounds.isKnown(manager, id))) return;
      if (round.startedAt) throw new AppError('peer-feedback/not-possible');
      const at = this.clock.now();
      await this.rounds.start(manager, { id: round.id, seed, at });
      const event = { id, roundId: round.id, kind: 'started', by: accountId } as const;
      await this.rounds.addEvent(manager, { ...event, data: { seed } });
      await this.division.update(manager, { ...round, seed, startedAt: at }, group);
    });
  }

  /** @throws as `PeerStaff.settled` */
  async release(caller: Principal | null, place: RoundPlace, id: string): Promise<void> {
    const { accountId, round: known } = await this.staff.settled(caller, place);
    const group = await this.peerClass.of(known);
    await this.rounds.transaction(async (manager) => {
      const round = await this.rounds.lock(manager, known.id);
      if (!round || (await this.rounds.isKnown(manager, id))) return;
      if (!round.startedAt) throw new AppError('peer-feedback/not-possible');
      const at = this.clock.now();
      if (!round.releasedAt) await this.rounds.release(manager, round.id, at);
      await this.rounds.addEvent(manager, {
        ...{ id, roundId: round.id, kind: 'released', by: accountId },
      });
      await this.division.show(manager, { round, group }, at);
    });
  }
}
