import type { CanvasNote, CanvasZone, Sketch } from './schema.js';

/** The notes with one changed. */
export const changeNote = (
  notes: CanvasNote[],
  id: string,
  change: Partial<CanvasNote>,
): CanvasNote[] => notes.map((note) => (note.id === id ? { ...note, ...change } : note));

/** Notes of zones that a newer canvas no longer has hang in its first zone: nothing disappears. */
export function placeNotes(notes: CanvasNote[], zones: CanvasZone[]): CanvasNote[] {
  const [first] = zones;
  const known = new Set(zones.map((zone) => zone.id));
  const lost = notes.filter((note) => !known.has(note.zone));
  return lost.reduce((placed, { id }) => (first ? moveNote(placed, id, first) : placed), notes);
}

/** Moves a note to the end of another zone; evidence is dropped where that zone asks none. */
export function moveNote(notes: CanvasNote[], id: string, zone: CanvasZone): CanvasNote[] {
  const note = notes.find((one) => one.id === id);
  if (!note) return notes;
  const { evidence, ...rest } = note;
  const moved = { ...rest, zone: zone.id, ...(zone.evidence && evidence ? { evidence } : {}) };
  return [...notes.filter((one) => one.id !== id), moved];
}

/** Sketches of zones that are gone go to zones that ask one and have none; else they are left out. */
export function placeSketches(
  sketches: Record<string, Sketch>,
  zones: CanvasZone[],
): Record<string, Sketch> {
  const asking = zones.filter((zone) => zone.sketch).map((zone) => zone.id);
  const free = asking.filter((id) => !sketches[id]);
  return Object.fromEntries(
    Object.entries(sketches).flatMap(([id, sketch]) => {
      const place = asking.includes(id) ? id : free.shift();
      return place ? [[place, sketch]] : [];
    }),
  );
}
