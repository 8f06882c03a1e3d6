import { checkPoll, missingInPoll } from './answer.js';
import { PollProps } from './schema.js';

const options = ['network', 'money', 'law'].map((id) => ({ id, text: id }));
const question = { question: 'What matters?', choose: 2, options };

it('cannot ask for more choices than it offers', () => {
  const written = { id: 'poll', ...question, choose: 4 };
  expect(PollProps.safeParse(written).error?.issues[0]).toMatchObject({ path: ['choose'] });
  expect(PollProps.safeParse({ ...written, choose: 3 }).success).toBe(true);
});

it.each([
  [['law', 'weather'], /no option "weather"/],
  [['law', 'law'], /twice/],
  [['law', 'money', 'network'], /at most 2/],
])('refuses the vote %j', (choices, message) => {
  expect(checkPoll(question, { choices }).join()).toMatch(message);
});

it('lets several dots go to one option, never more than there are', () => {
  const dots = { ...question, choose: 5, dots: true as const };
  expect(PollProps.safeParse({ id: 'poll', ...dots }).success).toBe(true);
  expect(checkPoll(dots, { choices: ['law', 'law', 'money'] })).toEqual([]);
  expect(missingInPoll(dots, { choices: ['law', 'law', 'money'] })).toEqual(['choices']);
  expect(checkPoll(dots, { choices: Array(6).fill('law') })).toEqual(['at most 5 can be chosen']);
});

it('is whole with exactly as many choices as asked', () => {
  expect(missingInPoll(question, { choices: ['law'] })).toEqual(['choices']);
  expect(missingInPoll(question, { choices: ['law', 'money'] })).toEqual([]);
});
