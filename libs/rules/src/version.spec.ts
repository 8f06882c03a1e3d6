import fc from 'fast-check';
import { isHigherVersion, versionAfter } from './version.js';

it('raises the number by the weight of a change', () => {
  expect(versionAfter('1.2.3', 'editorial')).toBe('1.2.4');
  expect(versionAfter('1.2.3', 'clarifying')).toBe('1.3.0');
  expect(versionAfter('1.2.3-dev.4', 'outcome')).toBe('2.0.0');
  expect(versionAfter(null, 'assessment')).toBe('1.0.0');
});

it('is always higher than what is published', () => {
  const number = fc.nat({ max: 99 });
  const change = fc.constantFrom('editorial', 'clarifying', 'outcome', 'assessment');
  fc.assert(
    fc.property(fc.tuple(number, number, number), change, (numbers, kind) => {
      const newest = numbers.join('.');
      expect(isHigherVersion(versionAfter(newest, kind), newest)).toBe(true);
    }),
  );
});
