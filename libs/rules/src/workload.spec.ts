import { compareWorkload, quantile } from './workload.js';

const minutes = (...all: number[]) => all.map((one) => one * 60);

it.each([
  ['within a fifth', [50, 55, 60, 65, 72], 'within'],
  ['exactly a fifth more', [72, 72, 72, 72, 72], 'within'],
  ['more than a fifth longer', [73, 73, 73, 73, 73], 'longer'],
  ['more than a fifth shorter', [47, 47, 47, 47, 47], 'shorter'],
])('%s', (_, measured, verdict) => {
  expect(compareWorkload(60, minutes(...measured)).verdict).toBe(verdict);
});

it('gives quartiles of who was measured, and leaves out who was not', () => {
  expect(compareWorkload(30, [0, ...minutes(10, 20, 30, 40, 50), 0])).toEqual({
    ...{ learners: 5, measured: { low: 20, median: 30, high: 40 }, verdict: 'within' },
  });
});

it('says nothing with fewer than five learners', () => {
  expect(compareWorkload(30, minutes(10, 20, 30, 40))).toEqual({
    ...{ learners: 4, measured: null, verdict: 'unknown' },
  });
});

it('finds quartiles as a spreadsheet does', () => {
  // QUARTILE.INC(1;2;4;7) gives 1.75, 3 and 4.75.
  expect([0.25, 0.5, 0.75].map((share) => quantile([1, 2, 4, 7], share))).toEqual([1.75, 3, 4.75]);
});
