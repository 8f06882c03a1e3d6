import * as contracts from '@weft/contracts';
import { type MixerPerson, type MixerWeights, TeamWishes } from '@weft/contracts';
import fc from 'fast-check';
import { mixTeams, scoreTeams, teamCount, usualWeights } from './team-mixer.js';
import * as lists from './team-mixer-lists.js';
import { seededRandom, shuffled } from './seeded-random.js';

const { teamLanguages, weekSlots } = lists;
const backgrounds = ['social', 'business', 'technology', 'arts', 'health', 'other', null] as const;
const idOf = (index: number) => `person-${String(index).padStart(3, '0')}`;

const made = fc.record({
  background: fc.constantFrom(...backgrounds),
  languages: fc.uniqueArray(fc.constantFrom(...teamLanguages.slice(0, 4)), { maxLength: 3 }),
  hours: fc.uniqueArray(fc.constantFrom(...weekSlots.slice(0, 8)), { maxLength: 6 }),
  about: fc.uniqueArray(fc.nat(24), { maxLength: 5 }),
});
/** Some people who wish for each other, and for some who are not there. */
const people = fc.array(made, { minLength: 1, maxLength: 24 }).map((facts) =>
  facts.map(({ about, ...fact }, index): MixerPerson => {
    const others = about.filter((other) => other !== index).map(idOf);
    const displayName = `Person ${index}`;
    return {
      ...{ accountId: idOf(index), displayName, ...fact },
      ...{ with: others.slice(0, 2), notWith: others.slice(2) },
    };
  }),
);
const weight = fc.nat(3);
const weights: fc.Arbitrary<MixerWeights> = fc.record({
  ...{ backgrounds: weight, languages: weight, hours: weight, wishes: weight },
});
const options = fc.record({ size: fc.integer({ min: 1, max: 6 }), seed: fc.nat(), weights });

/** A person of whom only some things matter. */
const person = (accountId: string, facts: Partial<MixerPerson> = {}): MixerPerson => ({
  ...{ accountId, displayName: accountId, background: null },
  ...{ languages: [], hours: [], with: [], notWith: [], ...facts },
});
const worstOf = (among: MixerPerson[], teams: string[][], by = usualWeights) =>
  scoreTeams(among, teams, by).worst;

/** Every set of teams that one swap makes. */
function* swapsOf(teams: string[][]): Generator<string[][]> {
  for (const [at, team] of teams.entries()) {
    for (const [otherAt, other] of teams.entries()) {
      if (otherAt <= at) continue;
      for (const one of team) {
        for (const two of other) {
          const change = (id: string) => (id === one ? two : id === two ? one : id);
          yield teams.map((ids) => ids.map(change));
        }
      }
    }
  }
}

/** Every way to deal people over teams of these sizes. */
function* divisions(ids: string[], sizes: number[]): Generator<string[][]> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    yield sizes.map(() => []);
    return;
  }
  for (const [at, size] of sizes.entries()) {
    if (size === 0) continue;
    const left = sizes.map((one, index) => (index === at ? one - 1 : one));
    for (const teams of divisions(rest, left)) {
      yield teams.map((team, index) => (index === at ? [id, ...team] : team));
    }
  }
}

