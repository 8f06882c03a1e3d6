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

describe('a sketch', () => {
  const stroke = { width: 'thin' as const, points: [0, 0, 600, 400] };
  const drawing = {
    ...question,
    zones: question.zones.map((zone) =>
      zone.id === 'does' ? { ...zone, sketch: true as const } : zone,
    ),
  };
  const sketched = (description: string, zone = 'does'): CanvasValue => ({
    notes: [],
    sketches: { [zone]: { strokes: [stroke], description } },
  });

  it('belongs in a zone that asks for one', () => {
    expect(checkCanvas(drawing, sketched('A table'))).toEqual([]);
    expect(checkCanvas(drawing, sketched('A table', 'says'))).toEqual([
      'zone "says" asks no sketch',
    ]);
  });

  it('needs words before it is handed in, and words alone are enough', () => {
    expect(missingInCanvas(drawing, sketched(' '))).toEqual(['sketches.does.description']);
    expect(missingInCanvas(drawing, sketched('A table'))).toEqual([]);
    const described = { notes: [], sketches: { does: { strokes: [], description: 'A table' } } };
    expect(missingInCanvas(drawing, described)).toEqual([]);
    const untouched = { notes: [], sketches: { does: { strokes: [], description: '' } } };
    expect(missingInCanvas(drawing, untouched)).toEqual(['notes']);
  });

  it.each([
    [[0, 401], 'below the pad'],
    [[601, 0], 'beside it'],
    [[1], 'half a point'],
    [[0.5, 1], 'between whole points'],
  ])('is not stored with points %j, %s', (points) => {
    const value = {
      notes: [],
      sketches: { does: { strokes: [{ ...stroke, points }], description: '' } },
    };
    expect(CanvasValue.safeParse(value).success).toBe(false);
  });

  it('stores a bounded number of points', () => {
    const points = Array.from({ length: limits.sketchPoints * 2 }, () => 1);
    const value = (more: number[]) => ({
      notes: [],
      sketches: {
        does: { strokes: [{ ...stroke, points: [...points, ...more] }], description: '' },
      },
    });
    expect(CanvasValue.safeParse(value([])).success).toBe(true);
    expect(CanvasValue.safeParse(value([1, 1])).success).toBe(false);
  });
});
