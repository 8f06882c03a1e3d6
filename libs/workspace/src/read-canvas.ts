import type { WorkspaceCanvas, WorkspaceNote } from '@weft/contracts';
import * as Y from 'yjs';
import { authorOf, type Authors } from './authorship.js';
import type { Stroke } from './canvases.js';
import { mapIn, textIn, type Entry } from './document.js';
import { choiceOf, entriesInOrder, idOf, stringIn } from './entry-reading.js';
import { limits } from './limits.js';

const kinds = ['canvas', 'board'] as const;
const evidence = ['heard', 'assumed'] as const;
const widths = ['thin', 'medium', 'thick'] as const;

/** A canvas or board of a document as plain data. */
export function readCanvas(id: string, canvas: Entry, authors: Authors): WorkspaceCanvas {
  return {
    id,
    kind: choiceOf(canvas.get('kind'), kinds) ?? 'canvas',
    template: idOf(canvas.get('template')) ?? '',
    title: stringIn(textIn(canvas, 'title'), limits.title),
    zones: entriesInOrder(mapIn(canvas, 'zones'), limits.zones).map(([zone, entry]) => ({
      id: zone,
      title: stringIn(textIn(entry, 'title'), limits.title),
    })),
    notes: entriesInOrder(mapIn(canvas, 'notes'), limits.notes).map(([note, entry]) =>
      readNote(note, entry, authors),
    ),
    sketches: Object.fromEntries(
      entriesInOrder(mapIn(canvas, 'sketches'), limits.zones).map(([zone, sketch]) => [
        zone,
        {
          strokes: strokesIn(sketch.get('strokes')),
          description: stringIn(textIn(sketch, 'description'), limits.noteText),
        },
      ]),
    ),
  };
}

function readNote(id: string, note: Entry, authors: Authors): WorkspaceNote {
  return {
    id,
    zone: idOf(note.get('zone')) ?? '',
    text: stringIn(textIn(note, 'text'), limits.noteText),
    evidence: choiceOf(note.get('evidence'), evidence),
    mark: idOf(note.get('mark')),
    accountId: authorOf(note, authors),
  };
}

function strokesIn(value: unknown): Stroke[] {
  if (!(value instanceof Y.Array)) return [];
  let left: number = limits.points;
  return value
    .toArray()
    .slice(0, limits.strokes)
    .flatMap((one: unknown): Stroke[] => {
      const { width, points } = (one ?? {}) as Record<string, unknown>;
      const chosen = choiceOf(width, widths);
      if (!chosen || !Array.isArray(points) || points.length % 2 !== 0) return [];
      if (points.length > left || !points.every(isPlace)) return [];
      left -= points.length;
      return [{ width: chosen, points }];
    });
}

/** A whole number on the pad, whose longer side is 600. */
const isPlace = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 600;
