import { randomUUID } from 'node:crypto';
import { readTeamPage, recallAgreement } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { agreeAs, answerAs, readAs, saveAs, sendAs, wholeGroup } from './agreements.testkit.js';

let api: TeamsApi;
let here: TeamClass;
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
}, 30_000);
afterAll(() => api.close());

/** What an agreement can be asked to do, each as an answer's status. */
const doors = {
  read: (who: TestAgent) => readAs(who, here),
  page: (who: TestAgent) =>
    who.call(readTeamPage, { params: { teamId: here.teamId }, query: { locale: 'nl' } }),
  save: (who: TestAgent) => saveAs(who, here, { content: wholeGroup(), base: 99 }),
  agree: (who: TestAgent) => agreeAs(who, here, { revision: 99 }),
  send: (who: TestAgent) => sendAs(who, here, { revision: 99 }),
  recall: (who: TestAgent) =>
    who.call(recallAgreement, {
      params: { teamId: here.teamId, subject: 'group' },
      body: { id: randomUUID(), round: 99 },
    }),
  answer: (who: TestAgent) => answerAs(who, here, { decision: 'approve', round: 99 }),
};

// 409: let through, and then refused because there is no revision or round 99.
it.each([
  ['a member', 'members', { read: 200, page: 200, write: 409, answer: 403 }],
  ['an ex-member', 'exMember', { read: 200, page: 200, write: 404, answer: 403 }],
  ['the other team', 'outsiders', { read: 404, page: 404, write: 404, answer: 403 }],
  ['a learner without a team', 'unplaced', { read: 404, page: 404, write: 404, answer: 403 }],
  ['a stranger', 'stranger', { read: 404, page: 404, write: 404, answer: 403 }],
  ['the lecturer', 'lecturer', { read: 200, page: 200, write: 404, answer: 409 }],
  ['an administrator', 'administrator', { read: 200, page: 200, write: 404, answer: 409 }],
  [
    'a lecturer of another cohort',
    'otherLecturer',
    { read: 404, page: 404, write: 404, answer: 404 },
  ],
  ['a guest', 'guest', { read: 401, page: 401, write: 401, answer: 401 }],
] as const)('lets %s through where she belongs', async (_, who, { write, ...expected }) => {
  const agent = [here[who]].flat()[0];
  if (!agent) throw new Error(`Nobody is ${who}`);
  const answers = await Promise.all(
    Object.entries(doors).map(async ([door, open]) => [door, (await open(agent)).status] as const),
  );
  expect(Object.fromEntries(answers)).toEqual({
    ...expected,
    ...{ save: write, agree: write, send: write, recall: write },
  });
});

it('is of an assignment that the cohort has', async () => {
  const [member] = here.members;
  const where = { teamId: here.teamId, subject: 'zz-99-nothing' };
  expect(await readAs(member, where)).toMatchObject({
    ...{ status: 404, body: { code: 'assignments/unknown' } },
  });
});
