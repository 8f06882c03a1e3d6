import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { ChecklistPublic, ChecklistValue } from './schema.js';
import { ChecklistView } from './view.js';

const question: ChecklistPublic = {
  title: 'May this story be told?',
  task: 'Go through it with the teller.',
  items: [
    { id: 'asked', text: 'Was the teller asked?', help: 'In plain words.', must: true },
    { id: 'photo', text: 'Is there a photo?', help: null, must: false },
  ],
  ready: 'You may publish.',
  notReady: 'Ask first.',
};
const drawList = (value: ChecklistValue | null = null) =>
  drawHosted<ChecklistPublic, ChecklistValue>(ChecklistView, { question, value });
const item = (name: RegExp) => within(screen.getByRole('group', { name }));
const choose = (name: RegExp, state: string) =>
  fireEvent.click(item(name).getByRole('radio', { name: state }));

afterEach(cleanup);

it('keeps state and note of each item, and says which one has to be in order', () => {
  const { changes } = drawList();
  fireEvent.change(item(/photo/).getByRole('textbox', { name: 'Note' }), {
    target: { value: 'One' },
  });
  choose(/photo/, 'Later');
  expect(changes.at(-1)).toEqual({ items: { photo: { state: 'later', note: 'One' } } });
  expect(screen.getByRole('group', { name: /asked\? \(has to be in order\)/ })).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '1 of 2 answered' })).toBeTruthy();
});

it('concludes nothing at first, then not ready with what is open, then ready', () => {
  drawList();
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  choose(/asked/, 'No');
  expect(status.textContent).toBe('Not ready yetAsk first.Still open:Was the teller asked?');
  choose(/asked/, 'Yes');
  expect(status.textContent).toBe('ReadyYou may publish.');
});

it('hands in once every item has an answer, also a no', () => {
  const { submitted } = drawList({ items: { asked: { state: 'no', note: '' } } });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('alert').textContent).toContain('Answer item 2.');
  choose(/photo/, 'No');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toHaveLength(1);
});
