import { randomUUID } from 'node:crypto';
import {
  type AssignmentSettings,
  changeAssignment,
  extendTeam,
  listCohortAssignments,
  withdrawTeamExtension,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { AssignmentAccess } from './assignment-access.js';

let api: TeamsApi;
let group: TeamClass;

const assignmentId = 'tt-01-cloth';
const settings: AssignmentSettings = {
  opensAt: '2083-02-01T08:00:00.000Z',
  dueAt: '2083-02-05T16:00:00.000Z',
  lateUntil: null,
  rules: {
    ...{ again: 'never', withdraw: 'until-late', stands: 'last-on-time' },
    ...{ peerFeedback: false, userTests: 2 },
  },
};
const query = { locale: 'nl' } as const;
const list = (agent: TestAgent) =>
  agent.call(listCohortAssignments, { params: { cohortId: group.cohortId }, query });
const change = (agent: TestAgent, body: object = {}) =>
  agent.call(changeAssignment, {
    params: { cohortId: group.cohortId, assignmentId },
    body: { id: randomUUID(), revision: 0, settings, ...body },
  });
const extend = (agent: TestAgent, body: object = {}) =>
  agent.call(extendTeam, {
    params: { cohortId: group.cohortId, assignmentId },
    body: {
      ...{ id: randomUUID(), teamId: group.teamId, until: '2083-02-20T12:00:00.000Z' },
      ...{ reopens: false, reason: 'Stroompanne', ...body },
    },
  });
const read = () => {
  const team = { id: group.teamId, cohortId: group.cohortId };
  return api.app.get(AssignmentAccess, { strict: false }).ofTeam(team, assignmentId, 'nl');
};

beforeAll(async () => {
  api = await startTeamsApi();
  group = await api.openTeams();
});
afterAll(() => api.close());

it('follows the calendar of the cohort, in its time zone, until something is set', async () => {
  const { body } = await list(group.lecturer);
  expect(body.items).toHaveLength(1);
  expect(body.items[0]).toMatchObject({
    ...{ assignmentId, moduleCode: 'TT-01', title: 'Een doek', revision: 0 },
    opensAt: '2083-01-31T23:00:00.000Z',
    dueAt: '2083-02-10T22:59:00.000Z',
    lateUntil: '2083-02-17T22:59:00.000Z',
    rules: { again: 'until-due', peerFeedback: true, userTests: 0 },
  });
  expect(await countQueries(() => list(group.lecturer))).toBeLessThanOrEqual(4);
});

it('keeps what a lecturer sets, once, and refuses who looked at something older', async () => {
  const id = randomUUID();
  expect((await change(group.lecturer, { id })).body).toEqual({ revision: 1 });
  expect((await change(group.lecturer, { id })).body).toEqual({ revision: 1 });
  const [item] = (await list(group.lecturer)).body.items;
  expect(item).toMatchObject({ ...settings, revision: 1 });
  expect(item?.usual.dueAt).toBe('2083-02-10T22:59:00.000Z');
  const other = await change(group.administrator, { revision: 0 });
  expect(other.raw.json()).toMatchObject({ code: 'assignments/changed-meanwhile' });
  const reversed = { ...settings, opensAt: '2083-02-06T08:00:00.000Z' };
  const refused = await change(group.lecturer, { revision: 1, settings: reversed });
  expect(refused.raw.json()).toMatchObject({ code: 'assignments/dates-reversed' });
  await change(group.lecturer, { revision: 1, settings: null });
  expect((await list(group.lecturer)).body.items[0]).toMatchObject({ revision: 2 });
  expect((await read()).assignment.dueAt).toBe('2083-02-10T22:59:00.000Z');
});

it('gives one team more time, tells its members once, and takes it back', async () => {
  const id = randomUUID();
  expect((await extend(group.lecturer, { id })).status).toBe(204);
  expect((await extend(group.lecturer, { id })).status).toBe(204);
  const stretched = await read();
  expect(stretched.assignment.dueAt).toBe('2083-02-20T12:00:00.000Z');
  expect(stretched.extension?.reason).toBe('Stroompanne');
  const told = await api.dataSource.query<{ account_id: string; link: string }[]>(
    `select account_id, link from notification where kind = 'extension-given'`,
  );
  expect(told.map((one) => one.account_id).sort()).toEqual(group.members.map(idOf).sort());
  expect(told[0]?.link).toBe(`/teams/${group.teamId}/hand-in/${assignmentId}`);
  const params = { cohortId: group.cohortId, assignmentId, extensionId: id };
  expect((await group.lecturer.call(withdrawTeamExtension, { params })).status).toBe(204);
  expect((await read()).extension).toBeNull();
  expect((await group.lecturer.call(withdrawTeamExtension, { params })).status).toBe(404);
});

it('is for the lecturers of the cohort only', async () => {
  const { members, exMember, stranger, guest, otherLecturer } = group;
  const statuses = async (agent: TestAgent) => [
    (await list(agent)).status,
    (await change(agent)).status,
    (await extend(agent)).status,
  ];
  for (const agent of [members[0], exMember, stranger]) {
    expect(await statuses(agent)).toEqual([403, 403, 403]);
  }
  expect(await statuses(guest)).toEqual([401, 401, 401]);
  expect(await statuses(otherLecturer)).toEqual([404, 404, 404]);
  const elsewhere = await api.openTeams();
  expect((await extend(group.lecturer, { teamId: elsewhere.teamId })).status).toBe(404);
  const unknown = { params: { cohortId: group.cohortId, assignmentId: 'none' } };
  const body = { id: randomUUID(), revision: 0, settings };
  expect((await group.lecturer.call(changeAssignment, { ...unknown, body })).status).toBe(404);
});
