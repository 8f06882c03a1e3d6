import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { CanvasPublic, CanvasValue, Stroke } from './schema.js';
import { CanvasView } from './view.js';

const question: CanvasPublic = {
  title: 'Storyboard',
  intro: 'Draw.',
  task: 'Draw a scene.',
  columns: 1,
  zones: [
    {
      id: 'scene',
      title: 'Scene',
      prompt: 'What happens?',
      example: null,
      column: 1,
      columnSpan: 1,
      row: 1,
      rowSpan: 1,
      evidence: false,
      sketch: true,
    },
  ],
  source: null,
};
const drawCanvas = (strokes: Stroke[] = [], description = '') =>
  drawHosted<CanvasPublic, CanvasValue>(CanvasView, {
    question,
    value: { notes: [], sketches: { scene: { strokes, description } } },
  });
const pad = () => screen.getByRole('img', { name: /Drawing in Scene/ });
/** Moves a pointer over the pad, which is 300 by 200 pixels on this screen. */
const stroke = (...at: [number, number][]) => {
  const surface = pad();
  surface.getBoundingClientRect = () => DOMRect.fromRect({ width: 300, height: 200 });
  surface.setPointerCapture = () => undefined;
  const send = (make: typeof createEvent.pointerDown, [clientX, clientY]: [number, number]) => {
    const event = make(surface);
    const moved = { clientX, clientY, button: 0, isPrimary: true, pointerId: 1 };
    fireEvent(surface, Object.assign(event, { ...moved, getCoalescedEvents: () => [] }));
  };
  const [from, ...rest] = at;
  send(createEvent.pointerDown, from!);
  for (const point of rest) send(createEvent.pointerMove, point);
  send(createEvent.pointerUp, at.at(-1)!);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = (x: number): Stroke => ({ width: 'medium', points: [x, 0, x, 400] });

afterEach(cleanup);

it('turns what the pointer draws into a compact line on the pad, and never off it', () => {
  const { changes } = drawCanvas();
  fireEvent.click(screen.getByRole('radio', { name: 'Thick' }));
  stroke([10, 20], [60, 20], [110, 20], [500, 20]);
  expect(changes.at(-1)?.sketches?.scene?.strokes).toEqual([
    { width: 'thick', points: [20, 40, 600, 40] },
  ]);
  expect(pad().querySelector('path')?.getAttribute('d')).toBe('M20 40L600 40');
});

it('steps back and forth, also after all was cleared', () => {
  const { changes } = drawCanvas([line(1), line(2)]);
  const strokes = () => changes.at(-1)?.sketches?.scene?.strokes;
  press('Clear all');
  expect(strokes()).toEqual([]);
  press('Step back');
  expect(strokes()).toEqual([line(1), line(2)]);
  press('Step back');
  expect(strokes()).toEqual([line(1)]);
  press('Step forward');
  press('Step forward');
  expect(strokes()).toEqual([]);
});

it('has nothing to step forward to once something else was drawn', () => {
  const { changes } = drawCanvas([line(1)]);
  press('Step back');
  stroke([10, 20]);
  expect(screen.getByRole('button', { name: 'Step forward' }).matches(':disabled')).toBe(true);
  expect(changes.at(-1)?.sketches?.scene?.strokes).toEqual([{ width: 'medium', points: [20, 40] }]);
});

it('asks a description before handing in, which names the drawing for who cannot see it', () => {
  const { submitted } = drawCanvas([line(1)]);
  press('Finish');
  expect(screen.getByRole('alert').textContent).toContain('Describe your drawing in Scene.');
  fireEvent.change(screen.getByRole('textbox', { name: 'Your drawing in words' }), {
    target: { value: 'A full letterbox' },
  });
  expect(screen.getByRole('img', { name: 'Drawing in Scene: A full letterbox' })).toBeTruthy();
  press('Finish');
  expect(submitted).toHaveLength(1);
});

it('draws on the server without inline styles', () => {
  expect(drawCanvas([line(1)]).html).not.toContain(' style=');
});
