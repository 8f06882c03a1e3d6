import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  exportPeerReviews,
  followNotifications,
  giveTeamPoints,
  listMyReviews,
  listNotifications,
  listPeerReviews,
  offerReview,
  previewAllocation,
  rateReview,
  readMyReview,
  readPeerFeedback,
  readReceivedFeedback,
  readReviewerQuality,
  readReviewPractice,
  readTeamPoints,
  readUnread,
  releasePeerFeedback,
  reportReview,
  reportWork,
  type Route,
  savePeerSettings,
  startPeerFeedback,
} from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import { logLines } from '../../platform/testing/log-lines.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { HandInConditions } from '../submissions/index.js';
import { idOf } from '../teams/teams.testkit.js';
import {
  assignmentId,
  inDutch,
  type PeerApi,
  type PeerGroupClass,
  startPeerApi,
} from './peer-feedback.testkit.js';
import { PeerFeedbackReader } from './peer-feedback-reader.js';

let api: PeerApi;
let group: PeerGroupClass;
/** What would tell who reviewed: names, accounts, ids of reviews and moments. */
let telling: string[];
let logged: readonly string[] = [];

const secret = ['Reviewer Geheim', 'Reviewer Verborgen'];
const team = () => ({ teamId: group.teamId, assignmentId });
const received = (agent: TestAgent) =>
  agent.call(readReceivedFeedback, { params: team(), query: inDutch });
beforeAll(async () => {
  api = await startPeerApi({ env: { logLevel: 'info' } });
  logged = logLines(api);
  group = await api.openPeers();
  for (const [nth, agent] of group.outsiders.entries()) {
    await api.dataSource.query('update account set display_name = $2 where id = $1', [
      ...[idOf(agent), secret[nth]],
    ]);
  }
  await group.settle();
  await group.start();
  // A moment at which nothing else happens.
  const clock = jest.spyOn(api.app.get(Clock), 'now');
  clock.mockReturnValue(new Date('2026-01-15T10:11:12.345Z'));
  await group.give(group.outsiders[0], 'Een');
  await group.give(group.outsiders[1], 'Twee', 2);
  clock.mockRestore();
  const rows: { id: string; at: Date }[] = await api.dataSource.query(
    'select id, given_at as at from peer_review where team_id = $1',
    [group.teamId],
  );
  telling = [
    ...secret,
    ...group.outsiders.map(idOf),
    ...rows.flatMap(({ id, at }) => [id, at.toISOString(), at.toISOString().slice(0, 19)]),
  ];
});
afterAll(() => api.close());

/** What the live stream says first. */
async function firstEvent(agent: TestAgent): Promise<string> {
  const stream = (await agent.call(followNotifications)).raw.stream();
  for await (const chunk of stream) {
    stream.destroy();
    return String(chunk);
  }
  return '';
}

const expectSilence = (channel: string, text: string) => {
  const told = telling.filter((one) => text.includes(one));
  expect({ channel, told }).toEqual({ channel, told: [] });
};

it('tells authors nothing before feedback is shown: no count, no notice, no condition', async () => {
  const told = async () =>
    JSON.stringify([
      (await received(group.members[0])).body,
      (await group.members[0].call(readUnread)).body,
      await api.app.get(HandInConditions, { strict: false }).missing(group.teamId, assignmentId),
    ]);
  const before = await told();
  const [row]: { id: string }[] = await api.dataSource.query(
    `select id from peer_review where team_id = $1 limit 1`,
    [group.teamId],
  );
  await api.dataSource.query(`update peer_review set state = 'to-do' where id = $1`, [row?.id]);
  expect(await told()).toBe(before);
  await api.dataSource.query(`update peer_review set state = 'given' where id = $1`, [row?.id]);
});

