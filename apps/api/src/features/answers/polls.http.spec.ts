import { randomUUID } from 'node:crypto';
import { listAnswers, readPollResults } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  type AnswersApi,
  lessonId,
  poll,
  reflection,
  startAnswersApi,
  type Write,
} from './answers.testkit.js';

let api: AnswersApi;
beforeAll(async () => {
  api = await startAnswersApi();
});
afterAll(() => api.close());

const vote = (agent: TestAgent, choice: string, write: Partial<Write> = {}) =>
  api.save(agent, poll, { submitted: true, ...write, value: { choices: [choice] } });
const results = (agent: TestAgent) => agent.call(readPollResults, { params: { activityId: poll } });

it('counts each voter once, shows counts to voters only, and keeps no choice of anybody', async () => {
  const [anna, bram, outsider] = [
    await api.as('learner'),
    await api.as('learner'),
    await api.as('administrator'),
  ];
  await Promise.all(Array.from({ length: 5 }, () => vote(anna, 'twill')));
  const { body } = await vote(bram, 'twill', {
    activityHash: (await api.question(poll, 'en')).hash,
  });
  expect(body).toMatchObject({ submitted: true, value: { choices: [] }, result: null });

  expect((await results(bram)).body).toEqual({
    voters: 2,
    counts: [
      { optionId: 'plain', votes: 0 },
      { optionId: 'twill', votes: 2 },
      { optionId: 'satin', votes: 0 },
    ],
  });
  expect(await results(outsider)).toMatchObject({ status: 403 });

  const [kept] = await api.dataSource.query<{ text: string }[]>(
    `select string_agg(revision::text, '') as text from answer_revision revision
     where activity_id = $1`,
    [poll],
  );
  expect(kept?.text).not.toMatch(/plain|twill|satin/);
});

it('neither counts nor keeps a vote that is not handed in', async () => {
  const learner = await api.as('learner');
  const draft = await api.save(learner, poll, { value: { choices: ['satin'] } });
  expect(draft).toMatchObject({
    status: 200,
    body: { submitted: false, value: { choices: [] } },
  });
  const answers = await learner.call(listAnswers, { query: { lessonId } });
  expect(answers.body.items).toEqual([]);
  expect((await results(learner)).status).toBe(403);
});

it('counts a vote once when it is sent again', async () => {
  const learner = await api.as('learner');
  const id = randomUUID();
  await Promise.all(Array.from({ length: 10 }, () => vote(learner, 'satin', { id })));
  const { body } = await results(learner);
  expect(body.counts.find((count) => count.optionId === 'satin')?.votes).toBe(1);
});

it('knows no poll that is none', async () => {
  const learner = await api.as('learner');
  for (const activityId of [reflection, 'tt-01-warp.nothing']) {
    const { status } = await learner.call(readPollResults, { params: { activityId } });
    expect(status).toBe(404);
  }
});

it('counts each dot of a voter, and keeps none of them with her', async () => {
  const learner = await api.as('learner');
  const [activityId, activityHash] = ['tt-01-warp.dots', 'hash-of-dots'];
  await api.dataSource.query(
    `insert into activity_definition (hash, activity_id, lesson_id, kind, props, answer_key)
     select $1, $2, lesson_id, kind, props || '{"choose": 3, "dots": true}', answer_key
     from activity_definition where activity_id = $3 limit 1`,
    [activityHash, activityId, poll],
  );
  const give = (...choices: string[]) =>
    api.save(learner, activityId, { activityHash, submitted: true, value: { choices } });
  expect((await give('satin', 'satin', 'twill', 'twill')).status).toBe(422);
  expect((await give('satin', 'twill', 'satin')).body).toMatchObject({ value: { choices: [] } });
  const { body } = await learner.call(readPollResults, { params: { activityId } });
  expect(body).toEqual({
    voters: 1,
    counts: [
      { optionId: 'plain', votes: 0 },
      { optionId: 'twill', votes: 1 },
      { optionId: 'satin', votes: 2 },
    ],
  });
});
