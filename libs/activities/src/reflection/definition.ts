import type { ActivityKind } from '../component.js';
import { missingInReflection } from './answer.js';
import { ReflectionProps, ReflectionValue, type ReflectionPublic } from './schema.js';

export const reflection: ActivityKind<ReflectionProps, ReflectionPublic, null, ReflectionValue> = {
  tag: 'Reflection',
  kind: 'reflection',
  summary: 'An open question with a text field; only the learner sees the answer.',
  example: '<Reflection id="look-back" />',
  placement: 'block',
  children: 'none',
  props: ReflectionProps,
  split: ({ prompt, help, minWords }) => ({
    public: { prompt, help: help ?? null, minWords: minWords ?? 1 },
    key: null,
  }),
  value: ReflectionValue,
  check: () => [],
  missing: missingInReflection,
};
