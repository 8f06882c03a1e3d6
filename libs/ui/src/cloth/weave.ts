import type { ClothThread } from './cloth-thread.js';

/** Geometry of the cloth, in units of its view box: a warp end is 4.5 wide, a pick 3.6 high. */
const end = 4.5;
const pick = 3.6;
const ends = 6;
const picks = 6;
const gap = 5;

const round = (length: number): number => Math.round(length * 10) / 10;

export const threadPitch = ends * end + gap;

/** A cell is one lesson: six warp ends by six picks. */
export const cell = {
  top: 30,
  width: ends * end,
  height: picks * pick,
  pitch: picks * pick + 1.8,
  /** The dense warp under a woven cell; half as long under one that was started. */
  warp: (state: 'started' | 'complete'): string => {
    const down = round((picks * pick) / (state === 'complete' ? 1 : 2));
    return Array.from(
      { length: ends },
      (_, at) => `M${round(at * end + 0.5)} 0h3.5v${down}h-3.5z`,
    ).join('');
  },
};

export const width = (threads: number): number => threads * threadPitch - gap;
export const height = (rows: number): number => round(cell.top + rows * cell.pitch + 28);

/** Two picks of plain yarn that hold all threads together under the beam. */
export const heading = (threads: number): string =>
  [22, 25].map((y) => `M0 ${y}H${width(threads)}`).join('');

/**
 * The loose warp ends of a thread, uneven at the bottom as by hand. A module in preparation has
 * only every other end on the loom yet.
 */
export const looseWarp = (status: ClothThread['status'], at: number, rows: number): string =>
  Array.from({ length: ends }, (_, one) => {
    if (status === 'in-preparation' && one % 2 === 1) return '';
    const bottom = round(cell.top + rows * cell.pitch + 4 + ((at * 5 + one * 7) % 19));
    return `M${round(one * end + end / 2)} 18V${bottom}`;
  }).join('');

/** Where the weft lies over the warp, by end and pick. */
const structures = {
  plain: (at: number, row: number) => (at + row) % 2 === 0,
  twill: (at: number, row: number) => (at + row) % 3 > 0,
  basket: (at: number, row: number) => (Math.floor(at / 2) + Math.floor(row / 2)) % 2 === 0,
} as const;

type WeaveName = keyof typeof structures;
const names = Object.keys(structures) as WeaveName[];

const over = (structure: (at: number, row: number) => boolean): string => {
  const pieces: string[] = [];
  for (let row = 0; row < picks; row += 1) {
    for (let at = 0; at < ends; at += 1) {
      if (structure(at, row))
        pieces.push(`M${at * end} ${round(row * pick + 0.3)}h${end}v3h-${end}z`);
    }
  }
  return pieces.join('');
};

export const weaves = names.map((name) => ({
  name,
  width: cell.width,
  height: cell.height,
  over: over(structures[name]),
}));

/** Neighbouring modules never share a weave. */
export const weaveOf = (hue: number): WeaveName => names[hue % names.length] ?? 'plain';
