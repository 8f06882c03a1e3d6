import fc from 'fast-check';
import { leastInSignal, stuckFirst, toldSignals } from './block-signals.js';

const words = { nl: '', en: '' };
const count = fc.nat({ max: 12 });
const block = fc
  .record({
    stopped: count,
    answered: count,
    tries: fc.float({ min: 0, max: 1, noNaN: true }),
    unclear: count,
  })
  .map(({ tries, ...counts }) => ({
    ...{ blockId: 'p-a', words, ...counts },
    retried: Math.floor(counts.answered * tries),
  }));

it('never tells of fewer than five people, nor of a group of fewer', () => {
  fc.assert(
    fc.property(fc.array(block), count, count, (blocks, readers, reviewers) => {
      const told = toldSignals(blocks, { readers, reviewers });
      const figures = told.blocks.flatMap(({ stopped, answered, retried, unclear }) => [
        ...[stopped, answered, retried, unclear],
      ]);
      for (const figure of [told.readers, ...figures]) {
        if (figure !== null) expect(figure).toBeGreaterThanOrEqual(leastInSignal);
      }
      if (readers < leastInSignal)
        expect(told.blocks.every((one) => one.stopped === null)).toBe(true);
      if (reviewers < leastInSignal) {
        expect(told.blocks.every((one) => one.unclear === null)).toBe(true);
      }
    }),
  );
});

it('tells what enough people did, and leaves out blocks of which nothing is told', () => {
  const counts = { words, answered: 9, retried: 5, unclear: 4 };
  const blocks = [
    { ...counts, blockId: 'p-a', stopped: 5 },
    { ...counts, blockId: 'p-b', stopped: 4, answered: 0, retried: 0 },
  ];
  expect(toldSignals(blocks, { readers: 20, reviewers: 8 })).toEqual({
    readers: 20,
    blocks: [{ blockId: 'p-a', words, stopped: 5, answered: 9, retried: 5, unclear: null }],
  });
});

it('puts first where most people got stuck, by what is told only', () => {
  const at = (blockId: string, counts: Partial<Parameters<typeof toldSignals>[0][number]>) => ({
    ...{ blockId, words, stopped: 0, answered: 0, retried: 0, unclear: 0, ...counts },
  });
  const blocks = [
    at('p-few', { stopped: 6, unclear: 4, answered: 4, retried: 4 }),
    at('p-many', { answered: 9, retried: 7 }),
    at('p-fine', { answered: 40 }),
  ];
  const { blocks: told } = toldSignals(blocks, { readers: 50, reviewers: 9 });
  expect(stuckFirst(told).map(({ blockId }) => blockId)).toEqual(['p-many', 'p-few']);
});
