import { isShared, sharingRule } from './answer-sharing.js';

it.each([
  ['reflection', 'asked'],
  ['log', 'asked'],
  ['position-line', 'asked'],
  ['pitch-timer', 'asked'],
  ['poll', 'never'],
  ['quiz', 'open'],
  ['canvas', 'open'],
  ['a-kind-of-tomorrow', 'open'],
] as const)('a %s is %s', (kind, rule) => {
  expect(sharingRule(kind)).toBe(rule);
});

it.each([
  ['reflection', null, false],
  ['reflection', true, true],
  ['reflection', false, false],
  ['canvas', null, true],
  ['canvas', false, false],
  ['canvas', true, true],
  ['poll', null, false],
  ['poll', true, false],
])('lets a lecturer read a %s with choice %s: %s', (kind, choice, readable) => {
  expect(isShared(kind, choice)).toBe(readable);
});
