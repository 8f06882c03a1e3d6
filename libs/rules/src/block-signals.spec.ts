import fc from 'fast-check';
import { leastInSignal, toldSignals } from './block-signals.js';

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
    ...{ least: 5, readers: 20 },
    blocks: [{ blockId: 'p-a', words, stopped: 5, answered: 9, retried: 5, unclear: null }],
  });
});
