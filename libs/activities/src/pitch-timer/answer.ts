import type { PitchTimerPublic, PitchTimerValue, Run } from './schema.js';

/** Runs with the same id, of a length that cannot be chosen, or with a question nobody asks. */
export function checkPitchTimer(question: PitchTimerPublic, { runs }: PitchTimerValue): string[] {
  const asked = new Set(question.questions.map(({ id }) => id));
  return [
    ...(new Set(runs.map((run) => run.id)).size < runs.length ? ['two runs have the same id'] : []),
    ...runs.flatMap((run, at) => [
      ...(question.seconds.includes(run.target)
        ? []
        : [`run ${at + 1}: there is no length of ${run.target} seconds`]),
      ...(run.question === undefined || asked.has(run.question)
        ? []
        : [`run ${at + 1}: there is no question "${run.question}"`]),
    ]),
  ];
}

/** `runs` while fewer runs than asked have their notes and, where one was asked, their answer. */
export const missingInPitchTimer = ({ minRuns }: PitchTimerPublic, { runs }: PitchTimerValue) =>
  runs.filter(isReviewed).length < minRuns ? ['runs'] : [];

/** Whether somebody looked back at a run: both notes, and the answer to the panel. */
export const isReviewed = ({ good, change, question, answer }: Run): boolean =>
  [good, change, ...(question === undefined ? [] : [answer ?? ''])].every(
    (text) => text.trim() !== '',
  );
