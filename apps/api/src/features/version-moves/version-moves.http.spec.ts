import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  listCohortVersions,
  listVersionDecisions,
  readHome,
  readLesson,
  readModuleProgress,
  readMoveDifference,
} from '@weft/contracts';
import { eventually } from '../../platform/testing/eventually.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { startLearningApi } from '../content/fixture.testkit.js';
import {
  decide,
  finish,
  type MovesApi,
  standing,
  startMovesApi,
  textOf,
  versionOf,
} from './version-moves.testkit.js';

let api: MovesApi;
// The first start of a run takes its time.
beforeEach(async () => {
  api = await startMovesApi();
}, 30_000);
afterEach(() => api.close());

const inDutch = { locale: 'nl' } as const;
const rewritten = 'Kijk eerst of het doek recht ligt. Kam daarna rij na rij, zacht, van links.';

/** A cohort on 1.0.0 with a learner, and 1.1.0 that its lecturer has to decide about. */
async function cohortBehind() {
  const lecturer = await api.as('lecturer');
  const cohortId = await api.openCohort(lecturer);
  const learner = await api.joined(lecturer, cohortId);
  api.rewrite(rewritten);
  await api.publish('1.1.0', 'outcome');
  return { lecturer, cohortId, learner };
}
const move = { from: '1.0.0', to: '1.1.0' };

it('lets learners of a cohort read its version, and everybody else the newest', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  const visitor = api.anonymous();
  const outsider = await api.as('learner');
  for (const reader of [visitor, outsider, lecturer]) {
    expect([await versionOf(reader), await textOf(reader)]).toEqual([
      '1.1.0',
      expect.stringContaining('Kijk eerst'),
    ]);
  }
  expect(await versionOf(learner)).toBe('1.0.0');
  expect(await textOf(learner)).toContain('Na elke rij');

  expect((await decide(lecturer, cohortId, { decision: 'now', ...move })).body).toEqual({
    version: '1.1.0',
  });
  expect(await textOf(learner)).toContain('Kijk eerst');
  const back = { decision: 'undone', from: '1.1.0', to: '1.0.0' } as const;
  expect((await decide(lecturer, cohortId, back)).body).toEqual({ version: '1.0.0' });
  expect(await textOf(learner)).toContain('Na elke rij');
});

it('reads a lesson of an older version from memory, and tells the browser when it has it', async () => {
  const { learner } = await cohortBehind();
  const url = '/api/modules/weaving/lessons/weft?locale=nl';
  const first = await learner.inject({ method: 'GET', url });
  expect(first.headers['cache-control']).toBe('public, no-cache');
  const counts: number[] = [];
  // The notification of a publication and the job queue ask something of their own now and then.
  for (let n = 0; n < 5; n += 1) {
    counts.push(await countQueries(() => learner.inject({ method: 'GET', url })));
  }
  expect(Math.min(...counts)).toBe(0);
  const headers = { 'if-none-match': String(first.headers['etag']) };
  expect((await learner.inject({ method: 'GET', url, headers })).statusCode).toBe(304);
});

it('shows any published version to who asks for it by its number', async () => {
  await cohortBehind();
  const params = { slug: 'weaving', lessonSlug: 'weft' };
  const read = (version: string) =>
    api.anonymous().call(readLesson, { params, query: { ...inDutch, version } });
  expect((await read('1.0.0')).body.module.version).toBe('1.0.0');
  expect((await read('9.9.9')).status).toBe(404);
});

it('shows a lesson that only the newest version holds to a cohort that is behind', async () => {
  const lecturer = await api.as('lecturer');
  const learner = await api.joined(lecturer, await api.openCohort(lecturer));
  api.addLesson();
  await api.publish('2.0.0');
  const params = { slug: 'weaving', lessonSlug: 'fringe' };
  const { body } = await learner.call(readLesson, { params, query: inDutch });
  expect([body.id, body.module.version]).toEqual(['tt-01-fringe', '2.0.0']);
});

