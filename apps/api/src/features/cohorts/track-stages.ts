import type { content, DateKind, Locale } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';

/** A stage or lesson of a track: what a date can belong to. */
export interface DatedPart {
  kind: DateKind;
  targetId: string;
  title: string;
  /** Where a lesson is read, without the language. */
  path: string | null;
}

/** How much of the period each stage takes. */
export function stageWeights(track: content.TrackFile): { id: string; ects: number }[] {
  return track.stages.map(({ id, modules }) => ({
    id,
    ects: modules.reduce((sum, module) => sum + module.ects, 0),
  }));
}

/** Everything in a track that can have a date: each stage, and the lessons that can be read. */
export function partsOf(
  track: content.TrackFile,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): DatedPart[] {
  return track.stages.flatMap((stage) => [
    { kind: 'stage' as const, targetId: stage.id, title: stage.title[locale], path: null },
    ...stage.modules.flatMap(({ code }) => {
      const module = catalogue.moduleByCode(code);
      return (module?.lessons ?? []).map(({ file }) => ({
        kind: 'lesson' as const,
        targetId: file.id,
        title: file.title[locale],
        path: `/modules/${module?.file.slug ?? ''}/${file.slug}`,
      }));
    }),
  ]);
}
