import type { ActivityKind } from '../component.js';
import { checkBreakEven, missingInBreakEven } from './answer.js';
import { BreakEvenProps, BreakEvenValue, type BreakEvenPublic } from './schema.js';

export const breakEven: ActivityKind<BreakEvenProps, BreakEvenPublic, null, BreakEvenValue> = {
  tag: 'BreakEven',
  kind: 'break-even',
  summary:
    'Costs, price and number of units that learners change; shows from how many units the costs ' +
    'are covered, as words, chart and table.',
  example: '<BreakEven id="workshop-price" />',
  placement: 'block',
  children: 'none',
  props: BreakEvenProps,
  split: ({ id: _, ...start }) => ({ public: start, key: null }),
  value: BreakEvenValue,
  check: checkBreakEven,
  missing: missingInBreakEven,
};
