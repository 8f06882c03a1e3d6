import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import { missingInCanvas } from './answer.js';
import type { CanvasPublic, CanvasValue, CanvasZone } from './schema.js';
import { CanvasView } from './view.js';

const zone = (title: string, evidence: boolean, column: number): CanvasZone => ({
  id: title.toLowerCase(),
  title,
  prompt: `Prompt of ${title}`,
  example: null,
  column,
  columnSpan: 1,
  row: 1,
  rowSpan: 1,
  evidence,
});
const question: CanvasPublic = {
  title: 'Empathy map',
  intro: 'One person.',
  task: 'Fill it in.',
  columns: 2,
  zones: [zone('Says', true, 1), zone('Insight', false, 2)],
  source: null,
};
const drawCanvas = (value: CanvasValue | null = null) =>
  drawHosted<CanvasPublic, CanvasValue>(CanvasView, { question, value });
const note = { id: 'n1', zone: 'says', text: 'I am fine', evidence: 'heard' as const };
const zoneOf = (title: string) => screen.getByRole('heading', { name: title }).closest('section')!;

afterEach(cleanup);

it('adds a note with Enter, not with an empty text or a new line', () => {
  const { changes } = drawCanvas();
  const field = screen.getByRole('textbox', { name: 'New note in Says' });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.change(field, { target: { value: ' Never mind ' } });
  fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
  expect(changes).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(changes.at(-1)?.notes).toEqual([
    { id: expect.any(String), zone: 'says', text: 'Never mind' },
  ]);
  expect((field as HTMLTextAreaElement).value).toBe('');
  expect(within(zoneOf('Says')).getByRole('textbox', { name: 'Note 1 in Says' })).toBeTruthy();
});

it('edits a note in place and says how it is known', () => {
  const { changes } = drawCanvas({ notes: [note] });
  fireEvent.change(screen.getByDisplayValue('I am fine'), { target: { value: 'I am not' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Assumed' }));
  expect(changes.at(-1)?.notes).toEqual([{ ...note, text: 'I am not', evidence: 'assumed' }]);
  expect(within(zoneOf('Insight')).queryByRole('radio')).toBeNull();
});

it('moves a note, drops evidence that is not asked there, and takes the focus along', () => {
  const { changes } = drawCanvas({ notes: [note] });
  fireEvent.change(screen.getByLabelText('Move to'), { target: { value: 'insight' } });
  expect(changes.at(-1)?.notes).toEqual([{ id: 'n1', zone: 'insight', text: 'I am fine' }]);
  expect(document.activeElement).toBe(within(zoneOf('Insight')).getByLabelText('Move to'));
  expect(screen.getByText('Moved to Insight.')).toBeTruthy();
});

it('deletes with undo, which brings the note back to its place', () => {
  const second = { ...note, id: 'n2', text: 'Second' };
  const { changes } = drawCanvas({ notes: [note, second] });
  fireEvent.click(screen.getByRole('button', { name: 'Delete: I am fine' }));
  expect(changes.at(-1)?.notes).toEqual([second]);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(changes.at(-1)?.notes).toEqual([note, second]);
});

it('is finished only when every note says how it is known', () => {
  const { submitted } = drawCanvas({ notes: [{ id: 'n1', zone: 'says', text: 'Hm' }] });
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('1 note');
  fireEvent.click(screen.getByRole('radio', { name: 'Heard or seen' }));
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toHaveLength(1);
  expect(missingInCanvas(question, submitted[0]!)).toEqual([]);
});

it('tells its grid in attributes and keeps notes of zones that are gone', () => {
  const { html } = drawCanvas({ notes: [{ id: 'n1', zone: 'gone', text: 'Still here' }] });
  expect(html).not.toContain(' style=');
  expect(zoneOf('Insight').dataset).toMatchObject({ column: '2', columnSpan: '1', row: '1' });
  expect(within(zoneOf('Says')).getByDisplayValue('Still here')).toBeTruthy();
});
