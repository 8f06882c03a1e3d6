import type { ActivityKind } from '../component.js';
import { checkDecision, missingInDecision } from './answer.js';
import { DecisionProps, DecisionValue, type DecisionPublic } from './schema.js';

export const decision: ActivityKind<DecisionProps, DecisionPublic, null, DecisionValue> = {
  tag: 'Decision',
  kind: 'decision',
  summary:
    'Questions, one at a time, whose answers lead to an outcome with what to check before acting ' +
    'on it; learners can go back to any step.',
  example: '<Decision id="legal-form" />',
  placement: 'block',
  children: 'none',
  props: DecisionProps,
  split: ({ id: _, notice, questions, outcomes, ...rest }) => ({
    public: {
      ...rest,
      notice: notice ?? null,
      questions: questions.map(({ help, ...question }) => ({ ...question, help: help ?? null })),
      outcomes: outcomes.map(({ checks, ...outcome }) => ({ ...outcome, checks: checks ?? [] })),
    },
    key: null,
  }),
  value: DecisionValue,
  check: checkDecision,
  missing: missingInDecision,
};