describe('mixTeams', () => {
  it('places everybody exactly once, in sizes that differ by one at most', () => {
    fc.assert(
      fc.property(people, options, (among, asked) => {
        const teams = mixTeams(among, asked);
        expect(teams.flat().sort()).toEqual(among.map(({ accountId }) => accountId).sort());
        const sizes = teams.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(teams).toHaveLength(teamCount(among.length, asked.size));
      }),
    );
  });

  it('gives the same teams for the same seed, in whatever order people come', () => {
    fc.assert(
      fc.property(people, options, fc.nat(), (among, asked, order) => {
        const teams = mixTeams(among, asked);
        const otherwise = shuffled(among, seededRandom(order)).map((one) => ({
          ...one,
          languages: [...one.languages].reverse(),
          hours: [...one.hours].reverse(),
        }));
        expect(mixTeams(otherwise, asked)).toEqual(teams);
        expect(scoreTeams(otherwise, teams, asked.weights)).toEqual(
          scoreTeams(among, teams, asked.weights),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no swap that improves the worst team', () => {
    fc.assert(
      fc.property(people, options, (among, asked) => {
        const teams = mixTeams(among, asked);
        const worst = worstOf(among, teams, asked.weights);
        for (const swapped of swapsOf(teams)) {
          expect(worstOf(among, swapped, asked.weights)).toBeLessThanOrEqual(worst + 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds the best that there is among seven people, which trying everything tells', () => {
    const seven = fc.array(made, { minLength: 7, maxLength: 7 }).map((facts) =>
      facts.map(({ about, ...fact }, index): MixerPerson => {
        const others = about.filter((other) => other !== index && other < 7).map(idOf);
        return person(idOf(index), { ...fact, with: others.slice(0, 2), notWith: others.slice(2) });
      }),
    );
    fc.assert(
      fc.property(seven, fc.nat(), (among, seed) => {
        const teams = mixTeams(among, { size: 2, seed, weights: usualWeights });
        const sizes = teams.map(({ length }) => length);
        let best = 0;
        const ids = among.map(({ accountId }) => accountId);
        for (const other of divisions(ids, sizes)) best = Math.max(best, worstOf(among, other));
        expect(worstOf(among, teams)).toBeCloseTo(best, 9);
      }),
      // Searching is no proof: these are cases, always the same.
      { seed: 7, numRuns: 12 },
    );
  });

  it('mixes 200 people in less than two seconds', () => {
    const random = seededRandom(200);
    const pick = <Item>(items: readonly Item[], count: number) =>
      shuffled(items, random).slice(0, count);
    const ids = Array.from({ length: 200 }, (_, index) => idOf(index));
    const class200 = ids.map((accountId) => {
      const [one, two, three] = pick(
        ids.filter((id) => id !== accountId),
        3,
      );
      return person(accountId, {
        background: pick(backgrounds, 1)[0] ?? null,
        languages: pick(teamLanguages.slice(0, 4), 2),
        hours: pick(weekSlots, 8),
        with: [one!, two!],
        notWith: [three!],
      });
    });
    const started = process.cpuUsage();
    const teams = mixTeams(class200, { size: 4, seed: 1, weights: usualWeights });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
    const dealt = Array.from({ length: 50 }, (_, at) => ids.filter((__, n) => n % 50 === at));
    expect(worstOf(class200, teams)).toBeGreaterThan(worstOf(class200, dealt) + 0.2);
  });
});

describe('scoreTeams', () => {
  const [ann, bob] = ['ann', 'bob'];
  const scoreOf = (...team: MixerPerson[]) => {
    const ids = team.map(({ accountId }) => accountId);
    return scoreTeams(team, [ids], usualWeights).teams[0]!;
  };

  it('explains a team to the digit', () => {
    const scored = scoreOf(
      person('ann', {
        ...{ background: 'arts', languages: ['nl', 'en'], with: ['bob', 'cas'] },
        hours: ['mon-morning', 'tue-evening', 'wed-morning'],
      }),
      person('bob', { background: 'arts', languages: ['nl'], hours: ['mon-morning'] }),
      person('cas', {
        ...{ background: 'health', languages: ['en', 'fr'], notWith: ['ann'] },
        hours: ['mon-morning', 'tue-evening'],
      }),
      person('dot'),
    );
    // Backgrounds: 1 of 1 beyond the first. Languages: of three, two share one: 1 of 2. Hours: three
    // have Monday morning, two Tuesday evening: (2 + 1 + 0) of 6. Wishes: 60 + 30 of 150 kept.
    expect(scored.parts).toEqual({ backgrounds: 1, languages: 0.5, hours: 0.5, wishes: 0.6 });
    expect(scored.score).toBeCloseTo((3 * 1 + 2 * 0.5 + 2 * 0.5 + 2 * 0.6) / 9, 12);
    expect(scored.facts).toEqual({
      backgrounds: { different: 2, possible: 2, unknown: 1 },
      languages: { best: ['nl', 'en'], speakers: 2, stated: 3 },
      hours: { common: ['mon-morning'], stated: 3 },
      wishes: { kept: 2, total: 3 },
    });
  });

  it('warns of teams with one background, never of somebody alone or unknown', () => {
    const arts = (id: string) => person(id, { background: 'arts' });
    expect(scoreOf(arts('ann'), arts('bob')).oneBackground).toBe(true);
    expect(scoreOf(arts('ann'), arts('bob'), person('cas')).oneBackground).toBe(true);
    expect(scoreOf(arts('ann')).oneBackground).toBe(false);
    expect(scoreOf(person('ann'), person('bob')).oneBackground).toBe(false);
  });

  it('lists exactly the wishes that are broken, and one more wish never shortens the list', () => {
    fc.assert(
      fc.property(
        people,
        options,
        fc.tuple(fc.nat(24), fc.nat(24)),
        (among, asked, [who, whom]) => {
          const teams = mixTeams(among, { ...asked, weights: { ...asked.weights, wishes: 0 } });
          const { broken } = scoreTeams(among, teams, asked.weights);
          const together = (one: string, other: string) =>
            teams.some((team) => team.includes(one) && team.includes(other));
          for (const { accountId, with: wanted, notWith } of among) {
            const listed = (kind: string) =>
              broken.filter((one) => one.accountId === accountId && one.kind === kind);
            expect(listed('with').map(({ other }) => other)).toEqual(
              wanted.filter((other) => !together(accountId, other)),
            );
            expect(listed('not-with').map(({ other }) => other)).toEqual(
              notWith.filter((other) => together(accountId, other)),
            );
          }
          const more = among.map((one, index) =>
            index === who ? { ...one, with: [...one.with, idOf(whom)] } : one,
          );
          const after = scoreTeams(more, teams, asked.weights).broken;
          expect(after).toEqual(expect.arrayContaining([...broken]));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('counts what is unknown for nothing, and nothing where no part counts', () => {
    expect(scoreOf(person(ann), person(bob)).score).toBe(1);
    const none = { backgrounds: 0, languages: 0, hours: 0, wishes: 0 };
    const foes = [person(ann, { notWith: [bob] }), person(bob)];
    expect(scoreTeams(foes, [[ann, bob]], none)).toMatchObject({ worst: 1, broken: [{ rank: 1 }] });
  });
});

it('takes no wish twice, and nobody both with and away', () => {
  const wishes = { languages: [], hours: [], with: [], notWith: [] };
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const taken = (changed: Partial<MixerPerson>) =>
    TeamWishes.safeParse({ ...wishes, ...changed }).success;
  expect(taken({ with: [one], notWith: [other] })).toBe(true);
  expect(taken({ with: [one, one] })).toBe(false);
  expect(taken({ with: [one], notWith: [one] })).toBe(false);
});

it('knows the languages, days and parts that the contracts know', () => {
  const { mixerParts, weekDays, dayParts } = contracts;
  const known = { mixerParts, weekDays, dayParts, teamLanguages: contracts.teamLanguages };
  expect(lists).toMatchObject({ ...known, weekSlots: contracts.weekSlots });
});
