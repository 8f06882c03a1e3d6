import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  changeMessageSettings,
  extendDeadline,
  listNotifications,
  markComplete,
  readCalendar,
  readMessageSettings,
  setDate,
} from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';
import { DeadlineReminders } from './deadline-reminders.js';

let api: CohortsApi;
let lecturer: TestAgent;
let now = new Date('2083-02-01T09:00:00Z');
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
  jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => now);
});
afterAll(() => api.close());

/** A cohort around the night in which the clocks go forward, with one lesson that has a date. */
async function begin(dueOn: string) {
  const cohortId = await api.openCohort(lecturer, { startsOn: '2083-03-01', endsOn: '2083-06-01' });
  const learner = await api.joined(lecturer, cohortId);
  const query = { locale: 'en' } as const;
  const { body } = await lecturer.call(readCalendar, { params: { cohortId }, query });
  for (const { kind, targetId } of body.items) {
    const none = { opensOn: null, dueOn: null };
    await lecturer.call(setDate, { params: { cohortId, kind, targetId }, body: none });
  }
  const lesson = body.items.find(({ kind }) => kind === 'lesson');
  const target = { kind: 'lesson' as const, targetId: lesson?.targetId ?? '' };
  const move = (day: string | null) =>
    lecturer.call(setDate, {
      params: { cohortId, ...target },
      body: { opensOn: null, dueOn: day },
    });
  await move(dueOn);
  const remindedAt = async (moment: string) => {
    now = new Date(moment);
    await api.app.get(DeadlineReminders).run();
    await api.app.get(DeadlineReminders).run();
    const { items } = (await learner.call(listNotifications, { query: {} })).body;
    return items.flatMap((item) => (item.kind === 'deadline-near' ? [item.data.dueOn] : []));
  };
  return { cohortId, learner, target, move, remindedAt };
}

const choose = async (learner: TestAgent, chosen: object) => {
  const { body } = await learner.call(readMessageSettings);
  await learner.call(changeMessageSettings, { body: { ...body, ...chosen } });
};

describe('a deadline that comes near', () => {
  it('is told once, three days before in the morning, whatever the clocks do', async () => {
    const { remindedAt } = await begin('2083-03-31');
    expect(await remindedAt('2083-03-28T04:59:00Z')).toEqual([]);
    expect(await remindedAt('2083-03-28T05:00:00Z')).toEqual(['2083-03-31']);
    expect(await remindedAt('2083-03-30T05:00:00Z')).toEqual(['2083-03-31']);
  });

  it('is told so many days before as somebody chose, by her own clock', async () => {
    const { learner, remindedAt } = await begin('2083-03-31');
    await choose(learner, { reminderDays: 1, timeZone: 'Pacific/Auckland' });
    expect(await remindedAt('2083-03-29T17:59:00Z')).toEqual([]);
    expect(await remindedAt('2083-03-29T18:00:00Z')).toEqual(['2083-03-31']);
  });

  it('is not told to who wants none, and not when it is over', async () => {
    const { learner, remindedAt } = await begin('2083-03-31');
    await choose(learner, { reminderDays: 0 });
    expect(await remindedAt('2083-03-30T12:00:00Z')).toEqual([]);
    await choose(learner, { reminderDays: 3 });
    expect(await remindedAt('2083-03-31T22:01:00Z')).toEqual([]);
  });

  it('is not told when the work is done', async () => {
    const { learner, target, remindedAt } = await begin('2083-03-31');
    const body = { id: randomUUID(), lessonId: target.targetId, at: new Date().toISOString() };
    expect((await learner.call(markComplete, { body })).status).toBeLessThan(300);
    expect(await remindedAt('2083-03-30T12:00:00Z')).toEqual([]);
  });

  it('follows a date that moves, and is not told of one that was taken away', async () => {
    const { move, remindedAt } = await begin('2083-03-31');
    await move('2083-04-10');
    expect(await remindedAt('2083-03-30T12:00:00Z')).toEqual([]);
    expect(await remindedAt('2083-04-07T05:00:00Z')).toEqual(['2083-04-10']);
    await move('2083-04-20');
    expect(await remindedAt('2083-04-17T05:00:00Z')).toEqual(['2083-04-20', '2083-04-10']);
    await move(null);
    expect(await remindedAt('2083-04-19T05:00:00Z')).toHaveLength(2);
  });

  it('is that of the learner, where it was stretched for her', async () => {
    const { cohortId, learner, target, remindedAt } = await begin('2083-03-31');
    await lecturer.call(extendDeadline, {
      params: { cohortId },
      body: {
        ...{ id: randomUUID(), accountId: learner.account?.id ?? '', ...target },
        ...{ until: '2083-04-14', reason: 'Ill' },
      },
    });
    expect(await remindedAt('2083-03-30T12:00:00Z')).toEqual([]);
    expect(await remindedAt('2083-04-11T05:00:00Z')).toEqual(['2083-04-14']);
  });

  it('takes as many statements for many learners as for one', async () => {
    const { cohortId } = await begin('2083-05-20');
    now = new Date('2083-05-18T12:00:00Z');
    const one = await countQueries(() => api.app.get(DeadlineReminders).run());
    await begin('2083-05-24');
    const next = await begin('2083-05-25');
    for (let n = 0; n < 5; n += 1) await api.joined(lecturer, next.cohortId);
    expect(cohortId).not.toBe(next.cohortId);
    now = new Date('2083-05-22T12:00:00Z');
    const several = await countQueries(() => api.app.get(DeadlineReminders).run());
    // One more group of people to tell than before.
    expect(several - one).toBeLessThanOrEqual(one);
  });
});
