import type { CanvasPublic, CanvasValue, Sketch } from './schema.js';

/** Notes and sketches in unknown zones, or of a sort that their zone does not take. */
export function checkCanvas({ zones }: CanvasPublic, { notes, sketches }: CanvasValue): string[] {
  const known = new Map(zones.map((zone) => [zone.id, zone]));
  return [
    ...(new Set(notes.map((note) => note.id)).size < notes.length
      ? ['two notes have the same id']
      : []),
    ...notes.flatMap((note) => {
      const zone = known.get(note.zone);
      if (!zone) return [`there is no zone "${note.zone}"`];
      return note.evidence && !zone.evidence ? [`zone "${zone.id}" asks no evidence`] : [];
    }),
    ...Object.keys(sketches ?? {}).flatMap((id) =>
      known.get(id)?.sketch ? [] : [`zone "${id}" asks no sketch`],
    ),
  ];
}

/**
 * `notes` while the canvas is empty, `notes.<id>.evidence` of notes that do not say whether they
 * were heard or are assumed, and `sketches.<zone id>.description` of drawings without words. Zones
 * may stay empty: a gap is also something to learn from.
 */
export function missingInCanvas({ zones }: CanvasPublic, { notes, sketches }: CanvasValue) {
  const asking = new Set(zones.filter((zone) => zone.evidence).map((zone) => zone.id));
  const written = notes.filter((note) => note.text.trim() !== '');
  const drawn = Object.entries(sketches ?? {}).filter(([, sketch]) => !isEmpty(sketch));
  if (written.length === 0 && drawn.length === 0) return ['notes'];
  return [
    ...written
      .filter((note) => asking.has(note.zone) && !note.evidence)
      .map((note) => `notes.${note.id}.evidence`),
    ...drawn
      .filter(([, { description }]) => description.trim() === '')
      .map(([zone]) => `sketches.${zone}.description`),
  ];
}

const isEmpty = ({ strokes, description }: Sketch): boolean =>
  strokes.length === 0 && description.trim() === '';
