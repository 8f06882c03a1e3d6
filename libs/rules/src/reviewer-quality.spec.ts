import fc from 'fast-check';
import { reviewQuality } from './reviewer-quality.js';

const aspect = (id: string, most = 10) => ({ id, weight: 1, least: 0, most });

/**
 * Published acceptance test of Moodle, “Workshop grade submission and assessment” (MDL-65887,
 * `mod/workshop/tests/behat`): one aspect, marks 10, 10 and 6 of 10, the grade for an assessment of
 * 5 at most. It expects 5.0, 5.0 and 3.2.
 */
describe('the published worked example', () => {
  const found = reviewQuality(
    [10, 10, 6].map((points, nth) => ({ id: `Sam${nth + 2}`, points: { aspect1: points } })),
    [aspect('aspect1')],
  );

  it('comes out to the digit', () => {
    expect(found.map(({ score }) => ((score / 100) * 5).toFixed(1))).toEqual(['5.0', '5.0', '3.2']);
    expect(found.map(({ distance }) => distance)).toEqual([0, 0, 36]);
  });

  it('shows every step', () => {
    expect(found[2]?.criteria).toEqual([
      {
        ...{ id: 'aspect1', given: 60, agreed: 100 },
        ...{ average: 86.66667, variance: 355.55556, distance: 36 },
      },
    ]);
  });

  it('flags who stands alone, and takes nothing from her', () => {
    expect(found.map(({ dissents, counted }) => ({ dissents, counted }))).toEqual([
      { dissents: false, counted: 100 },
      { dissents: false, counted: 100 },
      { dissents: true, counted: null },
    ]);
  });
});

it('finds the variance that Moodle’s unit test publishes: 4 for 2, 4, 4, 4, 5, 5, 7 and 9', () => {
  const marks = [2, 4, 4, 4, 5, 5, 7, 9];
  const found = reviewQuality(
    marks.map((points, nth) => ({ id: String(nth), points: { a: points } })),
    [aspect('a', 100)],
  );
  expect(found[0]?.criteria[0]?.variance).toBe(4);
  expect(found[0]?.criteria[0]?.average).toBe(5);
});

it('calls two reviews that differ equally good, as Moodle says of two', () => {
  const found = reviewQuality(
    [
      { id: 'a', points: { one: 0, two: 10 } },
      { id: 'b', points: { one: 10, two: 0 } },
    ],
    [aspect('one'), aspect('two')],
  );
  expect(found.map(({ counted }) => counted)).toEqual([100, 100]);
});

it('compares with a mark that was agreed, where there is one', () => {
  const reviews = [4, 10, 10].map((points, nth) => ({ id: String(nth), points: { a: points } }));
  const found = reviewQuality(reviews, [aspect('a')], { a: 4 });
  expect(found[0]).toMatchObject({ isBest: true, score: 100 });
  expect(found[1]?.score).toBeLessThan(100);
});

const reviewsOf = fc
  .array(fc.record({ a: fc.integer({ min: 0, max: 10 }), b: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((all) => all.map((points, nth) => ({ id: String(nth), points })));
const both = [aspect('a'), { ...aspect('b'), weight: 3 }];

it('stays from 0 to 100, gives 100 to at least one, and does not depend on the order', () => {
  fc.assert(
    fc.property(reviewsOf, (reviews) => {
      const found = reviewQuality(reviews, both);
      for (const { score } of found) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(found.some(({ score }) => score === 100)).toBe(true);
      const turned = reviewQuality([...reviews].reverse(), both).reverse();
      expect(turned.map(({ score }) => Math.round(score))).toEqual(
        found.map(({ score }) => Math.round(score)),
      );
    }),
  );
});

it('flags one at most, never of two, and only who is far from all others', () => {
  fc.assert(
    fc.property(reviewsOf, (reviews) => {
      const flagged = reviewQuality(reviews, both).filter(({ dissents }) => dissents);
      expect(flagged.length).toBeLessThanOrEqual(reviews.length < 3 ? 0 : 1);
      for (const { counted } of flagged) expect(counted).toBeNull();
    }),
  );
});
