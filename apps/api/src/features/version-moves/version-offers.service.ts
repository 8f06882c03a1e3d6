import { Injectable } from '@nestjs/common';
import type { ChangeClass } from '@weft/contracts';
import type { VersionCourse } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { modulePublished } from '../content/index.js';
import { Notifications } from '../notifications/index.js';
import { coursesOf } from './cohort-course.js';
import { CohortVersionsRepository, type TaughtCohort } from './cohort-versions.repository.js';
import { type ClassedVersion, VersionDifferences } from './version-differences.service.js';

/** Tells the lecturers of cohorts that a newer version of one of their modules was published. */
@Injectable()
export class VersionOffers {
  constructor(
    private readonly cohorts: CohortVersionsRepository,
    private readonly differences: VersionDifferences,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.handle(modulePublished, ({ code, version }) => this.tell(code, version));
  }

  /** Once for a cohort and version, also when it is done again. */
  private async tell(code: string, version: string): Promise<void> {
    const versions = await this.differences.versionsWith(code, version);
    const published = versions.find((one) => one.version === version);
    if (!published || published === versions[0]) return;
    const known = new Map([[code, versions]]);
    const older = versions.slice(0, versions.indexOf(published));
    await this.cohorts.eachFollowing({ code, now: this.clock.now() }, async (writer, cohorts) => {
      const notices = cohorts.flatMap((cohort) => {
        const course = coursesOf(cohort, known).get(code);
        const offer = course && offerOf(course, published);
        return offer ? noticeOf(cohort, { ...offer, code, published }) : [];
      });
      await this.notifications.sendAll('version-offered', notices, writer);
      const dedupeKeys = cohorts.flatMap((cohort) =>
        older.map(({ version: to }) => offerKey({ cohort, code, to })),
      );
      await this.notifications.outdate({ dedupeKeys, reason: 'newer' }, writer);
    });
  }
}

function noticeOf(
  cohort: TaughtCohort,
  { from, change, taken, code, published }: Offer & { code: string; published: ClassedVersion },
) {
  const { version: to, title: moduleTitle } = published;
  const search = new URLSearchParams({ from, to }).toString();
  const { id, title: cohortTitle, lecturers } = cohort;
  return {
    to: lecturers,
    data: { cohortTitle, moduleTitle, fromVersion: from, toVersion: to, change, taken },
    link: `/cohorts/${id}/versions/${code}?${search}`,
    dedupeKey: offerKey({ cohort, code, to }),
  };
}

/** Names what lecturers of a cohort were told of a version. */
export const offerKey = (of: { cohort: { id: string }; code: string; to: string }): string =>
  `version-offered:${of.cohort.id}:${of.code}:${of.to}`;

interface Offer {
  from: string;
  change: ChangeClass;
  /** The cohort reads it already. */
  taken: boolean;
}

/** What a version is to a cohort; null where something newer came or its lecturers chose already. */
function offerOf(
  { version: reads, pending, moves }: VersionCourse,
  { version, change }: ClassedVersion,
): Offer | null {
  if (pending?.to === version && pending.decided === null) {
    return { from: reads, change: pending.change, taken: false };
  }
  const move = moves.at(-1);
  if (reads !== version || !move?.byItself) return null;
  return { from: move.from, change, taken: true };
}
