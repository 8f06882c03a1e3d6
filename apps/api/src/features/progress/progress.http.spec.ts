import { randomUUID } from 'node:crypto';
import { markComplete, readHome, readModuleProgress, recordPosition } from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

const warp = 'tt-01-warp';
const weft = 'tt-01-weft';

let api: LearningApi;
let published: string;
beforeAll(async () => {
  api = await startLearningApi();
  const [row] = await api.dataSource.query<{ at: Date }[]>(
    'select min(published_at) as at from module_version',
  );
  published = row?.at.toISOString() ?? '';
});
afterAll(() => api.close());

const later = (seconds: number) => new Date(Date.parse(published) + seconds).toISOString();
const complete = (agent: TestAgent, lessonId: string, at = new Date().toISOString()) =>
  agent.call(markComplete, { body: { id: randomUUID(), lessonId, at } });
const open = (agent: TestAgent, lessonId: string, body: { blockId: string | null; at: string }) =>
  agent.call(recordPosition, { params: { lessonId }, body });
const home = async (agent: TestAgent) =>
  (await agent.call(readHome, { query: { locale: 'nl' } })).body;
const progress = async (agent: TestAgent) =>
  (await agent.call(readModuleProgress, { params: { moduleCode: 'TT-01' } })).body;

describe('completions', () => {
  it('stores one row for a write that is sent ten times at once', async () => {
    const learner = await api.as('learner');
    const body = { id: randomUUID(), lessonId: warp, at: later(1) };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => learner.call(markComplete, { body })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      status: 200,
      body: { id: body.id, lessonId: warp, version: '1.0.0', completedAt: later(1) },
    });
    const rows = await api.dataSource.query<unknown[]>(
      'select from completion where account_id = $1',
      [learner.account?.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('returns the first mark unchanged when a lesson is marked again', async () => {
    const learner = await api.as('learner');
    const first = await complete(learner, warp, later(1));
    const second = await complete(learner, warp, later(5));
    expect(second.body).toEqual(first.body);
  });

  it('takes the same id for the same write, whatever else it says', async () => {
    const learner = await api.as('learner');
    const id = randomUUID();
    const at = later(1);
    const first = await learner.call(markComplete, { body: { id, lessonId: warp, at } });
    const second = await learner.call(markComplete, { body: { id, lessonId: weft, at } });
    expect(second.body).toEqual(first.body);
    expect((await progress(learner)).completed).toBe(1);
  });

  it('lets two learners use the same id', async () => {
    const id = randomUUID();
    for (const learner of [await api.as('learner'), await api.as('learner')]) {
      const { body } = await learner.call(markComplete, {
        body: { id, lessonId: warp, at: later(1) },
      });
      expect(body.id).toBe(id);
      expect((await progress(learner)).completed).toBe(1);
    }
  });

  it('believes a device neither about the future nor about the time before publication', async () => {
    const learner = await api.as('learner');
    const early = await complete(learner, warp, '1970-01-01T00:00:00.000Z');
    expect(early.body.completedAt).toBe(published);
    const late = await complete(learner, weft, '2099-01-01T00:00:00.000Z');
    expect(Math.abs(Date.parse(late.body.completedAt) - Date.now())).toBeLessThan(5_000);
  });

  it('refuses unknown lessons and names what is wrong with a body', async () => {
    const learner = await api.as('learner');
    expect(await complete(learner, 'tt-01-nowhere')).toMatchObject({
      status: 404,
      body: { code: 'catalogue/lesson-unknown' },
    });
    const wrong = await learner.call(markComplete, {
      body: { id: 'x', lessonId: warp, at: 'yesterday' },
    });
    expect(wrong).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'body.id' }, { path: 'body.at' }] },
    });
  });

  it.each([
    'update completion set completed_at = now()',
    'delete from completion',
    'truncate completion',
  ])('cannot be changed afterwards: %s', async (statement) => {
    await complete(await api.as('learner'), warp);
    await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
  });
});

