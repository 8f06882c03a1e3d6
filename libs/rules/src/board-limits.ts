import type { BoardPhase, SheetField } from '@weft/contracts';

// The same as in the contracts, without the schemas: the site runs rules and loads no schemas.

/** How much fits on a board; texts in characters. */
export const boardBounds = { note: 280, clusterTitle: 80, clusters: 40, sheetField: 1500 };

/** What a board is doing, in this order. */
export const phasesInOrder: readonly BoardPhase[] = [
  ...(['ready', 'brainstorm', 'cluster', 'vote', 'sheets', 'closed'] as const),
];

/** What a project sheet asks, in this order. */
export const sheetOrder: readonly SheetField[] = [
  ...(['title', 'what', 'why', 'who', 'partners', 'needs', 'steps'] as const),
];