describe('once it is shown', () => {
  beforeAll(async () => {
    await group.release();
  });

  it('no answer, header, notice or mail tells authors, who left, or lecturers there who wrote', async () => {
    const { members, exMember, lecturer, administrator } = group;
    for (const agent of [...members, exMember, lecturer, administrator]) {
      const answer = await received(agent);
      expect(answer.status).toBe(200);
      expectSilence('feedback', JSON.stringify([answer.body, answer.raw.headers]));
    }
    for (const agent of [...members, exMember]) {
      for (const route of [listNotifications, readUnread, listMyReviews] as Route[]) {
        const { body, raw } = await agent.call(route, { query: inDutch });
        expectSilence(route.id, JSON.stringify([body, raw.headers]));
      }
    }
    expectSilence('events', await firstEvent(members[0]));
    const mails: { text: string }[] = await api.dataSource.query(
      `select mail::text as text from mail_message mail where recipient = any ($1)`,
      [members.map(({ account }) => account?.email ?? '')],
    );
    for (const { text } of mails) expectSilence('mail', text);
  });

  it('no log tells it', () => {
    expect(logged.length).toBeGreaterThan(0);
    expectSilence('log', logged.join('\n'));
  });

  it('orders by an id that only authors know, and that follows from nothing', async () => {
    const { reviews } = (await received(group.members[0])).body;
    expect(reviews).toHaveLength(2);
    const ids = reviews.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const others = await Promise.all([
      ...group.outsiders.map((agent) => agent.call(listMyReviews, { query: inDutch })),
      group.lecturer.call(listPeerReviews, { params: group.place, query: {} }),
      group.lecturer.call(readPeerFeedback, { params: group.place, query: inDutch }),
      group.lecturer.call(readReviewerQuality, { params: group.place }),
    ]);
    const elsewhere = JSON.stringify(others.map(({ body }) => body)) + logged.join('');
    for (const id of ids) expect(elsewhere).not.toContain(id);
  });

  it('tells reviewers nothing of the authors, and markers no names', async () => {
    const reviewId = await group.reviewOf(group.outsiders[0]);
    const { body } = await group.outsiders[0].call(readMyReview, {
      ...{ params: { reviewId }, query: inDutch },
    });
    const text = JSON.stringify(body);
    for (const told of ['Warp', group.teamId, ...group.members.map(idOf), 'Geheime Naam']) {
      expect(text).not.toContain(told);
    }
    const [submission]: { id: string }[] = await api.dataSource.query(
      'select submission_id as id from peer_review where id = $1',
      [reviewId],
    );
    const marks = await api.app
      .get(PeerFeedbackReader, { strict: false })
      .marksFor(submission?.id ?? '');
    expect(marks).toHaveLength(2);
    expectSilence('marks', JSON.stringify(marks));
  });

  it('keeps an anonymous file anonymous, for lecturers too, and says what was given', async () => {
    const { raw, status } = await group.lecturer.call(exportPeerReviews, {
      ...{ params: group.place, query: inDutch },
    });
    expect(status).toBe(200);
    expectSilence('export', raw.payload + JSON.stringify(raw.headers));
    expect(raw.payload).toContain('Over even');
    expect(raw.payload).toMatch(/Warp,[12],Het geheel,,Twee/);
  });

  it('names reviewers where feedback is open', async () => {
    const open = await api.openPeers();
    await open.settle({ anonymous: false });
    await open.start();
    await open.give(open.outsiders[0]);
    await open.release();
    const { body } = await open.members[0].call(readReceivedFeedback, {
      ...{ params: { teamId: open.teamId, assignmentId }, query: inDutch },
    });
    expect(body.reviews[0]?.reviewerName).toBe('Test learner');
    const file = await open.lecturer.call(exportPeerReviews, {
      ...{ params: open.place, query: inDutch },
    });
    expect(file.raw.payload).toContain('Warp,1,Test learner,');
  });
});

