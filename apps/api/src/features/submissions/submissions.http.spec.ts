import { randomUUID } from 'node:crypto';
import {
  changeAssignment,
  exportSubmissions,
  listTeamHandIns,
  type MissingPart,
  readHandIn,
  readSubmission,
  readSubmissionFile,
  removeAttachment,
  submitWork,
  withdrawSubmission,
} from '@weft/contracts';
import yauzl from 'yauzl';
import { Clock } from '../../platform/clock.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { uploadFile } from '../attachments/attachments.testkit.js';
import { pdf } from '../attachments/files.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { HandInConditions } from './hand-in-conditions.js';
import { SubmissionReader } from './submission-reader.js';
import { handInAs } from './submissions.testkit.js';

let api: TeamsApi;
let now = '2083-02-03T09:00:00.000Z';
/** What others still ask before work is final, by team. */
const missing = new Map<string, MissingPart[]>();

const assignmentId = 'tt-01-cloth';
const query = { locale: 'nl' } as const;
const view = (agent: TestAgent, teamId: string) =>
  agent.call(readHandIn, { params: { teamId, assignmentId }, query });
const submit = async (agent: TestAgent, teamId: string, body: object = {}) => {
  const seen = (await view(agent, teamId)).body.preview?.hash ?? '0'.repeat(64);
  const params = { teamId, assignmentId };
  return agent.call(submitWork, {
    params,
    body: { id: randomUUID(), final: false, seen, ...body },
  });
};
const read = (agent: TestAgent, submissionId: string) =>
  agent.call(readSubmission, { params: { submissionId }, query });
const list = (agent: TestAgent, { cohortId }: TeamClass) =>
  agent.call(listTeamHandIns, { params: { cohortId, assignmentId }, query });
const codeOf = (answer: { raw: { json: () => { code?: string } } }) => answer.raw.json().code;
const reader = () => api.app.get(SubmissionReader, { strict: false });

/** A class of which the team has a file to hand in. */
async function openWork(): Promise<TeamClass & { ada: TestAgent; bo: TestAgent; fileId: string }> {
  const group = await api.openTeams();
  const [ada, bo] = group.members;
  const place = { teamId: group.teamId, assignmentId };
  const { body } = await uploadFile(ada, place, { name: 'doek.pdf', bytes: pdf(group.teamId) });
  return { ...group, ada, bo, fileId: body.id };
}

beforeAll(async () => {
  api = await startTeamsApi();
  api.app.get(Clock).now = () => new Date(now);
  api.app.get(HandInConditions, { strict: false }).add({
    name: 'test',
    missing: (teamId) => Promise.resolve(missing.get(teamId) ?? []),
  });
});
beforeEach(() => {
  now = '2083-02-03T09:00:00.000Z';
});
afterAll(() => api.close());

it('freezes what a team made, once for an id, and tells the others', async () => {
  const { ada, bo, teamId, fileId } = await openWork();
  const before = (await view(ada, teamId)).body;
  expect(before.refusal).toEqual({ draft: null, final: null });
  expect(before.preview?.files.map(({ name }) => name)).toEqual(['doek.pdf']);
  const id = randomUUID();
  const first = await submit(ada, teamId, { id });
  expect(first.body).toMatchObject({ id, number: 1, late: false, final: false, state: 'standing' });
  expect((await submit(ada, teamId, { id })).body).toEqual(first.body);
  const { body } = await read(bo, id);
  expect(body.members.map(({ accountId }) => accountId).sort()).toEqual(
    [idOf(ada), idOf(bo)].sort(),
  );
  expect(body).toMatchObject({ hash: first.body.hash, moduleVersion: '1.0.0' });
  const told = await api.dataSource.query<{ account_id: string }[]>(
    `select account_id from notification where kind = 'handed-in' and link like $1`,
    [`/teams/${teamId}/%`],
  );
  expect(told.map((one) => one.account_id)).toEqual([idOf(bo)]);
  // What is taken away afterwards stays in it.
  const params = { teamId, attachmentId: fileId };
  await ada.call(removeAttachment, { params, body: { id: randomUUID(), removed: true } });
  const frozen = { submissionId: id, attachmentId: fileId };
  const file = await bo.call(readSubmissionFile, { params: frozen, query: {} });
  expect(file.raw.rawPayload).toEqual(pdf(teamId));
  const change = api.dataSource.query('update submission set late = true where id = $1', [id]);
  await expect(change).rejects.toThrow(/kept as they were/);
});

it('hands in only what was seen, in time, and once more only where the rules say so', async () => {
  const { ada, teamId, cohortId, lecturer } = await openWork();
  expect(codeOf(await submit(ada, teamId, { seen: '1'.repeat(64) }))).toBe(
    'submissions/changed-meanwhile',
  );
  now = '2083-01-20T09:00:00.000Z';
  expect(codeOf(await submit(ada, teamId))).toBe('submissions/not-open');
  now = '2083-02-12T09:00:00.000Z';
  expect((await submit(ada, teamId)).body).toMatchObject({ number: 1, late: true });
  expect(codeOf(await submit(ada, teamId))).toBe('submissions/not-again');
  expect((await submit(ada, teamId, { final: true })).body).toMatchObject({
    number: 2,
    final: true,
  });
  now = '2083-03-12T09:00:00.000Z';
  expect(codeOf(await submit(ada, teamId, { final: true }))).toBe('submissions/closed');
  const settings = {
    ...{ opensAt: '2083-01-01T00:00:00.000Z', dueAt: '2083-06-01T00:00:00.000Z', lateUntil: null },
    rules: {
      ...{ again: 'until-due', withdraw: 'until-due', stands: 'last' },
      ...{ peerFeedback: false, userTests: 0 },
    },
  };
  const params = { cohortId, assignmentId };
  await lecturer.call(changeAssignment, {
    params,
    body: { id: randomUUID(), revision: 0, settings },
  });
  expect((await submit(ada, teamId, { final: true })).body).toMatchObject({
    number: 3,
    late: false,
  });
  expect((await reader().latest(teamId, assignmentId))?.number).toBe(3);
});

