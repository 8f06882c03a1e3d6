import { smallLibrary as library } from '../library.testkit.js';
import { limits } from '../limits.js';
import { checkCanvas, missingInCanvas } from './answer.js';
import { canvas } from './definition.js';
import { moveNote } from './notes.js';
import { CanvasValue, type CanvasNote } from './schema.js';

const { public: question } = canvas.split(
  { id: 'map', template: 'empathy', task: 'Fill in.' },
  { library, locale: 'en' },
);
const note = (id: string, more: Partial<CanvasNote> = {}): CanvasNote => ({
  id,
  zone: 'says',
  text: 'Hello',
  ...more,
});

it.each([
  [[note('1', { zone: 'thinks' })], /no zone "thinks"/],
  [[note('1', { zone: 'does', evidence: 'heard' })], /asks no evidence/],
  [[note('1'), note('1')], /same id/],
])('refuses %j', (notes, message) => {
  expect(checkCanvas(question, { notes }).join()).toMatch(message);
});

it('accepts drafts, and says what keeps them from being finished', () => {
  const notes = [note('1'), note('2', { evidence: 'heard' }), note('3', { zone: 'does' })];
  expect(checkCanvas(question, { notes })).toEqual([]);
  expect(missingInCanvas(question, { notes })).toEqual(['notes.1.evidence']);
  expect(missingInCanvas(question, { notes: [note('1', { text: ' ' })] })).toEqual(['notes']);
});

it('stores what people write, not what machines could send', () => {
  const many = Array.from({ length: limits.canvasNotes + 1 }, (_, at) => note(`${at}`));
  expect(CanvasValue.safeParse({ notes: many.slice(1) }).success).toBe(true);
  expect(CanvasValue.safeParse({ notes: many }).success).toBe(false);
  const long = note('1', { text: 'a'.repeat(limits.noteText + 1) });
  expect(CanvasValue.safeParse({ notes: [long] }).success).toBe(false);
  expect(CanvasValue.safeParse({ notes: [{ ...note('1'), colour: 'red' }] }).success).toBe(false);
});

it('moves a note to the end of its new zone', () => {
  const [says, does] = question.zones;
  const notes = [note('1', { evidence: 'heard' }), note('2')];
  expect(moveNote(notes, '1', does!)).toEqual([note('2'), note('1', { zone: 'does' })]);
  expect(moveNote(notes, '1', says!).at(-1)).toEqual(note('1', { evidence: 'heard' }));
});
