import { createHash } from 'node:crypto';
import type { Library } from '@weft/activities';
import type { LessonInput } from '../lesson-source.js';

/** Raised with every change of the compiler that gives other documents for the same text. */
export const compilerFormat = 1;

const collections = ['cases', 'glossary', 'figures', 'canvases'] as const;

/**
 * SHA-256 of all that a lesson in one language follows from. Library entries count when their id
 * is a word of one of the texts, which is more than are used and never fewer.
 *
 * @param shared texts of all languages (their block ids depend on each other) and YAML files
 */
export function contentHash(
  { locale, country, lessonId }: LessonInput,
  shared: readonly string[],
  library: Library,
): string {
  const words = new Set(shared.flatMap((text) => text.match(/[A-Za-z0-9-]+/g) ?? []));
  const used = collections.map((collection) =>
    Object.entries(library[collection]).filter(([id]) => words.has(id)),
  );
  return createHash('sha256')
    .update(JSON.stringify([compilerFormat, lessonId, locale, country, shared, used]))
    .digest('hex');
}
