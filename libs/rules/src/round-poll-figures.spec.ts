import type { RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { rankingOf, spreadOf } from './round-poll-agreement.js';
import { pollFigures } from './round-poll-figures.js';
import { roundShift } from './round-poll-rounds.js';

const given: Omit<RoundPollResult, 'question' | 'pollId' | 'counts'> = {
  ...{ closedAt: null, voters: null, reported: null, roles: [], withheld: [] },
  ...{ answers: [], outcome: null, notes: [] },
};

const text = { nl: 'T', en: 'T' };
const scale: RoundPollQuestion = {
  ...{ kind: 'scale', title: text, number: null, steps: 5, low: text, high: text },
  noOpinion: false,
};
const resultOf = (
  question: RoundPollQuestion,
  counts: Record<string, number>,
  voters: number | null,
): RoundPollResult => ({
  ...given,
  ...{ pollId: 'p', question, counts, voters },
});

it('gives percentages of people where each chose once and enough people are known', () => {
  expect(pollFigures(resultOf(scale, { 4: 3, 5: 2 }, 5)).rows.at(3)?.ofPeople).toBe(0.6);
  expect(pollFigures(resultOf(scale, { 4: 3, 5: 2 }, null)).noPercentages).toBe(
    'respondents-unknown',
  );
  expect(pollFigures(resultOf(scale, { 4: 3, 5: 1 }, 4)).noPercentages).toBe('too-few');
});

it('reproduces the three executives who rank six applicants (Siegel, 1956): W = .16', () => {
  const orders = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1],
  ];
  const applicants = ['a', 'b', 'c', 'd', 'e', 'f'];
  const counts: Record<string, number> = {};
  for (const order of orders) {
    for (const [at, place] of order.entries()) {
      const key = `${applicants[at] ?? ''}:${place}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  const ranking = rankingOf(counts, applicants);
  const sums = new Map(ranking.places.map(({ id, meanPlace }) => [id, meanPlace * 3]));
  expect(applicants.map((id) => Math.round(sums.get(id) ?? 0))).toEqual([8, 14, 11, 11, 11, 8]);
  expect(ranking.agreement?.toFixed(2)).toBe('0.16');
});

it('is 1 where all agree and 0 where all places even out', () => {
  expect(rankingOf({ 'a:1': 4, 'b:2': 4 }, ['a', 'b']).agreement).toBe(1);
  expect(rankingOf({ 'a:1': 2, 'b:2': 2, 'a:2': 2, 'b:1': 2 }, ['a', 'b']).agreement).toBe(0);
  expect(rankingOf({ 'a:1': 1, 'b:2': 1 }, ['a', 'b']).agreement).toBeNull();
});

it('reproduces the quartiles of thirteen numbers: 31, 87 and 119, 88 apart', () => {
  const counts = { 7: 2, 31: 2, 47: 1, 75: 1, 87: 1, 115: 1, 116: 1, 119: 2, 155: 1, 177: 1 };
  expect(spreadOf({ ...counts, none: 4 })).toEqual({
    ...{ lower: 31, median: 87, upper: 119, range: 88, answers: 13 },
  });
  expect(spreadOf({ none: 2 })).toBeNull();
});

it('tells what moved between two rounds, and nothing where a round has too few voters', () => {
  const before = resultOf(scale, { 1: 3, 3: 1, 5: 3 }, 7);
  const after = resultOf(scale, { 3: 2, 4: 5 }, 7);
  expect(roundShift(before, after)).toMatchObject({
    ...{ kind: 'scale', before: { median: 3, range: 4 }, after: { median: 4, range: 1 } },
  });
  expect(roundShift({ ...before, counts: null }, after)).toBeNull();
  expect(roundShift(before, { ...after, question: { ...scale, steps: 4 } })).toBeNull();
});

it('tells the shift of each option in shares of votes', () => {
  const question: RoundPollQuestion = {
    ...{ kind: 'choose', title: text, number: null, choose: 3, shuffled: false },
    options: ['a', 'b'].map((id) => ({ id, title: text })),
  };
  const [before, after] = [
    resultOf(question, { a: 3, b: 21 }, 8),
    resultOf(question, { a: 8, b: 15 }, 8),
  ];
  expect(roundShift(before, after)).toEqual({
    kind: 'shares',
    rows: [
      { id: 'a', before: 3 / 24, after: 8 / 23 },
      { id: 'b', before: 21 / 24, after: 15 / 23 },
    ],
  });
});
