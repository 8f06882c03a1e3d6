export type CellState = 'open' | 'started' | 'complete';

/** A warp thread: one module, with a cell for each of its lessons. */
export interface ClothThread {
  code: string;
  title: string;
  /** Which of the 14 hues, from 1. */
  hue: number;
  status: 'published' | 'in-preparation';
  cells: { id: string; title: string; state: CellState }[];
}

export interface ClothLabels {
  /** What the picture shows, in one sentence. */
  picture: string;
  table: string;
  module: string;
  lessons: string;
  preparing: string;
  states: Record<CellState, string>;
}
