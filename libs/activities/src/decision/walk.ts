import type { DecisionOutcome, DecisionPublic, DecisionQuestion, DecisionValue } from './schema.js';

interface Step {
  question: DecisionQuestion;
  answer: DecisionQuestion['answers'][number];
}

/** Where a path leads: the steps that hold, and the question or the outcome at its end. */
export interface Walk {
  steps: Step[];
  question: DecisionQuestion | null;
  outcome: DecisionOutcome | null;
}

/**
 * Follows a path from the first question. It stops before the first step that does not hold, so
 * that a path through an older version of the questions is kept as far as it still goes.
 */
export function walk({ start, questions, outcomes }: DecisionPublic, path: DecisionValue['path']) {
  const at: Walk = {
    steps: [],
    question: questions.find(({ id }) => id === start) ?? null,
    outcome: null,
  };
  for (const step of path) {
    const { question } = at;
    const answer = question?.answers.find(({ id }) => id === step.answer);
    if (!question || question.id !== step.question || !answer) break;
    at.steps.push({ question, answer });
    at.question = questions.find(({ id }) => id === answer.next) ?? null;
    at.outcome = outcomes.find(({ id }) => id === answer.next) ?? null;
  }
  return at;
}
