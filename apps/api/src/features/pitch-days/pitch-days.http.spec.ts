import { randomUUID } from 'node:crypto';
import {
  announcePitchDay,
  castPitchBallot,
  listNotifications,
  listPitchDays,
  orderPitches,
  planPitchDay,
  readPitchCode,
  readPitchDay,
  runPitchDay,
  type PitchDay,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';

let api: TeamsApi;
let here: TeamClass;
const params = { pitchDayId: randomUUID(), cohortId: '' };
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
  params.cohortId = here.cohortId;
}, 30_000);
afterAll(() => api.close());

const settings = {
  ...{ title: 'Pitch day', startsAt: '2083-02-10T13:00:00.000Z' },
  ...{ pitchSeconds: 180, changeSeconds: 120 },
  criteria: [
    { id: 'clear', title: 'Clear' },
    { id: 'moving', title: 'Moving' },
  ],
};
const plan = (who: TestAgent) => who.call(planPitchDay, { params, body: settings });
const read = async (who: TestAgent): Promise<PitchDay> =>
  (await who.call(readPitchDay, { params })).body;
const run = (who: TestAgent, body: object) => who.call(runPitchDay, { params, body });
const phone = (code: string) => {
  const agent = api.anonymous();
  const look = async () => (await agent.call(readPitchCode, { params: { code } })).body;
  const score = async (slotId: string, clear: number, moving = clear) => {
    const body = { slotId, points: { clear, moving } };
    return (await agent.call(castPitchBallot, { params: { code }, body })).status;
  };
  return { agent, look, score };
};

it('plans a day with all teams, orders it and tells each team its slot', async () => {
  const { lecturer, members, outsiders, teamId, otherTeamId } = here;
  expect([(await plan(lecturer)).status, (await plan(lecturer)).status]).toEqual([204, 204]);
  expect((await read(lecturer)).slots.map(({ teamName }) => teamName)).toEqual(['Warp', 'Weft']);
  const order = (teamIds: string[]) => lecturer.call(orderPitches, { params, body: { teamIds } });
  expect((await order([otherTeamId, randomUUID()])).body).toMatchObject({
    code: 'pitch-days/not-possible',
  });
  await order([otherTeamId, teamId]);
  const day = await read(members[0]);
  expect(day.codes).toBeNull();
  expect(day.slots.map(({ teamName, startsAt }) => [teamName, startsAt])).toEqual([
    ['Weft', '2083-02-10T13:00:00.000Z'],
    ['Warp', '2083-02-10T13:05:00.000Z'],
  ]);
  const body = { id: randomUUID() };
  await lecturer.call(announcePitchDay, { params, body });
  await lecturer.call(announcePitchDay, { params, body });
  for (const [who, place] of [
    [members[0], 2],
    [outsiders[0], 1],
  ] as const) {
    const told = (await who.call(listNotifications, { query: {} })).body.items;
    expect(told.filter(({ kind }) => kind === 'pitch-slot')).toMatchObject([{ data: { place } }]);
  }
});

it('takes one ballot of a device, only while scoring is open and for who was on the screen', async () => {
  const { lecturer } = here;
  const { codes, slots } = await read(lecturer);
  const [first, second] = slots.map(({ id }) => id) as [string, string];
  const [panel, guest] = [phone(codes!.panel), phone(codes!.audience.toLowerCase())];
  expect(await guest.look()).toMatchObject({ seat: 'audience', state: 'planned', slots: [] });
  expect(await guest.score(first, 5)).toBe(409);
  await run(lecturer, { action: 'open' });
  await run(lecturer, { action: 'show', slotId: first });
  await run(lecturer, { action: 'start' });
  expect(await guest.look()).toMatchObject({
    slots: [{ id: first, teamName: 'Weft', current: true, scored: false }],
  });
  expect([await guest.score(first, 5), await guest.score(first, 1)]).toEqual([204, 204]);
  expect((await guest.look()).slots[0]?.scored).toBe(true);
  expect(await guest.score(second, 5)).toBe(409);
  expect(await guest.score(first, 6)).toBe(400);
  await panel.look();
  expect(await panel.score(first, 2, 4)).toBe(204);
  const stranger = phone(codes!.audience);
  expect(await stranger.score(first, 1)).toBe(409);
});

