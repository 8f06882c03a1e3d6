import * as Y from 'yjs';
import { entryOf, mapIn, textIn, textOf, workspaceOf, type Entry } from './document.js';
import { limits } from './limits.js';
import { idsInOrder, placeBefore } from './lists.js';

/** A line that was drawn, on a pad of 600 × 400. */
export interface Stroke {
  width: 'thin' | 'medium' | 'thick';
  /** x and y in turn, whole numbers. */
  points: number[];
}

/** Adds a canvas of the library, or a board of the module; an id that is there is left alone. */
export function addCanvas(
  doc: Y.Doc,
  canvas: { id: string; kind: 'canvas' | 'board'; template: string; title: string },
): void {
  const { canvases } = workspaceOf(doc);
  if (canvases.has(canvas.id) || canvases.size >= limits.canvases) return;
  const { id, kind, template } = canvas;
  const order = placeBefore(canvases, idsInOrder(canvases), null);
  const parts = { zones: new Y.Map(), notes: new Y.Map(), sketches: new Y.Map() };
  const title = textOf(canvas.title.slice(0, limits.title));
  canvases.set(id, entryOf({ kind, template, title, order, ...parts }));
}

/** Takes a canvas away, with all that is on it; an earlier moment still has it. */
export function removeCanvas(doc: Y.Doc, canvasId: string): void {
  workspaceOf(doc).canvases.delete(canvasId);
}

/** Adds a zone, or a column of a board, of the team's own. */
export function addZone(doc: Y.Doc, canvasId: string, zone: { id: string; title: string }): void {
  const zones = mapIn(canvasIn(doc, canvasId), 'zones');
  if (!zones || zones.has(zone.id) || zones.size >= limits.zones) return;
  const order = placeBefore(zones, idsInOrder(zones), null);
  zones.set(zone.id, entryOf({ title: textOf(zone.title.slice(0, limits.title)), order }));
}

/** Adds a note at the end of a zone. */
export function addNote(
  doc: Y.Doc,
  canvasId: string,
  note: { id: string; zone: string; text: string },
): void {
  const notes = mapIn(canvasIn(doc, canvasId), 'notes');
  if (!notes || notes.has(note.id) || notes.size >= limits.notes) return;
  const order = placeBefore(notes, notesOfZone(notes, note.zone), null);
  const text = textOf(note.text.slice(0, limits.noteText));
  notes.set(note.id, entryOf({ zone: note.zone, text, order }));
}

/** Moves a note to a zone: right before another note of it, or to its end for null. */
export function moveNote(
  doc: Y.Doc,
  canvasId: string,
  move: { id: string; zone: string; before: string | null },
): void {
  const notes = mapIn(canvasIn(doc, canvasId), 'notes');
  const note = notes?.get(move.id);
  if (!notes || !note) return;
  const others = notesOfZone(notes, move.zone).filter((id) => id !== move.id);
  const order = placeBefore(notes, others, move.before);
  doc.transact(() => {
    note.set('zone', move.zone);
    note.set('order', order);
  });
}

/** Says whether a note was heard or is assumed, or which mark a card has; null takes it back. */
export function markNote(
  doc: Y.Doc,
  canvasId: string,
  note: { id: string; evidence?: 'heard' | 'assumed' | null; mark?: string | null },
): void {
  const entry = mapIn(canvasIn(doc, canvasId), 'notes')?.get(note.id);
  if (note.evidence !== undefined) entry?.set('evidence', note.evidence);
  if (note.mark !== undefined) entry?.set('mark', note.mark);
}

export function removeNote(doc: Y.Doc, canvasId: string, noteId: string): void {
  mapIn(canvasIn(doc, canvasId), 'notes')?.delete(noteId);
}

/** The shared text of a note, for a field that people type in; null where there is no such note. */
export function noteText(doc: Y.Doc, canvasId: string, noteId: string): Y.Text | null {
  return textIn(mapIn(canvasIn(doc, canvasId), 'notes')?.get(noteId), 'text');
}

/** Adds a line to the sketch of a zone. */
export function addStroke(doc: Y.Doc, canvasId: string, drawn: { zone: string; stroke: Stroke }) {
  const strokes = sketchOf(doc, canvasId, drawn.zone)?.get('strokes');
  if (strokes instanceof Y.Array && strokes.length < limits.strokes) strokes.push([drawn.stroke]);
}

/** Takes the newest line of a sketch away, or all of them. */
export function eraseStrokes(
  doc: Y.Doc,
  canvasId: string,
  erased: { zone: string; all: boolean },
): void {
  const strokes = sketchOf(doc, canvasId, erased.zone)?.get('strokes');
  if (!(strokes instanceof Y.Array) || strokes.length === 0) return;
  if (erased.all) strokes.delete(0, strokes.length);
  else strokes.delete(strokes.length - 1);
}

/** The words that say what a sketch shows; null where there is no such canvas. */
export function sketchDescription(doc: Y.Doc, canvasId: string, zone: string): Y.Text | null {
  return textIn(sketchOf(doc, canvasId, zone) ?? undefined, 'description');
}

const canvasIn = (doc: Y.Doc, canvasId: string) => workspaceOf(doc).canvases.get(canvasId);

const notesOfZone = (notes: Y.Map<Entry>, zone: string): string[] =>
  idsInOrder(notes, (note) => note.get('zone') === zone);

/** The sketch of a zone, made when it is first asked for. */
function sketchOf(doc: Y.Doc, canvasId: string, zone: string): Entry | null {
  const sketches = mapIn(canvasIn(doc, canvasId), 'sketches');
  if (!sketches) return null;
  if (!sketches.has(zone)) {
    sketches.set(zone, entryOf({ strokes: new Y.Array(), description: textOf('') }));
  }
  return sketches.get(zone) ?? null;
}
