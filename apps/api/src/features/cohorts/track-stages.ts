import type { DateKind, Locale, PublishedTrack } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';

/** A stage or lesson of a track: what a date can belong to. */
export interface DatedPart {
  kind: DateKind;
  targetId: string;
  title: string;
  /** Where a lesson is read, without the language. */
  path: string | null;
}

/** How much of the period each stage takes, and what its track plans for it. */
export function stageWeights(track: PublishedTrack) {
  return track.stages.map(({ id, modules, plan, ects }) => ({
    id,
    ects: ects ?? modules.reduce((sum, module) => sum + module.ects, 0),
    startDay: plan?.startDay ?? null,
    weeks: plan?.weeks ?? null,
  }));
}

/** Everything in a track that can have a date: each stage, and the lessons that can be read. */
export function partsOf(
  track: PublishedTrack,
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
