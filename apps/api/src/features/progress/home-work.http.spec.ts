import { readHome } from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf } from '../teams/teams.testkit.js';
import {
  assignmentId,
  type PeerApi,
  startPeerApi,
} from '../peer-feedback/peer-feedback.testkit.js';

let api: PeerApi;
beforeAll(async () => {
  api = await startPeerApi();
  api.app.get(Clock).now = () => new Date('2083-02-03T09:00:00.000Z');
});
afterAll(() => api.close());

const asked = async (agent: TestAgent) => {
  const { body } = await agent.call(readHome, { query: { locale: 'nl' } });
  return body.due.filter(({ source }) => source === 'hand-in' || source === 'review');
};

it('says what a team hands in until it did for good, and which reviews are given until they are', async () => {
  const group = await api.openPeers();
  const [ada] = group.members;
  const path = `/teams/${group.teamId}/hand-in/${assignmentId}`;
  expect(await asked(ada)).toEqual([
    expect.objectContaining({ source: 'hand-in', place: 'Warp', late: false, path }),
  ]);
  await group.settle();
  await group.start();
  const reviewId = await group.reviewOf(ada);
  expect((await asked(ada)).map((one) => [one.source, one.path, one.dueOn])).toEqual([
    ['hand-in', path, expect.stringMatching(/^2083-02-/)],
    ['review', `/reviews/${reviewId}`, '2083-02-20'],
  ]);
  expect(JSON.stringify(await asked(ada))).not.toContain('Weft');
  await group.give(ada);
  expect((await asked(ada)).map(({ source }) => source)).toEqual(['hand-in']);
  await api.dataSource.query(
    `insert into submission (id, team_id, cohort_id, assignment_id, module_code, module_version,
       number, final, late, submitted_at, submitted_by, settings, rubric, snapshot, hash)
     select gen_random_uuid(), team_id, cohort_id, assignment_id, module_code, module_version, 2,
       true, false, now(), $2, settings, rubric, snapshot, hash
     from submission where team_id = $1`,
    [group.teamId, idOf(ada)],
  );
  expect(await asked(ada)).toEqual([]);
});

it('asks nothing of who is in no team any more, or in none yet', async () => {
  const group = await api.openPeers();
  await group.settle();
  await group.start();
  for (const agent of [group.exMember, group.unplaced, group.lecturer, group.stranger]) {
    expect(await asked(agent)).toEqual([]);
  }
  expect((await asked(group.outsiders[0])).map(({ place }) => place)).not.toContain('Warp');
});
