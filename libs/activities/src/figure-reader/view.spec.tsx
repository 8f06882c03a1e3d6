import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { FigureData } from '../figure/resolve.js';
import { drawHosted } from '../hosted.testkit.js';
import type { FigureReaderPublic, FigureReaderValue } from './schema.js';
import { FigureReaderView } from './view.js';

const base = {
  title: 'Votes',
  description: 'Votes of a focus group.',
  unit: 'votes',
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
const bars: FigureData = {
  ...base,
  type: 'bars',
  rows: [
    { id: 'network', label: 'Network', value: 7, note: null },
    { id: 'law', label: 'Law', value: 0, note: null },
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
    rows: [{ id: 'law', label: 'Law', value: 'there', note: 'Since 2019' }],
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
      { id: 'discover', label: 'Discover', value: 'diverge', note: 'Look' },
      { id: 'define', label: 'Define', value: 'converge', note: 'Choose' },
    ],
  });
  const picture = screen.getByRole('img', { name: 'Votes' });
  expect(picture.querySelector('desc')?.textContent).toBe(base.description);
  expect(cells()[1]).toEqual(['Discover', 'opens: gathering many options', 'Look']);
});
