import { checkLines, labelOf, missingInLines, startLines, sumInCents } from './lines.js';
import { Amount } from './schema.js';

const start = [
  { id: 'rent', label: 'Rent', amount: 1200.5 },
  { id: 'power', label: 'Power', amount: 0.1 },
];

it('starts with the author’s names, which stay the author’s until they are changed', () => {
  const [rent] = startLines(start);
  expect(labelOf(rent!, [{ ...start[0]!, label: 'Huur' }])).toBe('Huur');
  expect(labelOf({ ...rent!, label: 'Shed' }, start)).toBe('Shed');
  expect(labelOf({ ...rent!, id: 'gone' }, start)).toBe('');
});

it('adds cents exactly', () => {
  expect(sumInCents([{ amount: 0.1 }, { amount: 0.2 }, { amount: null }])).toBe(30);
  expect(sumInCents(startLines(start))).toBe(120_060);
});

it('misses names and amounts, by list and line', () => {
  const line = { id: 'l1', label: ' ', amount: null };
  expect(missingInLines('fixed', [...startLines(start), line], start)).toEqual([
    'fixed.l1.label',
    'fixed.l1.amount',
  ]);
  expect(checkLines('fixed', [line, line])).toEqual(['two lines of fixed have the same id']);
});

it.each([
  [0.29, true],
  [1e9, true],
  [999_999_999.99, true],
  [0.001, false],
  [-1, false],
  [1e9 + 1, false],
])('%d euro: %s', (amount, fits) => {
  expect(Amount.safeParse(amount).success).toBe(fits);
});
