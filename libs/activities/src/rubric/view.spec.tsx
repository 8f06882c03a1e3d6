import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { RubricPublic, RubricValue } from './schema.js';
import { RubricView } from './view.js';

const levels = ['Weak', 'Fair', 'Good'].map((title) => ({
  id: title.toLowerCase(),
  title,
  text: `${title} work.`,
}));
const question: RubricPublic = {
  title: 'Judge a pitch',
  task: 'Read, then judge.',
  work: { title: 'The pitch', text: 'We open post.\n\nIn a waiting room.' },
  criteria: [
    { id: 'need', title: 'Need', levels },
    { id: 'ask', title: 'Ask', levels },
  ],
  comment: 'What makes you say so?',
  compared: true,
};
const drawRubric = (more: Partial<RubricPublic> = {}) =>
  drawHosted<RubricPublic, RubricValue>(RubricView, { question: { ...question, ...more } });
const judge = (criterion: RegExp, level: RegExp) => {
  const group = within(screen.getByRole('group', { name: criterion }));
  fireEvent.click(group.getByRole('radio', { name: level }));
  fireEvent.change(group.getByRole('textbox', { name: question.comment }), {
    target: { value: 'Because' },
  });
};
const item = (id: string, score: number, solution: string) => ({
  id,
  score,
  max: 1,
  correct: score === 1,
  feedback: {},
  solution,
  explanation: `${id} is named.`,
});
const result = { score: 1.5, max: 2, items: [item('need', 0.5, 'fair'), item('ask', 1, 'weak')] };

afterEach(cleanup);

it('shows the work in paragraphs, and asks a level and a reason of each criterion', () => {
  const { submitted } = drawRubric();
  expect(screen.getByText('In a waiting room.').tagName).toBe('P');
  judge(/Need/, /Good/);
  fireEvent.click(screen.getByRole('button', { name: 'Compare my judgement' }));
  expect(submitted).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/Ask: choose a level and say why/);
  expect(screen.getByRole('radio', { name: /Level 3 of 3 Good Good work/, checked: true })).toBe(
    screen.getAllByRole('radio')[2],
  );
});

it('puts the agreed level beside mine, with the distance in words', () => {
  const { submitted, answer } = drawRubric();
  judge(/Need/, /Good/);
  judge(/Ask/, /Weak/);
  fireEvent.click(screen.getByRole('button', { name: 'Compare my judgement' }));
  expect(screen.getByText(/appears as soon as/)).toBeTruthy();
  answer({ submittedAt: '2026-11-22T09:00:00.000Z', value: submitted[0]!, result });
  expect(document.activeElement?.textContent).toMatch(/You have 1.5 of 2 points/);
  const need = screen.getByRole('group', { name: /Need/ }).textContent;
  expect(need).toMatch(/Agreed level: Fair\. You chose one level higher\.Why: need is named/);
  expect(screen.getByRole('group', { name: /Ask/ }).textContent).toMatch(/chose the same level/);
});

it('takes the comparison away once a level changes, not when a comment does', () => {
  const { submitted, answer } = drawRubric();
  judge(/Need/, /Good/);
  judge(/Ask/, /Weak/);
  fireEvent.click(screen.getByRole('button', { name: 'Compare my judgement' }));
  answer({ submittedAt: '2026-11-22T09:00:00.000Z', value: submitted[0]!, result });
  fireEvent.change(screen.getAllByRole('textbox')[0]!, { target: { value: 'Other words' } });
  expect(screen.getByText(/You have 1.5/)).toBeTruthy();
  judge(/Need/, /Fair/);
  expect(screen.queryByText(/You have 1.5/)).toBeNull();
  expect(screen.queryByText(/Agreed level/)).toBeNull();
});

it('is simply finished where there is nothing to compare with', () => {
  const { submitted } = drawRubric({ compared: false, work: null });
  judge(/Need/, /Good/);
  judge(/Ask/, /Weak/);
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toHaveLength(1);
  expect(screen.queryByText(/appears as soon as/)).toBeNull();
});
