import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { DecisionPublic, DecisionValue } from './schema.js';
import { DecisionView } from './view.js';

const answer = (id: string, next: string) => ({ id, text: id, next });
const question: DecisionPublic = {
  title: 'Which form?',
  task: 'Answer.',
  notice: 'This is not legal advice.',
  start: 'profit',
  questions: [
    {
      id: 'profit',
      text: 'Do you share profit?',
      help: 'With members.',
      answers: [answer('yes', 'people'), answer('no', 'vzw')],
    },
    {
      id: 'people',
      text: 'How many are you?',
      help: null,
      answers: [answer('one', 'alone'), answer('more', 'coop')],
    },
  ],
  outcomes: [
    { id: 'vzw', title: 'Association', text: 'No profit.', checks: [] },
    { id: 'alone', title: 'Sole trader', text: 'You.', checks: [] },
    {
      id: 'coop',
      title: 'Cooperative',
      text: 'Together.',
      checks: [{ id: 'law', text: 'Ask a notary.' }],
    },
  ],
  because: 'Why does this fit?',
};
const step = (asked: string, given: string) => ({ question: asked, answer: given });
const toCoop = [step('profit', 'yes'), step('people', 'more')];
const draw = (value: DecisionValue | null = null) =>
  drawHosted<DecisionPublic, DecisionValue>(DecisionView, { question, value });
const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

it('asks one question at a time and moves the focus to what the answer led to', () => {
  const { changes } = draw();
  expect(screen.getByText('This is not legal advice.')).toBeTruthy();
  expect(screen.queryByText('How many are you?')).toBeNull();
  choose('yes');
  expect(changes.at(-1)?.path).toEqual([step('profit', 'yes')]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How many are you?' }));
  choose('more');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Cooperative' }));
  expect(screen.getByText('Ask a notary.')).toBeTruthy();
  expect(screen.getByText('This is not legal advice.')).toBeTruthy();
});

it('lists the way so far and goes back to any step, with undo and without losing the reason', () => {
  const because = 'We decide together';
  const { changes } = draw({ path: toCoop, because });
  const way = screen.getByRole('region', { name: 'Your way so far' });
  expect(within(way).getAllByRole('listitem')).toHaveLength(2);
  choose('Change: Do you share profit?');
  expect(changes.at(-1)).toEqual({ path: [], because });
  expect(screen.getByText('2 answers were cleared.')).toBeTruthy();
  expect(screen.getByDisplayValue(because)).toBeTruthy();
  choose('Undo');
  expect(changes.at(-1)).toEqual({ path: toCoop, because });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Cooperative' }));
});

it('starts again from the outcome', () => {
  const { changes } = draw({ path: toCoop, because: '' });
  choose('Start again');
  expect(changes.at(-1)?.path).toEqual([]);
});

it('is finished with an outcome and a reason', () => {
  const { submitted } = draw();
  choose('Finish');
  expect(screen.getByRole('alert').textContent).toMatch(/until you reach.*your own reason/);
  choose('no');
  fireEvent.change(screen.getByRole('textbox', { name: 'Why does this fit?' }), {
    target: { value: 'Nobody needs profit.' },
  });
  choose('Finish');
  expect(submitted).toEqual([{ path: [step('profit', 'no')], because: 'Nobody needs profit.' }]);
});

it('keeps a way through older questions as far as it still goes', () => {
  const { submitted } = draw({ path: [step('profit', 'no'), step('gone', 'x')], because: 'So.' });
  expect(screen.getByRole('heading', { name: 'Association' })).toBeTruthy();
  choose('Finish');
  expect(submitted).toEqual([{ path: [step('profit', 'no')], because: 'So.' }]);
});
