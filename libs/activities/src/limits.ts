/**
 * Largest answers, in characters or entries. The schemas refuse more and the views stop at the
 * same place, so that nothing is typed that cannot be stored. Free of zod: views import it.
 */
export const limits = {
  reflectionText: 20_000,
  canvasNotes: 120,
  noteText: 500,
  sketchText: 1_000,
  sketchStrokes: 300,
  /** Points of all drawings of a canvas together; kept rounded, about eight characters each. */
  sketchPoints: 6_000,
  logRows: 50,
  cellText: 1_000,
  /** All cells of a log together. */
  logText: 60_000,
  promptAnswer: 4_000,
  sectionText: 6_000,
  runs: 40,
  runNote: 1_000,
  rubricComment: 2_000,
  checklistNote: 1_000,
  boardCards: 80,
  boardColumns: 10,
  boardTitle: 80,
  boardNote: 1_000,
  moneyLines: 40,
  lineLabel: 120,
  /** Euro. */
  amount: 1_000_000_000,
  units: 10_000_000,
  picked: 30,
  pickNote: 1_000,
} as const;
