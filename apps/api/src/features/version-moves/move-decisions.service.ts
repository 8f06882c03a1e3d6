import { Injectable } from '@nestjs/common';
import type { VersionCourse } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { Notifications } from '../notifications/index.js';
import { codesOf, type CohortFacts, coursesOf } from './cohort-course.js';
import { CohortVersionsRepository, type NewDecision } from './cohort-versions.repository.js';
import { ReadingVersions } from './reading-versions.service.js';
import { VersionDifferences } from './version-differences.service.js';
import { offerKey } from './version-offers.service.js';

/** Moves cohorts, once for an id, and tells their learners. */
@Injectable()
export class MoveDecisions {
  constructor(
    private readonly repository: CohortVersionsRepository,
    private readonly differences: VersionDifferences,
    private readonly catalogue: CatalogueService,
    private readonly notifications: Notifications,
    private readonly reading: ReadingVersions,
  ) {}

  /**
   * @returns the version that the cohort reads now
   * @throws AppError catalogue/module-unknown, versions/changed-meanwhile
   */
  async decide(cohort: CohortFacts, decision: NewDecision): Promise<string> {
    const { code } = decision;
    if (!codesOf(cohort.track).includes(code)) throw new AppError('catalogue/module-unknown');
    // Before the transaction: inside it, working out a difference would take a second connection.
    const published = await this.differences.versionsOf([code]);
    const version = await this.repository.alone(cohort.id, async (transaction) => {
      const facts = await this.repository.findCohort(cohort.id, transaction);
      const course = facts && coursesOf(facts, published).get(code);
      if (!course) throw new AppError('catalogue/module-unknown');
      const known = await this.repository.isKnown(transaction, decision.id, cohort.id);
      if (known) return course.version;
      if (known === null || !isPossible(course, decision)) {
        throw new AppError('versions/changed-meanwhile');
      }
      await this.repository.add(transaction, decision);
      await this.settleOffer(transaction, cohort, decision);
      const moves = decision.decision === 'now' || decision.decision === 'undone';
      if (!moves) return course.version;
      if (decision.decision === 'undone' || course.pending?.change !== 'editorial') {
        await this.tell(transaction, cohort, decision);
      }
      return decision.to;
    });
    this.reading.forget();
    return version;
  }

  /** Who was told of a version has nothing to choose any more, unless she chooses later. */
  private async settleOffer(transaction: Transaction, cohort: CohortFacts, made: NewDecision) {
    const { code, decision, from, to } = made;
    if (decision === 'later') return;
    const dedupeKey = offerKey({ cohort, code, to: decision === 'undone' ? from : to });
    const settled = { dedupeKeys: [dedupeKey], reason: 'settled' as const };
    await this.notifications.outdate(settled, transaction);
  }

  private async tell(transaction: Transaction, cohort: CohortFacts, decision: NewDecision) {
    const { code, from, to, id } = decision;
    const module = this.catalogue.snapshot.moduleByCode(code);
    if (!module) return;
    const { title, slug } = module.file;
    const learners = await this.repository.findEnrolled(transaction, cohort.id);
    await this.notifications.send(
      {
        to: learners,
        kind: 'version-moved',
        data: {
          ...{ cohortTitle: cohort.title, moduleTitle: title },
          ...{ fromVersion: from, toVersion: to },
        },
        link: `/modules/${slug}`,
        dedupeKey: `version-moved:${id}`,
      },
      transaction,
    );
  }
}

/** Only about what the lecturer saw: the version now, and the newest or the one before. */
function isPossible(
  { version, pending, moves }: VersionCourse,
  { decision, from, to }: NewDecision,
): boolean {
  if (from !== version) return false;
  return decision === 'undone' ? moves.at(-1)?.from === to : pending?.to === to;
}
