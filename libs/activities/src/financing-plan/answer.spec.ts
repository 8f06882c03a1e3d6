import { smallLibrary } from '../library.testkit.js';
import { startLines } from '../money/lines.js';
import { checkFinancingPlan, missingInFinancingPlan } from './answer.js';
import { financingPlan } from './definition.js';
import { FinancingPlanProps, FinancingPlanValue } from './schema.js';

const props = {
  id: 'year',
  title: 'First year',
  task: 'Fill it in.',
  uses: [{ id: 'van', label: 'Van', amount: 9000 }],
  sources: [{ id: 'city', label: 'City', amount: 5000, kind: 'grant', certainty: 'applied' }],
  questions: [{ id: 'gap', text: 'How do you close the gap?' }],
};
const { public: question } = financingPlan.split(FinancingPlanProps.parse(props), {
  library: smallLibrary,
  locale: 'en',
});
const source = { id: 's1', label: 'Bank', amount: 10, kind: 'loan', certainty: 'sure' };

it('knows five kinds of money and three degrees of certainty', () => {
  const stores = (more: object) =>
    FinancingPlanValue.safeParse({ uses: [], sources: [{ ...source, ...more }], answers: {} })
      .success;
  expect([stores({}), stores({ kind: 'gift' }), stores({ certainty: 'maybe' })]).toEqual([
    true,
    false,
    false,
  ]);
});

it('misses a side without lines, and what its lines do not say yet', () => {
  const plan = { uses: startLines(question.uses), sources: [], answers: {} };
  expect(missingInFinancingPlan(question, plan)).toEqual(['sources', 'answers.gap']);
  const bank = { id: 's1', label: '', amount: 10, kind: 'loan', certainty: 'sure' } as const;
  expect(
    missingInFinancingPlan(question, { ...plan, sources: [bank], answers: { gap: 'Sell.' } }),
  ).toEqual(['sources.s1.label']);
});

it('refuses two lines with one id', () => {
  const line = { id: 'van', label: null, amount: 1 };
  expect(checkFinancingPlan(question, { uses: [line, line], sources: [], answers: {} })).toEqual([
    'two lines of uses have the same id',
  ]);
});
