/** Geometry of the cloth, in units of its view box. One warp end is 6 wide, one pick 5 high. */
const end = 6;
const pick = 5;
const ends = 4;
const picks = 4;

export const threadPitch = ends * end + 4;

/** A cell is one lesson: four warp ends by four picks. */
export const cell = {
  top: 24,
  width: ends * end,
  height: picks * pick,
  pitch: picks * pick + 2,
  /** The dense warp under a woven cell. */
  warp: (state: 'started' | 'complete'): string => {
    const down = state === 'complete' ? picks * pick : (picks * pick) / 2;
    return Array.from({ length: ends }, (_, at) => `M${at * end + 0.6} 0h4.8v${down}h-4.8z`).join(
      '',
    );
  },
};

export const width = (threads: number): number => threads * threadPitch - 4;
export const height = (rows: number): number => cell.top + rows * cell.pitch + 26;

/** Where each loose warp end of a thread hangs: its x and the y it ends at, uneven as by hand. */
export const warpEnds = (thread: number, rows: number): [x: number, y: number][] =>
  Array.from({ length: ends }, (_, at) => [
    at * end + 3,
    cell.top + rows * cell.pitch + 6 + ((thread * 5 + at * 7) % 17),
  ]);

/** Where the weft lies over the warp, by end and pick. */
const structures = {
  plain: (at: number, row: number) => (at + row) % 2 === 0,
  twill: (at: number, row: number) => (at + row) % 4 < 2,
  basket: (at: number, row: number) => (Math.floor(at / 2) + Math.floor(row / 2)) % 2 === 0,
} as const;

type WeaveName = keyof typeof structures;
const names = Object.keys(structures) as WeaveName[];

const over = (structure: (at: number, row: number) => boolean): string => {
  const pieces: string[] = [];
  for (let row = 0; row < picks; row += 1) {
    for (let at = 0; at < ends; at += 1) {
      if (structure(at, row)) pieces.push(`M${at * end} ${row * pick + 0.6}h${end}v3.8h-${end}z`);
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
