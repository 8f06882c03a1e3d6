import type { Choice } from '../shapes.js';

/** Answers to questions that are not asked. */
export const checkAnswers = (questions: Choice[], answers: Record<string, string>): string[] => {
  const known = new Set(questions.map((question) => question.id));
  return Object.keys(answers)
    .filter((id) => !known.has(id))
    .map((id) => `there is no question "${id}"`);
};

/** The questions without an answer, as `answers.<id>`. */
export const missingAnswers = (questions: Choice[], answers: Record<string, string>): string[] =>
  questions
    .filter((question) => answerTo(answers, question.id).trim() === '')
    .map((question) => `answers.${question.id}`);

/** What was answered; empty where nothing was. */
export const answerTo = (answers: Record<string, string>, questionId: string): string =>
  Object.hasOwn(answers, questionId) ? (answers[questionId] ?? '') : '';
