import type { Choice } from '../shapes.js';
import type { Run } from './schema.js';

/**
 * Draws what the panel asks next: one of the questions that were asked least so far.
 * @param random from 0 to 1, without 1
 */
export function drawQuestion(questions: Choice[], runs: Run[], random: number): Choice | undefined {
  const timesOf = ({ id }: Choice) => runs.filter((run) => run.question === id).length;
  const least = Math.min(...questions.map(timesOf));
  const open = questions.filter((question) => timesOf(question) === least);
  return open[Math.floor(random * open.length)];
}
