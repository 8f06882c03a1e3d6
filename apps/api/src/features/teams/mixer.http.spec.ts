import { randomUUID } from 'node:crypto';
import {
  confirmMix,
  findFellows,
  readMixer,
  readMyWishes,
  readTeams,
  saveMyWishes,
  type TeamWishes,
} from '@weft/contracts';
import { mixTeams, usualWeights } from '@weft/rules';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from './teams.testkit.js';

let api: TeamsApi;
let here: TeamClass;
let learners: TestAgent[];
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
  learners = [here.unplaced, here.exMember];
  for (let count = 0; count < 2; count += 1) {
    learners.push(await api.joined(here.lecturer, here.cohortId));
  }
}, 30_000);
afterAll(() => api.close());

const wishes = (changed: Partial<TeamWishes> = {}): TeamWishes => ({
  ...{ languages: ['nl'], hours: ['mon-morning'], with: [], notWith: [], ...changed },
});
const save = (who: TestAgent, said: TeamWishes, id = randomUUID()) =>
  who.call(saveMyWishes, { params: { cohortId: here.cohortId }, body: { id, wishes: said } });
const mine = (who: TestAgent) => who.call(readMyWishes, { params: { cohortId: here.cohortId } });
const mixer = (who: TestAgent) => who.call(readMixer, { params: { cohortId: here.cohortId } });
const find = (who: TestAgent, search: string) =>
  who.call(findFellows, { params: { cohortId: here.cohortId }, query: { search } });
const confirm = (who: TestAgent, teams: string[][], id = randomUUID()) =>
  who.call(confirmMix, {
    params: { cohortId: here.cohortId },
    body: {
      ...{ id, seed: 7, size: 2, weights: usualWeights },
      teams: teams.map((accountIds, at) => ({
        id: randomUUID(),
        name: `Mix ${at + 1}`,
        accountIds,
      })),
    },
  });

describe('wishes', () => {
  it('are kept as they were said last, and only lecturers read those of others', async () => {
    const [one, two, three] = learners;
    const first = randomUUID();
    await save(one!, wishes({ with: [idOf(two!)], notWith: [idOf(three!)] }), first);
    await save(one!, wishes({ with: [idOf(three!)] }));
    await save(one!, wishes({ with: [idOf(two!)], notWith: [idOf(three!)] }), first);
    expect((await mine(one!)).body).toMatchObject({
      wishes: wishes({ with: [idOf(three!)] }),
      people: [{ accountId: idOf(three!), displayName: 'Test learner' }],
    });
    expect((await mine(three!)).body).toMatchObject({ wishes: null, people: [] });
    const { people } = (await mixer(here.lecturer)).body;
    expect(people.find(({ accountId }) => accountId === idOf(one!))).toMatchObject({
      ...{ with: [idOf(three!)], languages: ['nl'], hours: ['mon-morning'] },
    });
    expect(await save(two!, wishes(), first)).toMatchObject({ status: 409 });
  });

  it('are about other learners of the cohort', async () => {
    const [one] = learners;
    for (const who of [one!, here.stranger, here.lecturer]) {
      expect(await save(one!, wishes({ with: [idOf(who)] }))).toMatchObject({
        ...{ status: 404, body: { code: 'cohorts/person-unknown' } },
      });
    }
    const found = (await find(one!, 'test L')).body.items;
    expect(found).toHaveLength(7);
    expect(found.some(({ accountId }) => accountId === idOf(one!))).toBe(false);
    expect((await find(one!, '%')).body.items).toEqual([]);
    expect(await find(one!, ' ')).toMatchObject({ status: 400 });
  });

  it('and names are for learners of the cohort only', async () => {
    for (const who of [here.stranger, here.otherLecturer, here.lecturer]) {
      expect(await mine(who)).toMatchObject({ status: 404 });
      expect(await find(who, 'a')).toMatchObject({ status: 404 });
      expect(await save(who, wishes())).toMatchObject({ status: 404 });
    }
    expect(await mine(here.guest)).toMatchObject({ status: 401 });
  });
});

describe('the mixer', () => {
  it('is for the lecturers of the cohort, with learners who have no team', async () => {
    const { people, teams } = (await mixer(here.lecturer)).body;
    expect(people.map(({ accountId }) => accountId).sort()).toEqual(learners.map(idOf).sort());
    expect(teams).toBe(2);
    expect(await mixer(here.otherLecturer)).toMatchObject({ status: 404 });
    expect(await mixer(learners[0]!)).toMatchObject({ status: 403 });
    expect(await confirm(here.otherLecturer, [learners.map(idOf)])).toMatchObject({ status: 404 });
    expect(await confirm(learners[0]!, [learners.map(idOf)])).toMatchObject({ status: 403 });
    expect(await countQueries(() => mixer(here.lecturer))).toBe(3);
  });

  it('makes all teams at its confirmation, once, and can be run again from what was kept', async () => {
    const { people } = (await mixer(here.lecturer)).body;
    const options = { size: 2, seed: 7, weights: usualWeights };
    const teams = mixTeams(people, options);
    const [ones = [], ...rest] = teams;
    const taken = [[...ones, idOf(here.members[0])], ...rest];
    expect(await confirm(here.lecturer, taken)).toMatchObject({
      ...{ status: 409, body: { code: 'teams/changed-meanwhile' } },
    });
    expect(await confirm(here.lecturer, [ones, ones])).toMatchObject({ status: 409 });
    const id = randomUUID();
    for (let times = 0; times < 2; times += 1) {
      expect(await confirm(here.lecturer, teams, id)).toMatchObject({ status: 204 });
    }
    const { body } = await here.lecturer.call(readTeams, { params: { cohortId: here.cohortId } });
    expect(body.teams.map(({ name }) => name)).toEqual(['Mix 1', 'Mix 2', 'Warp', 'Weft']);
    expect(body.unplaced).toEqual([]);
    const [kept] = await api.dataSource.query<
      { detail: { people: typeof people; seed: number } }[]
    >(`select detail from team_event where kind = 'mixed' and cohort_id = $1`, [here.cohortId]);
    expect(mixTeams(kept!.detail.people, { ...options, seed: kept!.detail.seed })).toEqual(teams);
  });
});
