import fc from 'fast-check';
import {
  dueAfter,
  firstDueAfter,
  gradeOf,
  grades,
  intervalsAfter,
  type Grade,
  type Review,
} from './retrieval.js';

const start = Date.UTC(2027, 0, 4, 9);
const day = 86_400_000;

/** Reviews of one card, each at another moment, in order. */
const histories = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 90 * 24 }),
      grade: fc.constantFrom(...grades),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((found) => {
    let hours = 0;
    return found.map(({ gap, grade }): Review => {
      hours += gap;
      return { at: new Date(start + hours * 3_600_000).toISOString(), grade };
    });
  });

const daysBetween = (at: string, due: string): number =>
  (Date.parse(due) - Date.parse(at.slice(0, 10))) / day;

it('never asks again on the same day, and never later than a year', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const days = daysBetween(reviews.at(-1)?.at ?? '', dueAfter(reviews));
      expect(days).toBeGreaterThanOrEqual(1);
      expect(days).toBeLessThanOrEqual(365);
    }),
  );
});

it('gives the same day whatever order the reviews arrive in', () => {
  const shuffled = histories.chain((reviews) =>
    fc.record({
      reviews: fc.constant(reviews),
      other: fc.shuffledSubarray(reviews, { minLength: reviews.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ reviews, other }) => {
      expect(dueAfter(other)).toBe(dueAfter(reviews));
    }),
  );
});

it('brings back sooner what was known less well', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 2000 }), (reviews, gap) => {
      const at = new Date(Date.parse(reviews.at(-1)?.at ?? '') + gap * 3_600_000).toISOString();
      const after = intervalsAfter(reviews, at);
      expect(after[1]).toBeLessThanOrEqual(after[2]);
      expect(after[2]).toBeLessThanOrEqual(after[3]);
      expect(after[3]).toBeLessThanOrEqual(after[4]);
      for (const grade of grades) {
        expect(daysBetween(at, dueAfter([...reviews, { at, grade }]))).toBe(after[grade]);
      }
    }),
  );
});

it('asks ever less often for what is known well every time it is due', () => {
  const reviews: Review[] = [{ at: new Date(start).toISOString(), grade: 3 }];
  const gaps: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const due = dueAfter(reviews);
    gaps.push(daysBetween(reviews.at(-1)?.at ?? '', due));
    reviews.push({ at: `${due}T09:00:00.000Z`, grade: 3 });
  }
  expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
  expect(new Set(gaps).size).toBe(gaps.length);
});

it('asks what is new on the day after, and nothing without a review', () => {
  expect(firstDueAfter('2026-12-31T23:59:00.000Z')).toBe('2027-01-01');
  expect(() => dueAfter([])).toThrow(RangeError);
});

it.each<[number, number, Grade]>([
  [1, 1, 3],
  [0.75, 1, 2],
  [0.5, 1, 1],
  [0, 1, 1],
])('takes %d of %d points for grade %d', (score, max, grade) => {
  expect(gradeOf(score, max)).toBe(grade);
});
