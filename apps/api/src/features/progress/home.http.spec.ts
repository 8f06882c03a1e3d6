import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  extendDeadline,
  markComplete,
  readHome,
  recordPosition,
  saveGoal,
  setDate,
  skipGoals,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

const warp = 'tt-01-warp';
const weft = 'tt-01-weft';

let api: CohortsApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const home = async (agent: TestAgent) =>
  (await agent.call(readHome, { query: { locale: 'nl' } })).body;
const now = () => new Date().toISOString();
const complete = (agent: TestAgent, lessonId: string) =>
  agent.call(markComplete, { body: { id: randomUUID(), lessonId, at: now() } });
const open = (agent: TestAgent, lessonId: string) =>
  agent.call(recordPosition, { params: { lessonId }, body: { blockId: null, at: now() } });
const setGoal = (agent: TestAgent, change: object = {}) =>
  agent.call(saveGoal, {
    params: { goalId: randomUUID() },
    body: {
      ...{ id: randomUUID(), at: now(), moduleCode: 'TT-01', text: 'Spin', evidence: '' },
      ...{ dueOn: null, outcome: null, lookBack: '', sharedWith: null, removed: false },
      ...change,
    },
  });
const due = (cohortId: string, lessonId: string, dueOn: string) =>
  lecturer.call(setDate, {
    params: { cohortId, kind: 'lesson', targetId: lessonId },
    body: { opensOn: null, dueOn },
  });

describe('what is due', () => {
  it('comes from every cohort, soonest first, without what is done', async () => {
    const [spring, autumn] = [
      await api.openCohort(lecturer),
      await api.openCohort(lecturer, {
        ...{ title: 'Autumn', startsOn: '2083-09-01', endsOn: '2083-12-01' },
      }),
    ];
    const learner = await api.joined(lecturer, spring);
    await api.join(learner, lecturer, autumn);
    await due(spring, warp, '2020-01-02');
    await due(autumn, weft, '2083-09-05');
    await setGoal(learner, { dueOn: '2083-03-01' });
    expect(
      (await home(learner)).due.map(({ source, place, dueOn, late }) => [
        source,
        place,
        dueOn,
        late,
      ]),
    ).toEqual([
      ['lesson', 'Spring', '2020-01-02', true],
      ['stage', 'Spring', '2083-02-10', false],
      ['goal', '', '2083-03-01', false],
      ['lesson', 'Autumn', '2083-09-05', false],
      ['stage', 'Autumn', '2083-12-01', false],
    ]);
    await complete(learner, warp);
    expect((await home(learner)).due.map(({ id }) => id)).not.toContain(warp);
    await complete(learner, weft);
    expect((await home(learner)).due.map(({ source }) => source)).toEqual(['goal']);
  });

  it('knows of a deadline that was stretched, for her alone', async () => {
    const cohortId = await api.openCohort(lecturer);
    const [one, other] = [
      await api.joined(lecturer, cohortId),
      await api.joined(lecturer, cohortId),
    ];
    await lecturer.call(extendDeadline, {
      params: { cohortId },
      body: {
        ...{ id: randomUUID(), accountId: one.account?.id, kind: 'stage', targetId: 'A' },
        ...{ until: '2083-03-15', reason: 'Ill' },
      },
    });
    expect((await home(one)).due).toMatchObject([{ dueOn: '2083-03-15', extended: true }]);
    expect((await home(other)).due).toMatchObject([{ dueOn: '2083-02-10', extended: false }]);
  });
});

it('shows how far she is in each cohort', async () => {
  const learner = await api.joined(lecturer, await api.openCohort(lecturer));
  await complete(learner, warp);
  expect((await home(learner)).cohorts).toMatchObject([
    {
      ...{ title: 'Spring', trackTitle: 'Ambacht', modules: ['TT-01', 'TT-02'] },
      ...{ ects: { earned: 0, total: 5 }, lessons: { completed: 1, total: 2 } },
    },
  ]);
  await complete(learner, weft);
  expect((await home(learner)).cohorts).toMatchObject([{ ects: { earned: 3, total: 5 } }]);
  expect((await home(await api.as('learner'))).cohorts).toEqual([]);
});

