import type { Sketch } from './schema.js';

/** Size of a drawing pad, in units of its points. */
export const pad = { width: 600, height: 400 } as const;

/** How many points drawings have together. */
export const pointsIn = (sketches: Record<string, Sketch> | undefined): number =>
  Object.values(sketches ?? {})
    .flatMap(({ strokes }) => strokes)
    .reduce((sum, { points }) => sum + points.length / 2, 0);

/** A point on the pad; see `pad` for its size. */
export interface Point {
  x: number;
  y: number;
}

/** How far, in units of the pad, a line may move when points are left out. */
const tolerance = 1;

/**
 * The points that a line needs, as whole numbers, x and y in turn: those on which it hardly turns
 * are left out (Ramer–Douglas–Peucker).
 */
export const compactPoints = (line: Point[]): number[] =>
  simplify(line.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))).flatMap(({ x, y }) => [
    x,
    y,
  ]);

function simplify(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) {
    return first && last && first !== last && distance(first, last) === 0 ? [first] : line;
  }
  let farthest = 0;
  let turn = 0;
  line.slice(1, -1).forEach((point, at) => {
    const off = distanceToSegment(point, first, last);
    if (off > farthest) [farthest, turn] = [off, at + 1];
  });
  if (farthest <= tolerance) return distance(first, last) === 0 ? [first] : [first, last];
  return [...simplify(line.slice(0, turn + 1)).slice(0, -1), ...simplify(line.slice(turn))];
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length === 0) return distance(point, from);
  const along =
    ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length ** 2;
  const share = Math.min(1, Math.max(0, along));
  return distance(point, {
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  });
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The `d` of an SVG path; one point becomes a dot, as the line's end is round. */
export function pathOf(points: number[]): string {
  const [x, y, ...rest] = points;
  return rest.length === 0 ? `M${x} ${y}h0` : `M${x} ${y}L${rest.join(' ')}`;
}