it('counts progress by the version of the cohort, and keeps the version that was finished', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  await finish(learner, 'tt-01-warp');
  api.addLesson();
  await api.publish('2.0.0', 'outcome');
  const done = await finish(learner, 'tt-01-weft');
  expect(done.version).toBe('1.0.0');
  const params = { moduleCode: 'TT-01' };
  const progress = async () => (await learner.call(readModuleProgress, { params })).body;
  expect(await progress()).toMatchObject({ completed: 2, total: 2, percent: 100 });
  const home = await learner.call(readHome, { query: inDutch });
  expect(home.body.ects.earned).toBe(3);

  const version = (await standing(lecturer, cohortId)).pending?.to ?? '';
  await decide(lecturer, cohortId, { decision: 'now', from: '1.0.0', to: version });
  expect(await progress()).toMatchObject({ completed: 2, total: 3, percent: 66 });
});

it('keeps the version that was read, also when it is heard of after the cohort moved', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  await decide(lecturer, cohortId, { decision: 'now', ...move });
  expect((await finish(learner, 'tt-01-weft', '1.0.0')).version).toBe('1.0.0');
  expect((await finish(learner, 'tt-01-warp', '7.7.7')).version).toBe('1.1.0');
});

it('takes small changes over by itself, which can be undone', async () => {
  const lecturer = await api.as('lecturer');
  const cohortId = await api.openCohort(lecturer);
  const learner = await api.joined(lecturer, cohortId);
  api.rewrite('Na elke rij sla je de inslag goed vast met de kam.');
  await api.publish('1.0.1');
  expect(await versionOf(learner)).toBe('1.0.1');
  expect(await standing(lecturer, cohortId)).toMatchObject({
    version: '1.0.1',
    pending: null,
    last: { from: '1.0.0', to: '1.0.1', byItself: true },
  });
  await decide(lecturer, cohortId, { decision: 'undone', from: '1.0.1', to: '1.0.0' });
  expect(await versionOf(learner)).toBe('1.0.0');
});

it('shows what changes, with how far its learners are, and no answers', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  await api.joined(lecturer, cohortId);
  await finish(learner, 'tt-01-weft');
  api.folder.edit('lessons/01-warp/activities.yaml', 'GEHEIM-juist', 'GEHEIM-zeker');
  await api.publish('1.2.0');
  const { pending } = await standing(lecturer, cohortId);
  expect(pending).toMatchObject({
    ...{ to: '1.2.0', change: 'assessment', declared: false, decided: null, advice: 'later' },
    counts: { changed: 2, added: 0, removed: 0 },
    learners: { before: 1, in: 1, past: 0 },
  });
  const { body, raw } = await lecturer.call(readMoveDifference, {
    params: { cohortId, code: 'TT-01' },
    query: { ...inDutch, from: '1.0.0', to: '1.2.0' },
  });
  const [warp, weft] = body.lessons;
  expect(warp?.activities).toMatchObject([{ id: 'tt-01-warp.check', kind: 'quiz', key: true }]);
  expect(warp?.blocks.filter(({ state }) => state !== 'same')).toEqual([]);
  expect(warp?.learners).toEqual({ before: 2, in: 0, past: 0 });
  expect(weft?.learners).toEqual({ before: 1, in: 0, past: 1 });
  const texts = (state: string) =>
    weft?.blocks.flatMap((block) =>
      block.state === state ? block.pieces.map(({ kind, text }) => [kind, text]) : [],
    );
  expect(texts('added')).toEqual([['inserted', rewritten]]);
  expect(texts('removed')).toEqual([['deleted', 'Na elke rij sla je de inslag vast met de kam.']]);
  expect(body).toMatchObject({ open: true, steps: [{ version: '1.2.0' }, { version: '1.1.0' }] });
  expect(raw.payload).not.toMatch(/GEHEIM|SECRET/);
  const wrong = { params: { cohortId, code: 'TT-01' }, query: { ...inDutch, from: '1', to: '2' } };
  expect((await lecturer.call(readMoveDifference, wrong)).status).toBe(404);
});

