import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { type OtherVersions, ReaderVersions } from '../catalogue/index.js';
import { type CohortFacts, codesOf, coursesOf } from './cohort-course.js';
import { CohortVersionsRepository } from './cohort-versions.repository.js';
import { VersionDifferences } from './version-differences.service.js';

const mostKnown = 10_000;

/** Tells the catalogue which versions people and cohorts read, from memory but for the first time. */
@Injectable()
export class ReadingVersions implements OnModuleInit {
  private readonly known = new Map<string, Promise<OtherVersions>>();

  constructor(
    private readonly repository: CohortVersionsRepository,
    private readonly differences: VersionDifferences,
    private readonly readers: ReaderVersions,
    private readonly channel: NotificationChannel,
  ) {}

  onModuleInit(): void {
    this.readers.bind({
      ofReader: (id) => this.remember(id, () => this.repository.findCohortsOf(id)),
      ofCohort: (id) =>
        this.remember(id, async () => {
          const cohort = await this.repository.findCohort(id);
          return cohort ? [cohort] : [];
        }),
    });
    for (const topic of ['reading', 'content'] as const) {
      this.channel.on(topic, () => this.forget());
    }
  }

  /** Anything may have changed. */
  forget(): void {
    this.known.clear();
  }

  /** @param id of an account or a cohort; no two have the same */
  private remember(
    id: string,
    findCohorts: () => Promise<readonly CohortFacts[]>,
  ): Promise<OtherVersions> {
    const known = this.known.get(id);
    if (known) return known;
    const [oldest] = this.known.keys();
    if (this.known.size >= mostKnown && oldest) this.known.delete(oldest);
    const found = findCohorts().then((cohorts) => this.versionsOf(cohorts));
    this.known.set(id, found);
    found.catch(() => this.known.delete(id));
    return found;
  }

  /** In several cohorts: the newest of their versions. Only where that is not the newest of all. */
  private async versionsOf(cohorts: readonly CohortFacts[]): Promise<OtherVersions> {
    const codes = [...new Set(cohorts.flatMap(({ track }) => codesOf(track)))];
    const published = await this.differences.versionsOf(codes);
    const places = new Map<string, number>();
    for (const facts of cohorts) {
      for (const [code, { version }] of coursesOf(facts, published)) {
        const place = published.get(code)?.findIndex((one) => one.version === version) ?? -1;
        places.set(code, Math.max(place, places.get(code) ?? -1));
      }
    }
    const older = new Map<string, string>();
    for (const [code, place] of places) {
      const versions = published.get(code) ?? [];
      const version = versions[place]?.version;
      if (version !== undefined && place < versions.length - 1) older.set(code, version);
    }
    return older;
  }
}
