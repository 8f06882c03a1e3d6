import { randomUUID } from 'node:crypto';
import {
  addLecturer,
  createCohort,
  listMyCohorts,
  listPeople,
  readCalendar,
  readCohort,
  readJoinCode,
  removeLecturer,
  renewJoinCode,
  revokeJoinCode,
  updateCohort,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, period, startCohortsApi } from './cohorts.testkit.js';

let api: CohortsApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const query = { locale: 'nl' } as const;
const read = (agent: TestAgent, cohortId: string) =>
  agent.call(readCohort, { params: { cohortId }, query });
const mine = async (agent: TestAgent) => (await agent.call(listMyCohorts, { query })).body;

describe('a new cohort', () => {
  it('has its lecturer, a join code and dates for every stage', async () => {
    const cohortId = await api.openCohort(lecturer, { title: ' Lente 2027 ' });
    const { body } = await read(lecturer, cohortId);
    expect(body).toMatchObject({
      ...{ title: 'Lente 2027', ...period, capacity: null, selfEnrolment: 'code' },
      lecturers: [{ accountId: lecturer.account?.id }],
      counts: { enrolled: 0, removed: 0 },
    });
    expect(body.joinCode).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    const calendar = await lecturer.call(readCalendar, { params: { cohortId }, query });
    const stages = calendar.body.items.filter(({ kind }) => kind === 'stage');
    expect(stages[0]?.opensOn).toBe(period.startsOn);
    expect(stages.at(-1)?.dueOn).toBe(period.endsOn);
    expect(stages.every(({ opensOn, dueOn }) => opensOn !== null && dueOn !== null)).toBe(true);
  });

  it('is opened once, however often it is sent', async () => {
    const cohortId = await api.openCohort(lecturer);
    const { body: known } = await read(lecturer, cohortId);
    const { track, ...settings } = known;
    const body = {
      ...settings,
      id: cohortId,
      title: 'Again',
      trackSlug: track.slug,
      trackVersion: track.version,
    };
    expect(await lecturer.call(createCohort, { body })).toMatchObject({ status: 201 });
    expect((await read(lecturer, cohortId)).body.title).toBe('Spring');
    const stranger = await api.as('lecturer');
    expect(await stranger.call(createCohort, { body })).toMatchObject({ status: 404 });
  });

  it('needs a track that is published and a period that goes forward', async () => {
    const { body: known } = await read(lecturer, await api.openCohort(lecturer));
    const { track, ...settings } = known;
    const body = {
      ...settings,
      id: randomUUID(),
      trackSlug: track.slug,
      trackVersion: track.version,
    };
    const made = (change: object) => lecturer.call(createCohort, { body: { ...body, ...change } });
    expect(await made({ trackVersion: '9.9.9' })).toMatchObject({
      body: { code: 'catalogue/track-unknown' },
    });
    expect(await made({ endsOn: '2026-01-01' })).toMatchObject({
      body: { code: 'cohorts/period-reversed' },
    });
    expect(await made({ timeZone: 'Europe/Nowhere' })).toMatchObject({ status: 400 });
  });
});

describe('settings', () => {
  it('change one by one, and never the track or the dates', async () => {
    const cohortId = await api.openCohort(lecturer);
    const before = await lecturer.call(readCalendar, { params: { cohortId }, query });
    await lecturer.call(updateCohort, {
      params: { cohortId },
      body: { capacity: 30, endsOn: '2083-06-30', trackSlug: 'other', trackVersion: '9.9.9' },
    });
    const { body } = await read(lecturer, cohortId);
    expect(body).toMatchObject({ capacity: 30, startsOn: period.startsOn, endsOn: '2083-06-30' });
    expect(body.track.slug).toBe('craft');
    const after = await lecturer.call(readCalendar, { params: { cohortId }, query });
    expect(after.body).toEqual(before.body);
    await expect(
      api.dataSource.query(`update cohort set track_version = '9.9.9' where id = $1`, [cohortId]),
    ).rejects.toThrow('keeps its track');
  });

  it('refuse an end before the start', async () => {
    const cohortId = await api.openCohort(lecturer);
    const changed = await lecturer.call(updateCohort, {
      params: { cohortId },
      body: { startsOn: '2083-12-01' },
    });
    expect(changed).toMatchObject({ status: 422, body: { code: 'cohorts/period-reversed' } });
  });
});

