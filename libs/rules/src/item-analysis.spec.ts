import fc from 'fast-check';
import { analyseItems, type Attempt } from './item-analysis.js';
import { correlation, upperLower } from './item-statistics.js';

const ids = ['a', 'b', 'c', 'd'];
const items = ids.map((id) => ({ id, options: [] }));
const now = { difficulty: 1, discrimination: 1 };

/** Right (1) or wrong (0) for each item, as a row of digits. */
const attemptOf = (row: string): Attempt =>
  new Map(ids.map((id, index) => [id, { share: Number(row[index]), chosen: [] }]));

/**
 * Ten learners, four items. Worked out by hand with the formula for the point-biserial correlation,
 * (M₁ − M₀) ÷ s × √(pq), between an item and the sum of the three others. For item a: seven learners
 * are right, their other points are 3 2 2 2 1 1 0 (mean 11/7); three are wrong, with 1 1 0 (mean
 * 2/3); s of all ten is 0.9 (variance 0.81), so (1.5714 − 0.6667) ÷ 0.9 × √0.21 = 0.4607.
 */
const worked = [
  ...['1111', '1110', '1110', '1101', '1100', '1010', '0100', '1000', '0001', '0000'],
].map(attemptOf);

describe('a worked example', () => {
  const found = analyseItems(items, worked, now);

  it('finds how hard each item is and how it goes along with the others', () => {
    expect(found.map(({ difficulty }) => difficulty)).toEqual([0.7, 0.6, 0.4, 0.3]);
    expect(found.map(({ discrimination }) => discrimination)).toEqual([0.46, 0.36, 0.36, -0.02]);
  });

  it('leaves the item itself out of what it is compared with', () => {
    // With itself in the total, item d would seem fine: 0.37.
    const totals = worked.map((one) =>
      [...one.values()].reduce((sum, { share }) => sum + share, 0),
    );
    const itself = correlation(
      worked.map((one) => one.get('d')?.share ?? 0),
      totals,
    );
    expect(itself).toBeCloseTo(0.3689, 4);
    expect(found.at(-1)?.remarks).toEqual(['check-key']);
  });

  it('compares the best 27 % with the weakest, three of ten, and divides places among equals', () => {
    // Best: the learner with 4, and two of the three with 3. Weakest: the one with 0, and two of the
    // three with 1. Item a: 1 − (0 + 2 × ⅓) ÷ 3; item d: (1 + 2 × ⅓) ÷ 3 − (0 + 2 × ⅓) ÷ 3.
    expect(found.map((item) => item.upperLower)).toEqual([0.78, 0.78, 0.78, 0.33]);
  });
});

describe('distractors', () => {
  const options = [
    { id: 'right', correct: true },
    { id: 'strong', correct: false },
    { id: 'weak', correct: false },
    { id: 'none', correct: false },
  ];
  /** Who knows the other item takes `right` or `strong`, who does not takes `weak`. */
  const attempts: Attempt[] = Array.from({ length: 24 }, (_, n) => {
    const knows = n % 2 === 0;
    const chosen = knows ? (n % 4 === 0 ? 'right' : 'strong') : 'weak';
    return new Map([
      ['x', { share: chosen === 'right' ? 1 : 0, chosen: [chosen] }],
      ['y', { share: knows ? 1 : 0, chosen: [] }],
    ]);
  });
  const [item] = analyseItems(
    [
      { id: 'x', options },
      { id: 'y', options: [] },
    ],
    attempts,
  );

  it('counts who chose what, and says which one works and which does not', () => {
    expect(item?.options).toEqual([
      { id: 'right', correct: true, chosen: 6, share: 0.25, discrimination: 0.58, remark: null },
      {
        ...{ id: 'strong', correct: false, chosen: 6, share: 0.25, discrimination: 0.58 },
        remark: 'attracts-strong',
      },
      { id: 'weak', correct: false, chosen: 12, share: 0.5, discrimination: -1, remark: null },
      { id: 'none', correct: false, chosen: 0, share: 0, discrimination: null, remark: 'unused' },
    ]);
    expect(item?.remarks).toEqual(['hard']);
  });
});

describe('too few answers', () => {
  it('gives counts, and no figures below ten and twenty', () => {
    const attempts = (count: number) => Array.from({ length: count }, () => worked).flat();
    const of = (count: number) => analyseItems(items, attempts(2).slice(0, count))[0];
    expect(of(9)).toMatchObject({ answers: 9, difficulty: null, discrimination: null });
    expect(of(10)).toMatchObject({ answers: 10, difficulty: 0.7, discrimination: null });
    expect(of(19)).toMatchObject({ upperLower: null, discrimination: null });
    expect(of(20)).toMatchObject({ upperLower: 0.8, discrimination: 0.46, remarks: [] });
  });

  it('cannot tell anything of a quiz with one item, nor where everybody scored the same', () => {
    const one = worked.map((attempt) => new Map([...attempt].slice(0, 1)));
    expect(analyseItems(items.slice(0, 1), one, now)[0]).toMatchObject({
      ...{ difficulty: 0.7, discrimination: null, upperLower: null },
    });
    const same = Array.from({ length: 20 }, () => attemptOf('1111'));
    expect(analyseItems(items, same)[0]).toMatchObject({
      ...{ difficulty: 1, discrimination: null, upperLower: 0, remarks: ['easy'] },
    });
  });

  it('leaves out who did not get an item', () => {
    const without = [...worked, new Map([...attemptOf('1111')].slice(1))];
    expect(analyseItems(items, without, now)[0]).toMatchObject({ answers: 10, difficulty: 0.7 });
  });
});

describe('whatever the answers', () => {
  const attempts = fc.array(
    fc
      .record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) })
      .map(
        (shares): Attempt =>
          new Map(
            Object.entries(shares).map(([id, share]) => [id, { share: share / 100, chosen: [] }]),
          ),
      ),
    { minLength: 1, maxLength: 60 },
  );

  it('keeps figures in their range, and the order of learners makes no difference', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const found = analyseItems(items.slice(0, 3), all, now);
        for (const { difficulty, discrimination, upperLower: difference } of found) {
          expect(difficulty).toBeGreaterThanOrEqual(0);
          expect(difficulty).toBeLessThanOrEqual(1);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
          expect(Math.abs(difference ?? 0)).toBeLessThanOrEqual(1);
        }
        expect(analyseItems(items.slice(0, 3), [...all].reverse(), now)).toEqual(found);
      }),
    );
  });

  it('gives an item that everybody answers by strength more than one answered by nobody', () => {
    const strong = worked.map((_, n) => ({ share: n < 5 ? 1 : 0, total: 10 - n }));
    const flat = strong.map((one) => ({ ...one, share: 0 }));
    expect([upperLower(strong), upperLower(flat)]).toEqual([1, 0]);
  });
});
