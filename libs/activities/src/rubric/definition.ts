import type { ActivityKind } from '../component.js';
import { checkRubric, missingInRubric } from './answer.js';
import { RubricProps, RubricValue, type RubricKey, type RubricPublic } from './schema.js';
import { scoreRubric } from './score.js';

export const rubric: ActivityKind<RubricProps, RubricPublic, RubricKey | null, RubricValue> = {
  tag: 'Rubric',
  kind: 'rubric',
  summary:
    'A piece of work to judge by criteria with levels; after handing in, the agreed level and its ' +
    'reason stand beside, where the author gave them.',
  example: '<Rubric id="judge" />',
  placement: 'block',
  children: 'none',
  props: RubricProps,
  split: splitRubric,
  value: RubricValue,
  check: checkRubric,
  missing: missingInRubric,
  score: scoreRubric,
};

function splitRubric({ title, task, work, criteria, comment }: RubricProps) {
  const key = criteria.flatMap(({ id, agreed, reason }) =>
    agreed !== undefined && reason !== undefined ? [[id, { agreed, reason }] as const] : [],
  );
  return {
    public: {
      title,
      task,
      work: work ?? null,
      criteria: criteria.map(({ agreed: _, reason: __, ...criterion }) => criterion),
      comment,
      compared: key.length > 0,
    },
    key: key.length > 0 ? { criteria: Object.fromEntries(key) } : null,
  };
}
