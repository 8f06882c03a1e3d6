import { cleanup, fireEvent, screen } from '@testing-library/react';
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
const drawLog = (value: LogValue | null = null) =>
  drawHosted<LogPublic, LogValue>(LogView, { question, value });

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
