import { randomUUID } from 'node:crypto';
import { listNotifications, readMoveDifference } from '@weft/contracts';
import { Jobs } from '../../platform/jobs/jobs.js';
import { modulePublished } from '../content/index.js';
import { decide, type MovesApi, startMovesApi } from './version-moves.testkit.js';

let api: MovesApi;
beforeAll(async () => {
  api = await startMovesApi();
}, 30_000);
afterAll(() => api.close());

const rewritten = 'Kijk eerst of het doek recht ligt. Kam daarna rij na rij, zacht, van links.';
const runDue = () => api.app.get(Jobs).runDue();
const offers = () =>
  api.dataSource.query<{ account_id: string; link: string; data: object }[]>(
    `select account_id, link, data from notification where kind = 'version-offered'
     order by sequence`,
  );

it('tells the lecturers of a running cohort of a newer version, once', async () => {
  const [lecturer, stranger] = [await api.as('lecturer'), await api.as('lecturer')];
  const over = await api.openCohort(stranger);
  const past = `update cohort set starts_on = '2020-01-01', ends_on = '2020-02-01' where id = $1`;
  await api.dataSource.query(past, [over]);
  const cohortId = await api.openCohort(lecturer);
  const learner = await api.joined(lecturer, cohortId);
  const link = (from: string, to: string) =>
    `/cohorts/${cohortId}/versions/TT-01?from=${from}&to=${to}`;

  api.rewrite(rewritten);
  await api.publish('1.1.0', 'outcome');
  expect(await offers()).toEqual([]);
  await runDue();
  const again = { id: randomUUID(), data: { code: 'TT-01', version: '1.1.0' } };
  await api.app.get(Jobs).add(modulePublished, [again]);
  await runDue();
  expect(await offers()).toMatchObject([
    {
      ...{ account_id: lecturer.account?.id, link: link('1.0.0', '1.1.0') },
      data: { fromVersion: '1.0.0', toVersion: '1.1.0', change: 'outcome', taken: false },
    },
  ]);
  for (const who of [stranger, learner]) {
    const { body } = await who.call(listNotifications, { query: {} });
    expect(body.items.map(({ kind }) => kind)).not.toContain('version-offered');
  }

  const told = async () =>
    (await lecturer.call(listNotifications, { query: {} })).body.items.map(
      ({ link: leads, outdated, read }) => ({ leads, outdated, read }),
    );
  const unread = async () =>
    (await lecturer.call(listNotifications, { query: { unread: 'true' } })).body;
  expect((await unread()).unread).toBe(1);
  expect(await told()).toMatchObject([{ outdated: null }]);

  // A small change is taken over by itself: there is something to look at and nothing to choose.
  await decide(lecturer, cohortId, { decision: 'now', from: '1.0.0', to: '1.1.0' });
  const first = { leads: link('1.0.0', '1.1.0'), read: false };
  expect(await told()).toEqual([{ ...first, outdated: 'settled' }]);
  expect(await unread()).toMatchObject({ items: [], unread: 0 });
  api.rewrite(`${rewritten} Goed.`);
  await api.publish('1.1.1');
  await runDue();
  expect((await offers()).slice(1)).toMatchObject([
    { link: link('1.1.0', '1.1.1'), data: { change: 'editorial', taken: true } },
  ]);
  // The older notice stays, and says that something newer came.
  expect(await told()).toEqual([
    { leads: link('1.1.0', '1.1.1'), read: false, outdated: null },
    { ...first, outdated: 'newer' },
  ]);
  const { body } = await lecturer.call(readMoveDifference, {
    params: { cohortId, code: 'TT-01' },
    query: { locale: 'nl', from: '1.1.0', to: '1.1.1' },
  });
  expect(body).toMatchObject({
    open: false,
    steps: [{ version: '1.1.1', change: 'editorial', notes: null }],
  });
});
