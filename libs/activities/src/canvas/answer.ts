import type { CanvasPublic, CanvasValue } from './schema.js';

/** Notes with the same id, in unknown zones, or with evidence where the canvas asks none. */
export function checkCanvas({ zones }: CanvasPublic, { notes }: CanvasValue): string[] {
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
  ];
}

/**
 * `notes` while the canvas is empty, and `notes.<id>.evidence` of notes that do not say whether
 * they were heard or are assumed. Zones may stay empty: a gap is also something to learn from.
 */
export function missingInCanvas({ zones }: CanvasPublic, { notes }: CanvasValue): string[] {
  const asking = new Set(zones.filter((zone) => zone.evidence).map((zone) => zone.id));
  const written = notes.filter((note) => note.text.trim() !== '');
  if (written.length === 0) return ['notes'];
  return written
    .filter((note) => asking.has(note.zone) && !note.evidence)
    .map((note) => `notes.${note.id}.evidence`);
}
