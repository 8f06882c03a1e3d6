import type { DecisionPublic, DecisionValue } from './schema.js';
import { walk } from './walk.js';

/** A step that does not follow from the one before. */
export function checkDecision(question: DecisionPublic, { path }: DecisionValue): string[] {
  const { steps } = walk(question, path);
  return steps.length === path.length ? [] : [`step ${steps.length + 1} does not follow`];
}

/** `path` until an outcome is reached, `because` without a reason. */
export const missingInDecision = (question: DecisionPublic, value: DecisionValue): string[] => [
  ...(walk(question, value.path).outcome ? [] : ['path']),
  ...(value.because.trim() === '' ? ['because'] : []),
];
