import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  type Country,
  type LessonDocument,
  LessonPage,
  type Locale,
  ModuleDetail,
  readCatalogue,
} from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import { ResponseCache } from '../../platform/http/response-cache.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import type { OwnAddresses } from '../../platform/site/pages.js';
import { CatalogueSnapshot } from './catalogue-snapshot.js';
import { toLessonPage, toModuleDetail, toTracks } from './catalogue.mapper.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { type PublishedLesson, type PublishedModule, textFor } from './published.js';
import { type OtherVersions, ReaderVersions } from './reader-versions.js';

/** Compressed and plain bodies of lessons together; 32 MB is some 300 lessons. */
const mostBytes = 32 * 1024 * 1024;
/** Combinations of versions that cohorts read; more than there are cohorts behind, as a rule. */
const mostSnapshots = 200;
const options = { type: 'application/json; charset=utf-8', cacheControl: 'public, no-cache' };

/**
 * What is published, in memory; its responses are kept by the address that they answer. Loaded again in every process when content is published.
 */
@Injectable()
export class CatalogueService implements OnModuleInit, OnModuleDestroy {
  /** Replaced as a whole, so that a response made from an older snapshot never stays. */
  private current = newState(CatalogueSnapshot.empty);
  private stopped = false;
  private loading: Promise<void> = Promise.resolve();
  private readonly logger = new Logger(CatalogueService.name);

  constructor(
    private readonly repository: CatalogueRepository,
    private readonly channel: NotificationChannel,
    private readonly readers: ReaderVersions,
  ) {}

  async onModuleInit(): Promise<void> {
    this.channel.on('content', () =>
      this.reload().catch((error: unknown) => this.logger.error('Catalogue not reloaded', error)),
    );
    await this.reload();
  }

  /** The database goes away after this; what is being loaded may finish first. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.loading.catch(() => undefined);
  }

  /** What is published now; constant while the caller holds it. */
  get snapshot(): CatalogueSnapshot {
    return this.current.snapshot;
  }

  /** Takes over what is published in the database; calls follow each other. */
  reload(): Promise<void> {
    this.loading = this.loading
      .catch(() => undefined)
      .then(async () => {
        if (this.stopped) return;
        const snapshot = await this.repository.loadNewest();
        this.current = newState(snapshot);
      });
    return this.loading;
  }

  /**
   * The same with the versions that somebody reads, for instance those of her cohort. Asks the
   * database only the first time for a combination of versions.
   */
  async snapshotFor(accountId: string): Promise<CatalogueSnapshot> {
    if (!this.snapshot.hasOthers) return this.snapshot;
    return this.snapshotWith(await this.readers.of(accountId));
  }

  /** The same with the versions that a cohort reads: for its calendar and for who leads it. */
  async snapshotOf(cohortId: string): Promise<CatalogueSnapshot> {
    if (!this.snapshot.hasOthers) return this.snapshot;
    return this.snapshotWith(await this.readers.ofCohort(cohortId));
  }

  private async snapshotWith(versions: OtherVersions): Promise<CatalogueSnapshot> {
    const { snapshot, others } = this.current;
    if (versions.size === 0) return snapshot;
    const key = JSON.stringify([...versions].sort());
    const known = others.get(key);
    if (known) return known;
    if (others.size >= mostSnapshots) others.clear();
    const wanted = [...versions].map(([code, version]) => ({ code, version }));
    const made = this.repository
      .findVersions(wanted)
      .then((modules) => snapshot.withVersions(modules));
    others.set(key, made);
    made.catch(() => others.delete(key));
    return made;
  }

  /** A version of a module, also an older one; null where there is none. */
  async version(code: string, version: string): Promise<PublishedModule | null> {
    const newest = this.snapshot.moduleByCode(code);
    if (!newest || newest.version === version) return newest ?? null;
    const [found] = await this.repository.findVersions([{ code, version }]);
    return found ?? null;
  }

  /** Whether it makes a difference to the response to this address who asks. */
  dependsOnReader(address: string): boolean {
    return this.current.snapshot.hasOthers && this.sharedModule(address) !== null;
  }

  /** The address with the version that the caller reads, where that is not the newest one. */
  async addressFor(caller: Principal | null, address: string): Promise<string> {
    const module = caller && this.sharedModule(address);
    if (!module) return address;
    const version = (await this.readers.of(caller.accountId)).get(module.file.code);
    return version ? `${address}&version=${encodeURIComponent(version)}` : address;
  }

