import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { Json } from '@weft/contracts';
import { PracticeItem, wholeAnswer } from './practice.js';

const choice = {
  id: 'q',
  type: 'single',
  prompt: 'What first?',
  options: [
    { id: 'warp', text: 'The warp' },
    { id: 'weft', text: 'The weft' },
  ],
};
const order = { id: 'o', type: 'order', prompt: 'Order', entries: [{ id: 'b', text: 'B' }] };
const match = {
  id: 'm',
  type: 'match',
  prompt: 'Pair',
  lefts: [
    { id: 'l', text: 'Left' },
    { id: 'k', text: 'Last' },
  ],
  rights: [{ id: 'r', text: 'Right' }],
};

const cases: { name: string; item: Record<string, Json>; answer: Json; whole: Json }[] = [
  { name: 'nothing chosen', item: choice, answer: null, whole: null },
  { name: 'a choice', item: choice, answer: ['warp'], whole: ['warp'] },
  { name: 'an order that nobody touched', item: order, answer: null, whole: ['b'] },
  { name: 'a line without a choice', item: match, answer: { l: 'r' }, whole: null },
];
it.each(cases)('$name: what can be sent', ({ item, answer, whole }) => {
  expect(wholeAnswer(item, answer)).toEqual(whole);
});

it('asks, and explains once the result is known', () => {
  const shared = {
    id: 'card',
    number: 1,
    item: choice,
    locale: 'en' as const,
    onChange: jest.fn(),
  };
  const { rerender } = render(<PracticeItem {...shared} answer={null} result={null} />);
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  const result = {
    ...{ id: 'q', score: 0, max: 1, correct: false, solution: ['warp'] },
    ...{ feedback: { weft: 'That comes later.' }, explanation: 'The warp carries.' },
  };
  rerender(<PracticeItem {...shared} answer={['weft']} result={result} />);
  expect(screen.queryByRole('radio')).toBeNull();
  screen.getByText('That comes later.');
  screen.getByText('The warp carries.', { exact: false });
});
