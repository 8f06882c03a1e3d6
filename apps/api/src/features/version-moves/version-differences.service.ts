import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ChangeClass, locales, type Locale } from '@weft/contracts';
import {
  classifyChange,
  heaviest,
  type PublishedChange,
  versionDifference,
  type VersionDifference,
  withClasses,
} from '@weft/rules';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { toVersionContent } from './version-content.mapper.js';
import { VersionContentRepository, type VersionFact } from './version-content.repository.js';

/** Differences in memory; those used longest ago go first. One takes some 100 kB. */
const mostDifferences = 60;

/** A version with the class of its change and where that comes from. */
export interface ClassedVersion extends PublishedChange, Omit<VersionFact, 'declared'> {
  declared: boolean;
}

interface Pair {
  code: string;
  from: string;
  to: string;
}

/** What differs between versions. They never change, so what was worked out is kept. */
@Injectable()
export class VersionDifferences implements OnModuleInit {
  private readonly made = new Map<string, Promise<VersionDifference>>();
  private readonly classes = new Map<string, ChangeClass>();
  private versions = new Map<string, Promise<ClassedVersion[]>>();

  constructor(
    private readonly repository: VersionContentRepository,
    private readonly channel: NotificationChannel,
  ) {}

  onModuleInit(): void {
    this.channel.on('content', () => {
      this.versions = new Map();
    });
  }

  /** All versions of some modules in the order of publication; one statement for new ones. */
  async versionsOf(codes: readonly string[]): Promise<Map<string, ClassedVersion[]>> {
    const { versions } = this;
    const unknown = codes.filter((code) => !versions.has(code));
    if (unknown.length > 0) {
      const facts = this.repository.findVersions(unknown);
      for (const code of unknown) {
        const classed = facts.then((found) => this.classified(code, found.get(code) ?? []));
        versions.set(code, classed);
        classed.catch(() => versions.delete(code));
      }
    }
    const pairs = codes.map(async (code) => [code, (await versions.get(code)) ?? []] as const);
    return new Map(await Promise.all(pairs));
  }

  /** The same for one module, asked again where a version is missing that was just published. */
  async versionsWith(code: string, version: string): Promise<ClassedVersion[]> {
    const known = (await this.versionsOf([code])).get(code) ?? [];
    if (known.some((one) => one.version === version)) return known;
    this.versions.delete(code);
    return (await this.versionsOf([code])).get(code) ?? [];
  }

  /**
   * What changes from one version to another, in one language, with the class of each block: one
   * statement, then from memory.
   */
  between(pair: Pair, locale: Locale): Promise<VersionDifference> {
    const key = JSON.stringify([pair.code, pair.from, pair.to, locale]);
    const known = this.made.get(key);
    if (known) {
      this.made.delete(key);
      this.made.set(key, known);
      return known;
    }
    const making = this.drawClassed(pair, locale);
    this.made.set(key, making);
    making.catch(() => this.made.delete(key));
    const [oldest] = this.made.keys();
    if (this.made.size > mostDifferences && oldest) this.made.delete(oldest);
    return making;
  }

  private async classified(code: string, facts: readonly VersionFact[]): Promise<ClassedVersion[]> {
    const classed: ClassedVersion[] = [];
    for (const [index, { declared, ...fact }] of facts.entries()) {
      const { version } = fact;
      const from = facts[index - 1]?.version;
      const change = from ? await this.classOf({ code, from, to: version }, declared) : 'editorial';
      classed.push({ ...fact, change, declared: change === declared });
    }
    return classed;
  }

  /** The heavier of both languages: a correction may be in one of them only. */
  private async classOf(pair: Pair, declared: ChangeClass | null): Promise<ChangeClass> {
    const key = JSON.stringify(pair);
    const known = this.classes.get(key);
    if (known) return known;
    const differences = await Promise.all(locales.map(async (locale) => this.draw(pair, locale)));
    const change = heaviest(differences.map((difference) => classifyChange(difference, declared)));
    this.classes.set(key, change);
    return change;
  }

  private async drawClassed(pair: Pair, locale: Locale): Promise<VersionDifference> {
    const [difference, versions] = await Promise.all([
      this.draw(pair, locale),
      this.versionsWith(pair.code, pair.to),
    ]);
    const steps = stepsBetween(versions, pair.from, pair.to);
    return withClasses(difference, steps, steps.at(-1)?.briefId ?? '');
  }

  private async draw({ code, from, to }: Pair, locale: Locale): Promise<VersionDifference> {
    const rows = await this.repository.findContent(code, [from, to], locale);
    const [before, after] = [from, to].map((version) => {
      const row = rows.find((one) => one.version === version);
      if (!row) throw new Error(`${code} ${version} is not published`);
      return toVersionContent(row, locale);
    });
    if (!before || !after) throw new Error('Two versions were asked for');
    return versionDifference(before, after);
  }
}

/** The versions after one up to another, whichever is newer; none where one does not exist. */
export function stepsBetween(
  versions: readonly ClassedVersion[],
  from: string,
  to: string,
): ClassedVersion[] {
  const places = [from, to].map((version) => versions.findIndex((one) => one.version === version));
  if (places.includes(-1)) return [];
  return versions.slice(Math.min(...places) + 1, Math.max(...places) + 1);
}