  /**
   * For a page about a module: how addresses of its data change for who asks; null where she sees
   * what everybody sees.
   * @param page path and query of the page
   */
  async ownAddresses(
    page: string,
    readCaller: () => Promise<Principal | null>,
  ): Promise<OwnAddresses | null> {
    const slug = /^\/(?:nl|en)\/modules\/([^/?]+)/.exec(page)?.[1];
    const module = slug === undefined ? undefined : this.snapshot.moduleBySlug(slug);
    if (!module?.hasOthers) return null;
    const caller = await readCaller();
    const version = caller && (await this.readers.of(caller.accountId)).get(module.file.code);
    if (!version) return null;
    const own = `/api/modules/${module.file.slug}`;
    const suffix = `&version=${encodeURIComponent(version)}`;
    return { key: suffix, of: (path) => (path.startsWith(own) ? path + suffix : path) };
  }

  /** The response to this address (path and query), if it was made since the last publication. */
  stored(address: string): StoredResponse | undefined {
    return this.current.responses.find(address);
  }

  catalogue(locale: Locale): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    return responses.get(`/api/catalogue?locale=${locale}`, () => {
      const body = readCatalogue.response.parse({ tracks: toTracks(snapshot, locale) });
      return StoredResponse.of(JSON.stringify(body), options);
    });
  }

  async module(
    caller: Principal | null,
    { slug, locale, version }: ModuleAsked,
  ): Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const { module, suffix } = await this.moduleFor(caller, slug, version);
    return responses.get(`/api/modules/${slug}?locale=${locale}${suffix}`, async () => {
      const text = textFor(module.brief, locale);
      if (!text) throw new AppError('catalogue/module-unknown');
      const brief = await this.repository.readDocument(text.hash);
      const body = ModuleDetail.parse(toModuleDetail({ module, snapshot }, brief, locale));
      return StoredResponse.of(JSON.stringify(body), options);
    });
  }

  /** The text of a published lesson; null where there is none. */
  async document(
    lessonId: string,
    { locale, country }: { locale: Locale; country: Country | undefined },
  ): Promise<LessonDocument | null> {
    const found = this.snapshot.lesson(lessonId);
    const text = found && textFor(found.lesson.texts, locale, country);
    return text ? this.repository.readDocument(text.hash) : null;
  }

  /** A lesson that the version lacks is shown as it is in the newest one. */
  async lesson(
    caller: Principal | null,
    asked: ModuleAsked & { lessonSlug: string; country?: Country | undefined },
  ): Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const { slug, lessonSlug, locale } = asked;
    const own = await this.moduleFor(caller, slug, asked.version);
    const isAsked = ({ file }: PublishedLesson) => file.slug === lessonSlug;
    const module = own.module.lessons.some(isAsked) ? own.module : knownModule(snapshot, slug);
    const lesson = module.lessons.find(isAsked);
    const text = lesson && textFor(lesson.texts, locale, asked.country);
    if (!lesson || !text) throw new AppError('catalogue/lesson-unknown');
    const path = `/api/modules/${slug}/lessons/${lessonSlug}?locale=${locale}`;
    const general = path + own.suffix;
    const make = async () => {
      const document = await this.repository.readDocument(text.hash);
      const body = LessonPage.parse(toLessonPage({ module, lesson }, document));
      return StoredResponse.of(JSON.stringify(body), options);
    };
    if (!asked.country) return responses.get(general, make);
    // A country without a text of its own shares the response of the text that holds everywhere.
    return responses.get(`${path}&country=${asked.country}${own.suffix}`, () =>
      text.country === null ? responses.get(general, make) : make(),
    );
  }

  /** The module as somebody reads it, and what that adds to the address of a response. */
  private async moduleFor(caller: Principal | null, slug: string, asked: string | undefined) {
    const newest = knownModule(this.snapshot, slug);
    const { code } = newest.file;
    const own = caller && newest.hasOthers ? await this.readers.of(caller.accountId) : null;
    const version = asked ?? own?.get(code);
    if (version === undefined) return { module: newest, suffix: '' };
    const module = await this.version(code, version);
    if (!module) throw new AppError('catalogue/module-unknown');
    return { module, suffix: `&version=${encodeURIComponent(version)}` };
  }

  /** The module of an address without a version, where people may read different ones. */
  private sharedModule(address: string): PublishedModule | null {
    const slug = /^\/api\/modules\/([^/?]+)[^?]*\?(?!.*\bversion=)/.exec(address)?.[1];
    const module = slug === undefined ? undefined : this.snapshot.moduleBySlug(slug);
    return module?.hasOthers ? module : null;
  }
}

interface ModuleAsked {
  slug: string;
  locale: Locale;
  /** Undefined: the one that the caller reads. */
  version?: string | undefined;
}

function newState(snapshot: CatalogueSnapshot) {
  const others = new Map<string, Promise<CatalogueSnapshot>>();
  return { snapshot, others, responses: new ResponseCache(mostBytes) };
}

function knownModule(snapshot: CatalogueSnapshot, slug: string): PublishedModule {
  const module = snapshot.moduleBySlug(slug);
  if (!module) throw new AppError('catalogue/module-unknown');
  return module;
}
