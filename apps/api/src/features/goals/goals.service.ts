import { Injectable } from '@nestjs/common';
import type { Goal, Locale, saveGoal } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { CatalogueService } from '../catalogue/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { toGoal, toWrittenGoals } from './goals.mapper.js';
import { GoalsRepository } from './goals.repository.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly repository: GoalsRepository,
    private readonly catalogue: CatalogueService,
    private readonly access: CohortAccess,
  ) {}

  async list(caller: Principal | null, locale: Locale) {
    const { accountId } = signedIn(caller);
    const [goals, written, cohorts] = await Promise.all([
      this.repository.findMine(accountId),
      this.repository.findWritten(accountId),
      this.repository.findCohorts(accountId),
    ]);
    const items = goals.map(toGoal);
    const followed = new Set(items.map(({ text }) => text.toLowerCase()));
    const { snapshot } = this.catalogue;
    return {
      items,
      written: toWrittenGoals(written, snapshot, locale).filter(
        ({ text }) => !followed.has(text.toLowerCase()),
      ),
      modules: snapshot.modules.map(({ planned, published }) => ({
        code: planned.code,
        title: (published?.file ?? planned).title[locale],
      })),
      cohorts,
    };
  }

  /** @throws AppError catalogue/module-unknown, cohorts/unknown where she is not enrolled */
  async save(
    caller: Principal | null,
    goalId: string,
    write: InputOf<typeof saveGoal>['body'],
  ): Promise<Goal> {
    const { accountId } = signedIn(caller);
    if (write.moduleCode !== null) this.checkModule(write.moduleCode);
    if (write.sharedWith !== null) {
      const cohorts = await this.repository.findCohorts(accountId);
      const follows = cohorts.some(({ id }) => id === write.sharedWith);
      if (!follows) throw new AppError('cohorts/unknown');
    }
    const row = await this.repository.add(accountId, goalId, write);
    // The id of this write was used for another goal: nothing is there to tell about this one.
    if (!row) throw new AppError('request/not-found');
    return toGoal(row);
  }

  /** @throws AppError request/not-found */
  async revisions(caller: Principal | null, goalId: string) {
    const { accountId } = signedIn(caller);
    const rows = await this.repository.findRevisions(accountId, goalId);
    if (rows.length === 0) throw new AppError('request/not-found');
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  }

  async skip(caller: Principal | null, moduleCode: string): Promise<void> {
    const { accountId } = signedIn(caller);
    this.checkModule(moduleCode);
    await this.repository.skip(accountId, moduleCode);
  }

  /** Only what its owner shows, and only to the cohort's own lecturers. */
  async shared(caller: Principal | null, cohortId: string) {
    await this.access.ledBy(caller, cohortId);
    const rows = await this.repository.findShared(cohortId);
    const items = rows.map(({ displayName, ...row }) => ({ ...toGoal(row), displayName }));
    return { items };
  }

  /** For other features: the goals an account has now. */
  async goalsOf(accountId: string): Promise<Goal[]> {
    const rows = await this.repository.findMine(accountId);
    return rows.filter(({ removed }) => !removed).map(toGoal);
  }

  private checkModule(code: string): void {
    const known = this.catalogue.snapshot.modules.some(({ planned }) => planned.code === code);
    if (!known) throw new AppError('catalogue/module-unknown');
  }
}
