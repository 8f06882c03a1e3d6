import type { DateKind, Locale, LocalisedText, PublishedTrack } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
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

/** What a date belongs to, as one key. */
export function keyOf({ kind, targetId }: Pick<DatedPart, 'kind' | 'targetId'>): string {
  return `${kind} ${targetId}`;
}

/**
 * The part of a track that a date is of: its title in each language, and where a lesson is read.
 * @throws AppError cohorts/date-unknown
 */
export function partOf(
  target: Pick<DatedPart, 'kind' | 'targetId'>,
  track: PublishedTrack,
  catalogue: CatalogueSnapshot,
): { title: LocalisedText; path: string | null } {
  const [nl, en] = (['nl', 'en'] as const).map((locale) =>
    partsOf(track, catalogue, locale).find((part) => keyOf(part) === keyOf(target)),
  );
  if (!nl || !en) throw new AppError('cohorts/date-unknown');
  return { title: { nl: nl.title, en: en.title }, path: nl.path };
}
