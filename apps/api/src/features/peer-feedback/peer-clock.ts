import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { Division } from './division.service.js';
import { PeerClass } from './peer-class.js';
import { type Round, RoundRepository } from './round.repository.js';

const sweeping = new JobKind<object>('peer-feedback');
const secondsBetweenLooks = 300;

/**
 * What happens to peer feedback by the clock, whether anybody looks or not: it begins, absent
 * reviewers are replaced, late work is taken in, and it is shown when its moment came.
 */
@Injectable()
export class PeerClock {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly peerClass: PeerClass,
    private readonly division: Division,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(sweeping, secondsBetweenLooks, () => this.run());
  }

  /** Looks at every round that is under way; doing it twice changes nothing the second time. */
  async run(): Promise<void> {
    for (const id of await this.rounds.findRunning(this.clock.now())) await this.look(id);
  }

  private async look(id: string): Promise<void> {
    const known = await this.rounds.findById(id);
    if (!known) return;
    const group = await this.peerClass.of(known);
    await this.rounds.transaction(async (manager) => {
      const round = await this.rounds.lock(manager, id);
      if (!round) return;
      const now = this.clock.now();
      const started = await this.start(manager, round, now);
      await this.division.update(manager, started, group);
      const { releaseAt } = started.settings;
      if (started.releasedAt === null && releaseAt !== null && new Date(releaseAt) <= now) {
        await this.rounds.release(manager, id, now);
        const event = { id: randomUUID(), roundId: id, kind: 'released', by: null } as const;
        await this.rounds.addEvent(manager, event);
        await this.division.show(manager, { round: started, group }, now);
      }
      // What is given later comes with that of the same day: its moment would tell who was late.
      if (started.releasedAt !== null) {
        await this.division.show(manager, { round: started, group }, startOfDay(now));
      }
    });
  }

  private async start(
    ...[manager, round, now]: [Parameters<Division['update']>[0], Round, Date]
  ): Promise<Round> {
    const { opensAt } = round.settings;
    if (round.startedAt !== null || opensAt === null || new Date(opensAt) > now) return round;
    const seed = round.seed ?? randomUUID().slice(0, 8);
    await this.rounds.start(manager, { id: round.id, seed, at: now });
    const event = { id: randomUUID(), roundId: round.id, kind: 'started', by: null } as const;
    await this.rounds.addEvent(manager, { ...event, data: { seed } });
    return { ...round, seed, startedAt: now };
  }
}

function startOfDay(moment: Date): Date {
  return new Date(moment.toISOString().slice(0, 10));
}
