import type { Library } from '@weft/activities';
import type { content, LibrarySource } from '@weft/contracts';
import type { PublishedLibrary } from '../library/index.js';

/**
 * What a lesson of learners may refer to: terms, cases and testimonials that are published. Figures
 * and canvases belong to the lessons that the site came with.
 */
export function toLessonLibrary({ collections, sources }: PublishedLibrary): Library {
  const testimonials = collections.testimonials?.entries ?? [];
  const named = testimonials.flatMap(({ source }): [string, LibrarySource][] => {
    const found = sources[String(source)];
    return found ? [[found.id, found]] : [];
  });
  return {
    glossary: Object.fromEntries(
      (collections.glossary?.entries ?? []).map(({ id, title, text }) => [
        id,
        { term: title, definition: text } as content.GlossaryFile[string],
      ]),
    ),
    cases: Object.fromEntries(
      (collections.cases?.entries ?? []).map(({ text: _, source, asOf: __, ...parts }) => [
        parts.id,
        { ...parts, source: sources[String(source)] } as unknown as content.CaseFile,
      ]),
    ),
    testimonials: Object.fromEntries(testimonials.map((entry) => [entry.id, entry])),
    sources: Object.fromEntries(named),
    figures: {},
    canvases: {},
    collections: {},
  };
}
