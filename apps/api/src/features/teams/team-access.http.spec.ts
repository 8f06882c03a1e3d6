import { randomUUID } from 'node:crypto';
import type { Principal } from '../../platform/auth/principal.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { TeamAccess } from './index.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from './teams.testkit.js';

let api: TeamsApi;
let access: TeamAccess;
let here: TeamClass;
beforeAll(async () => {
  api = await startTeamsApi();
  access = api.app.get(TeamAccess);
  here = await api.openTeams();
}, 30_000);
afterAll(() => api.close());

const as = ({ account }: TestAgent): Principal | null =>
  account && { accountId: account.id, roles: account.roles, sessionId: '', locale: 'nl' };
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'ok',
    (error: unknown) => (error as { code?: string }).code,
  );

/** What each of them gets: as member, as reader, as lecturer. */
const doors = ['member', 'reader', 'lecturer'] as const;
const no = 'teams/unknown';
it.each([
  ['a member', 'members', 'ok ok no'],
  ['an ex-member', 'exMember', 'no ok no'],
  ['the other team', 'outsiders', 'no no no'],
  ['a learner without a team', 'unplaced', 'no no no'],
  ['a stranger', 'stranger', 'no no no'],
  ['the lecturer', 'lecturer', 'no ok ok'],
  ['an administrator', 'administrator', 'no ok ok'],
  ['a lecturer of another cohort', 'otherLecturer', 'no no no'],
] as const)('lets %s through where she belongs', async (_, who, expected) => {
  const [agent] = [here[who]].flat();
  const given = doors.map((door) => codeOf(access[door](agent ? as(agent) : null, here.teamId)));
  expect(await Promise.all(given)).toEqual(
    expected.split(' ').map((word) => (word === 'no' ? no : word)),
  );
});

it('asks a guest to sign in, and knows no team that is not there', async () => {
  for (const door of doors) {
    expect(await codeOf(access[door](null, here.teamId))).toBe('access/sign-in-required');
    expect(await codeOf(access[door](as(here.lecturer), randomUUID()))).toBe(no);
  }
});

it('takes the role of lecturer seriously: who lost it teaches no more', async () => {
  const asLearner = { ...as(here.lecturer)!, roles: ['learner'] as const };
  expect(await codeOf(access.reader(asLearner, here.teamId))).toBe(no);
});

it('says from when and until when somebody sees the work', async () => {
  const { cohortId, teamId, lecturer, unplaced, exMember, members } = here;
  const founder = await access.member(as(members[0]), teamId);
  expect(founder).toMatchObject({ standing: 'member', seesFrom: null, seesUntil: null });
  expect(founder.team).toEqual({ id: teamId, cohortId, name: 'Warp' });
  const place = (to: string | null, seesEarlier: boolean) =>
    api.changeTeams(lecturer, cohortId, {
      ...{ action: 'place', accountId: idOf(unplaced), teamId: to, seesEarlier },
    });
  await place(teamId, false);
  const late = await access.member(as(unplaced), teamId);
  expect(late.seesFrom).toBeInstanceOf(Date);
  await place(teamId, true);
  expect((await access.member(as(unplaced), teamId)).seesFrom).toBeNull();
  await place(null, false);
  const former = await access.reader(as(unplaced), teamId);
  expect(former).toMatchObject({ standing: 'former', seesFrom: null });
  expect(former.seesUntil?.getTime()).toBeGreaterThanOrEqual(late.seesFrom?.getTime() ?? 0);
  expect((await access.reader(as(exMember), teamId)).seesUntil).toBeInstanceOf(Date);
});

it('knows who is in a team, who was, and which team is whose', async () => {
  const { cohortId, teamId, members, exMember, outsiders, otherTeamId, stranger } = here;
  const ids = async (found: Promise<{ accountId: string }[]>) =>
    (await found).map(({ accountId }) => accountId).sort();
  expect(await ids(access.membersOf(teamId))).toEqual(members.map(idOf).sort());
  const until = (await access.reader(as(exMember), teamId)).seesUntil!;
  const then = new Date(until.getTime() - 1);
  expect(await ids(access.membersAt(teamId, then))).toEqual(
    [...members, exMember].map(idOf).sort(),
  );
  expect(await ids(access.membersAt(teamId, new Date(0)))).toEqual([]);
  expect(await access.teamOf(idOf(outsiders[0]), cohortId)).toMatchObject({ id: otherTeamId });
  expect(await access.teamOf(idOf(stranger), cohortId)).toBeNull();
  const teams = await access.teamsOf(cohortId);
  expect(teams.map(({ name, members: { length } }) => [name, length])).toEqual([
    ['Warp', 2],
    ['Weft', 2],
  ]);
  expect(teams[0]?.members[0]).toEqual({
    ...{ accountId: expect.any(String) as string, displayName: 'Test learner', background: null },
  });
  expect(await countQueries(() => access.teamsOf(cohortId))).toBe(1);
  expect(await countQueries(() => access.reader(as(members[0]), teamId))).toBe(1);
});
