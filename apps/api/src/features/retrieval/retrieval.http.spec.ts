import { randomUUID } from 'node:crypto';
import { answerCard, gradeCard, markComplete, readLesson, readPractice } from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

const activityId = 'tt-01-warp.check';
const itemId = 'first';
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let api: LearningApi;
let activityHash: string;
beforeAll(async () => {
  api = await startLearningApi();
  const { body } = await api.anonymous().call(readLesson, {
    params: { slug: 'weaving', lessonSlug: 'warp' },
    query: { locale: 'nl' },
  });
  activityHash = body.document.activities.find(({ id }) => id === activityId)?.hash ?? '';
});
afterAll(() => api.close());

/** A learner who finished the first lesson a day ago, so that its question is due. */
async function practising(): Promise<TestAgent> {
  const learner = await api.as('learner');
  await api.dataSource.query(
    `insert into completion (account_id, lesson_id, id, module_version, completed_at)
     values ($1, 'tt-01-warp', gen_random_uuid(), '1.0.0', $2)`,
    [learner.account?.id, yesterday],
  );
  return learner;
}
const practice = async (agent: TestAgent) =>
  (await agent.call(readPractice, { query: { locale: 'nl' } })).body;
const answer = (agent: TestAgent, change: object = {}) =>
  agent.call(answerCard, {
    body: {
      ...{ id: randomUUID(), activityId, itemId, activityHash, answer: ['warp'] },
      at: new Date().toISOString(),
      ...change,
    },
  });
const grade = (agent: TestAgent, reviewId: string, said: object) =>
  agent.call(gradeCard, {
    params: { reviewId },
    body: { id: randomUUID(), at: new Date().toISOString(), ...said },
  });

it('asks nothing of what was not finished, and on the day after of what was', async () => {
  const learner = await api.as('learner');
  expect(await practice(learner)).toEqual({ due: 0, cards: [], nextOn: null, done: 0 });
  await learner.call(markComplete, {
    body: { id: randomUUID(), lessonId: 'tt-01-warp', at: new Date().toISOString() },
  });
  expect(await practice(learner)).toMatchObject({ due: 0, nextOn: dayIn(1) });
  expect(await practice(await practising())).toMatchObject({
    due: 1,
    cards: [{ activityId, itemId, path: '/modules/weaving/warp', reviews: 0 }],
  });
});

it('shows the answer only to who answered', async () => {
  const learner = await practising();
  expect(JSON.stringify(await practice(learner))).not.toContain('GEHEIM');
  const wrong = await answer(learner, { answer: ['weft'] });
  expect(wrong.body.result).toMatchObject({ correct: false, solution: ['warp'] });
  expect(wrong.body.result.explanation).toContain('GEHEIM-uitleg');
});

it('brings a card back later the better it was known, and tells when', async () => {
  const learner = await practising();
  const wrong = (await answer(learner, { answer: ['weft'] })).body;
  expect(wrong).toMatchObject({ grade: 1, dueOn: dayIn(wrong.days[0] ?? 0) });
  const right = (await answer(await practising())).body;
  expect(right).toMatchObject({ grade: 3, dueOn: dayIn(right.days[2] ?? 0) });
  expect(right.days).toEqual([...right.days].sort((one, other) => one - other));
  expect(await practice(learner)).toMatchObject({ due: 0, nextOn: wrong.dueOn, done: 1 });
});

it('takes the learner at her word about how well she knew it', async () => {
  const learner = await practising();
  const { id, days } = (await answer(learner)).body;
  expect((await grade(learner, id, { grade: 4 })).body).toEqual({
    id,
    grade: 4,
    dueOn: dayIn(days[3] ?? 0),
  });
  const said = { id: randomUUID(), grade: 2 };
  await grade(learner, id, said);
  expect((await grade(learner, id, said)).body.dueOn).toBe(dayIn(days[1] ?? 0));
  expect((await practice(learner)).nextOn).toBe(dayIn(days[1] ?? 0));
});

it('is the same write when it is sent again, also ten times at once', async () => {
  const learner = await practising();
  const id = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => answer(learner, { id })));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await practice(learner)).done).toBe(1);
});

it('puts an answer from the train in its place, whatever order answers arrive in', async () => {
  const [one, other] = [await practising(), await practising()];
  const early = { at: new Date(Date.now() - 4 * 86_400_000).toISOString(), answer: ['weft'] };
  const late = { at: new Date(Date.now() - 86_400_000).toISOString() };
  await answer(one, early);
  const { dueOn } = (await answer(one, late)).body;
  await answer(other, late);
  expect((await answer(other, early)).body.dueOn).toBe(dueOn);
});

it('refuses what is no question of a quiz, and answers that do not fit', async () => {
  const learner = await practising();
  expect(await answer(learner, { itemId: 'second' })).toMatchObject({
    body: { code: 'answers/activity-unknown' },
  });
  expect(await answer(learner, { activityHash: 'nothing' })).toMatchObject({ status: 404 });
  expect(await answer(learner, { answer: ['wool'] })).toMatchObject({
    status: 422,
    body: { code: 'answers/value-invalid' },
  });
  expect(await answer(learner, { answer: [] })).toMatchObject({ status: 422 });
});

it('keeps practice to whoever did it', async () => {
  const learner = await practising();
  const { id } = (await answer(learner)).body;
  for (const other of [
    await practising(),
    await api.as('lecturer'),
    await api.as('administrator'),
  ]) {
    expect((await grade(other, id, { grade: 1 })).status).toBe(404);
    expect((await practice(other)).done).toBe(0);
  }
  const visitor = api.anonymous();
  expect((await visitor.call(readPractice, { query: { locale: 'nl' } })).status).toBe(401);
  expect((await answer(visitor)).status).toBe(401);
  expect((await grade(visitor, id, { grade: 1 })).status).toBe(401);
});

it('reads practice in three statements, however much was answered', async () => {
  const learner = await practising();
  await practice(learner);
  expect(await countQueries(() => practice(learner))).toBe(3);
  for (let n = 0; n < 5; n += 1) await answer(learner);
  expect(await countQueries(() => practice(learner))).toBe(3);
});

it.each(['update retrieval_review set grade = 4', 'delete from retrieval_grade'])(
  'cannot be changed afterwards: %s',
  async (statement) => {
    const learner = await practising();
    await grade(learner, (await answer(learner)).body.id, { grade: 4 });
    await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
  },
);
