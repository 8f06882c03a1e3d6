import type { ActivityKind } from '../component.js';
import { checkFinancingPlan, missingInFinancingPlan } from './answer.js';
import { FinancingPlanProps, FinancingPlanValue, type FinancingPlanPublic } from './schema.js';

export const financingPlan: ActivityKind<
  FinancingPlanProps,
  FinancingPlanPublic,
  null,
  FinancingPlanValue
> = {
  tag: 'FinancingPlan',
  kind: 'financing-plan',
  summary:
    'What money is needed for and where it comes from, in lines that learners change; shows the ' +
    'gap, the share of each kind of source and how much is sure.',
  example: '<FinancingPlan id="first-year" />',
  placement: 'block',
  children: 'none',
  props: FinancingPlanProps,
  split: ({ id: _, ...start }) => ({ public: start, key: null }),
  value: FinancingPlanValue,
  check: checkFinancingPlan,
  missing: missingInFinancingPlan,
};