it('keeps a decision once, refuses one about what has changed, and tells who decided', async () => {
  const { lecturer, cohortId } = await cohortBehind();
  const id = randomUUID();
  const now = { decision: 'now', ...move, id } as const;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect((await decide(lecturer, cohortId, now)).status).toBe(200);
  }
  const stale = await decide(lecturer, cohortId, { decision: 'later', ...move });
  expect(stale).toMatchObject({ status: 409, body: { code: 'versions/changed-meanwhile' } });
  const other = await api.openCohort(lecturer);
  expect((await decide(lecturer, other, { ...now, decision: 'later' })).status).toBe(409);
  const { body } = await lecturer.call(listVersionDecisions, {
    params: { cohortId },
    query: inDutch,
  });
  expect(body).toMatchObject({
    total: 1,
    items: [{ ...now, code: 'TT-01', title: 'Weven', by: 'Test lecturer' }],
  });
});

it('lets one of two lecturers who decide at the same moment win', async () => {
  const { lecturer, cohortId } = await cohortBehind();
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => decide(lecturer, cohortId, { decision: 'now', ...move })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
});

it('tells the learners of the cohort, once', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  await decide(lecturer, cohortId, { decision: 'later', ...move });
  await decide(lecturer, cohortId, { decision: 'now', ...move });
  const told = await api.dataSource.query<{ account_id: string; link: string }[]>(
    `select account_id, link from notification where kind = 'version-moved'`,
  );
  expect(told).toEqual([{ account_id: learner.account?.id, link: '/modules/weaving' }]);
});

it('belongs to the lecturers of the cohort only', async () => {
  const { cohortId, learner } = await cohortBehind();
  const stranger = await api.as('lecturer');
  await api.openCohort(stranger);
  const query = inDutch;
  const attempts = (agent: typeof learner) =>
    Promise.all([
      agent.call(listCohortVersions, { params: { cohortId }, query }),
      agent.call(readMoveDifference, {
        params: { cohortId, code: 'TT-01' },
        query: { ...query, ...move },
      }),
      agent.call(listVersionDecisions, { params: { cohortId }, query }),
      decide(agent, cohortId, { decision: 'now', ...move }),
    ]);
  const statuses = async (agent: typeof learner) =>
    (await attempts(agent)).map(({ status }) => status);
  expect(await statuses(stranger)).toEqual([404, 404, 404, 404]);
  expect(await statuses(learner)).toEqual([403, 403, 403, 403]);
  expect(await statuses(api.anonymous())).toEqual([401, 401, 401, 401]);
  expect(await versionOf(learner)).toBe('1.0.0');
});

it('gives back the newest version to who leaves, and the older one to who returns', async () => {
  const { cohortId, learner } = await cohortBehind();
  const change = (action: 'leave' | 'return') =>
    learner.call(changeMyEnrolment, {
      params: { cohortId },
      body: { id: randomUUID(), action },
    });
  await change('leave');
  await eventually(async () => expect(await versionOf(learner)).toBe('1.1.0'));
  await change('return');
  await eventually(async () => expect(await versionOf(learner)).toBe('1.0.0'));
});

it('is known in a second process', async () => {
  const { lecturer, cohortId, learner } = await cohortBehind();
  const right = await startLearningApi({ beside: api });
  try {
    const there = right.anonymous();
    Object.assign(there.cookies, learner.cookies);
    expect(await versionOf(there)).toBe('1.0.0');
    await decide(lecturer, cohortId, { decision: 'now', ...move });
    await eventually(async () => expect(await versionOf(there)).toBe('1.1.0'));
  } finally {
    await right.close();
  }
});

it('asks as much of the database for many learners as for one', async () => {
  const { lecturer, cohortId } = await cohortBehind();
  await standing(lecturer, cohortId);
  const one = await countQueries(() => standing(lecturer, cohortId));
  for (let n = 0; n < 5; n += 1) await finish(await api.joined(lecturer, cohortId), 'tt-01-warp');
  expect(await countQueries(() => standing(lecturer, cohortId))).toBe(one);
  expect((await standing(lecturer, cohortId)).pending?.learners).toMatchObject({ in: 5 });
});
