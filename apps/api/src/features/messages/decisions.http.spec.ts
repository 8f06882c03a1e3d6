import { randomUUID } from 'node:crypto';
import { decideEnrolment, extendDeadline, listNotifications, readCalendar } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

let api: CohortsApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const toldTo = async (learner: TestAgent) =>
  (await learner.call(listNotifications, { query: {} })).body.items;

it('tells a learner what became of her request, once', async () => {
  const cohortId = await api.openCohort(lecturer, { selfEnrolment: 'approval' });
  const learner = await api.joined(lecturer, cohortId);
  expect(await toldTo(learner)).toEqual([]);
  const accountId = learner.account?.id ?? '';
  const decide = (action: string, reason: string | null, id = randomUUID()) =>
    lecturer.call(decideEnrolment, {
      params: { cohortId },
      body: { id, accountId, action, reason },
    });
  const approval = randomUUID();
  await decide('approve', null, approval);
  await decide('approve', null, approval);
  await decide('remove', 'Moved to another class');
  expect((await toldTo(learner)).map(({ kind, data }) => [kind, data])).toEqual([
    [
      'enrolment-decided',
      { cohortTitle: 'Spring', state: 'removed', reason: 'Moved to another class' },
    ],
    ['enrolment-decided', { cohortTitle: 'Spring', state: 'enrolled', reason: null }],
  ]);
});

it('tells a learner that she has more time, once, and nobody else', async () => {
  const cohortId = await api.openCohort(lecturer);
  const [learner, other] = [
    await api.joined(lecturer, cohortId),
    await api.joined(lecturer, cohortId),
  ];
  const query = { locale: 'en' } as const;
  const { body } = await lecturer.call(readCalendar, { params: { cohortId }, query });
  const lesson = body.items.find(({ kind }) => kind === 'lesson');
  const extension = {
    ...{ id: randomUUID(), accountId: learner.account?.id ?? '', kind: 'lesson' as const },
    ...{ targetId: lesson?.targetId ?? '', until: '2083-03-01', reason: 'Ill' },
  };
  const extend = () => lecturer.call(extendDeadline, { params: { cohortId }, body: extension });
  await extend();
  await extend();
  expect(await toldTo(learner)).toMatchObject([
    {
      kind: 'extension-given',
      data: { until: '2083-03-01', reason: 'Ill', title: { en: lesson?.title } },
      link: expect.stringMatching(/^\/modules\//) as string,
    },
  ]);
  expect(await toldTo(other)).toEqual([]);
});
