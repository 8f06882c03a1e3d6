import type { Locale, Place, PublishedTrack } from '@weft/contracts';

const openSlot: Readonly<Record<Locale, string>> = { nl: 'Open ruimte', en: 'Open slot' };

/** The parts of a track in which a lesson of learners can stand: its modules and open slots. */
export function placesOf(track: PublishedTrack, locale: Locale): Place[] {
  return track.stages.flatMap(({ title, modules, plan }) => [
    ...modules.map((module): Place => ({
      id: `module:${module.code}`,
      kind: 'module',
      title: module.title[locale],
    })),
    ...(plan?.entries ?? []).flatMap((entry): Place[] =>
      entry.kind === 'slot'
        ? [
            {
              id: `slot:${entry.id}`,
              kind: 'slot',
              title: `${title[locale]}: ${entry.purpose[locale] || openSlot[locale]}`,
            },
          ]
        : [],
    ),
  ]);
}

/** The place with this id; its own id where a later track no longer has it. */
export const placeNamed = (places: readonly Place[], id: string): Place =>
  places.find((place) => place.id === id) ?? { id, kind: 'module', title: id.replace(/^\w+:/, '') };
