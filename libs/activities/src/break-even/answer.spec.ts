import { smallLibrary } from '../library.testkit.js';
import { startLines } from '../money/lines.js';
import { checkBreakEven, missingInBreakEven } from './answer.js';
import { breakEven } from './definition.js';
import { BreakEvenProps } from './schema.js';

const { public: question } = breakEven.split(
  BreakEvenProps.parse({
    id: 'price',
    title: 'Price',
    task: 'Try.',
    unit: 'workshop',
    fixed: [{ id: 'rent', label: 'Rent', amount: 1200 }],
    variable: [{ id: 'cups', label: 'Cups', amount: 2.5 }],
    price: 30,
    units: 40,
    grants: 0,
    questions: [{ id: 'why', text: 'Why?' }],
  }),
  { library: smallLibrary, locale: 'en' },
);
const value = {
  fixed: startLines(question.fixed),
  variable: startLines(question.variable),
  price: 30,
  units: 40,
  grants: 0,
  answers: {},
};

it('keeps what every learner may see, and no id twice', () => {
  expect(question).not.toHaveProperty('id');
  const rent = { id: 'rent', label: null, amount: 1 };
  const twice = { ...value, fixed: [rent, rent], answers: { how: '?' } };
  expect(checkBreakEven(question, twice)).toEqual([
    'two lines of fixed have the same id',
    'there is no question "how"',
  ]);
});

it('misses empty fields and open questions; zero is a number', () => {
  expect(missingInBreakEven(question, value)).toEqual(['answers.why']);
  const empty = { ...value, price: null, variable: [], answers: { why: 'Rent is due.' } };
  expect(missingInBreakEven(question, empty)).toEqual(['price']);
  expect(missingInBreakEven(question, { ...empty, price: 0 })).toEqual([]);
});
