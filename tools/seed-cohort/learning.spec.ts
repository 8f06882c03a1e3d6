import { learn } from './learning.mjs';
import { makePeople } from './people.mjs';
import { randomFrom } from './random.mjs';

const quiz = {
  activityId: 'l0.check',
  hash: 'h',
  items: [{ id: 'a', solution: ['x'], distractors: ['y', 'z'], hardness: 0 }],
};
const lessons = Array.from({ length: 20 }, (_, n) => ({
  ...{ id: `l${n}`, version: '1.0.0', minutes: 60 },
  quiz: n === 0 ? quiz : null,
}));
const now = Date.parse('2027-05-01T12:00:00Z');

function make(seed: number) {
  const random = randomFrom(seed);
  const people = makePeople({ count: 200, random, tag: 'seed' });
  return people.map((person: { id: string }) => learn({ person, lessons, days: 90, now, random }));
}

it('makes the same people, moments and answers from the same seed, and others from another', () => {
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

it('makes learners who can be: nothing before the cohort or after now, lessons opened before done', () => {
  const all = make(3);
  expect(all.some(({ completions }) => completions.length === lessons.length)).toBe(true);
  expect(all.some(({ answers }) => answers.length > 1)).toBe(true);
  for (const { completions, positions, answers } of all) {
    const opened = new Map(positions.map((one) => [one.lesson, one]));
    for (const done of completions) {
      const position = opened.get(done.lesson);
      expect(position?.opened).toBeLessThanOrEqual(done.at);
      expect(done.at).toBeLessThanOrEqual(now);
    }
    for (const { opened: first, read } of positions) {
      expect(first).toBeGreaterThanOrEqual(now - 90 * 86_400_000);
      expect(read).toBeLessThanOrEqual(now);
    }
    for (const { result } of answers) expect(result.score).toBeLessThanOrEqual(result.max);
  }
});
