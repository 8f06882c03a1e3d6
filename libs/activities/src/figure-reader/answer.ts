import type { FigureReaderPublic, FigureReaderValue } from './schema.js';

/** Answers to prompts that are not asked. */
export function checkFigureReader(
  { prompts }: FigureReaderPublic,
  { answers }: FigureReaderValue,
): string[] {
  const known = new Set(prompts.map((prompt) => prompt.id));
  return Object.keys(answers)
    .filter((id) => !known.has(id))
    .map((id) => `there is no prompt "${id}"`);
}

/** The prompts without an answer, as `answers.<id>`. */
export const missingInFigureReader = (
  { prompts }: FigureReaderPublic,
  value: FigureReaderValue,
): string[] =>
  prompts
    .filter((prompt) => promptAnswer(value, prompt.id).trim() === '')
    .map((prompt) => `answers.${prompt.id}`);

/** What was written for a prompt; empty where nothing was. */
export const promptAnswer = ({ answers }: FigureReaderValue, promptId: string): string =>
  Object.hasOwn(answers, promptId) ? (answers[promptId] ?? '') : '';
