import { randomUUID } from 'node:crypto';
import { dismissMyUpdate, listMyUpdates, readMyUpdate } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { decide, finish, type MovesApi, startMovesApi } from './version-moves.testkit.js';

let api: MovesApi;
beforeEach(async () => {
  api = await startMovesApi();
}, 30_000);
afterEach(() => api.close());

const inDutch = { locale: 'nl' } as const;
const rewritten = 'Kijk eerst of het doek recht ligt. Kam daarna rij na rij, zacht, van links.';
const updates = async (agent: TestAgent) =>
  (await agent.call(listMyUpdates, { query: inDutch })).body.items;
const read = (agent: TestAgent, lessonId: string) =>
  agent.call(readMyUpdate, { params: { lessonId }, query: inDutch });

it('tells what changed since she finished, once her cohort has moved', async () => {
  const lecturer = await api.as('lecturer');
  const cohortId = await api.openCohort(lecturer);
  const learner = await api.joined(lecturer, cohortId);
  await finish(learner, 'tt-01-warp');
  const done = await finish(learner, 'tt-01-weft');
  api.rewrite(rewritten);
  api.addLesson();
  await api.publish('2.0.0');
  expect(await updates(learner)).toEqual([]);
  expect((await read(learner, 'tt-01-weft')).status).toBe(404);

  await decide(lecturer, cohortId, { decision: 'now', from: '1.0.0', to: '2.0.0' });
  expect(await updates(learner)).toEqual([
    {
      ...{ code: 'TT-01', slug: 'weaving', title: 'Weven', version: '2.0.0' },
      finished: '1.0.0',
      added: [{ lessonId: 'tt-01-fringe', slug: 'fringe', title: 'De franje' }],
      updated: [
        {
          ...{ lessonId: 'tt-01-weft', slug: 'weft', title: 'De inslag' },
          completedAt: done.completedAt,
          ...{ completedVersion: '1.0.0', change: 'clarifying' },
        },
      ],
      dismissed: false,
    },
  ]);
  const { body } = await read(learner, 'tt-01-weft');
  expect(body).toMatchObject({
    ...{ moduleSlug: 'weaving', version: '2.0.0', completedVersion: '1.0.0' },
    difference: { state: 'changed', blocks: expect.arrayContaining([]) },
  });
  const inserted = body.difference.blocks.flatMap(({ pieces }) =>
    pieces.filter(({ kind }) => kind === 'inserted'),
  );
  expect(inserted.map(({ text }) => text).join(' ')).toContain('Kijk eerst');
  expect((await read(learner, 'tt-01-warp')).status).toBe(404);

  await finish(learner, 'tt-01-fringe');
  expect(await updates(learner)).toMatchObject([{ finished: null, added: [] }]);
});

it('tells who follows no cohort as soon as it is published', async () => {
  const learner = await api.as('learner');
  await finish(learner, 'tt-01-weft');
  api.rewrite(rewritten);
  await api.publish('1.1.0');
  expect(await updates(learner)).toMatchObject([
    { version: '1.1.0', finished: null, added: [], updated: [{ lessonId: 'tt-01-weft' }] },
  ]);
});

it('says nothing of a lesson of which only the spelling changed', async () => {
  const learner = await api.as('learner');
  await finish(learner, 'tt-01-weft');
  api.rewrite('Na elke rij sla je de inslag goed vast met de kam.');
  await api.publish('1.0.1');
  expect(await updates(learner)).toEqual([]);
});

it('says nothing of texts that stayed, nor of what she did not finish', async () => {
  const learner = await api.as('learner');
  await finish(learner, 'tt-01-warp');
  api.rewrite(rewritten);
  await api.publish('1.1.0');
  expect(await updates(learner)).toEqual([]);
});

it('is put away, comes back, and comes again with a newer version', async () => {
  const learner = await api.as('learner');
  await finish(learner, 'tt-01-weft');
  api.rewrite(rewritten);
  await api.publish('1.1.0');
  const put = (dismissed: boolean, id = randomUUID(), version = '1.1.0') =>
    learner.call(dismissMyUpdate, { body: { id, code: 'TT-01', version, dismissed } });
  const id = randomUUID();
  for (const status of [(await put(true, id)).status, (await put(true, id)).status]) {
    expect(status).toBe(204);
  }
  expect(await updates(learner)).toMatchObject([{ dismissed: true }]);
  await put(false);
  expect(await updates(learner)).toMatchObject([{ dismissed: false }]);
  await put(true);
  api.rewrite('Weer heel iets anders: eerst kammen, dan pas kijken of alles recht is.');
  await api.publish('1.2.0');
  expect(await updates(learner)).toMatchObject([{ version: '1.2.0', dismissed: false }]);
  expect((await put(true, randomUUID(), '7.0.0')).status).toBe(404);
});

it('is hers alone', async () => {
  const learner = await api.as('learner');
  const other = await api.as('learner');
  await finish(learner, 'tt-01-weft');
  api.rewrite(rewritten);
  await api.publish('1.1.0');
  expect(await updates(other)).toEqual([]);
  expect((await read(other, 'tt-01-weft')).status).toBe(404);
  expect((await read(api.anonymous(), 'tt-01-weft')).status).toBe(401);
});
