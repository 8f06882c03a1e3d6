import { z } from 'zod';
import { Source } from './lesson-document.js';
import { Country, LocalisedText } from './locale.js';

/** The library's collections, in the order in which they are shown; each is one file of entries. */
export const collectionIds = [
  'cases',
  'ecosystem',
  'measures',
  'figures',
  'polls',
  'clusters',
  'enterprise-types',
  'timeline',
  'testimonials',
  'cooperation',
  'countries',
  'frameworks',
  'addresses',
  'glossary',
] as const;
export const CollectionId = z.enum(collectionIds);
export type CollectionId = z.infer<typeof CollectionId>;

/** What a collection can be filtered by: the keys of entries that hold option ids. */
export const facetIds = [
  'kind',
  'domain',
  'region',
  'country',
  'topic',
  'status',
  'question',
  'chosen',
  'area',
  'flag',
] as const;
export const FacetId = z.enum(facetIds);
export type FacetId = z.infer<typeof FacetId>;

const Id = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits, single hyphens');
const Day = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a day such as 2022-10-26');
const Options = z.union([Id, z.array(Id).min(1)]);

/** What an editor must settle about an entry; readers see it too, as a caution. */
export const flagIds = [
  'check-current',
  'spelling',
  'boundaries',
  'region-inferred',
  'not-a-region',
  'not-an-organisation',
  'copy-error',
  'named-twice',
  'address-doubtful',
  'ended',
] as const;

/** A source of library entries; one without a public address has none. */
export const LibrarySource = Source.extend({
  url: z.url({ protocol: /^https?$/ }).optional(),
}).strict();
export type LibrarySource = z.infer<typeof LibrarySource>;

/** `content/library/sources.yaml` */
export const SourcesFile = z.array(LibrarySource).min(1);

/** `content/library/collections.yaml`: what each collection is and what filters it has. */
export const CollectionsFile = z.partialRecord(
  CollectionId,
  z
    .object({
      title: LocalisedText,
      about: LocalisedText,
      facets: z.array(
        z
          .object({
            id: FacetId,
            title: LocalisedText,
            options: z.array(z.object({ id: Id, title: LocalisedText }).strict()).min(1),
          })
          .strict(),
      ),
    })
    .strict(),
);
export type CollectionsFile = z.infer<typeof CollectionsFile>;

// Every entry exists twice: in files with texts in both languages, in responses in one. Each shape
// is therefore written once, for any kind of text.

const shared = <T extends z.ZodType>(text: T) => ({
  id: Id,
  kind: Options.optional(),
  topic: Options.optional(),
  /** Of `sources.yaml`. */
  source: Id,
  /** When it held; the source's own date unless told, null where nothing tells. */
  asOf: Day.nullable().optional(),
  note: text.optional(),
  flags: z
    .array(z.object({ flag: z.enum(flagIds), text, settled: z.boolean().optional() }).strict())
    .optional(),
});

const titled = <T extends z.ZodType>(text: T) => ({
  ...shared(text),
  title: text,
  text: text.optional(),
});

const place = Country.or(z.enum(['IT', 'ES', 'PL']));

/** An organisation; `listed` are the places in the directory of the needs analysis. */
const organisation = <T extends z.ZodType>(text: T) =>
  z
    .object({
      ...shared(text),
      title: z.string(),
      text: text.optional(),
      acronym: z.string().optional(),
      country: place,
      url: z.url().optional(),
      /** Of who is not in the directory of the needs analysis. */
      domain: Options.optional(),
      region: Options.optional(),
      address: z.string().optional(),
      listed: z
        .array(
          z
            .object({
              id: z.string().regex(/^D[1-7]-\d\d$/),
              domain: Id,
              region: Id.optional(),
              /** The name as it is printed there, where it is another one. */
              printed: z.string().optional(),
              /** The tag as it is printed there, where it is no region. */
              tag: z.string().optional(),
            })
            .strict(),
        )
        .optional(),
      roles: z.array(z.object({ text, source: Id }).strict()).optional(),
      training: z.enum(['regular', 'with-higher-education']).optional(),
      research: text.optional(),
      offer: z.object({ title: text, ects: z.int() }).strict().optional(),
    })
    .strict();

const measure = <T extends z.ZodType>(text: T) =>
  z
    .object({
      ...titled(text),
      text,
      audience: text,
      amount: z.object({ value: z.number(), unit: z.enum(['EUR', 'percent', 'hours']) }).optional(),
      status: Options,
      /** What is known of how long it holds. */
      validity: text,
      question: Options.optional(),
    })
    .strict();

const fact = <T extends z.ZodType>(text: T) =>
  z
    .object({ ...titled(text), value: z.union([z.number(), z.string(), text]).optional() })
    .extend({ unit: text.optional() })
    .strict();

const poll = <T extends z.ZodType>(text: T) =>
  z
    .object({
      ...titled(text),
      number: z.int().optional(),
      maxChoices: z.int().optional(),
      votes: z.int().optional(),
      options: z.array(z.object({ id: Id, title: text, votes: z.int() }).strict()).optional(),
      points: z.array(z.object({ title: text.optional(), text }).strict()).optional(),
    })
    .strict();

const cluster = <T extends z.ZodType>(text: T) =>
  z
    .object({
      ...titled(text),
      chosen: Id.optional(),
      points: z.array(text),
      cluster: Id.optional(),
    })
    .strict();

const enterpriseType = <T extends z.ZodType>(text: T) =>
  z
    .object({ ...titled(text), serves: text.optional(), features: z.array(text).optional() })
    .extend({ compared: z.array(z.object({ title: text, text }).strict()).optional() })
    .strict();

const event = <T extends z.ZodType>(text: T) =>
  z.object({ ...titled(text), date: Day, status: Options }).strict();

const testimonial = <T extends z.ZodType>(text: T) =>
  z
    .object({ ...titled(text), subjects: z.array(text).optional(), url: z.url().optional() })
    .strict();

const listing = <T extends z.ZodType>(text: T) =>
  z
    .object({ ...titled(text), points: z.array(text).optional(), country: place.optional() })
    .extend({ facts: z.array(z.object({ title: text, text }).strict()).optional() })
    .strict();

const framework = <T extends z.ZodType>(text: T) =>
  z.object({ ...titled(text), area: Id.optional(), points: z.array(text).optional() }).strict();

const address = <T extends z.ZodType>(text: T) =>
  z
    .object({ ...shared(text), title: z.union([z.string(), text]), text: text.optional() })
    .extend({ sites: z.array(z.string()).optional(), author: z.string().optional() })
    .extend({ year: z.int().optional(), url: z.url().optional() })
    .strict();

/** The shape of an entry by collection, for the kind of text that is given. */
export const entryShapes = <T extends z.ZodType>(text: T) => ({
  ecosystem: organisation(text),
  measures: measure(text),
  figures: fact(text),
  polls: poll(text),
  clusters: cluster(text),
  'enterprise-types': enterpriseType(text),
  timeline: event(text),
  testimonials: testimonial(text),
  cooperation: listing(text),
  countries: listing(text),
  frameworks: framework(text),
  addresses: address(text),
});

/** `content/library/<collection>.yaml`, by collection; cases and terms have files of their own. */
export const entryFiles = entryShapes(LocalisedText);

/** The parts of a practice example. */
export const caseParts = <T extends z.ZodType>(text: T) => ({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words with hyphens'),
  title: text,
  sector: text,
  country: Country,
  takeaways: z.array(text).min(1),
  story: text,
  challenge: text,
  stakeholders: z.array(text),
  importance: text,
  solutions: z.array(text),
  remarks: text,
});
