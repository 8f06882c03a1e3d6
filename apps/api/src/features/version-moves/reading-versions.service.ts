import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { type OtherVersions, ReaderVersions } from '../catalogue/index.js';
import { codesOf, coursesOf } from './cohort-course.js';
import { CohortVersionsRepository } from './cohort-versions.repository.js';
import { VersionDifferences } from './version-differences.service.js';

const mostReaders = 10_000;

/** Tells the catalogue which versions people read, from memory but for the first time. */
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
    this.readers.bind((accountId) => this.of(accountId));
    for (const topic of ['reading', 'content'] as const) {
      this.channel.on(topic, () => this.forget());
    }
  }

  /** Anything may have changed. */
  forget(): void {
    this.known.clear();
  }

  private of(accountId: string): Promise<OtherVersions> {
    const known = this.known.get(accountId);
    if (known) return known;
    const [oldest] = this.known.keys();
    if (this.known.size >= mostReaders && oldest) this.known.delete(oldest);
    const found = this.find(accountId);
    this.known.set(accountId, found);
    found.catch(() => this.known.delete(accountId));
    return found;
  }

  /** Who is in several cohorts reads the newest of their versions. */
  private async find(accountId: string): Promise<OtherVersions> {
    const cohorts = await this.repository.findCohortsOf(accountId);
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
