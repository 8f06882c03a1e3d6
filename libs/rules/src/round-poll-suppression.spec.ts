import type { RoundRole } from '@weft/contracts';
import fc from 'fast-check';
import { countsToShow, labelAnswers, smallestGroup } from './round-poll-suppression.js';

const all: RoundRole[] = ['student', 'lecturer', 'researcher', 'professional'];
const voters = fc.array(fc.subarray(all), { maxLength: 16 });

const groupsOf = (given: readonly RoundRole[][]) => {
  const sizes = new Map<string, number>();
  for (const roles of given) {
    const key = roles.join('+');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes].map(([key, size]) => ({
    roles: key === '' ? [] : (key.split('+') as RoundRole[]),
    voters: size,
  }));
};

/** Every way to add and subtract `length` rows with factors from -2 to 2. */
const factors = (length: number): number[][] =>
  length === 0
    ? [[]]
    : factors(length - 1).flatMap((rest) => [-2, -1, 0, 1, 2].map((one) => [...rest, one]));

it('shows nothing from which counts of one to four voters can be worked out', () => {
  fc.assert(
    fc.property(voters, fc.integer({ min: smallestGroup, max: 7 }), (given, least) => {
      const shown = countsToShow(groupsOf(given), least);
      const rows = [
        ...(shown.all ? [given.map(() => 1)] : []),
        ...shown.roles.map((role) => given.map((roles) => (roles.includes(role) ? 1 : 0))),
      ];
      const smallest = factors(rows.length).reduce((fewest, by) => {
        const left = given.filter(
          (_, voter) =>
            rows.reduce((sum, row, at) => sum + (by[at] ?? 0) * (row[voter] ?? 0), 0) !== 0,
        ).length;
        return left > 0 ? Math.min(fewest, left) : fewest;
      }, Infinity);
      expect(smallest).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 150 },
  );
});

it('does not depend on the order in which voters came', () => {
  fc.assert(
    fc.property(voters, (given) => {
      expect(countsToShow(groupsOf([...given].reverse()))).toEqual(countsToShow(groupsOf(given)));
    }),
  );
});

it.each<[string, [RoundRole[], number][], { all: boolean; roles: RoundRole[] }]>([
  ['nothing of four voters', [[['student'], 4]], { all: false, roles: [] }],
  ['everybody, where all have one role', [[['student'], 5]], { all: true, roles: ['student'] }],
  [
    'no role that leaves a few others',
    [
      [['student'], 6],
      [['lecturer'], 2],
    ],
    { all: true, roles: [] },
  ],
  [
    'two large roles',
    [
      [['student'], 6],
      [['lecturer'], 5],
    ],
    { all: true, roles: ['student', 'lecturer'] },
  ],
  [
    // Both roles together count the two with both twice, which tells what these chose.
    'one of two roles that two people share',
    [
      [['student'], 6],
      [['student', 'lecturer'], 2],
      [['lecturer'], 6],
    ],
    { all: true, roles: ['lecturer'] },
  ],
])('shows %s', (_, groups, shown) => {
  expect(countsToShow(groups.map(([roles, size]) => ({ roles, voters: size })))).toEqual(shown);
});

it('puts roles beside answers only where five have the same, and those without are none or five', () => {
  fc.assert(
    fc.property(voters, (given) => {
      const answers = labelAnswers(given.map((roles, at) => ({ text: String(at), roles })));
      const sizes = groupsOf(answers.map(({ roles }) => roles));
      const labelled = sizes.filter(({ roles }) => roles.length > 0);
      for (const { voters: size } of labelled) expect(size).toBeGreaterThanOrEqual(smallestGroup);
      const rest = answers.length - labelled.reduce((sum, one) => sum + one.voters, 0);
      if (labelled.length > 0 && rest > 0) expect(rest).toBeGreaterThanOrEqual(smallestGroup);
      for (const [at, { roles }] of answers.entries()) {
        if (roles.length > 0) expect(roles).toEqual([...(given[at] ?? [])].sort());
      }
    }),
  );
});
