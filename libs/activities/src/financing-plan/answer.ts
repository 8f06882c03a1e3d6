import { checkLines, missingInLines } from '../money/lines.js';
import { checkAnswers, missingAnswers } from '../money/questions.js';
import type { FinancingPlanPublic, FinancingPlanValue } from './schema.js';

/** Lines with the same id, and answers to questions that are not asked. */
export const checkFinancingPlan = (
  question: FinancingPlanPublic,
  value: FinancingPlanValue,
): string[] => [
  ...checkLines('uses', value.uses),
  ...checkLines('sources', value.sources),
  ...checkAnswers(question.questions, value.answers),
];

/** `uses` and `sources` without a line, lines without name or amount, and open questions. */
export const missingInFinancingPlan = (
  question: FinancingPlanPublic,
  value: FinancingPlanValue,
): string[] => [
  ...(['uses', 'sources'] as const).filter((list) => value[list].length === 0),
  ...missingInLines('uses', value.uses, question.uses),
  ...missingInLines('sources', value.sources, question.sources),
  ...missingAnswers(question.questions, value.answers),
];
