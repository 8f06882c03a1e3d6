import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  type CollectionId,
  type content,
  exportLibraryJson,
  type FacetId,
  facetIds,
  type Json,
  type LibrarySource,
  listCollections,
  listLibrary,
  type Locale,
  readLibraryEntry,
} from '@weft/contracts';
import {
  countFacets,
  crossFacets,
  findInLibrary,
  type LibraryEntry,
  type LibraryQuestion,
} from '@weft/rules';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import { ResponseCache } from '../../platform/http/response-cache.js';
import type { InputOf } from '../../platform/http/route.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import { toCsv } from './library-csv.js';
import { LibrarySnapshot, type Shelf, type ShelvedEntry } from './library-snapshot.js';
import { LibraryRepository } from './library.repository.js';

type Asked = InputOf<typeof exportLibraryJson>['query'];

const pageSize = 30;
/** Entries shown of each collection when all are searched. */
const firstFound = 3;
/** Compressed and plain bodies together: some thousand pages of lists. */
const mostBytes = 8 * 1024 * 1024;
const json = { type: 'application/json; charset=utf-8', cacheControl: 'public, no-cache' };
const licence =
  'Weft and its contributors, CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/';

/**
 * The published library, in memory: asking it costs no query. Responses are kept by what was
 * asked; all of it is loaded again in every process when content is published.
 */
@Injectable()
export class LibraryService implements OnModuleInit, OnModuleDestroy {
  /** Replaced as a whole, so that a response made from an older library never stays. */
  private current = holding(new LibrarySnapshot({ collections: {}, sources: {} }));
  private stopped = false;
  private loading: Promise<void> = Promise.resolve();
  private readonly logger = new Logger(LibraryService.name);

  constructor(
    private readonly repository: LibraryRepository,
    private readonly channel: NotificationChannel,
  ) {}

  async onModuleInit(): Promise<void> {
    this.channel.on('content', () =>
      this.reload().catch((error: unknown) => this.logger.error('Library not reloaded', error)),
    );
    await this.reload();
  }

  /** The database goes away after this; what is being loaded may finish first. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.loading.catch(() => undefined);
  }

  /** Takes over what is published in the database; calls follow each other. */
  reload(): Promise<void> {
    this.loading = this.loading
      .catch(() => undefined)
      .then(async () => {
        if (this.stopped) return;
        const [published, additions] = await Promise.all([
          this.repository.loadNewest(),
          this.repository.findAdditions(),
        ]);
        this.current = holding(new LibrarySnapshot(published, additions));
      });
    return this.loading;
  }

  collections({ locale, q }: InputOf<typeof listCollections>['query']) {
    const { snapshot, responses } = this.current;
    return responses.get(keyOf('collections', q, { locale }), () => {
      const found = snapshot
        .shelves(locale)
        .map((shelf) => ({ ...findInLibrary(shelf.entries, { q, chosen: {} }), shelf }));
      // Near words only count where no collection holds the words themselves.
      const exact = found.some(({ entries, approximate }) => entries.length > 0 && !approximate);
      return stored(
        listCollections.response.parse({
          items: found.map(({ shelf, entries, approximate }) => {
            const taken = exact && approximate ? [] : entries;
            return {
              ...shelf.summary,
              found: taken.length,
              first: q === '' ? [] : taken.slice(0, firstFound).map(({ item }) => item),
            };
          }),
          approximate: !exact && found.some(({ approximate }) => approximate),
        }),
      );
    });
  }

  list(collection: string, asked: InputOf<typeof listLibrary>['query']) {
    const shelf = this.shelf(collection, asked.locale);
    return this.current.responses.get(keyOf('list', collection, asked), () => {
      const question = toQuestion(asked);
      const { entries, matching, approximate } = findInLibrary(shelf.entries, question);
      const from = (asked.page - 1) * pageSize;
      return stored(
        listLibrary.response.parse({
          collection: shelf.summary,
          items: entries.slice(from, from + pageSize).map((entry) => ({
            ...entry.item,
            record: recordOf(shelf, entry),
            source: entry.sources[0] ?? null,
          })),
          facets: countFacets(matching, shelf.facets, { ...question, locale: asked.locale }),
          matrix: crossFacets(matching, shelf.facets, question.chosen),
          total: entries.length,
          page: asked.page,
          pages: Math.ceil(entries.length / pageSize),
          approximate,
        }),
      );
    });
  }

