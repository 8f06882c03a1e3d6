import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { LogPublic, LogValue } from './schema.js';
import { LogView } from './view.js';

const question: LogPublic = {
  title: 'Prototype log',
  task: 'One row a test.',
  minRows: 2,
  columns: [
    { id: 'made', title: 'Made', prompt: 'What?', type: 'text', required: true, options: [] },
    { id: 'when', title: 'When', prompt: 'Day', type: 'date', required: false, options: [] },
    {
      id: 'verdict',
      title: 'Verdict',
      prompt: 'Keep it?',
      type: 'choice',
      required: true,
      options: [{ id: 'keep', text: 'Keep' }],
    },
  ],
};
const drawLog = (value: LogValue | null = null, more: Partial<LogPublic> = {}) =>
  drawHosted<LogPublic, LogValue>(LogView, { question: { ...question, ...more }, value });

afterEach(cleanup);

it('says what to do while it is empty, and starts a row with the focus in it', () => {
  const { changes } = drawLog();
  expect(screen.getByText(/You need at least 2 to finish/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add a row' }));
  expect(changes.at(-1)?.rows).toEqual([{ id: expect.any(String), cells: {} }]);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Made, row 1' }));
});

it('writes each cell under its column, next to a visible prompt', () => {
  const { changes } = drawLog({ rows: [{ id: 'r1', cells: {} }] });
  fireEvent.change(screen.getByLabelText('Made, row 1'), { target: { value: 'A cube' } });
  fireEvent.change(screen.getByLabelText('When, row 1'), { target: { value: '2026-11-20' } });
  fireEvent.change(screen.getByLabelText('Verdict, row 1'), { target: { value: 'keep' } });
  expect(changes.at(-1)?.rows).toEqual([
    { id: 'r1', cells: { made: 'A cube', when: '2026-11-20', verdict: 'keep' } },
  ]);
  expect(screen.getByText('Keep it?')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Made, row 1').required).toBe(true);
});

it('removes a row with undo', () => {
  const rows = [
    { id: 'r1', cells: { made: 'A' } },
    { id: 'r2', cells: { made: 'B' } },
  ];
  const { changes } = drawLog({ rows });
  fireEvent.click(screen.getByRole('button', { name: 'Delete row 1' }));
  expect(changes.at(-1)?.rows).toEqual([rows[1]]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(changes.at(-1)?.rows).toEqual(rows);
});

it('explains per row what is missing before it is finished', () => {
  const { submitted } = drawLog({ rows: [{ id: 'r1', cells: { made: 'A', verdict: ' ' } }] });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/1 more row.*Row 1: fill in Verdict/);
});

it('adds up the columns that have a total, along with what is typed', () => {
  const hours = {
    id: 'hours',
    title: 'Hours',
    prompt: 'How long?',
    type: 'number' as const,
    required: false,
    total: true as const,
    options: [],
  };
  const rows = ['1.5', '2'].map((text, at) => ({ id: `r${at}`, cells: { hours: text } }));
  drawLog({ rows }, { columns: [...question.columns, hours] });
  const total = () => screen.getByRole('status', { name: 'Total of Hours' }).textContent;
  expect(total()).toBe('3.5');
  fireEvent.change(screen.getByLabelText('Hours, row 2'), { target: { value: '1000' } });
  expect(total()).toBe('1,001.5');
});

it('says which demand no row meets, and which row repeats another', () => {
  const atLeastOne = [
    { id: 'kept', column: 'verdict', anyOf: ['keep'], message: 'Keep at least one.' },
  ];
  const rows = ['A', 'a '].map((made, at) => ({ id: `r${at}`, cells: { made } }));
  drawLog({ rows }, { atLeastOne, distinct: 'made' });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  const alert = within(screen.getByRole('alert'));
  expect(alert.getByText(/^Row 2: “Made” repeats/)).toBeTruthy();
  expect(alert.getByText('Keep at least one.')).toBeTruthy();
});
