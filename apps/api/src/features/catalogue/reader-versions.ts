import { Injectable } from '@nestjs/common';

/** Versions by module code, only of modules of which somebody does not read the newest one. */
export type OtherVersions = ReadonlyMap<string, string>;

type Source = (accountId: string) => OtherVersions | Promise<OtherVersions>;

const none: OtherVersions = new Map();

/**
 * Which versions people read. Everybody reads the newest ones until the feature that knows better
 * is bound; the catalogue itself knows nothing of cohorts.
 */
@Injectable()
export class ReaderVersions {
  private source: Source = () => none;

  bind(source: Source): void {
    this.source = source;
  }

  /** Called for every lesson that is read, so the source answers from memory. */
  of(accountId: string): OtherVersions | Promise<OtherVersions> {
    return this.source(accountId);
  }
}