describe('a join code', () => {
  it('shows everybody which cohort it is of, however it is typed', async () => {
    const cohortId = await api.openCohort(lecturer, { capacity: 1 });
    const { joinCode } = (await read(lecturer, cohortId)).body;
    const typed = `${joinCode?.slice(0, 4).toLowerCase() ?? ''}-${joinCode?.slice(4) ?? ''}`;
    const describeCode = () =>
      api.anonymous().call(readJoinCode, { params: { code: typed }, query });
    expect((await describeCode()).body).toMatchObject({
      ...{ title: 'Spring', approval: false, full: false },
    });
    await api.joined(lecturer, cohortId);
    expect((await describeCode()).body.full).toBe(true);
  });

  it('stops working when it is renewed, revoked or self-enrolment closes', async () => {
    const cohortId = await api.openCohort(lecturer);
    const params = { cohortId };
    const works = async (code: string | null) =>
      (await api.anonymous().call(readJoinCode, { params: { code: code ?? '' }, query })).status;
    const first = (await read(lecturer, cohortId)).body.joinCode;
    const second = (await lecturer.call(renewJoinCode, { params })).body.joinCode;
    expect([await works(first), await works(second)]).toEqual([404, 200]);
    await lecturer.call(updateCohort, { params, body: { selfEnrolment: 'closed' } });
    expect(await works(second)).toBe(404);
    await lecturer.call(updateCohort, { params, body: { selfEnrolment: 'code' } });
    await lecturer.call(revokeJoinCode, { params });
    expect(await works(second)).toBe(404);
  });
});

describe('lecturers', () => {
  it('are added by e-mail and taken off, but never the last one', async () => {
    const cohortId = await api.openCohort(lecturer);
    const params = { cohortId };
    const colleague = await api.as('lecturer');
    const add = (email: string) => lecturer.call(addLecturer, { params, body: { email } });
    expect(await add((await api.as('learner')).account?.email ?? '')).toMatchObject({
      body: { code: 'cohorts/not-a-lecturer' },
    });
    expect(await add(colleague.account?.email.toUpperCase() ?? '')).toMatchObject({ status: 204 });
    expect((await read(colleague, cohortId)).body.lecturers).toHaveLength(2);
    const remove = (agent: TestAgent) =>
      colleague.call(removeLecturer, { params: { cohortId, accountId: agent.account?.id ?? '' } });
    expect(await remove(lecturer)).toMatchObject({ status: 204 });
    expect(await remove(colleague)).toMatchObject({ body: { code: 'cohorts/last-lecturer' } });
    expect(await read(lecturer, cohortId)).toMatchObject({ status: 404 });
  });
});

describe('whose a cohort is', () => {
  it('does not exist for a lecturer of another one; administrators see it', async () => {
    const cohortId = await api.openCohort(lecturer);
    await api.joined(lecturer, cohortId);
    const stranger = await api.as('lecturer');
    await api.openCohort(stranger);
    const params = { cohortId };
    for (const route of [readCohort, listPeople, readCalendar]) {
      expect(await stranger.call(route, { params, query })).toMatchObject({
        ...{ status: 404, body: { code: 'cohorts/unknown' } },
      });
    }
    const seen = (await mine(stranger)).teaching.map(({ id }) => id);
    expect(seen).not.toContain(cohortId);
    const administrator = await api.as('administrator');
    expect(await read(administrator, cohortId)).toMatchObject({ status: 200 });
    expect((await mine(administrator)).teaching.map(({ id }) => id)).toContain(cohortId);
  });

  it('is told in lists with as many statements for ten cohorts as for one', async () => {
    const someone = await api.as('lecturer');
    await api.openCohort(someone);
    const one = await countQueries(() => mine(someone));
    for (let n = 0; n < 9; n += 1) await api.openCohort(someone);
    const ten = await countQueries(() => mine(someone));
    expect((await mine(someone)).teaching).toHaveLength(10);
    expect([one, ten]).toEqual([3, 3]);
  });
});
