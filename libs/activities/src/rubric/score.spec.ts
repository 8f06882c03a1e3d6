import { smallLibrary as library } from '../library.testkit.js';
import { checkRubric, missingInRubric } from './answer.js';
import { rubric } from './definition.js';
import { RubricProps, RubricValue } from './schema.js';
import { scoreRubric } from './score.js';

const levels = ['weak', 'fair', 'good', 'strong'].map((id) => ({ id, title: id, text: `${id}.` }));
const criterion = (id: string, more: object = {}) => ({ id, title: id, levels, ...more });
const keyed = (id: string, agreed: string) => criterion(id, { agreed, reason: `${id} since` });
const props = (...criteria: object[]) => ({
  id: 'judge',
  title: 'Judge',
  task: 'Read and judge.',
  comment: 'Why?',
  criteria,
});
const split = (...criteria: object[]) =>
  rubric.split(RubricProps.parse(props(...criteria)), { library, locale: 'en' });
const judged = (levelsById: Record<string, string>) => ({
  criteria: Object.fromEntries(
    Object.entries(levelsById).map(([id, level]) => [id, { level, comment: 'Since' }]),
  ),
});

it('hides what was agreed until it is handed in', () => {
  const { public: question, key } = split(keyed('need', 'good'), keyed('ask', 'weak'));
  expect(JSON.stringify(question)).not.toMatch(/agreed|since/);
  expect(key).toEqual({
    criteria: {
      need: { agreed: 'good', reason: 'need since' },
      ask: { agreed: 'weak', reason: 'ask since' },
    },
  });
});

it('gives a point for the same level, half a point for one away, nothing further off', () => {
  const { public: question, key } = split(
    keyed('a', 'good'),
    keyed('b', 'good'),
    keyed('c', 'good'),
    keyed('d', 'weak'),
  );
  const result = scoreRubric(
    question,
    key,
    judged({ a: 'good', b: 'strong', c: 'weak', d: 'fair' }),
  );
  expect(result?.items.map(({ score }) => score)).toEqual([1, 0.5, 0, 0.5]);
  expect(result).toMatchObject({ score: 2, max: 4 });
  expect(result?.items[1]).toMatchObject({
    correct: false,
    solution: 'good',
    explanation: 'b since',
  });
  expect(scoreRubric(question, key, { criteria: {} })?.score).toBe(0);
});

it('scores nothing where nothing was agreed', () => {
  const { public: question, key } = split(criterion('a'), criterion('b'));
  expect(scoreRubric(question, key, judged({ a: 'good', b: 'good' }))).toBeNull();
});

it('asks a level and a comment of every criterion, and no others', () => {
  const { public: question } = split(criterion('a'), criterion('b'));
  const half = { criteria: { a: { level: 'good', comment: ' ' }, b: { comment: 'Because' } } };
  expect(RubricValue.safeParse(half).success).toBe(true);
  expect(missingInRubric(question, half)).toEqual(['criteria.a.comment', 'criteria.b.level']);
  expect(missingInRubric(question, judged({ a: 'good', b: 'weak' }))).toEqual([]);
  expect(checkRubric(question, half)).toEqual([]);
  expect(checkRubric(question, judged({ a: 'best' })).join()).toMatch(/no level "best"/);
  expect(checkRubric(question, judged({ z: 'good' })).join()).toMatch(/no criterion "z"/);
});

it.each([
  [[keyed('a', 'good'), criterion('b')], /either every criterion/],
  [[keyed('a', 'best'), keyed('b', 'good')], /not the id of a level/],
  [[criterion('a', { agreed: 'good' }), keyed('b', 'good')], /together/],
  [[criterion('a')], /at least 2/],
])('is not written like %j', (criteria, message) => {
  const issues = RubricProps.safeParse(props(...criteria)).error?.issues ?? [];
  expect(issues.map((issue) => issue.message).join()).toMatch(message);
});
