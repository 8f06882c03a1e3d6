import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  decideEnrolment,
  joinCohort,
  listMyCohorts,
  listPeople,
  markComplete,
  readModuleProgress,
  updateCohort,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from './cohorts.testkit.js';

let api: CohortsApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const query = { locale: 'nl' } as const;
const people = async (cohortId: string, asked: object = {}) =>
  (await lecturer.call(listPeople, { params: { cohortId }, query: asked })).body;
const decide = (
  cohortId: string,
  who: TestAgent,
  action: 'approve' | 'refuse' | 'remove' | 'restore',
) =>
  lecturer.call(decideEnrolment, {
    params: { cohortId },
    body: { id: randomUUID(), accountId: who.account?.id ?? '', action, reason: 'Because' },
  });
const change = (who: TestAgent, cohortId: string, action: 'leave' | 'return') =>
  who.call(changeMyEnrolment, { params: { cohortId }, body: { id: randomUUID(), action } });
const stateOf = async (who: TestAgent, cohortId: string) => {
  const { body } = await who.call(listMyCohorts, { query });
  return body.following.find(({ id }) => id === cohortId)?.state;
};

describe('joining', () => {
  it('enrols once, however often it is sent', async () => {
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.as('learner');
    const answers = await Promise.all([1, 2, 3].map(() => api.join(learner, lecturer, cohortId)));
    expect(answers.map(({ body }) => body.state)).toEqual(['enrolled', 'enrolled', 'enrolled']);
    const events: unknown[] = await api.dataSource.query(
      'select from enrolment_event where cohort_id = $1',
      [cohortId],
    );
    expect(events).toHaveLength(1);
  });

  it('never lets more people in than there are places, also at the same moment', async () => {
    const cohortId = await api.openCohort(lecturer, { capacity: 2 });
    const learners = await Promise.all([1, 2, 3, 4, 5].map(() => api.as('learner')));
    await Promise.all(learners.map((learner) => api.join(learner, lecturer, cohortId)));
    expect((await people(cohortId, { state: 'enrolled' })).total).toBe(2);
    expect((await people(cohortId, { state: 'waitlisted' })).total).toBe(3);
  });

  it('lets the first of the waiting list in when somebody leaves or places are added', async () => {
    const cohortId = await api.openCohort(lecturer, { capacity: 1 });
    const [first, second, third] = [
      await api.joined(lecturer, cohortId),
      await api.joined(lecturer, cohortId),
      await api.joined(lecturer, cohortId),
    ];
    await change(first, cohortId, 'leave');
    expect([await stateOf(second, cohortId), await stateOf(third, cohortId)]).toEqual([
      'enrolled',
      'waitlisted',
    ]);
    await lecturer.call(updateCohort, { params: { cohortId }, body: { capacity: null } });
    expect(await stateOf(third, cohortId)).toBe('enrolled');
  });

  it('waits for a yes where the cohort asks for one', async () => {
    const cohortId = await api.openCohort(lecturer, { selfEnrolment: 'approval' });
    const [liked, unliked] = [
      await api.joined(lecturer, cohortId),
      await api.joined(lecturer, cohortId),
    ];
    expect(await stateOf(liked, cohortId)).toBe('requested');
    expect((await decide(cohortId, liked, 'approve')).body.state).toBe('enrolled');
    expect((await decide(cohortId, unliked, 'refuse')).body.state).toBe('refused');
    const { body } = await unliked.call(listMyCohorts, { query });
    expect(body.following[0]).toMatchObject({ state: 'refused', reason: 'Because' });
  });

  it('needs a code that exists', async () => {
    const learner = await api.as('learner');
    const joined = await learner.call(joinCohort, { body: { id: randomUUID(), code: 'NOPE' } });
    expect(joined).toMatchObject({ status: 404, body: { code: 'cohorts/code-unknown' } });
  });
});

describe('leaving and returning', () => {
  it('loses no completion and changes no date', async () => {
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.joined(lecturer, cohortId);
    const write = { id: randomUUID(), lessonId: 'tt-01-warp', at: new Date().toISOString() };
    await learner.call(markComplete, { body: write });
    const progress = async () =>
      (await learner.call(readModuleProgress, { params: { moduleCode: 'TT-01' } })).body;
    const before = await progress();
    for (const action of ['leave', 'return', 'leave', 'leave', 'return', 'return'] as const) {
      await change(learner, cohortId, action);
      expect(await progress()).toEqual(before);
    }
    expect(await stateOf(learner, cohortId)).toBe('enrolled');
    const kinds: { kind: string }[] = await api.dataSource.query(
      'select kind from enrolment_event where cohort_id = $1 order by sequence',
      [cohortId],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['enrolled', 'left', 'returned', 'left', 'returned'],
    ]);
  });

  it('is the same write when it is sent twice, also after more happened', async () => {
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.joined(lecturer, cohortId);
    const body = { id: randomUUID(), action: 'leave' } as const;
    await learner.call(changeMyEnrolment, { params: { cohortId }, body });
    await change(learner, cohortId, 'return');
    await learner.call(changeMyEnrolment, { params: { cohortId }, body });
    expect(await stateOf(learner, cohortId)).toBe('enrolled');
  });

  it('is not for who was never there', async () => {
    const cohortId = await api.openCohort(lecturer);
    expect(await change(await api.as('learner'), cohortId, 'return')).toMatchObject({
      ...{ status: 404, body: { code: 'cohorts/unknown' } },
    });
  });
});

describe('removing', () => {
  it('can be undone; who was removed cannot come back by herself', async () => {
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.joined(lecturer, cohortId);
    expect((await decide(cohortId, learner, 'remove')).body.state).toBe('removed');
    expect(await change(learner, cohortId, 'return')).toMatchObject({
      body: { code: 'cohorts/not-possible' },
    });
    expect((await decide(cohortId, learner, 'restore')).body.state).toBe('enrolled');
  });

  it('is for people of the cohort only', async () => {
    const cohortId = await api.openCohort(lecturer);
    expect(await decide(cohortId, await api.as('learner'), 'approve')).toMatchObject({
      ...{ status: 404, body: { code: 'cohorts/person-unknown' } },
    });
  });
});

describe('the list of people', () => {
  it('has pages of fifty, searched, sorted and counted in a constant number of statements', async () => {
    const cohortId = await api.openCohort(lecturer);
    await api.dataSource.query(
      `with added as (
         insert into account (email, display_name, roles, locale, country)
         select 'person-' || n || '@school.example', 'Person ' || lpad(n::text, 3, '0'),
           '{learner}', 'nl', 'BE' from generate_series(1, 120) n returning id)
       insert into enrolment_event (id, cohort_id, account_id, kind)
       select gen_random_uuid(), $1, id, 'enrolled' from added`,
      [cohortId],
    );
    const first = await people(cohortId);
    expect([first.items.length, first.total, first.pages]).toEqual([50, 120, 3]);
    const last = await people(cohortId, { page: 3 });
    expect(last.items.map(({ displayName }) => displayName).at(-1)).toBe('Person 120');
    expect((await people(cohortId, { search: 'PERSON-7@' })).items).toHaveLength(1);
    expect((await people(cohortId, { search: '%' })).total).toBe(0);
    expect(await countQueries(() => people(cohortId, { sort: 'since' }))).toBe(2);
  });
});
