import type { LibrarySource, Locale } from '@weft/contracts';
import { type Library, UnknownReferenceError } from './component.js';

/**
 * The entry of a library collection, for instance `library.figures`.
 * @throws UnknownReferenceError where there is none.
 */
export function lookUp<Entry>(
  collection: keyof Library,
  entries: Record<string, Entry>,
  id: string,
): Entry {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (!entry) throw new UnknownReferenceError(collection, id, Object.keys(entries));
  return entry;
}

/** A library's source as lessons show it, with null instead of absent. */
export type PublicSource = {
  title: string;
  publisher: string;
  /** Null where it has no public address. */
  url: string | null;
  published: string | null;
  /** The day we opened it; null where we worked from copies or excerpts. */
  accessed: string | null;
};

/** Shortens a source to what is shown under a figure, case or canvas. */
export const publicSource = (source: LibrarySource): PublicSource => ({
  title: source.title,
  publisher: source.publisher,
  url: source.url ?? null,
  published: source.published ?? null,
  accessed: source.accessed ?? null,
});

/** An optional text in one language, null where there is none. */
export const optionalText = (
  text: Record<Locale, string> | undefined,
  locale: Locale,
): string | null => text?.[locale] ?? null;
