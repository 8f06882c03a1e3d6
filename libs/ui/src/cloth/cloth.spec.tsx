import { cleanup, render, screen, within } from '@testing-library/react';
import { Cloth } from './cloth.js';
import type { ClothThread } from './cloth-thread.js';

const cell = (id: string, state: 'open' | 'started' | 'complete') => ({ id, title: id, state });
const threads: ClothThread[] = [
  {
    code: 'ZO-03',
    title: 'Design thinking',
    hue: 3,
    status: 'published',
    cells: [cell('a', 'complete'), cell('b', 'started'), cell('c', 'open')],
  },
  { code: 'ZO-04', title: 'Service design', hue: 4, status: 'in-preparation', cells: [] },
];
const labels = {
  picture: 'My cloth',
  table: 'Show as a table',
  module: 'Module',
  lessons: 'Lessons',
  preparing: 'In preparation',
  states: { open: 'not started', started: 'started', complete: 'finished' },
};
const drawn = () => render(<Cloth threads={threads} labels={labels} />).container;
const cellsOf = (container: HTMLElement, hue: number) => [
  ...container.querySelectorAll(`[data-thread="${hue}"] rect`),
];

afterEach(cleanup);

it('weaves finished lessons whole, started ones half, and leaves the others loose', () => {
  const heights = cellsOf(drawn(), 3).map((rect) => Number(rect.getAttribute('height')));
  expect(heights).toHaveLength(2);
  expect(heights[1]).toBeCloseTo((heights[0] ?? 0) / 2);
});

it('tells neighbouring threads apart by their weave, not by colour alone', () => {
  const finished = threads.map((thread) => ({ ...thread, cells: [cell('a', 'complete')] }));
  const { container } = render(<Cloth threads={finished} labels={labels} />);
  const [one, other] = [3, 4].map((hue) => cellsOf(container, hue)[0]?.getAttribute('fill'));
  expect(one).not.toBe(other);
});

it('hangs fewer warp ends where a module is in preparation', () => {
  const container = drawn();
  const ends = (hue: number) =>
    container.querySelector(`[data-thread="${hue}"] path`)?.getAttribute('d')?.match(/M/g)?.length;
  expect(ends(4)).toBeLessThan(ends(3) ?? 0);
});

it('says the same in a table', () => {
  drawn();
  expect(screen.getByRole('img', { name: 'My cloth' })).toBeTruthy();
  const row = screen.getByRole('row', { name: /Design thinking/, hidden: true });
  expect(
    within(row)
      .getAllByRole('listitem', { hidden: true })
      .map((item) => item.textContent),
  ).toEqual(['a: finished', 'b: started', 'c: not started']);
  expect(
    screen.getByRole('row', { name: /Service design In preparation/, hidden: true }),
  ).toBeTruthy();
});

it('needs no inline style', () => {
  expect(drawn().querySelector('[style]')).toBeNull();
});
