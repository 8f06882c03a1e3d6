import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  decidePeerReport,
  giveTeamPoints,
  keepReview,
  listMyReviews,
  listNotifications,
  listPeerReviews,
  offerReview,
  practiseReview,
  previewAllocation,
  rateReview,
  readMyReview,
  readPeerFeedback,
  readReceivedFeedback,
  readReviewerQuality,
  readReviewPractice,
  readTeamPoints,
  reportReview,
  reportWork,
} from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { HandInConditions } from '../submissions/index.js';
import { idOf } from '../teams/teams.testkit.js';
import { PeerClock } from './peer-clock.js';
import {
  assignmentId,
  hoursAfterDue,
  inDutch,
  type PeerApi,
  type PeerGroupClass,
  startPeerApi,
} from './peer-feedback.testkit.js';
import { PeerFeedbackReader } from './peer-feedback-reader.js';

let api: PeerApi;
let group: PeerGroupClass;
let now = hoursAfterDue(-100);
beforeAll(async () => {
  api = await startPeerApi();
  jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => now);
});
afterAll(() => api.close());
beforeEach(async () => {
  now = hoursAfterDue(-100);
  group = await api.openPeers();
});

const received = (agent = group.members[0], teamId = group.teamId) =>
  agent.call(readReceivedFeedback, { params: { teamId, assignmentId }, query: inDutch });
const missing = () =>
  api.app.get(HandInConditions, { strict: false }).missing(group.teamId, assignmentId);
const toldTo = async (agent = group.members[0]) => {
  const { items } = (await agent.call(listNotifications, { query: {} })).body;
  return items.map(({ kind }) => kind);
};

it('goes from settings to reviews, to feedback that is read, rated and answered once', async () => {
  await group.settle();
  expect(await group.start()).toBe(204);
  expect(await toldTo(group.outsiders[0])).toContain('review-asked');
  const reviewId = await group.reviewOf(group.outsiders[0]);
  const review = { overall: 'Half', marks: [] };
  const kept = { params: { reviewId }, body: { review, editedAt: now.toISOString() } };
  expect((await group.outsiders[0].call(keepReview, kept)).status).toBe(204);
  const read = { params: { reviewId }, query: inDutch };
  const { body: mine } = await group.outsiders[0].call(readMyReview, read);
  expect(mine).toMatchObject({ state: 'started', review: { overall: 'Half' }, teamName: null });
  expect(JSON.stringify(mine.work)).toContain('Een doek voor');
  expect(JSON.stringify(mine.work)).not.toContain('Geheime Naam');

  expect(await group.give(group.outsiders[0])).toBe(204);
  // Hidden until it is shown.
  expect((await received()).body).toMatchObject({ state: 'hidden', reviews: [] });
  expect(await group.release()).toBe(204);
  expect(await toldTo()).toContain('feedback-shown');
  const [one] = (await received()).body.reviews;
  expect(one?.review.overall).toBe('Helder geweven.');
  const place = { teamId: group.teamId, assignmentId, feedbackId: one?.id ?? '' };
  const rate = (useful: number) =>
    group.members[1].call(rateReview, {
      ...{ params: place, body: { id: randomUUID(), useful, answer: 'Dank je' } },
    });
  expect((await rate(4)).status).toBe(204);
  expect((await rate(1)).status).toBe(204);
  expect((await received()).body.reviews[0]?.rating).toEqual({ useful: 4, answer: 'Dank je' });
  const { body: after } = await group.outsiders[0].call(readMyReview, read);
  expect(after.rating).toEqual({ useful: 4, answer: 'Dank je' });
});

it('names what a review misses, and takes the same giving twice', async () => {
  await group.settle();
  await group.start();
  expect(await group.give(group.members[0], '')).toBe(422);
  expect(await group.give(group.members[0])).toBe(204);
  expect(await group.give(group.members[0])).toBe(204);
});

