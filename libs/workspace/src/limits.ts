/**
 * Largest sizes, in characters or entries. What changes the document stops there; what reads it
 * leaves out the rest, as a changed browser can write anything.
 */
export const limits = {
  canvases: 40,
  zones: 20,
  notes: 400,
  noteText: 1_000,
  strokes: 300,
  /** Numbers in all strokes of a sketch together: two for a point. */
  points: 12_000,
  tables: 20,
  columns: 12,
  rows: 200,
  cellText: 2_000,
  tasks: 300,
  taskText: 500,
  comments: 1_000,
  commentText: 2_000,
  quote: 300,
  title: 200,
  textNodes: 20_000,
  textDepth: 40,
} as const;
