import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { PollPublic, PollValue } from './schema.js';
import { PollView } from './view.js';

const question: PollPublic = {
  question: 'What matters most?',
  choose: 2,
  options: ['Network', 'Money', 'Law'].map((text) => ({ id: text.toLowerCase(), text })),
};

afterEach(cleanup);

it('counts along and stops at the number to choose', () => {
  const { changes, submitted } = drawHosted<PollPublic, PollValue>(PollView, { question });
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }));
  expect(screen.getByRole('alert').textContent).toContain('Choose 2 more.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Network' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Law' }));
  expect(screen.getByText(/^2 of 2 chosen/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Money' }).disabled).toBe(true);
  expect(changes.at(-1)).toEqual({ choices: ['network', 'law'] });
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }));
  expect(submitted).toEqual([{ choices: ['network', 'law'] }]);
});

it('takes radio buttons where one is chosen', () => {
  const { changes } = drawHosted<PollPublic, PollValue>(PollView, {
    question: { ...question, choose: 1 },
  });
  fireEvent.click(screen.getByRole('radio', { name: 'Network' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Law' }));
  expect(changes.at(-1)).toEqual({ choices: ['law'] });
});

it('shows counts with a table after voting, and marks the own choice as long as it is known here', () => {
  const value = { choices: ['network', 'law'] };
  drawHosted<PollPublic, PollValue>(PollView, {
    question,
    value,
    attempts: [{ submittedAt: '2026-11-22T09:00:00.000Z', value: { choices: [] }, result: null }],
    pollResults: { voters: 3, counts: [{ optionId: 'network', votes: 3 }] },
  });
  const picture = screen.getByRole('img', { name: 'What matters most?' });
  expect(picture.textContent).toMatch(/Network \(your choice\) 3Money 0Law \(your choice\) 0/);
  const row = screen.getByRole('rowheader', { name: 'Network', hidden: true }).closest('tr')!;
  expect(within(row).getByText('3')).toBeTruthy();
  expect(screen.getByText(/3 voters/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Vote' })).toBeNull();
});

it('says that the counts come later where there are none yet', () => {
  drawHosted<PollPublic, PollValue>(PollView, {
    question,
    attempts: [{ submittedAt: '2026-11-22T09:00:00.000Z', value: { choices: [] }, result: null }],
  });
  expect(screen.getByRole('status').textContent).toContain('as soon as you are connected');
});

it('spreads dots over options, several on one, until the budget is spent', () => {
  const dots = { ...question, choose: 3, dots: true as const };
  const { changes, submitted } = drawHosted<PollPublic, PollValue>(PollView, { question: dots });
  const give = (name: string) => screen.getByRole('button', { name: `Give a dot to: ${name}` });
  fireEvent.click(give('Law'));
  fireEvent.click(give('Law'));
  expect(screen.getByText('2 dots for Law')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }));
  expect(screen.getByRole('alert').textContent).toContain('Give 1 more dot.');
  fireEvent.click(give('Money'));
  fireEvent.click(give('Money'));
  expect(changes.at(-1)).toEqual({ choices: ['law', 'law', 'money'] });
  expect(give('Money').getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Take a dot from: Law' }));
  expect(changes.at(-1)).toEqual({ choices: ['law', 'money'] });
  fireEvent.click(give('Network'));
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }));
  expect(submitted).toEqual([{ choices: ['law', 'money', 'network'] }]);
});

it('tells how many of the dots were yours', () => {
  drawHosted<PollPublic, PollValue>(PollView, {
    question: { ...question, choose: 3, dots: true },
    value: { choices: ['law', 'law', 'money'] },
    attempts: [{ submittedAt: '2026-11-22T09:00:00.000Z', value: { choices: [] }, result: null }],
    pollResults: { voters: 2, counts: [{ optionId: 'law', votes: 5 }] },
  });
  const picture = screen.getByRole('img', { name: 'What matters most?' });
  expect(picture.textContent).toMatch(/Money \(your dot\) 0Law \(2 of yours\) 5/);
});