it('is final only when nothing is missing, and says who still has what to do', async () => {
  const { ada, teamId } = await openWork();
  missing.set(teamId, [{ kind: 'give-feedback', accountId: idOf(ada), count: 2 }]);
  const { body } = await view(ada, teamId);
  expect(body.refusal).toEqual({ draft: null, final: 'incomplete' });
  expect(body.missing).toEqual([
    { kind: 'give-feedback', accountId: idOf(ada), count: 2, displayName: 'Test learner' },
  ]);
  expect(codeOf(await submit(ada, teamId, { final: true }))).toBe('submissions/not-complete');
  missing.delete(teamId);
  expect((await submit(ada, teamId, { final: true })).status).toBe(200);
});

it('has nothing to hand in where nothing was made', async () => {
  const { outsiders, otherTeamId } = await api.openTeams();
  expect((await view(outsiders[0], otherTeamId)).body.refusal.draft).toBe('empty');
  expect(codeOf(await submit(outsiders[0], otherTeamId))).toBe('submissions/not-complete');
});

it('takes a submission back while that may be, and keeps it readable', async () => {
  const { ada, bo, lecturer, teamId } = await openWork();
  const { id } = (await submit(ada, teamId)).body;
  const withdraw = (agent: TestAgent) =>
    agent.call(withdrawSubmission, { params: { submissionId: id }, body: { id: randomUUID() } });
  expect((await withdraw(lecturer)).status).toBe(404);
  now = '2083-02-11T09:00:00.000Z';
  expect(codeOf(await withdraw(bo))).toBe('submissions/not-withdrawable');
  now = '2083-02-09T09:00:00.000Z';
  expect((await withdraw(bo)).status).toBe(204);
  expect((await withdraw(ada)).status).toBe(204);
  expect((await read(ada, id)).body).toMatchObject({ state: 'withdrawn' });
  expect(await reader().latest(teamId, assignmentId)).toBeNull();
});

it('shows lecturers where each team is, and gives them everything as a zip file', async () => {
  const work = await openWork();
  const { ada, lecturer, teamId, otherTeamId, cohortId } = work;
  await submit(ada, teamId);
  const { body } = await list(lecturer, work);
  expect(body.items.map((one) => [one.teamId, one.state, one.submissions])).toEqual([
    [teamId, 'draft', 1],
    [otherTeamId, 'nothing', 0],
  ]);
  expect(await countQueries(() => list(lecturer, work))).toBeLessThanOrEqual(8);
  expect(await reader().allOf(cohortId, assignmentId)).toHaveLength(1);
  const params = { cohortId, assignmentId };
  const { raw } = await lecturer.call(exportSubmissions, { params, query });
  const zip = await yauzl.fromBufferPromise(raw.rawPayload, { lazyEntries: true });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names.sort()).toEqual([
    ...['Warp/files/doek.pdf', 'Warp/submission.json', 'Warp/work.md', 'overview.csv'],
  ]);
});

it('breaks a zip file off where one submission cannot be read, and goes on serving', async () => {
  const work = await openWork();
  const { ada, lecturer, teamId, cohortId } = work;
  const broken = { cohortId, teamId, members: [idOf(ada)], final: false, snapshot: {} };
  await handInAs(api.dataSource, broken);
  const params = { cohortId, assignmentId };
  await expect(lecturer.call(exportSubmissions, { params, query })).rejects.toThrow('destroyed');
  expect((await list(lecturer, work)).status).toBe(200);
});

it('is read by who was in it then, her team and her lecturers, and by nobody else', async () => {
  const work = await openWork();
  const { ada, bo, lecturer, teamId, fileId, cohortId } = work;
  const { id } = (await submit(ada, teamId)).body;
  await api.changeTeams(lecturer, cohortId, {
    ...{ action: 'place', accountId: idOf(bo), teamId: null, seesEarlier: false },
  });
  await api.changeTeams(lecturer, cohortId, {
    ...{ action: 'place', accountId: idOf(work.unplaced), teamId, seesEarlier: false },
  });
  await api.dataSource.query(
    `update team_membership set joined_at = '2083-02-05' where account_id = $1`,
    [idOf(work.unplaced)],
  );
  const file = (agent: TestAgent) =>
    agent.call(readSubmissionFile, {
      params: { submissionId: id, attachmentId: fileId },
      query: {},
    });
  const statuses = async (agent: TestAgent) => [
    (await read(agent, id)).status,
    (await file(agent)).status,
  ];
  for (const agent of [ada, bo, lecturer, work.administrator]) {
    expect(await statuses(agent)).toEqual([200, 200]);
  }
  const { stranger, outsiders, otherLecturer, exMember, unplaced, guest } = work;
  for (const agent of [stranger, outsiders[0], otherLecturer, exMember, unplaced]) {
    expect(await statuses(agent)).toEqual([404, 404]);
  }
  expect(await statuses(guest)).toEqual([401, 401]);
  for (const agent of [stranger, outsiders[0], otherLecturer]) {
    expect((await view(agent, teamId)).status).toBe(404);
    expect((await submit(agent, teamId)).status).toBe(404);
  }
  for (const agent of [bo, lecturer]) {
    expect((await view(agent, teamId)).body.preview).toBeNull();
    expect((await submit(agent, teamId)).status).toBe(404);
  }
  const forbidden = [(await list(stranger, work)).status, (await list(otherLecturer, work)).status];
  expect(forbidden).toEqual([403, 404]);
});
