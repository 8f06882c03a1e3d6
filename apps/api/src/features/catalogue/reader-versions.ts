import { Injectable } from '@nestjs/common';

/** Versions by module code, only of modules of which somebody does not read the newest one. */
export type OtherVersions = ReadonlyMap<string, string>;

type Found = OtherVersions | Promise<OtherVersions>;

/** Who knows which versions are read; asked for every lesson, so it answers from memory. */
interface VersionSource {
  ofReader(accountId: string): Found;
  ofCohort(cohortId: string): Found;
}

const none: OtherVersions = new Map();

/**
 * Which versions people and cohorts read. Everybody reads the newest ones until the feature that
 * knows better is bound; the catalogue itself knows nothing of cohorts.
 */
@Injectable()
export class ReaderVersions {
  private source: VersionSource = { ofReader: () => none, ofCohort: () => none };

  bind(source: VersionSource): void {
    this.source = source;
  }

  of(accountId: string): Found {
    return this.source.ofReader(accountId);
  }

  ofCohort(cohortId: string): Found {
    return this.source.ofCohort(cohortId);
  }
}
