import { smallLibrary } from '../library.testkit.js';
import { checkPositionLine, missingInPositionLine } from './answer.js';
import { positionLine } from './definition.js';
import { PositionLineProps, PositionLineValue } from './schema.js';

const props = PositionLineProps.parse({
  id: 'stand',
  title: 'Where do you stand?',
  task: 'Take a place.',
  left: 'Agree',
  right: 'Disagree',
  statements: [
    { id: 'pay', text: 'Care must pay for itself.', voices: { left: 'L', right: 'R' } },
    { id: 'free', text: 'Care is free.' },
  ],
});
const { public: question } = positionLine.split(props, {
  library: smallLibrary,
  locale: 'en',
});

it('asks five words for a reason unless the author says otherwise', () => {
  expect(question.reasonWords).toBe(5);
  expect(question.statements.map(({ voices }) => voices)).toEqual([
    { left: 'L', right: 'R' },
    null,
  ]);
});

it('has seven places, and none while nothing is chosen', () => {
  const at = (position: number | null) =>
    PositionLineValue.safeParse({ statements: { pay: { position, reason: '' } } }).success;
  expect([null, 1, 7].map(at)).toEqual([true, true, true]);
  expect([0, 8, 2.5].map(at)).toEqual([false, false, false]);
});

it('misses a place and a reason with enough words, for each statement', () => {
  const statements = {
    pay: { position: 2, reason: 'one two three four' },
    free: { position: 6, reason: 'one two three four five' },
  };
  expect(missingInPositionLine(question, { statements })).toEqual(['statements.pay.reason']);
  expect(missingInPositionLine(question, { statements: {} })).toHaveLength(4);
});

it('refuses a position to a statement that is not there', () => {
  const statements = { war: { position: 2, reason: '' } };
  expect(checkPositionLine(question, { statements })).toEqual(['there is no statement "war"']);
});
