import { z } from 'zod';
import { limits } from '../limits.js';
import type { PublicSource } from '../library.js';
import { Id, Text } from '../shapes.js';
import { pad, pointsIn } from './stroke.js';

export const CanvasProps = z
  .object({
    id: Id,
    /** A canvas of the library. */
    template: z.string().min(1),
    /** Shown instead of the template's own title. */
    title: Text.optional(),
    task: Text,
  })
  .strict();
export type CanvasProps = z.infer<typeof CanvasProps>;

/** A field of a canvas; `column` and `row` start at 1 on a grid of `columns` columns. */
export type CanvasZone = {
  id: string;
  title: string;
  prompt: string;
  example: string | null;
  column: number;
  columnSpan: number;
  row: number;
  rowSpan: number;
  /** Notes say whether they were heard or are assumed (P10). */
  evidence: boolean;
  /** There is a drawing pad beside the notes. */
  sketch?: true;
};

export type CanvasPublic = {
  title: string;
  intro: string;
  task: string;
  columns: number;
  zones: CanvasZone[];
  source: PublicSource | null;
};

const CanvasNote = z
  .object({
    id: z.string().min(1).max(36),
    zone: z.string().max(64),
    text: z.string().max(limits.noteText),
    evidence: z.enum(['heard', 'assumed']).exactOptional(),
  })
  .strict();
export type CanvasNote = z.infer<typeof CanvasNote>;

const Stroke = z
  .object({
    width: z.enum(['thin', 'medium', 'thick']),
    /** x and y in turn, whole numbers on the pad. */
    points: z
      .array(z.int().min(0).max(pad.width))
      .min(2)
      .refine((points) => points.length % 2 === 0, 'every point has an x and a y')
      .refine((points) => points.every((at, i) => i % 2 === 0 || at <= pad.height), 'off the pad'),
  })
  .strict();
export type Stroke = z.infer<typeof Stroke>;

const Sketch = z
  .object({
    strokes: z.array(Stroke).max(limits.sketchStrokes),
    /** The drawing in words, for who cannot see it or did not draw. */
    description: z.string().max(limits.sketchText),
  })
  .strict();
export type Sketch = z.infer<typeof Sketch>;

export const CanvasValue = z
  .object({
    /** In the order in which they stand in their zones. */
    notes: z.array(CanvasNote).max(limits.canvasNotes),
    /** By zone id. */
    sketches: z.record(z.string().max(64), Sketch).exactOptional(),
  })
  .strict()
  .refine(
    ({ sketches }) => pointsIn(sketches) <= limits.sketchPoints,
    'the drawings are too detailed',
  );
export type CanvasValue = z.infer<typeof CanvasValue>;
