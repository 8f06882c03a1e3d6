import fc from 'fast-check';
import { inTeams } from './teams.mjs';

it('puts everybody in one team, and teams differ by one at most', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (people, size) => {
        const teams = inTeams(people, size);
        expect(teams.flat().toSorted()).toEqual(people.toSorted());
        const sizes = teams.map((members) => members.length);
        if (people.length > 0)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        if (people.length >= size) expect(Math.max(...sizes)).toBeLessThan(2 * size + 1);
      },
    ),
  );
});
