import fc from 'fast-check';
import { breakEvenOf, unitsToShow, yearAt } from './result.js';

const line = (amount: number | null) => ({ id: String(amount), label: 'x', amount });
const numbers = {
  fixed: [line(1000), line(200)],
  variable: [line(2.5)],
  price: 32.5,
  units: 50,
  grants: 300,
};

it('covers the fixed costs less the grants with what each unit leaves', () => {
  expect(breakEvenOf(numbers)).toEqual({
    fixed: 120_000,
    variable: 250,
    contribution: 3000,
    costPerUnit: 2650,
    breakEvenUnits: 30,
    result: 60_000,
  });
});

it('rounds up to a whole unit', () => {
  expect(breakEvenOf({ ...numbers, grants: 299.99 }).breakEvenUnits).toBe(31);
});

it('never divides by zero', () => {
  expect(breakEvenOf({ ...numbers, units: 0 }).costPerUnit).toBeNull();
  expect(breakEvenOf({ ...numbers, price: 2.5 }).breakEvenUnits).toBeNull();
  expect(breakEvenOf({ ...numbers, price: 1 })).toMatchObject({
    contribution: -150,
    breakEvenUnits: null,
  });
  expect(breakEvenOf({ ...numbers, price: 1, grants: 1200 }).breakEvenUnits).toBe(0);
  expect(breakEvenOf({ ...numbers, units: null, price: null }).result).toBe(-90_000);
});

const cents = (max: number) => fc.nat(max).map((amount) => amount / 100);
const lines = (max: number) => fc.array(cents(max).map(line), { maxLength: 5 });
const anyNumbers = fc.record({
  fixed: lines(10_000_000),
  variable: lines(10_000),
  price: cents(50_000),
  units: fc.nat(100_000),
  grants: cents(10_000_000),
});

it('loses nothing at break-even, and loses with one unit less', () => {
  fc.assert(
    fc.property(anyNumbers, (any) => {
      const { breakEvenUnits } = breakEvenOf(any);
      if (breakEvenUnits === null) return;
      expect(breakEvenOf({ ...any, units: breakEvenUnits }).result).toBeGreaterThanOrEqual(0);
      if (breakEvenUnits === 0) return;
      expect(breakEvenOf({ ...any, units: breakEvenUnits - 1 }).result).toBeLessThan(0);
    }),
  );
});

it('makes the result of the year’s income and costs, in whole cents', () => {
  fc.assert(
    fc.property(anyNumbers, (any) => {
      const { income, costs } = yearAt(any, any.units);
      const { result } = breakEvenOf(any);
      expect(income - costs).toBe(result);
      expect(Number.isInteger(result)).toBe(true);
    }),
  );
});

it('needs fewer units with more grants or a higher price', () => {
  const needed = (any: typeof numbers) => breakEvenOf(any).breakEvenUnits ?? Infinity;
  fc.assert(
    fc.property(anyNumbers, cents(10_000), (any, more) => {
      expect(needed({ ...any, grants: any.grants + more })).toBeLessThanOrEqual(needed(any));
      expect(needed({ ...any, price: any.price + more })).toBeLessThanOrEqual(needed(any));
    }),
  );
});

it('shows the chosen units, and break-even unless it is far off', () => {
  expect(unitsToShow(numbers)).toEqual([0, 16, 30, 32, 47, 50, 63]);
  expect(unitsToShow({ ...numbers, units: 5 })).toEqual([0, 2, 4, 5, 7]);
  expect(unitsToShow({ ...numbers, units: 0 })).toEqual([0, 10, 19, 29, 30, 38]);
});
