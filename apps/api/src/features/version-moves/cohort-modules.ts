import { Injectable } from '@nestjs/common';
import { CatalogueService, type PublishedModule } from '../catalogue/index.js';
import { codesOf, coursesOf } from './cohort-course.js';
import { CohortVersionsRepository } from './cohort-versions.repository.js';
import { VersionDifferences } from './version-differences.service.js';

/** The front door of this feature: the modules that a cohort follows, in the versions it reads. */
@Injectable()
export class CohortModules {
  /** Older versions by code and version: what is published never changes. */
  private readonly older = new Map<string, PublishedModule>();

  constructor(
    private readonly repository: CohortVersionsRepository,
    private readonly differences: VersionDifferences,
    private readonly catalogue: CatalogueService,
  ) {}

  /** In the order of the track, only those that are published; none for an unknown cohort. */
  async of(cohortId: string): Promise<PublishedModule[]> {
    const facts = await this.repository.findCohort(cohortId);
    if (!facts) return [];
    const published = await this.differences.versionsOf(codesOf(facts.track));
    const courses = [...coursesOf(facts, published)];
    const modules = await Promise.all(
      courses.map(([code, { version }]) => this.version(code, version)),
    );
    return modules.filter((module) => module !== null);
  }

  private async version(code: string, version: string): Promise<PublishedModule | null> {
    const key = `${code} ${version}`;
    const known = this.older.get(key);
    if (known) return known;
    const found = await this.catalogue.version(code, version);
    if (found && found !== this.catalogue.snapshot.moduleByCode(code)) this.older.set(key, found);
    return found;
  }
}