it('tells results to nobody before the day is closed, and then panel and audience apart', async () => {
  const { lecturer, members } = here;
  for (const who of [lecturer, members[0]]) {
    const { raw } = await who.call(readPitchDay, { params });
    expect(raw.payload).not.toMatch(/ballots|means|sums/);
    expect((await read(who)).slots.every(({ results }) => results === null)).toBe(true);
  }
  await run(lecturer, { action: 'close' });
  const [first, second] = (await read(members[0])).slots;
  expect(first?.results).toEqual({
    panel: { ballots: 1, means: { clear: 2, moving: 4 }, mean: 3 },
    audience: { ballots: 1, means: { clear: 5, moving: 5 }, mean: 5 },
  });
  expect(second?.results?.panel).toEqual({ ballots: 0, means: {}, mean: null });
  expect((await run(lecturer, { action: 'open' })).body).toMatchObject({
    code: 'pitch-days/not-possible',
  });
});

it('keeps who scored apart from what was scored', async () => {
  const columns: { table: string; name: string }[] = await api.dataSource.query(
    `select table_name as table, column_name as name from information_schema.columns
     where table_name in ('pitch_scored', 'pitch_tally') order by 1, 2`,
  );
  expect(columns.map(({ table, name }) => `${table}.${name}`)).toEqual([
    ...['pitch_scored.device', 'pitch_scored.slot_id'],
    ...['pitch_tally.ballots', 'pitch_tally.seat', 'pitch_tally.slot_id', 'pitch_tally.sums'],
  ]);
});

it('counts every phone that scores at the same moment', async () => {
  const { lecturer } = here;
  const other = { pitchDayId: randomUUID(), cohortId: here.cohortId };
  await lecturer.call(planPitchDay, { params: other, body: settings });
  const { codes, slots } = (await lecturer.call(readPitchDay, { params: other })).body;
  const slotId = slots[0]?.id ?? '';
  for (const body of [{ action: 'open' }, { action: 'show', slotId }]) {
    await lecturer.call(runPitchDay, { params: other, body });
  }
  const phones = Array.from({ length: 8 }, () => phone(codes!.audience));
  for (const { look } of phones) await look();
  await Promise.all(phones.map(({ score }, at) => score(slotId, 1 + (at % 5))));
  await lecturer.call(runPitchDay, { params: other, body: { action: 'close' } });
  const { body } = await lecturer.call(readPitchDay, { params: other });
  expect(body.slots[0]?.results?.audience).toMatchObject({ ballots: 8, mean: 2.625 });
  const reading = () => lecturer.call(readPitchDay, { params: other });
  expect(await countQueries(reading)).toBeLessThanOrEqual(5);
});

it.each([
  ['a learner without a team', 'unplaced', 200, 404],
  ['a member', 'members', 200, 404],
  ['an ex-member', 'exMember', 200, 404],
  ['a stranger', 'stranger', 404, 404],
  ['a lecturer of another cohort', 'otherLecturer', 404, 404],
  ['a guest', 'guest', 401, 401],
] as const)('lets %s in as far as she belongs', async (...[, who, reads, runs]) => {
  const [agent] = [here[who]].flat();
  const learner = agent!.account?.roles.includes('learner');
  expect((await agent!.call(readPitchDay, { params })).status).toBe(reads);
  expect((await agent!.call(listPitchDays, { params })).status).toBe(reads);
  for (const answer of [
    await run(agent!, { action: 'open' }),
    await plan(agent!),
    await agent!.call(orderPitches, { params, body: { teamIds: [] } }),
  ]) {
    expect(answer.status).toBe(learner ? 403 : runs);
  }
});
