import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  type Country,
  type LessonDocument,
  LessonPage,
  type Locale,
  ModuleDetail,
  readCatalogue,
} from '@weft/contracts';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import { ResponseCache } from '../../platform/http/response-cache.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import { CatalogueSnapshot } from './catalogue-snapshot.js';
import { toLessonPage, toModuleDetail, toTracks } from './catalogue.mapper.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { type PublishedModule, textFor } from './published.js';

/** Compressed and plain bodies of lessons together; 32 MB is some 300 lessons. */
const mostBytes = 32 * 1024 * 1024;
const options = { type: 'application/json; charset=utf-8', cacheControl: 'public, no-cache' };

/**
 * What is published, in memory; its responses are kept by the address that they answer. Loaded again in every process when content is published.
 */
@Injectable()
export class CatalogueService implements OnModuleInit, OnModuleDestroy {
  /** Replaced as a whole, so that a response made from an older snapshot never stays. */
  private current = { snapshot: CatalogueSnapshot.empty, responses: new ResponseCache(mostBytes) };
  private stopped = false;
  private loading: Promise<void> = Promise.resolve();
  private readonly logger = new Logger(CatalogueService.name);

  constructor(
    private readonly repository: CatalogueRepository,
    private readonly channel: NotificationChannel,
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
        this.current = { snapshot, responses: new ResponseCache(mostBytes) };
      });
    return this.loading;
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

  module(slug: string, locale: Locale): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const module = knownModule(snapshot, slug);
    return responses.get(`/api/modules/${slug}?locale=${locale}`, async () => {
      const text = textFor(module.brief, locale);
      if (!text) throw new AppError('catalogue/module-unknown');
      const brief = await this.repository.readDocument(text.hash);
      const body = ModuleDetail.parse(toModuleDetail(module, brief, locale));
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

  lesson(asked: {
    slug: string;
    lessonSlug: string;
    locale: Locale;
    country: Country | undefined;
  }): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const { slug, lessonSlug } = asked;
    const module = knownModule(snapshot, slug);
    const lesson = module.lessons.find(({ file }) => file.slug === lessonSlug);
    if (!lesson) throw new AppError('catalogue/lesson-unknown');
    const text = textFor(lesson.texts, asked.locale, asked.country);
    if (!text) throw new AppError('catalogue/lesson-unknown');
    const general = `/api/modules/${slug}/lessons/${lessonSlug}?locale=${asked.locale}`;
    const make = async () => {
      const document = await this.repository.readDocument(text.hash);
      const body = LessonPage.parse(toLessonPage({ module, lesson }, document));
      return StoredResponse.of(JSON.stringify(body), options);
    };
    if (!asked.country) return responses.get(general, make);
    // A country without a text of its own shares the response of the text that holds everywhere.
    return responses.get(`${general}&country=${asked.country}`, () =>
      text.country === null ? responses.get(general, make) : make(),
    );
  }
}

function knownModule(snapshot: CatalogueSnapshot, slug: string): PublishedModule {
  const module = snapshot.moduleBySlug(slug);
  if (!module) throw new AppError('catalogue/module-unknown');
  return module;
}
