import type { DraftRevision } from '@weft/contracts';
import fc from 'fast-check';
import { historyRuns } from './history-runs.js';

const start = Date.parse('2026-11-22T12:00:00Z');
const at = (minutes: number) => new Date(start - minutes * 60_000).toISOString();
const saved = (minutes: number, more: Partial<DraftRevision> = {}): DraftRevision => ({
  ...{ revision: 1000 - minutes, path: 'lessons/01-warp/nl.mdx', kind: 'saved', by: 'An' },
  ...{ write: `write-${minutes}`, at: at(minutes), size: 10 },
  ...more,
});

describe('historyRuns', () => {
  it.each<[string, DraftRevision[], number[]]>([
    ['the saves of one sitting', [saved(1), saved(2), saved(9)], [3]],
    ['another person apart', [saved(1), saved(2, { by: 'Bo' }), saved(3)], [1, 1, 1]],
    ['another text apart', [saved(1), saved(2, { path: 'module.yaml' })], [1, 1]],
    ['a later sitting apart', [saved(1), saved(40)], [1, 1]],
    ['what was restored apart', [saved(1, { kind: 'restored' }), saved(2)], [1, 1]],
    [
      'all files of one write',
      [saved(1, { write: 'fork', kind: 'forked' }), saved(1, { write: 'fork', path: 'b' })],
      [2],
    ],
  ])('puts %s', (_, items, sizes) => {
    expect(historyRuns(items).map((run) => run.length)).toEqual(sizes);
  });

  it('loses nothing and keeps the order', () => {
    const item = fc
      .record({
        ...{ minutes: fc.nat(200), path: fc.constantFrom('a', 'b'), by: fc.constantFrom('An') },
        ...{ write: fc.constantFrom('1', '2', '3'), kind: fc.constantFrom('saved', 'restored') },
      })
      .map(({ minutes, ...more }) => saved(minutes, more as Partial<DraftRevision>));
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const runs = historyRuns(items);
        expect(runs.flat()).toEqual(items);
        expect(runs.every((run) => run.length > 0)).toBe(true);
      }),
    );
  });
});
