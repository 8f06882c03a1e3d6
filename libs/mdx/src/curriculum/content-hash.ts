import { createHash } from 'node:crypto';
import type { Library } from '@weft/activities';
import type { LessonInput } from '../lesson-source.js';
import type { ModuleMedia } from '../media/module-media.js';

/** Raised with every change of the compiler that gives other documents for the same text. */
export const compilerFormat = 4;

const named = ['cases', 'glossary', 'figures', 'canvases'] as const;

/**
 * SHA-256 of all that a lesson in one language follows from. Library entries count when their id
 * is a word of one of the texts, which is more than are used and never fewer; a whole collection
 * where a text names it as its `collection`; files of the media folder by their bytes.
 *
 * @param shared texts of all languages (their block ids depend on each other) and YAML files
 */
export function contentHash(
  { locale, country, lessonId, media = {} }: LessonInput,
  shared: readonly string[],
  library: Library,
): string {
  const words = new Set(shared.flatMap((text) => text.match(/[A-Za-z0-9-]+/g) ?? []));
  const used = named.map((collection) =>
    Object.entries(library[collection]).filter(([id]) => words.has(id)),
  );
  const testimonials = Object.entries(library.testimonials).filter(([id]) => words.has(id));
  const explored = Object.entries(library.collections).filter(([id]) =>
    shared.some((text) => new RegExp(`\\bcollection: *['"]?${id}\\b`).test(text)),
  );
  // A lesson without these keeps the hash that it had before they existed.
  const more: unknown[] = testimonials.length + explored.length > 0 ? [testimonials, explored] : [];
  const files = Object.entries(media).map(([path, file]) => [path, hashIn(file)]);
  if (files.length > 0) more.push(files);
  return createHash('sha256')
    .update(JSON.stringify([compilerFormat, lessonId, locale, country, shared, used, ...more]))
    .digest('hex');
}

const hashIn = (file: ModuleMedia[string]): string | null => ('hash' in file ? file.hash : null);
