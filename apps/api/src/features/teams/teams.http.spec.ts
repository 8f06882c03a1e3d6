import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  chooseTeam,
  decideEnrolment,
  listNotifications,
  type MyTeamChange,
  readTeams,
  setTeamChoice,
  type TeamChoice,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from './teams.testkit.js';

let api: TeamsApi;
beforeAll(async () => {
  api = await startTeamsApi();
});
afterAll(() => api.close());

const read = (who: TestAgent, { cohortId }: TeamClass) =>
  who.call(readTeams, { params: { cohortId } });
const sizes = async (who: TestAgent, here: TeamClass) =>
  (await read(who, here)).body.teams.map(({ name, members: { length } }) => `${name} ${length}`);
const told = async (who: TestAgent) => {
  const { body } = await who.call(listNotifications);
  return body.items
    .filter(({ kind }) => kind.startsWith('team-'))
    .map(({ kind, data, link }) => ({ kind, change: 'change' in data ? data.change : null, link }));
};
const place = (here: TeamClass, who: TestAgent, teamId: string | null) =>
  api.changeTeams(here.lecturer, here.cohortId, {
    ...{ action: 'place', accountId: idOf(who), teamId, seesEarlier: false },
  });
type Given<Change> = Change extends MyTeamChange ? Omit<Change, 'id'> & { id?: string } : never;
const choose = (who: TestAgent, { cohortId }: TeamClass, change: Given<MyTeamChange>) =>
  who.call(chooseTeam, { params: { cohortId }, body: { id: randomUUID(), ...change } });
const letChoose = (who: TestAgent, { cohortId }: TeamClass, choice: TeamChoice | null) =>
  who.call(setTeamChoice, { params: { cohortId }, body: { id: randomUUID(), choice } });
const open: TeamChoice = { until: '2090-01-01', largest: 3, seesEarlier: true };

describe('forming by hand', () => {
  it('makes, renames and fills teams, each write once, and shows them to the cohort', async () => {
    const here = await api.openTeams();
    const { lecturer, cohortId, teamId, unplaced, outsiders } = here;
    const change = {
      ...{ id: randomUUID(), teamId: randomUUID(), name: 'Thread' },
      action: 'make' as const,
      accountIds: [idOf(unplaced), idOf(outsiders[0])],
    };
    for (let times = 0; times < 2; times += 1) {
      expect((await api.changeTeams(lecturer, cohortId, change)).status).toBe(204);
    }
    await api.changeTeams(lecturer, cohortId, { action: 'rename', teamId, name: 'Cloth' });
    expect(await sizes(lecturer, here)).toEqual(['Cloth 2', 'Thread 2', 'Weft 1']);
    const seen = (await read(unplaced, here)).body;
    expect(seen).toMatchObject({
      ...{ forms: false, mine: change.teamId, unplaced: [], dissolved: [], choice: null },
    });
    expect(seen.teams.flatMap(({ members }) => members)[0]?.seesEarlier).toBeNull();
    expect(await countQueries(() => read(lecturer, here))).toBe(2);
  });

  it('dissolves and brings back, without those who found another team', async () => {
    const here = await api.openTeams();
    const { lecturer, cohortId, teamId, otherTeamId, members } = here;
    await api.changeTeams(lecturer, cohortId, { action: 'dissolve', teamId });
    const after = (await read(lecturer, here)).body;
    expect(after.dissolved).toEqual([{ id: teamId, name: 'Warp', at: expect.any(String) }]);
    expect(after.unplaced).toHaveLength(4);
    expect(await place(here, members[0], teamId)).toMatchObject({ status: 404 });
    await place(here, members[0], otherTeamId);
    await api.changeTeams(lecturer, cohortId, { action: 'restore', teamId });
    expect(await sizes(lecturer, here)).toEqual(['Warp 1', 'Weft 3']);
    const again = { action: 'restore', teamId } as const;
    expect(await api.changeTeams(lecturer, cohortId, again)).toMatchObject({ status: 409 });
  });

  it('places learners of the cohort in teams of the cohort only', async () => {
    const [here, there] = [await api.openTeams(), await api.openTeams()];
    expect(await place(here, here.stranger, here.teamId)).toMatchObject({
      ...{ status: 404, body: { code: 'cohorts/person-unknown' } },
    });
    expect(await place(here, here.unplaced, there.teamId)).toMatchObject({
      ...{ status: 404, body: { code: 'teams/unknown' } },
    });
    for (const who of [there.lecturer, here.members[0], here.guest]) {
      const change = { action: 'dissolve', teamId: here.teamId } as const;
      const { status } = await api.changeTeams(who, here.cohortId, change);
      expect([401, 403, 404]).toContain(status);
    }
    for (const who of [here.stranger, there.lecturer, there.members[0]]) {
      expect(await read(who, here)).toMatchObject({ status: 404 });
    }
    expect(await read(here.guest, here)).toMatchObject({ status: 401 });
  });
});

