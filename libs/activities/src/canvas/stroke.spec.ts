import fc from 'fast-check';
import { compactPoints, pathOf, type Point } from './stroke.js';

const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
});

it('keeps the corners of a line and leaves out what lies between', () => {
  const right: Point[] = Array.from({ length: 50 }, (_, at) => ({ x: at * 2, y: 10.2 }));
  const down: Point[] = Array.from({ length: 50 }, (_, at) => ({ x: 98, y: 10 + at * 2 }));
  expect(compactPoints([...right, ...down])).toEqual([0, 10, 98, 10, 98, 108]);
});

it('makes a dot of a touch', () => {
  expect(compactPoints([{ x: 5.4, y: 6.6 }])).toEqual([5, 7]);
  expect(
    compactPoints([
      { x: 5, y: 7 },
      { x: 5.2, y: 7 },
      { x: 5, y: 7.1 },
    ]),
  ).toEqual([5, 7]);
  expect(pathOf([5, 7])).toBe('M5 7h0');
  expect(pathOf([0, 10, 98, 10])).toBe('M0 10L98 10');
});

it('starts and ends where the pen did, on whole points, whatever was drawn', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 60 }), (line) => {
      const points = compactPoints(line);
      expect(points.length % 2).toBe(0);
      expect(points.length).toBeLessThanOrEqual(line.length * 2);
      expect(points.every(Number.isInteger)).toBe(true);
      expect(points.slice(0, 2)).toEqual([Math.round(line[0]!.x), Math.round(line[0]!.y)]);
      expect(points.slice(-2)).toEqual([Math.round(line.at(-1)!.x), Math.round(line.at(-1)!.y)]);
    }),
  );
});
