import type {
  CollectionId,
  CollectionsFile,
  FacetId,
  Json,
  LibraryItem,
  Locale,
} from '@weft/contracts';

/** An entry as its file has it: texts in every language, option ids under the names of filters. */
export interface LibraryEntry {
  id: string;
  title: string | Record<Locale, string>;
  [key: string]: unknown;
}

/** A filter of a collection, with the options that entries may have. */
export type Facet = NonNullable<CollectionsFile[CollectionId]>['facets'][number];

/** The same value with every text in one language. */
export function localise(value: unknown, locale: Locale): Json {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((one: unknown) => localise(one, locale));
  if (isText(value)) return value[locale];
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, localise(field, locale)]));
}

/** The options of a filter that an entry has, its own or those of the places where it is listed. */
export function optionsOf(entry: LibraryEntry, facet: FacetId): string[] {
  if (facet === 'flag') return unique(objects(entry.flags).map((flag) => flag.flag));
  const listed = objects(entry.listed).map((place) => place[facet]);
  return unique([entry[facet], ...listed].flat());
}

/** An entry as lists show it. */
export function toLibraryItem(
  entry: LibraryEntry,
  facets: readonly Facet[],
  locale: Locale,
): LibraryItem {
  const asText = (value: unknown): string | null => {
    const text = localise(value, locale);
    return typeof text === 'string' ? text : null;
  };
  return {
    id: entry.id,
    title: asText(entry.title) ?? entry.id,
    text: asText(entry.text),
    tags: facets.flatMap((facet) =>
      optionsOf(entry, facet.id).flatMap((id) => {
        const option = facet.options.find((one) => one.id === id);
        return option ? [{ facet: facet.id, option: id, title: option.title[locale] }] : [];
      }),
    ),
    asOf: asText(entry.asOf),
    flagged: objects(entry.flags).some((flag) => flag.settled !== true),
  };
}

/** What an editor must settle about an entry, or has settled, in words. */
export const flagsOf = (
  { flags }: LibraryEntry,
  locale: Locale,
): { text: string; settled: boolean }[] =>
  objects(flags).flatMap((flag) => {
    const text = localise(flag.text, locale);
    return typeof text === 'string' ? [{ text, settled: flag.settled === true }] : [];
  });

/** Every text of a localised entry, to search in: no ids, addresses or dates. */
export function wordsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return Object.entries(value).flatMap(([key, field]) =>
    idKeys.has(key) ? [] : wordsOf(field ?? null),
  );
}

const idKeys = new Set(['id', 'source', 'url', 'asOf', 'flags', 'flag', 'kind', 'usedIn']);

const isText = (value: object): value is Record<Locale, string> =>
  Object.keys(value).length === 2 && 'nl' in value && 'en' in value;

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];

const unique = (values: unknown[]): string[] => [
  ...new Set(values.filter((value) => typeof value === 'string')),
];
