import { randomUUID } from 'node:crypto';
import {
  addLecturer,
  agreeMark,
  listMarking,
  listMarkingComments,
  readMarking,
  removeMarkingComment,
  saveMarking,
  saveMarkingComment,
  setFactor,
  settleMarking,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf } from '../teams/teams.testkit.js';
import {
  assignmentId,
  criteriaAt,
  type GradeClass,
  type GradesApi,
  startGradesApi,
} from './grades.testkit.js';

let api: GradesApi;
let here: GradeClass;
let second: TestAgent;
beforeAll(async () => {
  api = await startGradesApi();
  here = await api.openGrades();
  second = await colleagueIn(here);
}, 30_000);
afterAll(() => api.close());

const query = { locale: 'en' } as const;
const colleagueIn = async ({ cohortId, lecturer }: GradeClass) => {
  const colleague = await api.as('lecturer');
  const body = { email: colleague.account?.email ?? '' };
  await lecturer.call(addLecturer, { params: { cohortId }, body });
  return colleague;
};
const read = async (marker: TestAgent, submissionId: string) =>
  (await marker.call(readMarking, { params: { submissionId }, query })).body;
const draftAt = (level: string | null, editedAt: string) => ({
  ...{ criteria: criteriaAt(level), comment: '', editedAt },
});

it('keeps the newest draft, refuses to settle it unfinished, and settles it once', async () => {
  const { submissionId: id, lecturer } = here;
  const params = { submissionId: id };
  await lecturer.call(saveMarking, { params, body: draftAt(null, '2083-03-01T10:00:00Z') });
  await lecturer.call(saveMarking, { params, body: draftAt('high', '2083-03-01T09:00:00Z') });
  expect((await read(lecturer, id)).mine).toMatchObject({
    ...{ settled: false, criteria: { even: { level: null } } },
  });
  const settle = { id: randomUUID(), settled: true };
  expect(await lecturer.call(settleMarking, { params, body: settle })).toMatchObject({
    ...{ status: 422, body: { code: 'grades/incomplete' } },
  });
  await lecturer.call(saveMarking, { params, body: draftAt('high', '2083-03-01T11:00:00Z') });
  for (let sent = 0; sent < 2; sent += 1) {
    expect((await lecturer.call(settleMarking, { params, body: settle })).status).toBe(204);
  }
  const marked = await read(lecturer, id);
  expect(marked).toMatchObject({ standing: 'ready', title: 'A cloth', teamName: 'Warp' });
  expect(marked.history.map(({ kind, to }) => [kind, to])).toEqual([['settled', 100]]);
  expect(marked.shares?.map(({ percent }) => percent)).toEqual([100, 100]);
  const late = await lecturer.call(saveMarking, {
    ...{ params, body: draftAt('low', '2083-03-02T11:00:00Z') },
  });
  expect(late).toMatchObject({ status: 409, body: { code: 'grades/not-possible' } });
});

it('hides what a colleague thinks until one’s own mark is settled', async () => {
  const { submissionId: id, lecturer } = here;
  await second.call(saveMarking, {
    ...{ params: { submissionId: id }, body: draftAt('low', '2083-03-01T10:00:00Z') },
  });
  const blind = await second.call(readMarking, { params: { submissionId: id }, query });
  expect(blind.body).toMatchObject({ others: null, peers: null, shares: null, differing: [] });
  expect(blind.raw.payload).not.toMatch(/Well woven|About even.*high|"to":100/);
  expect(blind.body.history).toEqual([]);
  const params = { cohortId: here.cohortId, assignmentId };
  const { items } = (await second.call(listMarking, { params, query })).body;
  expect(items.find(({ submissionId }) => submissionId === id)).toMatchObject({
    ...{ mine: 'draft', percent: null },
  });
  await api.mark(second, id, 'low');
  expect(await read(second, id)).toMatchObject({
    ...{ standing: 'differs', shares: null, differing: ['edge', 'even', 'pattern'] },
    others: [{ percent: 100, name: 'Test lecturer' }],
  });
  expect((await read(lecturer, id)).others).toMatchObject([{ percent: 0 }]);
});

