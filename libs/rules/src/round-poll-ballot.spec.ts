import type { RoundBallot, RoundPollQuestion } from '@weft/contracts';
import fc from 'fast-check';
import { countDots } from './dot-vote.js';
import { ballotCounts, ballotFault } from './round-poll-ballot.js';

const text = { nl: 'Tekst', en: '' };
const ids = ['network', 'money', 'law', 'policy'];
const asked = { title: text, number: null, shuffled: false };
const options = ids.map((id) => ({ id, title: text }));
const choose: RoundPollQuestion = { ...asked, kind: 'choose', choose: 3, options };
const dots: RoundPollQuestion = { ...asked, kind: 'dots', dots: 4, several: true, options };
const ranking: RoundPollQuestion = { ...asked, kind: 'ranking', options };
const scale: RoundPollQuestion = {
  ...{ kind: 'scale', title: text, number: null, steps: 5, low: text, high: text },
  noOpinion: true,
};
const open: RoundPollQuestion = { kind: 'open', title: text, number: null };

const anyId = fc.constantFrom(...ids, 'weather');
const chosen = fc.array(anyId, { maxLength: 5 });

it('takes as many choices as may be chosen, each once, and no other', () => {
  fc.assert(
    fc.property(chosen, (list) => {
      const allowed =
        list.length > 0 &&
        list.length <= 3 &&
        new Set(list).size === list.length &&
        !list.includes('weather');
      expect(ballotFault(choose, { kind: 'choose', options: list }) === null).toBe(allowed);
    }),
  );
});

it.each<[string, RoundPollQuestion, RoundBallot]>([
  ['unknown', choose, { kind: 'open', text: 'network' }],
  ['too-many', dots, { kind: 'dots', dots: { law: 5 } }],
  ['unknown', scale, { kind: 'scale', value: 6 }],
  ['none', { ...scale, noOpinion: false }, { kind: 'scale', value: null }],
  ['too-few', ranking, { kind: 'ranking', order: ['law', 'money'] }],
  ['twice', ranking, { kind: 'ranking', order: ['law', 'law', 'money', 'policy'] }],
  ['unknown', ranking, { kind: 'ranking', order: ['weather', 'law', 'money', 'policy'] }],
  ['none', open, { kind: 'open', text: ' ' }],
])('refuses a ballot as %s', (fault, question, ballot) => {
  expect(ballotFault(question, ballot)).toBe(fault);
});

const ballot = fc.oneof(
  fc.subarray(ids, { minLength: 1, maxLength: 3 }).map((list) => ({
    question: choose,
    ballot: { kind: 'choose', options: list } satisfies RoundBallot,
    weight: list.length,
  })),
  fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 1 })).map((given) => ({
    question: dots,
    ballot: { kind: 'dots', dots: { ...given, law: 1 } } satisfies RoundBallot,
    weight: Object.values({ ...given, law: 1 }).filter((count) => count > 0).length,
  })),
  fc.option(fc.integer({ min: 1, max: 5 })).map((value) => ({
    question: scale,
    ballot: { kind: 'scale', value } satisfies RoundBallot,
    weight: 1,
  })),
  fc.shuffledSubarray(ids, { minLength: 4 }).map((order) => ({
    question: ranking,
    ballot: { kind: 'ranking', order } satisfies RoundBallot,
    weight: 4,
  })),
);

it('counts what was cast, whatever the order in which ballots come', () => {
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const tally = (list: typeof ballots) =>
        list.map((one) => ballotCounts(one.ballot)).reduce(countDots, {});
      for (const one of ballots) expect(ballotFault(one.question, one.ballot)).toBeNull();
      const whole = Object.values(tally(ballots)).reduce((sum, count) => sum + count, 0);
      expect(whole).toBe(ballots.reduce((sum, { weight }) => sum + weight, 0));
      expect(tally([...ballots].reverse())).toEqual(tally(ballots));
    }),
  );
});
