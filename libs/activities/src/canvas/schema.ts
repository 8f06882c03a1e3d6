import { z } from 'zod';
import { limits } from '../limits.js';
import type { PublicSource } from '../library.js';
import { Id, Text } from '../shapes.js';

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

/** Notes in the order in which they stand in their zones. */
export const CanvasValue = z
  .object({ notes: z.array(CanvasNote).max(limits.canvasNotes) })
  .strict();
export type CanvasValue = z.infer<typeof CanvasValue>;
