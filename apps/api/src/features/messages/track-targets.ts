import type { DateKind, LocalisedText, PublishedTrack } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';

/** A stage or lesson that a deadline can be of, with the lessons that have to be done for it. */
export interface TrackTarget {
  kind: DateKind;
  targetId: string;
  title: LocalisedText;
  /** Where a lesson is read, without the language; null for a stage. */
  path: string | null;
  lessonIds: string[];
}

/** Every stage of a track and every lesson in it that can be read. */
export function targetsOf(track: PublishedTrack, catalogue: CatalogueSnapshot): TrackTarget[] {
  return track.stages.flatMap((stage): TrackTarget[] => {
    const lessons = stage.modules.flatMap(({ code }) => {
      const module = catalogue.moduleByCode(code);
      return (module?.lessons ?? []).map(({ file }) => ({
        kind: 'lesson' as const,
        targetId: file.id,
        title: file.title,
        path: `/modules/${module?.file.slug ?? ''}/${file.slug}`,
        lessonIds: [file.id],
      }));
    });
    const lessonIds = lessons.map(({ targetId }) => targetId);
    const { id: targetId, title } = stage;
    return [{ kind: 'stage', targetId, title, path: null, lessonIds }, ...lessons];
  });
}
