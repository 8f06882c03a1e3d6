import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../testing/eventually.testkit.js';
import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';
import { JobKind, Jobs } from './jobs.js';

const weaving = new JobKind<{ thread: string }>('weaving');
let here: TestApi;
let there: TestApi;
const done: string[] = [];
/** What goes wrong with a thread, once each time it is in the list. */
const knots: string[] = [];

beforeAll(async () => {
  here = await startTestApi();
  there = await startTestApi({ databaseUrl: here.databaseUrl });
  for (const api of [here, there]) {
    const jobs = api.app.get(Jobs);
    jobs.handle(weaving, ({ thread }) => {
      const knot = knots.indexOf(thread);
      if (knot >= 0) {
        knots.splice(knot, 1);
        return Promise.reject(new Error('a knot'));
      }
      done.push(thread);
      return Promise.resolve();
    });
    await jobs.onApplicationBootstrap();
  }
});
afterAll(async () => {
  await there.close();
  await here.close();
});
beforeEach(() => {
  done.length = 0;
});

const job = (thread: string) => ({ id: randomUUID(), data: { thread } });
const retryNow = () =>
  here.dataSource.query(`update jobs.job set start_after = now() where state = 'retry'`);
const states = async () =>
  (await here.app.get(Jobs).count()).filter(({ kind }) => kind === 'weaving');

it('is done once, by one of two processes', async () => {
  const jobs = Array.from({ length: 50 }, (_, n) => job(`t${n}`));
  await here.app.get(Jobs).add(weaving, jobs);
  await here.app.get(Jobs).add(weaving, jobs.slice(0, 10));
  await Promise.all([here, there].map((api) => api.app.get(Jobs).runDue()));
  expect([...done].sort()).toEqual(jobs.map(({ data }) => data.thread).sort());
});

it('is not done when what it belongs to was not kept', async () => {
  const failing = here.dataSource.transaction(async (manager) => {
    await here.app.get(Jobs).add(weaving, [job('lost')], manager);
    throw new Error('not kept');
  });
  await expect(failing).rejects.toThrow('not kept');
  await here.app.get(Jobs).runDue();
  expect(done).toEqual([]);
});

it('is tried again when it failed, later each time, and its failure is told', async () => {
  knots.push('knotted', 'knotted');
  const jobs = here.app.get(Jobs);
  await jobs.add(weaving, [job('knotted'), job('smooth')]);
  await jobs.runDue();
  expect(done).toEqual(['smooth']);
  const [waiting]: { seconds: number; output: { message: string } }[] = await here.dataSource.query(
    `select extract(epoch from start_after - now())::float as seconds, output
     from jobs.job where state = 'retry'`,
  );
  expect(waiting?.seconds).toBeGreaterThan(10);
  expect(waiting?.output.message).toBe('a knot');
  expect(await states()).toContainEqual({ kind: 'weaving', state: 'retry', jobs: 1 });
  await retryNow();
  await jobs.runDue();
  expect(done).toEqual(['smooth']);
  await retryNow();
  await jobs.runDue();
  expect(done).toEqual(['smooth', 'knotted']);
});

it('runs by itself once the process is started, at once after it was added elsewhere', async () => {
  await there.app.get(Jobs).start();
  await wait(50);
  await here.app.get(Jobs).add(weaving, [job('told')]);
  await eventually(() => expect(done).toEqual(['told']));
});