describe('leaving the cohort', () => {
  it('ends the stay, and coming back begins a new one', async () => {
    const here = await api.openTeams();
    const [leaver, stayer] = here.members;
    const change = (action: 'leave' | 'return') =>
      leaver.call(changeMyEnrolment, {
        ...{ params: { cohortId: here.cohortId }, body: { id: randomUUID(), action } },
      });
    await change('leave');
    expect(await sizes(stayer, here)).toEqual(['Warp 1', 'Weft 2']);
    expect((await told(stayer))[0]).toMatchObject({ change: 'left' });
    await change('return');
    expect(await sizes(stayer, here)).toEqual(['Warp 2', 'Weft 2']);
    const stays: unknown[] = await api.dataSource.query(
      'select from team_membership where account_id = $1',
      [idOf(leaver)],
    );
    expect(stays).toHaveLength(2);
    await here.lecturer.call(decideEnrolment, {
      params: { cohortId: here.cohortId },
      body: { id: randomUUID(), accountId: idOf(stayer), action: 'remove', reason: null },
    });
    expect(await sizes(leaver, here)).toEqual(['Warp 1', 'Weft 2']);
  });
});

describe('choosing by learners', () => {
  it('is closed until a lecturer opens it, and after its last day', async () => {
    const here = await api.openTeams();
    const join = () => choose(here.unplaced, here, { action: 'join', teamId: here.teamId });
    const closed = { status: 409, body: { code: 'teams/closed' } };
    expect(await join()).toMatchObject(closed);
    await letChoose(here.lecturer, here, { ...open, until: '2020-01-01' });
    expect(await join()).toMatchObject(closed);
    expect((await read(here.unplaced, here)).body.choice).toMatchObject({ open: false });
    await letChoose(here.lecturer, here, open);
    expect(await join()).toMatchObject({ status: 204 });
    expect(await letChoose(here.otherLecturer, here, null)).toMatchObject({ status: 404 });
    expect(await letChoose(here.unplaced, here, null)).toMatchObject({ status: 403 });
  });

  it('never fills a team over its size, also at the same moment', async () => {
    const here = await api.openTeams();
    await letChoose(here.lecturer, here, open);
    const join = { action: 'join', teamId: here.teamId } as const;
    const both = [here.unplaced, here.exMember].map((who) => choose(who, here, join));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await sizes(here.lecturer, here)).toEqual(['Warp 3', 'Weft 2']);
  });

  it('makes a team once, moves into another, and the empty one ends', async () => {
    const here = await api.openTeams();
    await letChoose(here.lecturer, here, open);
    const make = { id: randomUUID(), action: 'make', teamId: randomUUID(), name: 'Own' } as const;
    for (let times = 0; times < 2; times += 1) {
      expect((await choose(here.unplaced, here, make)).status).toBe(204);
    }
    expect(await sizes(here.unplaced, here)).toEqual(['Own 1', 'Warp 2', 'Weft 2']);
    await choose(here.unplaced, here, { action: 'join', teamId: here.otherTeamId });
    expect(await sizes(here.unplaced, here)).toEqual(['Warp 2', 'Weft 3']);
    await choose(here.unplaced, here, { action: 'leave' });
    expect((await read(here.unplaced, here)).body.mine).toBeNull();
    for (const who of [here.stranger, here.otherLecturer]) {
      expect(await choose(who, here, { action: 'leave' })).toMatchObject({ status: 404 });
    }
  });
});

it('tells people of their team and of its changes, and nobody of what she did herself', async () => {
  const here = await api.openTeams();
  const { members, exMember, unplaced, outsiders, teamId, cohortId, lecturer } = here;
  const own = { kind: 'team-joined', change: null, link: `/teams/${teamId}` };
  const inTeam = (change: string) => ({ ...own, kind: 'team-changed', change });
  const away = { kind: 'team-changed', link: `/cohorts/${cohortId}/teams` };
  expect(await told(exMember)).toEqual([{ ...away, change: 'taken-out' }, own]);
  await letChoose(lecturer, here, open);
  await choose(unplaced, here, { action: 'join', teamId });
  expect(await told(unplaced)).toEqual([]);
  expect(await told(members[0])).toEqual([inTeam('joined'), inTeam('left'), own]);
  await api.changeTeams(lecturer, cohortId, { action: 'dissolve', teamId });
  expect(await told(unplaced)).toEqual([{ ...away, change: 'dissolved' }]);
  expect(await told(outsiders[0])).toHaveLength(1);
});
