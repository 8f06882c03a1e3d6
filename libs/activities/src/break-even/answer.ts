import { checkLines, missingInLines } from '../money/lines.js';
import { checkAnswers, missingAnswers } from '../money/questions.js';
import type { BreakEvenPublic, BreakEvenValue } from './schema.js';

/** Lines with the same id, and answers to questions that are not asked. */
export const checkBreakEven = (question: BreakEvenPublic, value: BreakEvenValue): string[] => [
  ...checkLines('fixed', value.fixed),
  ...checkLines('variable', value.variable),
  ...checkAnswers(question.questions, value.answers),
];

/** Lines without name or amount, empty fields, and questions without an answer. */
export const missingInBreakEven = (question: BreakEvenPublic, value: BreakEvenValue): string[] => [
  ...missingInLines('fixed', value.fixed, question.fixed),
  ...missingInLines('variable', value.variable, question.variable),
  ...(['price', 'units', 'grants'] as const).filter((field) => value[field] === null),
  ...missingAnswers(question.questions, value.answers),
];
