import fc from 'fast-check';
import {
  allocateReviews,
  closeness,
  type Pairing,
  type ReviewedTeam,
  type Reviewer,
} from './review-allocation.js';

const fields = ['social', 'business', 'arts'];

/** Teams with their members: a background for each member, or none. */
const peopleOf = (teams: readonly (readonly (string | null)[])[]) => {
  const reviewers: Reviewer[] = teams.flatMap((members, team) =>
    members.map((background, nth) => ({ id: `m${team}-${nth}`, teamId: `t${team}`, background })),
  );
  const reviewed: ReviewedTeam[] = teams.map((members, team) => ({
    teamId: `t${team}`,
    backgrounds: [...new Set(members.filter((one) => one !== null))],
  }));
  return { reviewers, teams: reviewed };
};
const background = fc.option(fc.constantFrom(...fields), { nil: null });
const cohort = fc
  .array(fc.array(background, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 })
  .map(peopleOf);
const each = fc.integer({ min: 1, max: 3 });
const seed = fc.string({ maxLength: 6 });

const countBy = (pairings: readonly Pairing[], key: 'reviewerId' | 'teamId', ids: string[]) =>
  ids.map((id) => pairings.filter((pairing) => pairing[key] === id).length);
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const keyOf = ({ reviewerId, teamId }: Pairing) => `${reviewerId} ${teamId}`;
const sorted = (pairings: readonly Pairing[]) => pairings.map(keyOf).sort();
const teamsMet = (
  pairings: readonly Pairing[],
  { reviewers, teams }: { reviewers: readonly Reviewer[]; teams: readonly ReviewedTeam[] },
) =>
  teams.reduce((sum, team) => {
    const kinds = new Set(
      pairings
        .filter(({ teamId }) => teamId === team.teamId)
        .map(({ reviewerId }) => reviewers.find(({ id }) => id === reviewerId))
        .map((reviewer) => reviewer && closeness(reviewer, team)),
    );
    return sum + (kinds.has('same') ? 1 : 0) + (kinds.has('other') ? 1 : 0);
  }, 0);

it('never lets anybody review her own team, or a team twice', () => {
  fc.assert(
    fc.property(cohort, each, seed, (people, each, seed) => {
      const found = allocateReviews({ ...people, each, seed });
      const teamOf = new Map(people.reviewers.map(({ id, teamId }) => [id, teamId]));
      for (const { reviewerId, teamId } of found) expect(teamOf.get(reviewerId)).not.toBe(teamId);
      expect(new Set(found.map(keyOf)).size).toBe(found.length);
    }),
  );
});

it('gives everybody the same to do: what was asked, or all other teams', () => {
  fc.assert(
    fc.property(cohort, each, seed, (people, each, seed) => {
      const found = allocateReviews({ ...people, each, seed });
      const ids = people.reviewers.map(({ id }) => id);
      const expected = Math.min(each, people.teams.length - 1);
      expect(countBy(found, 'reviewerId', ids)).toEqual(ids.map(() => expected));
    }),
  );
});

it('gives teams of one size as many reviews, but for one', () => {
  const even = fc
    .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 4 }))
    .chain(([teams, size]) =>
      fc.array(fc.array(background, { minLength: size, maxLength: size }), {
        ...{ minLength: teams, maxLength: teams },
      }),
    )
    .map(peopleOf);
  fc.assert(
    fc.property(even, each, seed, (people, each, seed) => {
      const found = allocateReviews({ ...people, each, seed });
      const received = countBy(
        found,
        'teamId',
        people.teams.map(({ teamId }) => teamId),
      );
      expect(spread(received)).toBeLessThanOrEqual(1);
    }),
  );
});

/** Every division in which all reviewers give one review: small enough to try them all. */
const divisions = ({ reviewers, teams }: ReturnType<typeof peopleOf>): Pairing[][] =>
  reviewers.reduce<Pairing[][]>(
    (all, { id, teamId: own }) =>
      all.flatMap((some) =>
        teams
          .filter(({ teamId }) => teamId !== own)
          .map(({ teamId }) => [...some, { reviewerId: id, teamId }]),
      ),
    [[]],
  );

it('is the best of all divisions: most even, and among those with most backgrounds met', () => {
  const small = fc
    .array(fc.array(background, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 })
    .map(peopleOf);
  const squares = (pairings: readonly Pairing[], teams: readonly ReviewedTeam[]) =>
    countBy(
      pairings,
      'teamId',
      teams.map(({ teamId }) => teamId),
    ).reduce((sum, count) => sum + count ** 2, 0);
  fc.assert(
    fc.property(small, seed, (people, seed) => {
      const found = allocateReviews({ ...people, each: 1, seed });
      const all = divisions(people);
      const evenest = Math.min(...all.map((one) => squares(one, people.teams)));
      expect(squares(found, people.teams)).toBe(evenest);
      const most = Math.max(
        ...all
          .filter((one) => squares(one, people.teams) === evenest)
          .map((one) => teamsMet(one, people)),
      );
      expect(teamsMet(found, people)).toBe(most);
    }),
    { numRuns: 60 },
  );
});

it('is the same for a seed, whatever the order of the people, and differs between seeds', () => {
  fc.assert(
    fc.property(cohort, each, seed, (people, each, seed) => {
      const turned = {
        reviewers: [...people.reviewers].reverse(),
        teams: [...people.teams].reverse(),
      };
      expect(sorted(allocateReviews({ ...turned, each, seed }))).toEqual(
        sorted(allocateReviews({ ...people, each, seed })),
      );
    }),
  );
  const people = peopleOf(Array.from({ length: 6 }, () => [null, null, null]));
  const seeds = ['a', 'b', 'c', 'd'].map((seed) =>
    sorted(allocateReviews({ ...people, each: 2, seed })).join(),
  );
  expect(new Set(seeds).size).toBe(4);
});

it('leaves what was given or begun as it was when work comes late, and moves the fewest others', () => {
  fc.assert(
    fc.property(cohort, each, fc.tuple(seed, fc.nat(9)), (people, each, [seed, some]) => {
      const early = { ...people, teams: people.teams.slice(1) };
      const before = allocateReviews({ ...early, each, seed });
      const fixed = before.filter((_, nth) => (nth + some) % 2 === 0);
      const handedOut = before.filter((pairing) => !fixed.includes(pairing));
      const after = sorted(allocateReviews({ ...people, each, seed: 'late', fixed, handedOut }));
      for (const pairing of fixed) expect(after).toContain(keyOf(pairing));
      const again = sorted(allocateReviews({ ...early, each, seed: 'again', fixed, handedOut }));
      expect(again).toEqual(sorted(before));
    }),
  );
});

it('divides hundreds of learners in a moment', () => {
  const people = peopleOf(
    Array.from({ length: 60 }, (_, team) =>
      Array.from({ length: 4 }, (_unused, nth) => fields[(team * nth) % 3] ?? null),
    ),
  );
  const start = process.cpuUsage();
  const found = allocateReviews({ ...people, each: 2, seed: 'many' });
  expect(found).toHaveLength(480);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
});
