import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import { ExplorerView } from './view.js';
import type { ExplorerPublic, ExplorerValue } from './schema.js';

const question: ExplorerPublic = {
  title: 'Who is there?',
  task: 'Find two.',
  choose: 2,
  note: 'Why this one?',
  facets: [
    {
      id: 'region',
      title: 'Region',
      options: [
        { id: 'VLG', title: 'Flanders' },
        { id: 'BRU', title: 'Brussels' },
      ],
    },
  ],
  entries: Array.from({ length: 14 }, (_, at) => ({
    id: `actor-${at}`,
    title: at === 13 ? 'Crédal' : `Actor ${at}`,
    text: null,
    ...(at === 13 && {
      flags: [
        { text: 'Check the accent.', settled: false },
        { text: 'The region is right.', settled: true },
      ],
    }),
    options: { region: [at % 2 === 0 ? 'VLG' : 'BRU'] },
  })),
};
const draw = (value?: ExplorerValue) =>
  drawHosted<ExplorerPublic, ExplorerValue>(ExplorerView, { question, value: value ?? null });
const type = (text: string) =>
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const keepable = () => screen.queryAllByRole('button', { name: /^Keep / }).length;
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

it('finds by word and filter, and says how many', () => {
  draw();
  expect(keepable()).toBe(10);
  click('Show 4 more');
  expect(keepable()).toBe(14);
  type('credal');
  expect(screen.getByText(/1 found/)).toBeTruthy();
  expect(screen.getByText('Check the accent.').textContent).toBe(
    'To be checked: Check the accent.',
  );
  expect(screen.getByText('The region is right.').textContent).toBe(
    'Checked: The region is right.',
  );
  type('cerdal');
  expect(screen.getByText(/these come close/)).toBeTruthy();
  type('');
  fireEvent.change(screen.getByRole('combobox', { name: 'Region' }), { target: { value: 'BRU' } });
  expect(screen.getByText(/7 found/)).toBeTruthy();
  type('xylophone');
  expect(screen.getByText(/Nothing found/)).toBeTruthy();
});

it('keeps entries with a note, and brings back what was taken off', () => {
  const { changes, submitted } = draw();
  click('Keep Actor 0');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Actor 0' }));
  click('Keep Actor 1');
  fireEvent.change(screen.getByRole('textbox', { name: 'Actor 0' }), { target: { value: 'Near' } });
  click('Finish');
  expect(within(screen.getByRole('alert')).getByText('Write a note with Actor 1.')).toBeTruthy();
  click('Take Actor 0 off your list');
  expect(changes.at(-1)).toEqual({ picked: [{ id: 'actor-1', note: '' }] });
  click('Undo');
  fireEvent.change(screen.getByRole('textbox', { name: 'Actor 1' }), { target: { value: 'Far' } });
  click('Finish');
  expect(submitted).toEqual([
    {
      picked: [
        { id: 'actor-0', note: 'Near' },
        { id: 'actor-1', note: 'Far' },
      ],
    },
  ]);
});
