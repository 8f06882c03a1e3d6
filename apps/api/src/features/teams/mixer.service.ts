import { Injectable } from '@nestjs/common';
import type { confirmMix, TeamWishes } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { CohortAccess } from '../cohorts/index.js';
import { MixerRepository } from './mixer.repository.js';
import { TeamAccess } from './team.policy.js';
import { TeamChangesRepository } from './team-changes.repository.js';

type Mix = InputOf<typeof confirmMix>['body'];

/** Wishes of learners, and the teams that a lecturer makes of a mix. */
@Injectable()
export class MixerService {
  constructor(
    private readonly access: TeamAccess,
    private readonly cohorts: CohortAccess,
    private readonly mixer: MixerRepository,
    private readonly changes: TeamChangesRepository,
  ) {}

  /** @throws AppError cohorts/unknown */
  async readWishes(caller: Principal | null, cohortId: string) {
    const { accountId, title } = await this.learner(caller, cohortId);
    const found = await this.mixer.findWishes(cohortId, accountId);
    return { cohortTitle: title, wishes: found?.wishes ?? null, people: found?.people ?? [] };
  }

  /** @throws AppError cohorts/unknown, cohorts/person-unknown, teams/not-possible */
  async saveWishes(
    caller: Principal | null,
    cohortId: string,
    { id, wishes }: { id: string; wishes: TeamWishes },
  ): Promise<void> {
    const { accountId } = await this.learner(caller, cohortId);
    const others = [...wishes.with, ...wishes.notWith];
    const known = await this.mixer.countFellows(cohortId, accountId, others);
    if (known < others.length) throw new AppError('cohorts/person-unknown');
    const saved = await this.mixer.saveWishes({ id, cohortId, accountId, wishes });
    if (!saved) throw new AppError('teams/not-possible');
  }

  /** @throws AppError cohorts/unknown */
  async findFellows(caller: Principal | null, cohortId: string, search: string) {
    const { accountId } = await this.learner(caller, cohortId);
    return { items: await this.mixer.findFellows(cohortId, accountId, search) };
  }

  /** @throws AppError cohorts/unknown */
  async read(caller: Principal | null, cohortId: string) {
    const { cohort } = await this.cohorts.taughtBy(caller, cohortId);
    const people = await this.mixer.findUnplaced(cohortId);
    return { cohortTitle: cohort.title, people, teams: await this.mixer.countTeams(cohortId) };
  }

  /**
   * Makes all teams of a mix, or none where somebody left or got a team meanwhile. What the mixer
   * was given is kept with its seed, so that anyone can let it run again.
   * @throws AppError cohorts/unknown, teams/changed-meanwhile, teams/not-possible
   */
  async confirm(caller: Principal | null, cohortId: string, mix: Mix): Promise<void> {
    const { lecturer } = await this.cohorts.taughtBy(caller, cohortId);
    const { id, teams, ...options } = mix;
    await this.changes.once({ id, cohortId, by: lecturer.accountId }, async (steps) => {
      const people = await this.mixer.findUnplaced(cohortId, steps.manager);
      const free = new Set(people.map(({ accountId }) => accountId));
      const placed = teams.flatMap(({ accountIds }) => accountIds);
      if (!placed.every((accountId) => free.delete(accountId))) {
        throw new AppError('teams/changed-meanwhile');
      }
      await steps.note({ kind: 'mixed', teamId: null, detail: { ...options, people, teams } });
      await steps.makeTeams(teams);
      return { joined: teams.map((team) => ({ teamId: team.id, accountIds: team.accountIds })) };
    });
  }

  private async learner(caller: Principal | null, cohortId: string) {
    const seat = await this.access.seatIn(caller, cohortId);
    if (!seat.enrolled) throw new AppError('cohorts/unknown');
    return seat;
  }
}
