// Without zod: the site runs rules on these, and needs no schemas for that.

/** How much fits on a board; texts in characters. */
export const boardLimits = {
  title: 120,
  note: 280,
  notes: 600,
  clusterTitle: 80,
  clusters: 40,
  sheetField: 1500,
  guests: 150,
  minutes: 180,
} as const;

/** What a board is doing, in this order. */
export const boardPhases = ['ready', 'brainstorm', 'cluster', 'vote', 'sheets', 'closed'] as const;

/** What a project sheet asks, in this order. */
export const sheetFields = ['title', 'what', 'why', 'who', 'partners', 'needs', 'steps'] as const;
