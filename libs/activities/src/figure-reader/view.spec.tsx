import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { FigureData } from '../figure/resolve.js';
import { drawHosted } from '../hosted.testkit.js';
import type { FigureReaderPublic, FigureReaderValue } from './schema.js';
import { FigureReaderView } from './view.js';

const base = {
  title: 'Votes',
  description: 'Votes of a focus group.',
  unit: 'votes',
  series: [],
  scale: [],
  asOf: '2022-10-26',
  source: {
    title: 'Needs analysis',
    publisher: 'WELFARE',
    url: 'https://example.org/',
    published: '2022',
    accessed: '2026-11-22',
  },
};
const row = { second: null, status: null, note: null };
const bars: FigureData = {
  ...base,
  type: 'bars',
  rows: [
    { ...row, id: 'network', label: 'Network', value: 7 },
    { ...row, id: 'law', label: 'Law', value: 0 },
  ],
};
const drawReader = (figure: FigureData) =>
  drawHosted<FigureReaderPublic, FigureReaderValue>(FigureReaderView, {
    question: { figure, prompts: [{ id: 'most', text: 'What stands out?' }] },
  });
const cells = () =>
  screen
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(cleanup);

it('asks its questions beside the figure', () => {
  const { changes, submitted } = drawReader(bars);
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('alert').textContent).toContain('Answer question 1.');
  fireEvent.change(screen.getByLabelText('1. What stands out?'), { target: { value: 'Network' } });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(changes).toEqual([{ answers: { most: 'Network' } }]);
  expect(submitted).toEqual(changes);
});

it('draws bars in proportion, with the same facts as a table', () => {
  const { html } = drawReader(bars);
  expect(screen.getByRole('img', { name: 'Votes' }).textContent).toContain('Network 7');
  const widths = [...document.querySelectorAll('svg > rect')].map((bar) =>
    bar.getAttribute('width'),
  );
  expect(widths).toEqual(['100%', '0%']);
  expect(cells()).toEqual([
    ['What', 'votes'],
    ['Network', '7'],
    ['Law', '0'],
  ]);
  expect(html).toMatch(/As of 26 October 2022/);
  expect(html).not.toContain(' style=');
});

it('names the step of each row of a scale', () => {
  drawReader({
    ...base,
    type: 'scale',
    scale: [
      { id: 'absent', label: 'Absent' },
      { id: 'there', label: 'There' },
    ],
    rows: [{ ...row, id: 'law', label: 'Law', value: 'there', note: 'Since 2019' }],
  });
  expect(screen.getByRole('img').textContent).toContain('Law There');
  expect(cells()).toEqual([
    ['What', 'Place', 'Note'],
    ['Law', 'There', 'Since 2019'],
  ]);
});

it('draws phases with a title and a description that can be read aloud', () => {
  drawReader({
    ...base,
    type: 'phases',
    rows: [
      { ...row, id: 'discover', label: 'Discover', value: 'diverge', note: 'Look' },
      { ...row, id: 'define', label: 'Define', value: 'converge', note: 'Choose' },
    ],
  });
  const picture = screen.getByRole('img', { name: 'Votes' });
  expect(picture.querySelector('desc')?.textContent).toBe(base.description);
  expect(cells()[1]).toEqual(['Discover', 'opens: gathering many options', 'Look']);
});

it('puts the events of a timeline in order and says what still holds', () => {
  drawReader({
    ...base,
    type: 'timeline',
    rows: [
      { ...row, id: 'code', label: 'Code', value: '2019-05-01', status: 'current' },
      { ...row, id: 'vso', label: 'VSO', value: '1995', status: 'past' },
    ],
  });
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('1995VSO (past)');
  expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(2);
  expect(cells()).toEqual([
    ['What happens', 'When', 'Does it still hold?'],
    ['Code', '1 May 2019', 'holds now'],
    ['VSO', '1995', 'past'],
  ]);
});

it('compares two counts on one scale, each with its name', () => {
  drawReader({
    ...base,
    type: 'comparison',
    series: ['Helps', 'Hinders'],
    rows: [
      { ...row, id: 'money', label: 'Money', value: 3, second: 8 },
      { ...row, id: 'network', label: 'Network', value: 7, second: 1 },
    ],
  });
  expect(screen.getByRole('img').textContent).toContain('MoneyHelps 3Hinders 8');
  expect(cells()).toEqual([
    ['What', 'Helps', 'Hinders'],
    ['Money', '3', '8'],
    ['Network', '7', '1'],
  ]);
});