it('shows a preview that is what is then divided, and tells of settings that changed', async () => {
  await group.settle();
  const asked = { params: group.place, query: { seed: 'abc' } };
  const { body } = await group.lecturer.call(previewAllocation, asked);
  expect(body).toMatchObject({ gives: { least: 1, most: 1 }, receives: { least: 2, most: 2 } });
  expect(await group.start('abc')).toBe(204);
  const list = await group.lecturer.call(listPeerReviews, { params: group.place, query: {} });
  expect(list.body.total).toBe(4);
  // Who reviews whom stays as it is.
  expect(await group.settle({ reviews: 2 })).toMatchObject({ status: 409 });
  expect(await group.settle({ dueAt: hoursAfterDue(5).toISOString() })).toMatchObject({
    status: 200,
  });
});

it('asks for the example first, and shows the agreed marks only after it', async () => {
  const marks = [{ criterionId: 'x', levelId: 'y', why: 'Daarom' }];
  await group.settle({ practice: { text: 'Een voorbeeld', marks } });
  await group.start();
  const reviewId = await group.reviewOf(group.members[0]);
  const { body } = await group.members[0].call(readMyReview, {
    ...{ params: { reviewId }, query: inDutch },
  });
  expect(body).toMatchObject({ practiceFirst: true, work: [] });
  const params = { roundId: body.roundId };
  const practice = await group.members[0].call(readReviewPractice, { params, query: inDutch });
  expect(practice.body).toMatchObject({ agreed: null, mine: null });
  const review = {
    overall: '',
    marks: body.criteria.map(({ id, levels }) => ({
      ...{ criterionId: id, levelId: levels[0]?.id ?? '', comment: '' },
    })),
  };
  const sent = { params, body: { id: randomUUID(), review } };
  expect((await group.members[0].call(practiseReview, sent)).status).toBe(204);
  const after = await group.members[0].call(readReviewPractice, { params, query: inDutch });
  expect(after.body.agreed).toEqual(marks);
  expect(await group.give(group.members[0])).toBe(204);
});

it('lets one review be given by a team as one', async () => {
  await group.settle({ between: 'team' });
  await group.start();
  expect(await group.reviewOf(group.members[0])).toBe(await group.reviewOf(group.members[1]));
  expect(await group.give(group.members[1])).toBe(204);
  const { body } = await group.members[0].call(listMyReviews, { query: inDutch });
  expect(body).toMatchObject({ toDo: [], given: [{ asTeam: true }] });
});

it('divides points within a team that only lecturers read', async () => {
  await group.settle({ between: 'none', within: true });
  await group.start();
  const params = { teamId: group.teamId, assignmentId };
  const give = (points: object[]) =>
    group.members[0].call(giveTeamPoints, { params, body: { id: randomUUID(), points } });
  const [one, two] = group.members.map(idOf);
  expect((await give([{ accountId: one, points: 3 }])).status).toBe(422);
  const whole = [
    { accountId: one, points: 3 },
    { accountId: two, points: 5 },
  ];
  expect((await give(whole)).status).toBe(204);
  const own = await group.members[0].call(readTeamPoints, { params, query: inDutch });
  expect(own.body.members.map(({ points }) => points).sort()).toEqual([3, 5]);
  const other = await group.members[1].call(readTeamPoints, { params, query: inDutch });
  expect(other.body.members.map(({ points }) => points)).toEqual([null, null]);
  const reader = api.app.get(PeerFeedbackReader, { strict: false });
  expect(await reader.withinTeam(group.teamId, assignmentId)).toEqual({
    [one ?? '']: { [one ?? '']: 3, [two ?? '']: 5 },
  });
  expect(await missing()).toEqual([{ kind: 'team-feedback', accountId: two, count: 1 }]);
});

it('keeps a team from handing in for good until it gave and received, for 48 hours at most', async () => {
  await group.settle();
  await group.start();
  const own = (at: number) => ({ accountId: idOf(group.members[at] ?? group.guest), count: 1 });
  const whole = await missing();
  expect(whole).toContainEqual({ kind: 'give-feedback', ...own(0) });
  expect(whole).toContainEqual({ kind: 'receive-feedback', accountId: null, count: 1 });
  await group.give(group.members[0]);
  await group.give(group.outsiders[0]);
  // What came in is told only once it is shown.
  expect(await missing()).toContainEqual({ kind: 'receive-feedback', accountId: null, count: 1 });
  await group.release();
  expect(await missing()).toEqual([{ kind: 'give-feedback', ...own(1) }]);
  now = hoursAfterDue(48);
  expect((await missing()).map(({ kind }) => kind)).not.toContain('receive-feedback');
});

