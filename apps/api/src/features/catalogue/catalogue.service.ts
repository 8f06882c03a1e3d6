import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  type Country,
  LessonPage,
  type Locale,
  ModuleDetail,
  readCatalogue,
} from '@weft/contracts';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import { CatalogueSnapshot } from './catalogue-snapshot.js';
import { toLessonPage, toModuleDetail, toTracks } from './catalogue.mapper.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { type PublishedModule, type PublishedText, textFor } from './published.js';
import { ResponseCache } from '../../platform/http/response-cache.js';

/** Compressed and plain bodies of lessons together; 32 MB is some 300 lessons. */
const mostBytes = 32 * 1024 * 1024;
const options = { type: 'application/json; charset=utf-8', cacheControl: 'public, no-cache' };

/** What is published, in memory; loaded again in every process when content is published. */
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

  catalogue(locale: Locale): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    return responses.get(`catalogue ${locale}`, () => {
      const body = readCatalogue.response.parse({ tracks: toTracks(snapshot, locale) });
      return StoredResponse.of(JSON.stringify(body), options);
    });
  }

  module(slug: string, locale: Locale): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const module = knownModule(snapshot, slug);
    return responses.get(`module ${slug} ${locale}`, async () => {
      const brief = await this.read(textFor(module.brief, locale));
      const body = ModuleDetail.parse(toModuleDetail(module, brief, locale));
      return StoredResponse.of(JSON.stringify(body), options);
    });
  }

  lesson(asked: {
    slug: string;
    lessonSlug: string;
    locale: Locale;
    country: Country | undefined;
  }): StoredResponse | Promise<StoredResponse> {
    const { snapshot, responses } = this.current;
    const module = knownModule(snapshot, asked.slug);
    const lesson = module.lessons.find(({ file }) => file.slug === asked.lessonSlug);
    if (!lesson) throw new AppError('catalogue/lesson-unknown');
    const text = textFor(lesson.texts, asked.locale, asked.country);
    return responses.get(`lesson ${lesson.file.id} ${text?.hash}`, async () => {
      const body = LessonPage.parse(toLessonPage({ module, lesson }, await this.read(text)));
      return StoredResponse.of(JSON.stringify(body), options);
    });
  }

  private read(text: PublishedText | undefined) {
    if (!text) throw new AppError('catalogue/lesson-unknown');
    return this.repository.readDocument(text.hash);
  }
}

function knownModule(snapshot: CatalogueSnapshot, slug: string): PublishedModule {
  const module = snapshot.moduleBySlug(slug);
  if (!module) throw new AppError('catalogue/module-unknown');
  return module;
}
