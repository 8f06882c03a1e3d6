import type { content, Locale } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import type { TrackPart } from './matrix-view.js';

/** The modules of a track with the lessons that can be read now, in their order. */
export function partsOfTrack(
  track: content.TrackFile,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): TrackPart[] {
  return track.stages.flatMap((stage) =>
    stage.modules.map(({ code, title, ects, hours }) => {
      const lessons = (catalogue.moduleByCode(code)?.lessons ?? []).map(({ file }) => ({
        id: file.id,
        title: file.title[locale],
        minutes: file.minutes,
      }));
      return { code, title: title[locale], stageId: stage.id, lessons, ects, hours };
    }),
  );
}

/** Names of stages and lessons by their ids. */
export function titlesOf(
  track: content.TrackFile,
  parts: readonly TrackPart[],
  locale: Locale,
): Map<string, string> {
  return new Map([
    ...track.stages.map(({ id, title }) => [id, title[locale]] as const),
    ...parts.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title] as const)),
  ]);
}
