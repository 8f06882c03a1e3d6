import { randomUUID } from 'node:crypto';
import { listNotifications, mentionMember, readWorkPage } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';

const assignmentId = 'tt-01-cloth';

let api: TeamsApi;
let here: TeamClass;
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
}, 30_000);
afterAll(() => api.close());

const params = (teamId = here.teamId) => ({ teamId, assignmentId });
const read = (agent: TestAgent) =>
  agent.call(readWorkPage, { params: params(), query: { locale: 'nl' } });
const mention = (agent: TestAgent, accountId: string, id: string = randomUUID()) =>
  agent.call(mentionMember, { params: params(), body: { id, accountId, quote: 'Kijk eens' } });
/** What somebody was told about mentions; teams tell of other things as well. */
const told = async (agent: TestAgent) =>
  (await agent.call(listNotifications, { query: { unread: true } })).body.items.filter(
    ({ kind }) => kind === 'work-mention',
  );

it('tells who reads whose work it is, for which assignment, with its milestones', async () => {
  const { body } = await read(here.members[0]);
  expect(body).toMatchObject({
    team: { id: here.teamId, name: 'Warp', cohortId: here.cohortId },
    standing: 'member',
    assignment: { id: assignmentId, moduleCode: 'TT-01' },
  });
  expect(body.members.map(({ accountId }) => accountId).sort()).toEqual(
    here.members.map(idOf).sort(),
  );
  expect(body.assignment.milestones.length).toBeGreaterThan(0);
  expect((await read(here.exMember)).body.standing).toBe('former');
  expect((await read(here.lecturer)).body.standing).toBe('lecturer');
});

it.each(['stranger', 'otherLecturer', 'unplaced', 'outsiders'] as const)(
  'has no such work for: %s',
  async (who) => {
    const [agent] = [here[who]].flat();
    expect((await read(agent!)).raw.json()).toMatchObject({ code: 'teams/unknown' });
    const refused = await mention(agent!, idOf(here.members[0]));
    expect(refused.raw.json()).toMatchObject({ code: 'teams/unknown' });
  },
);

it('asks a guest to sign in', async () => {
  expect((await read(here.guest)).status).toBe(401);
  expect((await mention(here.guest, idOf(here.members[0]))).status).toBe(401);
});

it('tells a member once that she is mentioned, with the way there', async () => {
  const [an, bo] = here.members;
  const id = randomUUID();
  expect((await mention(an, idOf(bo), id)).status).toBe(204);
  expect((await mention(an, idOf(bo), id)).status).toBe(204);
  const [item, ...more] = await told(bo);
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    kind: 'work-mention',
    data: { teamName: 'Warp', quote: 'Kijk eens', byName: expect.any(String) },
    link: `/teams/${here.teamId}/work/${assignmentId}`,
  });
});

it('mentions nobody but members, and by nobody but members', async () => {
  const [an] = here.members;
  for (const other of [here.exMember, here.stranger, here.outsiders[0]]) {
    const refused = await mention(an, idOf(other));
    expect(refused.raw.json()).toMatchObject({ code: 'teams/unknown' });
    expect(await told(other)).toEqual([]);
  }
  for (const reader of [here.exMember, here.lecturer]) {
    expect((await mention(reader, idOf(an))).status).toBe(404);
  }
  expect((await mention(an, idOf(an))).status).toBe(204);
  expect(await told(an)).toEqual([]);
});

it('asks the same few things however many are in the team', async () => {
  const small = await countQueries(() => read(here.members[0]));
  expect(small).toBeLessThanOrEqual(6);
});