describe('goals', () => {
  const asked = async (agent: TestAgent) => (await home(agent)).goals.ask;

  it('are asked for once the first lesson was opened, until there is one or she says no', async () => {
    const [one, other] = [await api.as('learner'), await api.as('learner')];
    expect(await asked(one)).toBeNull();
    for (const learner of [one, other]) {
      await open(learner, warp);
      expect(await asked(learner)).toEqual({ moduleCode: 'TT-01', moduleTitle: 'Weven' });
    }
    await setGoal(one);
    expect(await asked(one)).toBeNull();
    await other.call(skipGoals, { params: { moduleCode: 'TT-01' } });
    expect(await asked(other)).toBeNull();
  });

  it('are looked back on once the module is finished', async () => {
    const learner = await api.as('learner');
    await setGoal(learner);
    await setGoal(learner, { moduleCode: null });
    await complete(learner, warp);
    expect((await home(learner)).goals.lookBack).toBe(0);
    await complete(learner, weft);
    expect((await home(learner)).goals).toEqual({ ask: null, lookBack: 1 });
  });
});

it('counts the cards that practice shows', async () => {
  const learner = await api.as('learner');
  await api.dataSource.query(
    `insert into completion (account_id, lesson_id, id, module_version, completed_at)
     values ($1, $2, gen_random_uuid(), '1.0.0', now() - interval '1 day')`,
    [learner.account?.id, warp],
  );
  expect((await home(learner)).practice).toBe(1);
  await api.dataSource.query(
    `insert into retrieval_card (account_id, activity_id, item_id, due_on, reviews)
     values ($1, 'tt-01-warp.check', 'first', now()::date + 3, 1)`,
    [learner.account?.id],
  );
  expect((await home(learner)).practice).toBe(0);
});

it('is sent again until something changes that it shows, for her alone', async () => {
  const cohortId = await api.openCohort(lecturer);
  const [learner, other] = [await api.joined(lecturer, cohortId), await api.as('learner')];
  const path = `/api/me/home?locale=nl`;
  const read = async (agent: TestAgent) => {
    const { headers, payload } = await agent.inject({ method: 'GET', url: path });
    expect(headers['cache-control']).toBe('private, no-store');
    return payload;
  };
  const others = await read(other);
  const account = learner.account?.id;
  const rename = () =>
    api.dataSource.query(`update cohort set title = 'Lente' where id = $1`, [cohortId]);
  const practise = () =>
    api.dataSource.query(
      `insert into retrieval_card (account_id, activity_id, item_id, due_on, reviews)
       values ($1, 'tt-01-warp.check', 'first', now()::date - 3, 1)`,
      [account],
    );
  const extend = () =>
    lecturer.call(extendDeadline, {
      params: { cohortId },
      body: {
        ...{ id: randomUUID(), accountId: account, kind: 'lesson', targetId: weft },
        ...{ until: '2083-03-15', reason: 'Ill' },
      },
    });
  const changes = [
    ...[rename, () => due(cohortId, weft, '2083-01-20'), extend, () => open(learner, warp)],
    ...[() => setGoal(learner, { dueOn: '2083-02-01' }), () => complete(learner, warp), practise],
    () =>
      learner.call(changeMyEnrolment, {
        params: { cohortId },
        body: { id: randomUUID(), action: 'leave' },
      }),
  ];
  for (const change of changes) {
    const before = await read(learner);
    expect(await read(learner)).toBe(before);
    await change();
    expect(await read(learner)).not.toBe(before);
  }
  expect(await read(other)).toBe(others);
});

it('asks the database twice, for a new learner and for one with three cohorts and much done', async () => {
  const cohorts = [
    await api.openCohort(lecturer),
    await api.openCohort(lecturer),
    await api.openCohort(lecturer),
  ];
  const [fresh, busy] = [await api.as('learner'), await api.as('learner')];
  for (const cohortId of cohorts) await api.join(busy, lecturer, cohortId);
  await api.dataSource.query(
    `insert into completion (account_id, lesson_id, id, module_version, completed_at)
     select $1, 'old-' || n, gen_random_uuid(), '1.0.0', now() from generate_series(1, 70) n`,
    [busy.account?.id],
  );
  for (let n = 0; n < 5; n += 1) await setGoal(busy);
  for (const learner of [fresh, busy]) {
    await open(learner, weft);
    expect(await countQueries(() => home(learner))).toBe(2);
    expect(await countQueries(() => home(learner))).toBe(1);
  }
  expect((await home(busy)).cohorts).toHaveLength(3);
});
