import { readFileSync } from 'node:fs';
import type { RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { pollFigures } from '@weft/rules';
import { parse } from 'yaml';

interface Shipped {
  id: string;
  title: { nl: string; en: string };
  number: number;
  maxChoices: number;
  votes: number;
  options: { id: string; title: { nl: string; en: string }; votes: number }[];
}

const shipped = parse(
  readFileSync(new URL('../../../../content/library/polls.yaml', import.meta.url), 'utf8'),
) as Shipped[];

const given: Omit<RoundPollResult, 'question' | 'pollId' | 'counts'> = {
  ...{ closedAt: '2022-10-26', voters: null, reported: 7, roles: [], withheld: [] },
  ...{ answers: [], outcome: null, notes: [] },
};

function shippedPoll(id: string): { poll: Shipped; result: RoundPollResult } {
  const poll = shipped.find((one) => one.id === id);
  if (!poll) throw new Error(`${id} is not shipped`);
  const { title, number, maxChoices, options } = poll;
  const question: RoundPollQuestion = {
    ...{ kind: 'choose', title, number, choose: maxChoices, shuffled: false },
    options: options.map((option) => ({ id: option.id, title: option.title })),
  };
  const counts = Object.fromEntries(options.map((option) => [option.id, option.votes]));
  return { poll, result: { ...given, pollId: id, question, counts } };
}

it('shows question 10 of the focus group with its exact numbers, and why no percentages', () => {
  const figures = pollFigures(shippedPoll('poll-10').result);
  expect(figures.rows.map(({ votes }) => votes)).toEqual([3, 2, 1, 4, 3, 7, 4, 0]);
  expect(figures).toMatchObject({
    votes: 24,
    noPercentages: 'several-choices',
    warnings: [{ kind: 'reported-too-few', reported: 7, least: 8 }],
  });
  expect(figures.rows.find(({ id }) => id === 'network')).toEqual({
    ...{ id: 'network', votes: 7, ofVotes: 7 / 24, ofPeople: null },
  });
});

it('shows question 12 with its exact numbers: eight people at least, and one who chose fewer', () => {
  const { poll, result } = shippedPoll('poll-12');
  const figures = pollFigures(result);
  expect(figures.rows.map(({ votes }) => votes)).toEqual(poll.options.map(({ votes }) => votes));
  expect(figures).toMatchObject({
    votes: 23,
    warnings: [
      { kind: 'reported-too-few', reported: 7, least: 8 },
      { kind: 'choices-left', votes: 23, each: 3 },
    ],
  });
});
