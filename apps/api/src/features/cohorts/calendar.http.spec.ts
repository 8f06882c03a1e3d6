import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  extendDeadline,
  listMyDates,
  readCalendar,
  readCalendarFeed,
  renewCalendarAddress,
  revokeCalendarAddress,
  saveGoal,
  setDate,
  spreadDates,
  withdrawExtension,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, period, startCohortsApi } from './cohorts.testkit.js';

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

const query = { locale: 'nl' } as const;
const stage = { kind: 'stage', targetId: 'A' } as const;
const lesson = { kind: 'lesson', targetId: 'tt-01-warp' } as const;
const set = (target: { kind: string; targetId: string }, body: object, agent = lecturer) =>
  agent.call(setDate, { params: { cohortId, ...target }, body });
const extend = (who: TestAgent, until: string, agent = lecturer) =>
  agent.call(extendDeadline, {
    params: { cohortId },
    body: { id: randomUUID(), accountId: who.account?.id ?? '', ...stage, until, reason: 'Ill' },
  });
const datesOf = async (agent: TestAgent) => (await agent.call(listMyDates, { query })).body.items;
const feed = (url: string) =>
  api.anonymous().call(readCalendarFeed, { params: { file: url.split('/').at(-1) ?? '' } });

it('sets dates of stages and lessons, and takes them away', async () => {
  await set(lesson, { opensOn: null, dueOn: '2083-02-03' });
  await set(stage, { opensOn: null, dueOn: null });
  const { body } = await lecturer.call(readCalendar, { params: { cohortId }, query });
  expect(body.items.slice(0, 2)).toEqual([
    { ...stage, title: 'Beginnen', opensOn: null, dueOn: null },
    { ...lesson, title: expect.any(String), opensOn: null, dueOn: '2083-02-03' },
  ]);
  await lecturer.call(spreadDates, { params: { cohortId } });
  expect((await datesOf(learner)).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['lesson', '2083-02-03'],
    ['stage', period.endsOn],
  ]);
});

it('refuses dates of what is not in the track, and ends before starts', async () => {
  const dates = { opensOn: '2083-02-02', dueOn: '2083-02-01' };
  expect(await set({ ...stage, targetId: 'Z' }, dates)).toMatchObject({
    body: { code: 'cohorts/date-unknown' },
  });
  expect(await set(stage, dates)).toMatchObject({ body: { code: 'cohorts/period-reversed' } });
});

it('stretches a deadline for one learner only, the last time counts', async () => {
  const other = await api.joined(lecturer, cohortId);
  await extend(learner, '2083-02-15');
  await extend(learner, '2083-02-20');
  expect(await datesOf(learner)).toMatchObject([{ dueOn: '2083-02-20', extended: true }]);
  expect(await datesOf(other)).toMatchObject([{ dueOn: period.endsOn, extended: false }]);
  const { body } = await lecturer.call(readCalendar, { params: { cohortId }, query });
  expect(body.extensions).toMatchObject([
    { displayName: 'Test learner', title: 'Beginnen', until: '2083-02-20', reason: 'Ill' },
  ]);
  const params = { cohortId, extensionId: body.extensions[0]?.id ?? '' };
  expect(await lecturer.call(withdrawExtension, { params })).toMatchObject({ status: 204 });
  expect(await datesOf(learner)).toMatchObject([{ dueOn: period.endsOn, extended: false }]);
});

it('is only changed by its own lecturers, for its own people', async () => {
  const stranger = await api.as('lecturer');
  const dates = { opensOn: null, dueOn: '2083-02-01' };
  expect(await set(stage, dates, stranger)).toMatchObject({ status: 404 });
  expect(await extend(learner, '2083-03-01', stranger)).toMatchObject({ status: 404 });
  expect(await extend(await api.as('learner'), '2083-03-01')).toMatchObject({
    body: { code: 'cohorts/person-unknown' },
  });
});

it('shows a learner the dates of cohorts that she follows now', async () => {
  expect(await datesOf(learner)).toHaveLength(1);
  const body = { id: randomUUID(), action: 'leave' } as const;
  await learner.call(changeMyEnrolment, { params: { cohortId }, body });
  expect(await datesOf(learner)).toEqual([]);
  expect(await datesOf(await api.as('learner'))).toEqual([]);
});

it('reads three cohorts in as many statements as one', async () => {
  const one = await countQueries(() => datesOf(learner));
  const others = [await api.openCohort(lecturer), await api.openCohort(lecturer)];
  for (const other of others) await api.join(learner, lecturer, other);
  expect(await datesOf(learner)).toHaveLength(3);
  expect([one, await countQueries(() => datesOf(learner))]).toEqual([2, 2]);
});

describe('the secret address', () => {
  const renew = async (agent: TestAgent) =>
    (await agent.call(renewCalendarAddress, { body: { locale: 'en' } })).body.url;

  it('gives the dates of its owner as iCalendar, without signing in', async () => {
    await extend(learner, '2083-02-20');
    const { status, raw } = await feed(await renew(learner));
    expect(status).toBe(200);
    expect(raw.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(raw.payload).toContain('SUMMARY:Due: Begin\r\n');
    expect(raw.payload).toContain('DTSTART;VALUE=DATE:20830220\r\n');
    expect(raw.payload).toContain('stretched for you');
  });

  it('gives the days of her own goals too, and of nobody else', async () => {
    const goal = { moduleCode: null, text: 'Spin a yarn', evidence: '', dueOn: '2083-02-05' };
    const rest = { outcome: null, lookBack: '', sharedWith: null, removed: false };
    await learner.call(saveGoal, {
      params: { goalId: randomUUID() },
      body: { id: randomUUID(), at: new Date().toISOString(), ...goal, ...rest },
    });
    const { raw } = await feed(await renew(learner));
    expect(raw.payload).toContain('SUMMARY:Goal: Spin a yarn\r\n');
    expect(raw.payload).toContain('DTSTART;VALUE=DATE:20830205\r\n');
    const other = await api.joined(lecturer, cohortId);
    expect((await feed(await renew(other))).raw.payload).not.toContain('Spin');
  });

  it('stops working when it is renewed or revoked', async () => {
    const first = await renew(learner);
    const second = await renew(learner);
    expect([(await feed(first)).status, (await feed(second)).status]).toEqual([404, 200]);
    await learner.call(revokeCalendarAddress);
    expect((await feed(second)).status).toBe(404);
    expect((await feed('nothing.txt')).status).toBe(404);
  });
});