  entry(asked: { collection: string; id: string; locale: Locale }) {
    const shelf = this.shelf(asked.collection, asked.locale);
    const found = shelf.entries.find(({ item }) => item.id === asked.id);
    if (!found) throw new AppError('library/entry-unknown');
    return this.current.responses.get(keyOf('entry', asked.collection, asked), () =>
      stored(
        readLibraryEntry.response.parse({
          collection: shelf.summary,
          item: found.item,
          record: recordOf(shelf, found),
          sources: found.sources,
        }),
      ),
    );
  }

  exportJson(collection: string, asked: Asked) {
    const shelf = this.shelf(collection, asked.locale);
    return this.current.responses.get(keyOf('json', collection, asked), () => {
      const { entries } = findInLibrary(shelf.entries, toQuestion(asked));
      const body = exportLibraryJson.response.parse({
        collection: shelf.summary,
        licence,
        sources: sourcesOf(entries),
        records: entries.map((entry) => recordOf(shelf, entry)),
        proposed: Object.fromEntries(
          entries.flatMap(({ item }) => (item.proposed ? [[item.id, item.proposed]] : [])),
        ),
      });
      return stored(body, `weft-${shelf.summary.id}-${asked.locale}.json`);
    });
  }

  exportCsv(collection: string, asked: Asked) {
    const shelf = this.shelf(collection, asked.locale);
    return this.current.responses.get(keyOf('csv', collection, asked), () => {
      const { entries } = findInLibrary(shelf.entries, toQuestion(asked));
      return StoredResponse.of(toCsv(shelf, entries, licence), {
        ...json,
        type: 'text/csv; charset=utf-8',
        download: `weft-${shelf.summary.id}-${asked.locale}.csv`,
      });
    });
  }

  /** The ids of a filter's options; none where the collection is not published. */
  optionsOf(collection: CollectionId, facet: FacetId): string[] {
    const facets = this.current.snapshot.shelf(collection, 'nl')?.facets ?? [];
    return facets.find(({ id }) => id === facet)?.options.map(({ id }) => id) ?? [];
  }

  /** All of a collection in one language; nothing where it is not published. */
  entriesOf(collection: CollectionId, locale: Locale): Json[] {
    const shelf = this.current.snapshot.shelf(collection, locale);
    return (shelf?.entries ?? []).map(({ entry }) => entry);
  }

  /** A round that ships as a finished example, and what it names; null where there is none. */
  roundExample(): {
    file: content.RoundExampleFile;
    entries: readonly LibraryEntry[];
    source: LibrarySource;
  } | null {
    const { rounds = [], collections, sources } = this.current.snapshot.published;
    const [file] = rounds;
    const source = file && sources[file.source];
    return file && source ? { file, entries: collections.polls?.entries ?? [], source } : null;
  }

  private shelf(id: string, locale: Locale): Shelf {
    const shelf = this.current.snapshot.shelf(id, locale);
    if (!shelf) throw new AppError('library/collection-unknown');
    return shelf;
  }
}

const holding = (snapshot: LibrarySnapshot) => ({
  snapshot,
  responses: new ResponseCache(mostBytes),
});

const stored = (body: unknown, download?: string): Promise<StoredResponse> =>
  StoredResponse.of(JSON.stringify(body), { ...json, ...(download && { download }) });

/** The same question has the same key, in whatever order its address asks it. */
const keyOf = (what: string, collection: string, asked: object): string =>
  JSON.stringify([what, collection, ...Object.entries(asked).sort()]);

function toQuestion(asked: Asked): LibraryQuestion {
  const chosen: Partial<Record<FacetId, string[]>> = {};
  for (const facet of facetIds) {
    const options = asked[facet];
    if (options !== undefined) chosen[facet] = options.split(',');
  }
  return { q: asked.q, chosen };
}

const recordOf = ({ summary }: Shelf, { entry }: ShelvedEntry) => ({
  collection: summary.id,
  entry,
});

const sourcesOf = (entries: readonly ShelvedEntry[]): LibrarySource[] => [
  ...new Map(entries.flatMap(({ sources }) => sources).map((one) => [one.id, one])).values(),
];
