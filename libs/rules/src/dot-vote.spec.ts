import fc from 'fast-check';
import { countDots, dotFault, leaders, withDot } from './dot-vote.js';

const options = ['a', 'b', 'c', 'd', 'e'];
const option = fc.constantFrom(...options);
const ballot = fc.dictionary(option, fc.integer({ min: 0, max: 4 }));
const rule = fc.record({ budget: fc.integer({ min: 1, max: 8 }), several: fc.boolean() });
const sum = (dots: Record<string, number>) =>
  Object.values(dots).reduce((total, count) => total + count, 0);

it('takes a ballot exactly when it is within the budget and the setting', () => {
  fc.assert(
    fc.property(ballot, rule, (dots, { budget, several }) => {
      const allowed =
        sum(dots) > 0 &&
        sum(dots) <= budget &&
        (several || Object.values(dots).every((count) => count <= 1));
      expect(dotFault(dots, { budget, several, options }) === null).toBe(allowed);
    }),
  );
});

it('refuses dots for what cannot be voted for, and dots that are no number of dots', () => {
  const one = { budget: 3, several: true, options };
  expect(dotFault({ z: 1 }, one)).toBe('unknown');
  expect(dotFault({ a: -1, b: 4 }, one)).toBe('too-many');
  expect(dotFault({ a: 0.5 }, one)).toBe('too-many');
  expect(dotFault({}, one)).toBe('none');
});

it('never leaves what the rule allows while dots are given and taken back', () => {
  const steps = fc.array(fc.record({ option, by: fc.constantFrom<1 | -1>(1, -1) }));
  fc.assert(
    fc.property(steps, rule, (changes, { budget, several }) => {
      const whole = { budget, several, options };
      let dots = {};
      for (const change of changes) {
        dots = withDot(dots, change, whole);
        expect(dotFault(dots, whole) ?? 'none').toBe('none');
      }
    }),
  );
});

it('counts every dot once, in whatever order the ballots come', () => {
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const count = (given: typeof ballots) =>
        given.reduce((tally, one) => countDots(tally, one), {});
      const tally = count(ballots);
      expect(sum(tally)).toBe(ballots.reduce((total, one) => total + sum(one), 0));
      expect(count([...ballots].reverse())).toEqual(tally);
    }),
  );
});

it('lets those ahead go on, and nobody by the order of the list', () => {
  fc.assert(
    fc.property(ballot, fc.integer({ min: 1, max: 5 }), (tally, places) => {
      const { ahead, drawn } = leaders(tally, options, places);
      const other = leaders(tally, [...options].reverse(), places);
      expect([...other.ahead].sort()).toEqual([...ahead].sort());
      expect([...other.drawn].sort()).toEqual([...drawn].sort());
      expect(ahead.length).toBeLessThanOrEqual(places);
      const behind = options.filter((id) => !ahead.includes(id));
      for (const id of ahead) {
        for (const one of behind) expect(tally[id] ?? 0).toBeGreaterThan(tally[one] ?? 0);
      }
      if (drawn.length > 0) expect(ahead.length + drawn.length).toBeGreaterThan(places);
    }),
  );
});
