import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  correctAnnouncement,
  listAnnouncements,
  listMailbox,
  listMyAnnouncements,
  listNotifications,
  publishAnnouncement,
  readAnnouncement,
  readMyAnnouncement,
  saveAnnouncement,
  unscheduleAnnouncement,
  withdrawAnnouncement,
} from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';
import { Publication } from './publication.js';

let api: CohortsApi;
let lecturer: TestAgent;
let now = new Date('2083-02-01T09:00:00Z');
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
  jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => now);
});
afterAll(() => api.close());

const texts = { nl: { title: 'Uitstap', text: 'We vertrekken om negen uur.' } };
const refused = { status: 404, body: { code: 'cohorts/unknown' } };

async function begin() {
  const cohortId = await api.openCohort(lecturer);
  const learner = await api.joined(lecturer, cohortId);
  const params = { cohortId, announcementId: randomUUID() };
  const publish = (body: object = {}, agent = lecturer) =>
    agent.call(publishAnnouncement, {
      params,
      body: { id: randomUUID(), texts, revision: 0, at: null, ...body },
    });
  const told = async () =>
    (await learner.call(listNotifications, { query: {} })).body.items.filter(
      ({ kind }) => kind === 'announcement',
    );
  const mails = async () => {
    await api.app.get(Jobs).runDue();
    const { body } = await api.anonymous().call(listMailbox);
    return body.items.filter(({ to }) => to === learner.account?.email);
  };
  const seen = () =>
    learner.call(readMyAnnouncement, { params: { announcementId: params.announcementId } });
  return { cohortId, learner, params, publish, told, mails, seen };
}