it('agrees on a mark with its reason, and opens nothing again after both were read', async () => {
  const { submissionId: id, lecturer } = here;
  const params = { submissionId: id };
  const reopened = await lecturer.call(settleMarking, {
    ...{ params, body: { id: randomUUID(), settled: false } },
  });
  expect(reopened).toMatchObject({ status: 409, body: { code: 'grades/not-possible' } });
  const agreed = { id: randomUUID(), criteria: criteriaAt('middle'), comment: 'Halfway' };
  const body = { ...agreed, reason: 'The edge is loose' };
  for (let sent = 0; sent < 2; sent += 1) {
    expect((await second.call(agreeMark, { params, body })).status).toBe(204);
  }
  const marking = await read(lecturer, id);
  expect(marking).toMatchObject({ standing: 'ready', agreed: { percent: 50, comment: 'Halfway' } });
  expect(marking.history.at(-1)).toMatchObject({
    ...{ kind: 'agreed', from: 0, to: 50, reason: 'The edge is loose' },
  });
});

it('waits for a second marker where moderation is asked', async () => {
  const other = await api.openGrades();
  await api.settle(other, { moderated: true });
  await api.mark(other.lecturer, other.submissionId, 'high');
  expect((await read(other.lecturer, other.submissionId)).standing).toBe('second');
  await api.mark(await colleagueIn(other), other.submissionId, 'high');
  expect((await read(other.lecturer, other.submissionId)).standing).toBe('ready');
});

it('sets contribution by hand for a member, with its reason', async () => {
  const { submissionId, lecturer, members, outsiders } = here;
  await api.settle(here, { weight: 1 });
  const set = (accountId: string, factor: number | null) =>
    lecturer.call(setFactor, {
      params: { submissionId },
      body: { id: randomUUID(), accountId, factor, reason: 'Was ill' },
    });
  expect((await set(idOf(outsiders[0]), 1)).body).toMatchObject({ code: 'grades/unknown' });
  await set(idOf(members[0]), 1.2);
  const shares = async () =>
    (await read(lecturer, submissionId)).shares?.map(({ percent }) => Math.round(percent)).sort();
  expect(await shares()).toEqual([50, 60]);
  await set(idOf(members[0]), null);
  expect(await shares()).toEqual([50, 50]);
});

it('lists what is to be marked in a constant number of statements', async () => {
  const { cohortId, lecturer } = here;
  const params = { cohortId, assignmentId };
  const { body } = await lecturer.call(listMarking, { params, query });
  expect(body.items.map(({ teamName, mine }) => [teamName, mine])).toEqual([
    ['Warp', 'settled'],
    ['Weft', 'none'],
  ]);
  const count = await countQueries(() => lecturer.call(listMarking, { params, query }));
  expect(count).toBeLessThanOrEqual(10);
});

it('keeps sentences to use again, of one’s own or shared', async () => {
  const { cohortId, lecturer } = here;
  const commentId = randomUUID();
  const params = { cohortId, commentId };
  const save = (who: TestAgent, text: string, shared: boolean) =>
    who.call(saveMarkingComment, { params, body: { text, shared } });
  const list = async (who: TestAgent) =>
    (await who.call(listMarkingComments, { params: { cohortId } })).body.items;
  await save(lecturer, 'Name your source', false);
  expect(await list(second)).toEqual([]);
  await save(lecturer, 'Name your sources', true);
  expect(await list(second)).toEqual([
    { id: commentId, text: 'Name your sources', shared: true, mine: false },
  ]);
  expect((await save(second, 'Mine now', true)).body).toMatchObject({ code: 'grades/unknown' });
  await second.call(removeMarkingComment, { params });
  expect(await list(lecturer)).toHaveLength(1);
  await lecturer.call(removeMarkingComment, { params });
  expect(await list(lecturer)).toEqual([]);
});

it.each([
  ['a member', 'members', 403],
  ['an ex-member', 'exMember', 403],
  ['the other team', 'outsiders', 403],
  ['a stranger', 'stranger', 403],
  ['a guest', 'guest', 401],
  ['a lecturer of another cohort', 'otherLecturer', 404],
  ['an administrator', 'administrator', 404],
] as const)('does not let %s mark', async (_, who, status) => {
  const [agent] = [here[who]].flat();
  const params = { cohortId: here.cohortId, assignmentId, submissionId: here.submissionId };
  const draft = draftAt('low', '2083-04-01T10:00:00Z');
  const asked = [
    agent!.call(listMarking, { params, query }),
    agent!.call(readMarking, { params, query }),
    agent!.call(saveMarking, { params, body: draft }),
    agent!.call(settleMarking, { params, body: { id: randomUUID(), settled: false } }),
    agent!.call(agreeMark, { params, body: { ...draft, id: randomUUID(), reason: 'Mine' } }),
    agent!.call(listMarkingComments, { params }),
  ];
  for (const answer of await Promise.all(asked)) expect(answer.status).toBe(status);
});