it('reminds once, asks somebody else instead of who is absent, and shows at the moment set', async () => {
  await group.settle({ reviews: 1, releaseAt: hoursAfterDue(40).toISOString() });
  await group.start();
  const look = async (hours: number) => {
    now = hoursAfterDue(hours);
    await api.app.get(PeerClock).run();
  };
  const kinds = async () =>
    (await toldTo(group.outsiders[0])).filter((one) => one === 'review-due');
  await look(-24);
  await look(-20);
  expect(await kinds()).toHaveLength(1);
  await group.give(group.members[0]);
  await look(8);
  const { body } = await group.lecturer.call(readPeerFeedback, {
    ...{ params: group.place, query: inDutch },
  });
  expect(body.counts).toMatchObject({ given: 1, lapsed: 3, 'to-do': 0 });
  await look(40);
  expect((await received(group.outsiders[0], group.otherTeamId)).body.state).toBe('shown');
});

it('replaces what was rightly reported, from either side', async () => {
  await group.settle();
  await group.start();
  await group.give(group.outsiders[0], 'bla');
  await group.release();
  const [one] = (await received()).body.reviews;
  const report = { id: randomUUID(), kind: 'not-serious', note: 'Alleen bla' };
  const place = { teamId: group.teamId, assignmentId, feedbackId: one?.id ?? '' };
  const told = await group.members[0].call(reportReview, { params: place, body: report });
  expect(told.status).toBe(204);
  const reviewId = await group.reviewOf(group.members[0]);
  const work = { params: { reviewId }, body: { ...report, id: randomUUID() } };
  expect((await group.members[0].call(reportWork, work)).status).toBe(204);
  const read = { params: group.place, query: inDutch };
  const { reports } = (await group.lecturer.call(readPeerFeedback, read)).body;
  expect(reports.map(({ side }) => side).sort()).toEqual(['author', 'reviewer']);
  const author = reports.find(({ side }) => side === 'author');
  const decided = await group.lecturer.call(decidePeerReport, {
    params: { ...group.place, reportId: author?.id ?? '' },
    body: { id: randomUUID(), decision: 'upheld' },
  });
  expect(decided.status).toBe(204);
  expect((await received()).body.reviews).toEqual([]);
  const { counts } = (await group.lecturer.call(readPeerFeedback, read)).body;
  expect(counts).toMatchObject({ replaced: 1 });
});

it('gives one more review to who offers, where there is one', async () => {
  await group.settle();
  await group.start();
  const { body } = await group.members[0].call(listMyReviews, { query: inDutch });
  const params = { roundId: body.toDo[0]?.roundId ?? '' };
  const offered = await group.members[0].call(offerReview, { params });
  expect(offered.body).toEqual({ reviewId: body.toDo[0]?.id });
  await group.give(group.members[0]);
  expect((await group.members[0].call(offerReview, { params })).body).toEqual({ reviewId: null });
});

it('compares reviews of one work, with the calculation', async () => {
  await group.settle();
  await group.start();
  await group.give(group.outsiders[0], 'a', 0);
  await group.give(group.outsiders[1], 'b', 2);
  const { body } = await group.lecturer.call(readReviewerQuality, { params: group.place });
  expect(body.reviewers).toHaveLength(2);
  expect(body.reviewers[0]).toMatchObject({ score: 100, reviews: [{ isBest: true }] });
  expect(body.reviewers[0]?.reviews[0]?.criteria.length).toBeGreaterThan(0);
});

it('takes as many statements for several reviews as for one', async () => {
  await group.settle();
  await group.start();
  const list = () => group.lecturer.call(listPeerReviews, { params: group.place, query: {} });
  const mine = () => group.members[0].call(listMyReviews, { query: inDutch });
  expect(await countQueries(list)).toBeLessThanOrEqual(8);
  expect(await countQueries(mine)).toBeLessThanOrEqual(8);
});
