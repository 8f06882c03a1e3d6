import { smallLibrary } from '../library.testkit.js';
import { checkDecision, missingInDecision } from './answer.js';
import { decision } from './definition.js';
import { DecisionProps } from './schema.js';
import { walk } from './walk.js';

const answer = (id: string, next: string) => ({ id, text: id, next });
const outcome = (id: string) => ({ id, title: id, text: id });
const written = {
  id: 'form',
  title: 'Which form?',
  task: 'Answer.',
  start: 'profit',
  questions: [
    { id: 'profit', text: 'Profit?', answers: [answer('yes', 'people'), answer('no', 'vzw')] },
    { id: 'people', text: 'How many?', answers: [answer('one', 'alone'), answer('more', 'coop')] },
  ],
  outcomes: ['vzw', 'alone', 'coop'].map(outcome),
  because: 'Why?',
};
const { public: question } = decision.split(DecisionProps.parse(written), {
  library: smallLibrary,
  locale: 'en',
});
const [first, second] = written.questions;
const step = (question: string, answer: string) => ({ question, answer });

it.each([
  [{ start: 'nowhere' }, /no question "nowhere"/],
  [
    { questions: [first, { ...second, answers: [answer('a', 'coop'), answer('b', 'lost')] }] },
    /"lost"/,
  ],
  [
    { questions: [first, { ...second, answers: [answer('a', 'alone'), answer('b', 'profit')] }] },
    /back to "profit" in a circle/,
  ],
  [{ outcomes: [...written.outcomes, outcome('trust')] }, /no answer leads to "trust"/],
  [{ outcomes: [...written.outcomes, outcome('people')] }, /question is called "people" as well/],
])('is not written like %j', (more, message) => {
  const issues = DecisionProps.safeParse({ ...written, ...more }).error?.issues ?? [];
  expect(issues.map((issue) => issue.message).join()).toMatch(message);
});

it('may reach one outcome in two ways: that is no circle', () => {
  const both = { ...second, answers: [answer('a', 'alone'), answer('b', 'vzw')] };
  const outcomes = ['vzw', 'alone'].map(outcome);
  expect(DecisionProps.safeParse({ ...written, questions: [first, both], outcomes }).success).toBe(
    true,
  );
});

it('follows the answers to a question or an outcome', () => {
  expect(walk(question, []).question?.id).toBe('profit');
  expect(walk(question, [step('profit', 'yes')])).toMatchObject({
    question: { id: 'people' },
    outcome: null,
  });
  const end = walk(question, [step('profit', 'yes'), step('people', 'more')]);
  expect(end).toMatchObject({ question: null, outcome: { id: 'coop' } });
  expect(end.steps.map((one) => one.answer.text)).toEqual(['yes', 'more']);
});

it.each([
  [[step('people', 'one')], 1],
  [[step('profit', 'maybe')], 1],
  [[step('profit', 'no'), step('people', 'one')], 2],
])('refuses the path %j', (path, wrong) => {
  expect(checkDecision(question, { path, because: '' })).toEqual([`step ${wrong} does not follow`]);
});

it('needs an outcome and a reason', () => {
  const path = [step('profit', 'no')];
  expect(missingInDecision(question, { path: [], because: ' ' })).toEqual(['path', 'because']);
  expect(checkDecision(question, { path, because: 'We share nothing.' })).toEqual([]);
  expect(missingInDecision(question, { path, because: 'We share nothing.' })).toEqual([]);
});
