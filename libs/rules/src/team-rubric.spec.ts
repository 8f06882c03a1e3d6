import type { AgreementContent, RubricCriterion } from '@weft/contracts';
import fc from 'fast-check';
import { baseWeights, mostTeamWeight, teamRubric } from './team-rubric.js';

const total = (weights: readonly number[]) => weights.reduce((all, one) => all + one, 0);
const bases = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
const owns = fc
  .array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 })
  .filter((own) => total(own) <= mostTeamWeight);

describe('weights with the team’s own part', () => {
  it('sum to exactly 100, each less than one from its share', () => {
    fc.assert(
      fc.property(bases, owns, (base, own) => {
        const weights = baseWeights(base, own);
        expect(total(weights) + total(own)).toBe(100);
        const rest = 100 - total(own);
        weights.forEach((weight, index) => {
          const exact = ((base[index] ?? 0) * rest) / total(base);
          expect(Math.abs(weight - exact)).toBeLessThan(1);
        });
      }),
    );
  });

  it('never give a heavier criterion less than a lighter one', () => {
    fc.assert(
      fc.property(bases, owns, (base, own) => {
        const weights = baseWeights(base, own);
        const sorted = base
          .map((weight, index) => [weight, weights[index] ?? 0] as const)
          .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
        const after = sorted.map(([, weight]) => weight);
        expect(after).toEqual([...after].sort((one, other) => one - other));
      }),
    );
  });

  it('stay as they are where the team fills exactly what the assignment leaves', () => {
    expect(baseWeights([25, 20, 20, 20], [15])).toEqual([25, 20, 20, 20]);
    expect(baseWeights([25, 20, 20, 20], [])).toEqual([29, 24, 24, 23]);
    expect(baseWeights([12, 12, 12, 12, 12], [20, 20])).toEqual([12, 12, 12, 12, 12]);
  });

  it.each([[[41]], [[20, 21]], [[0]], [[-5]], [[2.5]], [[Number.NaN]]])('refuse %j', (own) => {
    expect(() => baseWeights([50, 35], own)).toThrow(RangeError);
  });
});

const level = (points: number) => ({
  id: `l${points}`,
  title: `Level ${points}`,
  points,
  text: 'Base',
});
const criterion = (id: string, weight: number): RubricCriterion => ({
  ...{ id, weight, title: id, outcomes: [] },
  levels: [level(5), level(10), level(15)],
});

it('puts the team’s own criteria behind those of the assignment, on the same levels', () => {
  const content: AgreementContent = {
    texts: {
      ...{ 'criteria:a:title': 'My mother gets it', 'criteria:a:weight': '30' },
      ...{ 'criteria:a:level-1': 'No', 'criteria:a:level-2': 'A bit', 'criteria:a:level-3': 'Yes' },
    },
    lists: { goals: [], success: [], criteria: ['a'] },
  };
  const rubric = teamRubric([criterion('one', 40), criterion('two', 45)], content);
  expect(rubric.map(({ id, weight, own }) => [id, weight, own])).toEqual([
    ['one', 33, false],
    ['two', 37, false],
    ['own-a', 30, true],
  ]);
  expect(rubric[2]?.levels).toEqual([
    { ...level(5), text: 'No' },
    { ...level(10), text: 'A bit' },
    { ...level(15), text: 'Yes' },
  ]);
});
