import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { PositionLinePublic, PositionLineValue } from './schema.js';
import { PositionLineView } from './view.js';

const question: PositionLinePublic = {
  title: 'Where do you stand?',
  task: 'Take a place.',
  left: 'Agree',
  right: 'Disagree',
  statements: [
    {
      id: 'pay',
      text: 'Care must pay for itself.',
      voices: { left: 'It lasts.', right: 'It excludes.' },
    },
    { id: 'free', text: 'Care is free.', voices: null },
  ],
  reasonWords: 3,
};
const draw = (value: PositionLineValue | null = null) =>
  drawHosted<PositionLinePublic, PositionLineValue>(PositionLineView, { question, value });
const pay = () => within(screen.getByRole('group', { name: /Care must pay/ }));
const take = (place: number) =>
  fireEvent.click(pay().getByRole('radio', { name: new RegExp(`^Place ${place} of 7`) }));

afterEach(cleanup);

it('names each of the seven places, and says in words which one was taken', () => {
  const { changes } = draw();
  const names = pay()
    .getAllByRole('radio')
    .map((radio) => radio.getAttribute('aria-label')?.replace(/^Place \d of 7. /, ''));
  expect(names).toEqual([
    'Wholly: Agree',
    'Mostly: Agree',
    'Rather: Agree',
    'In the middle',
    'Rather: Disagree',
    'Mostly: Disagree',
    'Wholly: Disagree',
  ]);
  take(6);
  expect(changes.at(-1)).toEqual({ statements: { pay: { position: 6, reason: '' } } });
  expect(pay().getByText('Mostly: Disagree')).toBeTruthy();
});

it('lets the other side speak only after a place was taken, and the place may change', () => {
  draw();
  const voices = () => pay().getByRole('status').textContent;
  expect(voices()).toBe('');
  take(2);
  expect(voices()).toContain('It excludes.');
  expect(voices()).not.toContain('It lasts.');
  take(7);
  expect(voices()).toContain('It lasts.');
  expect(voices()).not.toContain('It excludes.');
  take(4);
  expect(voices()).toMatch(/both sides.*It lasts\..*It excludes\./);
});

it('keeps the reason when the place changes, and is finished with place and reason everywhere', () => {
  const reason = 'Because it lasts';
  const { submitted } = draw({ statements: { free: { position: 1, reason } } });
  fireEvent.change(pay().getByRole('textbox'), { target: { value: 'Too short' } });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  const alert = screen.getByRole('alert').textContent;
  expect(alert).toMatch(/Statement 1: choose a place.*Statement 1: say why in at least 3 words/);
  expect(alert).not.toContain('Statement 2');
  fireEvent.change(pay().getByRole('textbox'), { target: { value: 'Long enough now' } });
  take(3);
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toEqual([
    {
      statements: {
        free: { position: 1, reason },
        pay: { position: 3, reason: 'Long enough now' },
      },
    },
  ]);
});