describe('positions', () => {
  it('resumes at the latest place, whatever order the writes arrive in', async () => {
    const learner = await api.as('learner');
    for (const [block, second] of [
      ['middle', 2],
      ['end', 3],
      [null, 1],
    ] as const) {
      expect((await open(learner, warp, { blockId: block, at: later(second) })).status).toBe(204);
    }
    const [first] = (await progress(learner)).lessons;
    expect(first).toMatchObject({ lessonId: warp, blockId: 'end', openedAt: later(1) });
  });

  it('keeps the first opening when a lesson is opened again', async () => {
    const learner = await api.as('learner');
    await open(learner, warp, { blockId: null, at: later(1) });
    await open(learner, warp, { blockId: 'p-2', at: later(9) });
    expect((await progress(learner)).lessons[0]).toMatchObject({
      openedAt: later(1),
      blockId: 'p-2',
    });
  });

  it('does not let a clock that runs ahead win for ever', async () => {
    const learner = await api.as('learner');
    await open(learner, warp, { blockId: 'ahead', at: '2099-01-01T00:00:00.000Z' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await open(learner, warp, { blockId: 'now', at: new Date(Date.now() + 1).toISOString() });
    expect((await progress(learner)).lessons[0]?.blockId).toBe('now');
  });

  it('adds up reading time between two places, unless somebody was away for longer', async () => {
    const learner = await api.as('learner');
    const readAgo = (minutes: number) =>
      api.dataSource.query(
        `insert into reading_position (account_id, lesson_id, opened_at, read_at)
         values ($1, $2, now() - interval '1 day', now() - make_interval(mins => $3))
         on conflict (account_id, lesson_id) do update set read_at = excluded.read_at`,
        [learner.account?.id, warp, minutes],
      );
    const secondsAfter = async (minutes: number) => {
      await readAgo(minutes);
      await open(learner, warp, { blockId: 'p-1', at: new Date().toISOString() });
      const [row] = await api.dataSource.query<{ seconds: number }[]>(
        'select active_seconds as seconds from reading_position where account_id = $1',
        [learner.account?.id],
      );
      return row?.seconds ?? 0;
    };
    const [first, second, third] = [
      await secondsAfter(4),
      await secondsAfter(11),
      await secondsAfter(9),
    ];
    expect(Math.abs(first - 240)).toBeLessThan(5);
    expect(second).toBe(first);
    expect(Math.abs(third - first - 540)).toBeLessThan(5);
  });

  it('refuses unknown lessons', async () => {
    const { status, body } = await open(await api.as('learner'), 'nowhere', {
      blockId: null,
      at: later(1),
    });
    expect([status, body]).toMatchObject([404, { code: 'catalogue/lesson-unknown' }]);
  });
});

describe('the learner home', () => {
  it('starts, resumes, goes on and is done', async () => {
    const learner = await api.as('learner');
    const start = await home(learner);
    expect(start).toMatchObject({
      nextStep: { reason: 'start', lesson: { id: warp, moduleSlug: 'weaving', blockId: null } },
      ects: { earned: 0, total: 5 },
      recent: [],
    });
    expect(start.cloth).toMatchObject([
      { code: 'TT-01', status: 'published', cells: [{ state: 'open' }, { state: 'open' }] },
      { code: 'TT-02', status: 'in-preparation', slug: null, cells: [] },
    ]);

    await open(learner, warp, { blockId: 'p-1', at: later(1) });
    expect(await home(learner)).toMatchObject({
      nextStep: { reason: 'resume', lesson: { id: warp, blockId: 'p-1' } },
      cloth: [{ cells: [{ state: 'started' }, { state: 'open' }] }, {}],
    });

    await complete(learner, warp, later(2));
    expect((await home(learner)).nextStep).toMatchObject({ reason: 'next', lesson: { id: weft } });

    await complete(learner, weft, later(3));
    const done = await home(learner);
    expect(done.nextStep).toEqual({ reason: 'done', lesson: null });
    expect(done.ects).toEqual({ earned: 3, total: 5 });
    expect(done.recent.map((lesson) => lesson.lessonId)).toEqual([weft, warp]);
  });

  it('asks the database once, for a new learner and for one with 70 completions', async () => {
    const fresh = await api.as('learner');
    const busy = await api.as('learner');
    await api.dataSource.query(
      `insert into completion (account_id, lesson_id, id, module_version, completed_at)
       select $1, 'old-' || n, gen_random_uuid(), '1.0.0', now() from generate_series(1, 70) n`,
      [busy.account?.id],
    );
    for (const learner of [fresh, busy]) {
      await home(learner);
      expect(await countQueries(() => home(learner))).toBe(1);
      expect(await countQueries(() => progress(learner))).toBe(2);
    }
  });

  it('marks a lesson complete and stores a position with one statement each', async () => {
    const learner = await api.as('learner');
    await home(learner);
    expect(await countQueries(() => complete(learner, warp))).toBe(1);
    expect(await countQueries(() => open(learner, warp, { blockId: 'p-1', at: later(1) }))).toBe(1);
  });
});

describe('module progress', () => {
  it('counts in whole percent and refuses unknown modules', async () => {
    const learner = await api.as('learner');
    await complete(learner, weft);
    expect(await progress(learner)).toMatchObject({ completed: 1, total: 2, percent: 50 });
    const unknown = await learner.call(readModuleProgress, { params: { moduleCode: 'TT-02' } });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'catalogue/module-unknown' } });
  });
});

it('shows nobody what another learner did', async () => {
  const learner = await api.as('learner');
  await open(learner, warp, { blockId: 'secret-place', at: later(1) });
  await complete(learner, warp, later(2));
  const others = await Promise.all([
    api.as('learner'),
    api.as('lecturer'),
    api.as('reviewer', 'author'),
    api.as('administrator'),
  ]);
  for (const other of others) {
    expect(await progress(other)).toMatchObject({
      completed: 0,
      lessons: [{ openedAt: null, blockId: null, completedAt: null }, {}],
    });
    expect(await home(other)).toMatchObject({ nextStep: { reason: 'start' }, recent: [] });
  }
  const visitor = api.anonymous();
  expect((await complete(visitor, warp)).status).toBe(401);
  expect((await visitor.call(readHome, { query: { locale: 'nl' } })).status).toBe(401);
});
