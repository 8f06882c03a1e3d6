import type { ActivityKind } from '../component.js';
import { checkPositionLine, missingInPositionLine } from './answer.js';
import { PositionLineProps, PositionLineValue, type PositionLinePublic } from './schema.js';

export const positionLine: ActivityKind<
  PositionLineProps,
  PositionLinePublic,
  null,
  PositionLineValue
> = {
  tag: 'PositionLine',
  kind: 'position-line',
  summary:
    'Statements on which learners take a place between two ends and say why; then they read an ' +
    'argument from the other side.',
  example: '<PositionLine id="where-i-stand" />',
  placement: 'block',
  children: 'none',
  props: PositionLineProps,
  split: ({ id: _, statements, reasonWords, ...rest }) => ({
    public: {
      ...rest,
      statements: statements.map(({ id, text, voices }) => ({ id, text, voices: voices ?? null })),
      reasonWords: reasonWords ?? 5,
    },
    key: null,
  }),
  value: PositionLineValue,
  check: checkPositionLine,
  missing: missingInPositionLine,
};
