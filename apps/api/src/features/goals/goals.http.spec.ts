import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  listGoalRevisions,
  listGoals,
  listSharedGoals,
  saveGoal,
  skipGoals,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

let api: CohortsApi;
let lecturer: TestAgent;
let learner: TestAgent;
let cohortId: string;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
beforeEach(async () => {
  cohortId = await api.openCohort(lecturer);
  learner = await api.joined(lecturer, cohortId);
});
afterAll(() => api.close());

const content = {
  ...{ moduleCode: 'TT-01', text: 'I can warp a loom', evidence: 'It stands', dueOn: null },
  ...{ outcome: null, lookBack: '', sharedWith: null, removed: false },
};
let seconds = 0;
const later = () => new Date(Date.now() - 3_600_000 + (seconds += 1_000)).toISOString();
const save = (agent: TestAgent, goalId: string, change: object = {}) =>
  agent.call(saveGoal, {
    params: { goalId },
    body: { id: randomUUID(), at: later(), ...content, ...change },
  });
const goalsOf = async (agent: TestAgent) =>
  (await agent.call(listGoals, { query: { locale: 'nl' } })).body;
const shared = (agent: TestAgent) => agent.call(listSharedGoals, { params: { cohortId } });

it('sets a goal, and keeps what it said before it was changed', async () => {
  const goalId = randomUUID();
  await save(learner, goalId);
  const { body } = await save(learner, goalId, { text: 'I can warp a loom alone' });
  expect(body).toMatchObject({ id: goalId, text: 'I can warp a loom alone', revisions: 2 });
  await save(learner, goalId, { outcome: 'partly', lookBack: 'With help.' });
  const { items } = (await learner.call(listGoalRevisions, { params: { goalId } })).body;
  expect(items.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['I can warp a loom', 'partly'],
    ['I can warp a loom alone', null],
    ['I can warp a loom', null],
  ]);
  expect((await goalsOf(learner)).items).toMatchObject([{ outcome: 'partly', revisions: 3 }]);
});

it('is written once for an id, however often and in whatever order it is sent', async () => {
  const goalId = randomUUID();
  const [early, late] = [later(), later()];
  const body = { ...content, id: randomUUID(), at: late, text: 'Late' };
  const send = () => learner.call(saveGoal, { params: { goalId }, body });
  await Promise.all([send(), send(), send()]);
  await save(learner, goalId, { text: 'Early', at: early });
  expect((await goalsOf(learner)).items).toMatchObject([{ text: 'Late', revisions: 2 }]);
});

it('refuses modules that are not there, empty goals, and names what is wrong', async () => {
  const goalId = randomUUID();
  expect(await save(learner, goalId, { moduleCode: 'XX-99' })).toMatchObject({
    body: { code: 'catalogue/module-unknown' },
  });
  expect(await save(learner, goalId, { text: ' ' })).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'body.text' }] },
  });
  const skip = (moduleCode: string) => learner.call(skipGoals, { params: { moduleCode } });
  expect([(await skip('TT-01')).status, (await skip('TT-01')).status]).toEqual([204, 204]);
  expect((await skip('XX-99')).status).toBe(404);
});

it('offers what was written in the list of goals of a lesson, until it is followed', async () => {
  await api.dataSource.query(
    `insert into answer_revision (id, account_id, lesson_id, activity_id, activity_hash, value,
       submitted, edited_at, saved_at)
     values ($1, $2, 'tt-01-warp', 'tt-01-warp.goals', 'any', $3, false, now(), now())`,
    [
      randomUUID(),
      learner.account?.id,
      JSON.stringify({
        rows: [
          { id: 'a', cells: { goal: 'Listen first', evidence: 'Notes', deadline: '2083-02-01' } },
          { id: 'b', cells: { goal: ' ' } },
        ],
      }),
    ],
  );
  expect((await goalsOf(learner)).written).toEqual([
    {
      ...{ moduleCode: 'TT-01', text: 'Listen first', evidence: 'Notes', dueOn: '2083-02-01' },
      ...{ path: '/modules/weaving/warp', lessonTitle: expect.any(String) },
    },
  ]);
  await save(learner, randomUUID(), { text: 'Listen first' });
  expect((await goalsOf(learner)).written).toEqual([]);
});

describe('what is shown to lecturers', () => {
  it('is the goal that its owner chose, until she takes it back or leaves', async () => {
    const [mine, private_] = [randomUUID(), randomUUID()];
    await save(learner, private_, { text: 'For me alone' });
    await save(learner, mine, { sharedWith: cohortId });
    expect((await shared(lecturer)).body.items).toMatchObject([
      { id: mine, text: content.text, displayName: 'Test learner' },
    ]);
    await save(learner, mine, { sharedWith: null });
    expect((await shared(lecturer)).body.items).toEqual([]);
    await save(learner, mine, { sharedWith: cohortId });
    await learner.call(changeMyEnrolment, {
      params: { cohortId },
      body: { id: randomUUID(), action: 'leave' },
    });
    expect((await shared(lecturer)).body.items).toEqual([]);
    expect((await goalsOf(learner)).items).toHaveLength(2);
  });

  it('is nothing for lecturers of another cohort, other learners and guests', async () => {
    await save(learner, randomUUID(), { sharedWith: cohortId });
    const stranger = await api.as('lecturer');
    const other = await api.joined(stranger, await api.openCohort(stranger));
    expect(await shared(stranger)).toMatchObject({
      status: 404,
      body: { code: 'cohorts/unknown' },
    });
    expect((await shared(await api.as('administrator'))).status).toBe(404);
    for (const agent of [other, learner, await api.as('reviewer', 'author')]) {
      expect((await shared(agent)).status).toBe(403);
    }
    expect((await shared(api.anonymous())).status).toBe(401);
  });

  it('cannot be sent to a cohort that one is not in', async () => {
    const stranger = await api.as('lecturer');
    const elsewhere = await api.openCohort(stranger);
    expect(await save(learner, randomUUID(), { sharedWith: elsewhere })).toMatchObject({
      body: { code: 'cohorts/unknown' },
    });
  });
});

it('keeps goals to whoever set them, also from who knows their ids', async () => {
  const goalId = randomUUID();
  await save(learner, goalId);
  const others = [await api.joined(lecturer, cohortId), lecturer, await api.as('administrator')];
  for (const other of others) {
    expect((await goalsOf(other)).items).toEqual([]);
    const seen = await other.call(listGoalRevisions, { params: { goalId } });
    expect(seen.status).toBe(404);
    await save(other, goalId, { text: 'Not mine' });
  }
  expect((await goalsOf(learner)).items).toMatchObject([{ text: content.text, revisions: 1 }]);
  expect((await save(api.anonymous(), goalId)).status).toBe(401);
});

it('reads ten goals in as many statements as one', async () => {
  await save(learner, randomUUID());
  await goalsOf(learner);
  const one = await countQueries(() => goalsOf(learner));
  for (let n = 0; n < 9; n += 1) await save(learner, randomUUID());
  expect((await goalsOf(learner)).items).toHaveLength(10);
  expect([one, await countQueries(() => goalsOf(learner))]).toEqual([3, 3]);
});

it.each(['update goal_revision set text = null', 'delete from goal_revision'])(
  'cannot be changed afterwards: %s',
  async (statement) => {
    await save(learner, randomUUID());
    await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
  },
);
