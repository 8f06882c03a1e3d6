import type { LibraryCollection } from '@weft/activities';
import {
  type CollectionId,
  type CollectionSummary,
  collectionIds,
  type Json,
  type LibraryItem,
  type LibrarySource,
  type Locale,
  locales,
  type Provenance,
} from '@weft/contracts';
import { localise, toLibraryItem, wordsOf } from '@weft/rules';
import type { LibraryAddition, PublishedLibrary } from './library.repository.js';

/** An entry in one language: for lists, for searching, and whole. */
export interface ShelvedEntry {
  item: LibraryItem;
  words: readonly string[];
  entry: Json;
  /** Its own source first. */
  sources: LibrarySource[];
}

/** A collection in one language. */
export interface Shelf {
  summary: CollectionSummary;
  facets: LibraryCollection['facets'];
  entries: readonly ShelvedEntry[];
}

/** The library as it is published at one moment, ready to be searched. Never changes. */
export class LibrarySnapshot {
  private readonly byLocale: Readonly<Record<Locale, ReadonlyMap<string, Shelf>>>;

  /** @param additions what learners proposed, beside what the site came with */
  constructor(
    readonly published: PublishedLibrary,
    additions: readonly (LibraryAddition & { proposed: Provenance })[] = [],
  ) {
    const library = withAdditions(published, additions);
    const [nl, en] = locales.map((locale) => toShelves(library, locale));
    this.byLocale = { nl: nl ?? new Map(), en: en ?? new Map() };
  }

  /** The collections that are published, in order. */
  shelves(locale: Locale): Shelf[] {
    return [...this.byLocale[locale].values()];
  }

  shelf(id: string, locale: Locale): Shelf | undefined {
    return this.byLocale[locale].get(id);
  }
}

interface WholeLibrary extends PublishedLibrary {
  proposed: ReadonlyMap<string, Provenance>;
}

/** Additions come after the shipped entries; those to a collection that is not there wait. */
function withAdditions(
  { collections, sources }: PublishedLibrary,
  additions: readonly (LibraryAddition & { proposed: Provenance })[],
): WholeLibrary {
  const whole = { ...collections };
  for (const { collection: id, entry } of additions) {
    const collection = whole[id];
    if (collection) whole[id] = { ...collection, entries: [...collection.entries, entry] };
  }
  return {
    collections: whole,
    sources: {
      ...sources,
      ...Object.fromEntries(additions.map(({ source }) => [source.id, source])),
    },
    proposed: new Map(additions.map(({ entry, proposed }) => [entry.id, proposed])),
  };
}

function toShelves(library: WholeLibrary, locale: Locale): Map<string, Shelf> {
  return new Map(
    collectionIds.flatMap((id): [string, Shelf][] => {
      const collection = library.collections[id];
      return collection ? [[id, toShelf({ id, collection, library, locale })]] : [];
    }),
  );
}

interface ShelfParts {
  id: CollectionId;
  collection: LibraryCollection;
  library: WholeLibrary;
  locale: Locale;
}

function toShelf({ id, collection, library, locale }: ShelfParts): Shelf {
  const { title, about, facets, entries } = collection;
  return {
    summary: { id, title: title[locale], about: about[locale], entries: entries.length },
    facets,
    entries: entries.map((entry) => {
      const sources = sourceIdsOf(entry).flatMap((source) => library.sources[source] ?? []);
      // An entry without a date of its own is as old as its source.
      const asOf = entry.asOf === undefined ? (sources[0]?.published ?? null) : entry.asOf;
      const whole = localise({ ...entry, asOf }, locale);
      const proposed = library.proposed.get(entry.id);
      return {
        item: {
          ...toLibraryItem({ ...entry, asOf }, facets, locale),
          ...(proposed && { proposed }),
        },
        words: wordsOf(whole),
        entry: whole,
        sources,
      };
    }),
  };
}

/** The source of an entry, and those of its parts. */
function sourceIdsOf(entry: LibraryCollection['entries'][number]): string[] {
  const roles = Array.isArray(entry.roles) ? (entry.roles as { source: string }[]) : [];
  const usedIn = Array.isArray(entry.usedIn) ? (entry.usedIn as string[]) : [];
  return [...new Set([String(entry.source), ...roles.map(({ source }) => source), ...usedIn])];
}