describe('is refused', () => {
  const id = randomUUID();
  const settings = { between: 'none' };
  const ofStaff = [
    [readPeerFeedback, { query: inDutch }],
    [savePeerSettings, { body: { id, revision: 0, settings } }],
    [previewAllocation, { query: { seed: 'x' } }],
    [startPeerFeedback, { body: { id, seed: 'x' } }],
    [releasePeerFeedback, { body: { id } }],
    [listPeerReviews, { query: {} }],
    [readReviewerQuality, {}],
    [exportPeerReviews, { query: inDutch }],
  ] as const;

  const table = ofStaff.map(([route, input]) => ({ id: route.id, route, input }));
  it.each(table)('$id to whoever does not run the cohort', async ({ route, input }) => {
    const { otherLecturer, members, stranger, guest } = group;
    const body = 'body' in input && 'settings' in input.body ? await wholeSettings() : undefined;
    const sent = { params: group.place, ...input, ...(body && { body }) };
    const statuses = [];
    for (const agent of [otherLecturer, members[0], stranger, guest]) {
      statuses.push((await agent.call(route, sent)).status);
    }
    expect(statuses).toEqual([404, 403, 403, 401]);
  });
  const wholeSettings = async () => {
    const { body } = await group.lecturer.call(readPeerFeedback, {
      ...{ params: group.place, query: inDutch },
    });
    return { id, revision: body.revision, settings: body.settings };
  };

  it('feedback of a team to everybody else, and rating it to who left and to lecturers', async () => {
    const { outsiders, unplaced, otherLecturer, stranger, guest } = group;
    for (const agent of [...outsiders, unplaced, otherLecturer, stranger]) {
      expect((await received(agent)).status).toBe(404);
    }
    expect((await received(guest)).status).toBe(401);
    const { reviews } = (await received(group.members[0])).body;
    const params = { ...team(), feedbackId: reviews[0]?.id ?? '' };
    const rating = { params, body: { id, useful: 5, answer: '' } };
    const report = { params, body: { id, kind: 'not-serious', note: 'x' } };
    for (const agent of [...outsiders, group.exMember, group.lecturer, otherLecturer, stranger]) {
      expect((await agent.call(rateReview, rating)).status).toBe(404);
      expect((await agent.call(reportReview, report)).status).toBe(404);
    }
    // Nor to a member for feedback of another team.
    const own = { ...params, teamId: group.otherTeamId };
    expect((await outsiders[0].call(rateReview, { ...rating, params: own })).status).toBe(404);
  });

  it('a review, an example and points to whoever they are not of', async () => {
    const reviewId = await group.reviewOf(group.outsiders[0]);
    const { members, exMember, outsiders, lecturer, otherLecturer, stranger, guest } = group;
    const { body } = await outsiders[0].call(listMyReviews, { query: inDutch });
    const roundId = body.given[0]?.roundId ?? '';
    for (const agent of [...members, exMember, outsiders[1], lecturer, otherLecturer, stranger]) {
      const read = { params: { reviewId }, query: inDutch };
      expect((await agent.call(readMyReview, read)).status).toBe(404);
      const report = { params: { reviewId }, body: { id, kind: 'not-serious', note: 'x' } };
      expect((await agent.call(reportWork, report)).status).toBe(404);
    }
    for (const agent of [exMember, otherLecturer, stranger]) {
      expect((await agent.call(offerReview, { params: { roundId } })).status).toBe(404);
      const practice = { params: { roundId }, query: inDutch };
      expect((await agent.call(readReviewPractice, practice)).status).toBe(404);
      const points = { params: team(), query: inDutch };
      expect((await agent.call(readTeamPoints, points)).status).toBe(404);
      const given = { id, points: [{ accountId: randomUUID(), points: 1 }] };
      const give = { params: team(), body: given };
      expect((await agent.call(giveTeamPoints, give)).status).toBe(404);
    }
    expect((await guest.call(listMyReviews, { query: inDutch })).status).toBe(401);
  });
});