describe('an announcement', () => {
  it('reaches the learners of its cohort in the app and by mail, once', async () => {
    const { learner, publish, told, mails, seen, params } = await begin();
    const id = randomUUID();
    const [first, again] = await Promise.all([publish({ id }), publish({ id })]);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(first.body.state).toBe('published');
    expect(await told()).toMatchObject([
      { link: `/announcements/${params.announcementId}`, data: { title: { nl: 'Uitstap' } } },
    ]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Spring: Uitstap' });
    expect(mail?.text).toContain('We vertrekken om negen uur.');
    expect((await seen()).body).toMatchObject({ title: { nl: 'Uitstap' }, cohortTitle: 'Spring' });
    expect((await learner.call(listMyAnnouncements, { query: {} })).body.total).toBe(1);
  });

  it('is kept as a draft that nobody else sees, and tells who saves on top of another', async () => {
    const { params, told, seen } = await begin();
    const save = (revision: number, title: string) =>
      lecturer.call(saveAnnouncement, {
        params,
        body: { texts: { nl: { title, text: '' } }, revision },
      });
    expect((await save(0, 'Eerste')).body).toMatchObject({ revision: 1, state: 'draft' });
    expect((await save(1, 'Tweede')).body.revision).toBe(2);
    expect((await save(1, 'Tweede')).body.revision).toBe(2);
    expect(await save(1, 'Derde')).toMatchObject({
      ...{ status: 409, body: { code: 'messages/changed-meanwhile' } },
    });
    expect([await told(), (await seen()).status]).toEqual([[], 404]);
  });

  it('goes out at its moment, unless it is no longer planned', async () => {
    const { publish, told, params } = await begin();
    const at = '2083-02-01T12:00:00.000Z';
    expect((await publish({ at })).body).toMatchObject({ state: 'scheduled', publishAt: at });
    const publication = api.app.get(Publication);
    now = new Date('2083-02-01T11:59:00Z');
    await publication.publishDue();
    expect(await told()).toEqual([]);
    await lecturer.call(unscheduleAnnouncement, { params, body: { id: randomUUID() } });
    now = new Date('2083-02-01T12:01:00Z');
    await publication.publishDue();
    expect(await told()).toEqual([]);
    const { body } = await lecturer.call(readAnnouncement, { params });
    await publish({ at: '2083-02-01T13:00:00.000Z', revision: body.revision });
    now = new Date('2083-02-01T13:00:00Z');
    await Promise.all([publication.publishDue(), publication.publishDue()]);
    expect(await told()).toHaveLength(1);
  });

  it('is corrected without telling anybody again, and what it said is kept', async () => {
    const { publish, told, mails, seen, params } = await begin();
    const { body } = await publish();
    await mails();
    const better = { nl: { title: 'Uitstap', text: 'We vertrekken om tien uur.' } };
    await lecturer.call(correctAnnouncement, {
      params,
      body: { id: randomUUID(), texts: better, revision: body.revision },
    });
    expect((await seen()).body.text).toEqual({ nl: 'We vertrekken om tien uur.' });
    const { events } = (await lecturer.call(readAnnouncement, { params })).body;
    expect(events.map(({ kind, texts: said }) => [kind, said?.nl?.text])).toEqual([
      ['published', 'We vertrekken om negen uur.'],
      ['corrected', 'We vertrekken om tien uur.'],
    ]);
    expect([(await told()).length, (await mails()).length]).toEqual([1, 1]);
  });

  it('that is taken back is gone for learners, also from mails that wait', async () => {
    const { publish, told, mails, seen, params } = await begin();
    await publish();
    await lecturer.call(withdrawAnnouncement, { params, body: { id: randomUUID() } });
    expect([await told(), await mails(), (await seen()).status]).toEqual([[], [], 404]);
    const { body } = await lecturer.call(readAnnouncement, { params });
    expect([body.state, body.events.at(-1)?.kind]).toEqual(['withdrawn', 'withdrawn']);
  });

  it('is listed in a constant number of statements', async () => {
    const { cohortId, publish } = await begin();
    const list = () => lecturer.call(listAnnouncements, { params: { cohortId }, query: {} });
    await publish();
    const few = await countQueries(list);
    for (let n = 0; n < 5; n += 1) {
      await lecturer.call(publishAnnouncement, {
        params: { cohortId, announcementId: randomUUID() },
        body: { id: randomUUID(), texts, revision: 0, at: null },
      });
    }
    expect(await countQueries(list)).toBe(few);
    expect((await list()).body.total).toBe(6);
  });

  it('is nothing to a lecturer or learner of another cohort', async () => {
    const { publish, params, cohortId } = await begin();
    await publish();
    const [stranger, other] = [await api.as('lecturer'), await begin()];
    const event = { params, body: { id: randomUUID() } };
    const text = { ...event, body: { id: randomUUID(), texts, revision: 1 } };
    expect([
      await stranger.call(listAnnouncements, { params: { cohortId }, query: {} }),
      await stranger.call(readAnnouncement, { params }),
      await stranger.call(saveAnnouncement, { params, body: { texts, revision: 1 } }),
      await publish({}, stranger),
      await stranger.call(correctAnnouncement, text),
      await stranger.call(unscheduleAnnouncement, event),
      await stranger.call(withdrawAnnouncement, event),
    ]).toMatchObject([refused, refused, refused, refused, refused, refused, refused]);
    for (const agent of [stranger, other.learner]) {
      expect(
        await agent.call(readMyAnnouncement, {
          params: { announcementId: params.announcementId },
        }),
      ).toMatchObject({ status: 404, body: { code: 'messages/announcement-unknown' } });
      const mine = (await agent.call(listMyAnnouncements, { query: {} })).body;
      expect(mine.items).toEqual([]);
    }
    // The id of an announcement of another cohort leads nowhere in one's own.
    const own = await api.openCohort(stranger);
    const foreign = { cohortId: own, announcementId: params.announcementId };
    expect(await stranger.call(readAnnouncement, { params: foreign })).toMatchObject({
      ...{ status: 404, body: { code: 'messages/announcement-unknown' } },
    });
    expect(
      await stranger.call(saveAnnouncement, { params: foreign, body: { texts, revision: 0 } }),
    ).toMatchObject({ status: 409 });
  });
});
