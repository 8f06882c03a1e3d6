import { z } from 'zod';
import { LibrarySource, caseParts, CollectionId, entryShapes, FacetId } from './library-content.js';
import { Locale } from './locale.js';
import { Provenance } from './proposal-content.js';
import { route } from './route.js';

/** An entry in a list, whatever its collection, in the language asked for. */
export const LibraryItem = z.object({
  id: z.string(),
  title: z.string(),
  /** What it is, in a few sentences. */
  text: z.string().nullable(),
  /** What it can be filtered by. */
  tags: z.array(z.object({ facet: FacetId, option: z.string(), title: z.string() })),
  /** A year or a day; null where nothing tells when it held. */
  asOf: z.string().nullable(),
  /** An editor has something to settle. */
  flagged: z.boolean(),
  /** Learners proposed it; absent for what the site came with. */
  proposed: Provenance.optional(),
});
export type LibraryItem = z.infer<typeof LibraryItem>;

export const CollectionSummary = z.object({
  id: CollectionId,
  title: z.string(),
  about: z.string(),
  entries: z.int(),
});
export type CollectionSummary = z.infer<typeof CollectionSummary>;

/** A filter with its options; `count` is what choosing it would give, with all other filters on. */
export const LibraryFacet = z.object({
  id: FacetId,
  title: z.string(),
  options: z.array(
    z.object({ id: z.string(), title: z.string(), count: z.int(), chosen: z.boolean() }),
  ),
});
export type LibraryFacet = z.infer<typeof LibraryFacet>;

const chosen = z
  .string()
  .regex(/^[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*$/)
  .max(500)
  .optional();

/** Words to search, and for each filter the chosen options with commas between: any of them. */
const asked = z.object({
  locale: Locale,
  q: z.string().trim().max(200).default(''),
  kind: chosen,
  domain: chosen,
  region: chosen,
  country: chosen,
  topic: chosen,
  status: chosen,
  question: chosen,
  chosen,
  area: chosen,
  flag: chosen,
} satisfies Record<'locale' | 'q' | FacetId, z.ZodType>);

const inCollection = z.object({ collection: z.string().max(40) });

export const listCollections = route({
  id: 'listCollections',
  method: 'GET',
  path: '/api/library',
  summary: 'The collections of the library, in order, with what each holds of some words',
  access: 'anyone',
  query: asked.pick({ locale: true, q: true }),
  response: z.object({
    items: z.array(
      CollectionSummary.extend({
        /** Entries that hold the words; all of them where there are no words. */
        found: z.int(),
        /** A few of what was found; none where there are no words. */
        first: z.array(LibraryItem),
      }),
    ),
    /** True where nothing holds the words themselves, and near ones were taken. */
    approximate: z.boolean(),
  }),
});

const text = z.string();
const shapes = entryShapes(text);

/** An entry with everything that is known of it; the shape of `entry` follows the collection. */
export const LibraryRecord = z.discriminatedUnion('collection', [
  z.object({ collection: z.literal('cases'), entry: z.object(caseParts(text)) }),
  z.object({
    collection: z.literal('glossary'),
    entry: z.object({ id: text, title: text, text, usedIn: z.array(text) }),
  }),
  z.object({ collection: z.literal('ecosystem'), entry: shapes.ecosystem }),
  z.object({ collection: z.literal('measures'), entry: shapes.measures }),
  z.object({ collection: z.literal('figures'), entry: shapes.figures }),
  z.object({ collection: z.literal('polls'), entry: shapes.polls }),
  z.object({ collection: z.literal('clusters'), entry: shapes.clusters }),
  z.object({ collection: z.literal('enterprise-types'), entry: shapes['enterprise-types'] }),
  z.object({ collection: z.literal('timeline'), entry: shapes.timeline }),
  z.object({ collection: z.literal('testimonials'), entry: shapes.testimonials }),
  z.object({ collection: z.literal('cooperation'), entry: shapes.cooperation }),
  z.object({ collection: z.literal('countries'), entry: shapes.countries }),
  z.object({ collection: z.literal('frameworks'), entry: shapes.frameworks }),
  z.object({ collection: z.literal('addresses'), entry: shapes.addresses }),
]);
export type LibraryRecord = z.infer<typeof LibraryRecord>;

/** An entry of a list, whole, with its own source. */
export const ListedEntry = LibraryItem.extend({
  record: LibraryRecord,
  source: LibrarySource.nullable(),
});
export type ListedEntry = z.infer<typeof ListedEntry>;

/** Two filters crossed: `counts[row][column]` is what choosing both options would give. */
export const LibraryMatrix = z.object({
  rows: FacetId,
  columns: FacetId,
  counts: z.array(z.array(z.int())),
});
export type LibraryMatrix = z.infer<typeof LibraryMatrix>;

export const listLibrary = route({
  id: 'listLibrary',
  method: 'GET',
  path: '/api/library/:collection',
  summary: 'Entries of a collection by words and filters, 30 a page, tolerant of typing errors',
  access: 'anyone',
  params: inCollection,
  query: asked.extend({ page: z.coerce.number().int().min(1).max(100).default(1) }),
  response: z.object({
    collection: CollectionSummary,
    items: z.array(ListedEntry),
    facets: z.array(LibraryFacet),
    /** Of a collection with domains and regions; options in the order of `facets`. */
    matrix: LibraryMatrix.nullable(),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    /** True where nothing holds the words themselves, and near ones were taken. */
    approximate: z.boolean(),
  }),
  errors: ['library/collection-unknown'],
});

export const readLibraryEntry = route({
  id: 'readLibraryEntry',
  method: 'GET',
  path: '/api/library/:collection/:id',
  summary: 'One entry of the library, whole, with its sources',
  access: 'anyone',
  params: inCollection.extend({ id: z.string().max(100) }),
  query: z.object({ locale: Locale }),
  response: z.object({
    collection: CollectionSummary,
    item: LibraryItem,
    record: LibraryRecord,
    /** Its own source first. */
    sources: z.array(LibrarySource),
  }),
  errors: ['library/collection-unknown', 'library/entry-unknown'],
});

export const exportLibraryJson = route({
  id: 'exportLibraryJson',
  method: 'GET',
  path: '/api/library/:collection/export.json',
  summary: 'The entries that were filtered, whole, with sources and licence, to download',
  access: 'anyone',
  params: inCollection,
  query: asked,
  response: z.object({
    collection: CollectionSummary,
    licence: z.string(),
    sources: z.array(LibrarySource),
    records: z.array(LibraryRecord),
    /** Of the records that learners proposed, by id. */
    proposed: z.record(z.string(), Provenance),
  }),
  errors: ['library/collection-unknown'],
});

export const exportLibraryCsv = route({
  id: 'exportLibraryCsv',
  method: 'GET',
  path: '/api/library/:collection/export.csv',
  summary: 'The entries that were filtered as a table for spreadsheets, to download',
  access: 'anyone',
  params: inCollection,
  query: asked,
  mediaType: 'text/csv',
  response: z.string(),
  errors: ['library/collection-unknown'],
});

export const libraryRoutes = [
  listCollections,
  exportLibraryJson,
  exportLibraryCsv,
  listLibrary,
  readLibraryEntry,
] as const;
