import { readMyReview, readReviewFile } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { uploadFile } from '../attachments/attachments.testkit.js';
import { pdf } from '../attachments/files.testkit.js';
import { idOf } from '../teams/teams.testkit.js';
import {
  inDutch,
  type PeerApi,
  type PeerGroupClass,
  startPeerApi,
} from './peer-feedback.testkit.js';

let api: PeerApi;
beforeAll(async () => {
  api = await startPeerApi();
});
afterAll(() => api.close());

const fileName = 'verslag van Geheime Naam.pdf';

/** A class in which the work of the team has a file, and a review of it is asked. */
async function openFiles(changed: Parameters<PeerGroupClass['settle']>[0] = {}) {
  const group = await api.openPeers();
  const { place, teamId, members, outsiders } = group;
  const bytes = pdf(teamId);
  const team = { teamId, assignmentId: place.assignmentId };
  const { body } = await uploadFile(members[0], team, { name: fileName, bytes });
  await api.dataSource.query(
    `insert into submission_attachment (submission_id, attachment_id)
     select id, $2 from submission where team_id = $1`,
    [teamId, body.id],
  );
  await group.settle(changed);
  await group.start();
  const reviewId = await group.reviewOf(outsiders[0]);
  const open = (agent: TestAgent, number = 1) =>
    agent.call(readReviewFile, { params: { reviewId, number } });
  const read = (agent: TestAgent) =>
    agent.call(readMyReview, { params: { reviewId }, query: inDutch });
  return { ...group, attachmentId: body.id, bytes, open, read };
}

it('is opened by its reviewer, with nothing in list, address or headers that tells whose it is', async () => {
  const { outsiders, members, teamId, attachmentId, bytes, open, read } = await openFiles();
  const { files } = (await read(outsiders[0])).body;
  expect(files).toEqual([{ number: 1, name: null, ending: 'pdf', size: bytes.length }]);
  const { raw, status } = await open(outsiders[0]);
  expect(status).toBe(200);
  expect(raw.rawPayload).toEqual(bytes);
  expect(raw.headers['content-disposition']).toBe(
    `attachment; filename="attachment-1.pdf"; filename*=UTF-8''attachment-1.pdf`,
  );
  const headers = JSON.stringify(raw.headers);
  for (const told of [...members.map(idOf), teamId, attachmentId, 'Geheime', 'Test learner']) {
    expect(headers).not.toContain(told);
  }
});

it('is refused to everybody else, and what is not there is not found', async () => {
  const group = await openFiles();
  const { outsiders, members, exMember, lecturer, otherLecturer, administrator } = group;
  for (const agent of [
    ...[outsiders[1], ...members, exMember, lecturer, otherLecturer, administrator],
    group.stranger,
  ]) {
    expect((await group.open(agent)).status).toBe(404);
  }
  expect((await group.open(group.guest)).status).toBe(401);
  expect((await group.open(outsiders[0], 2)).status).toBe(404);
});

it('comes after the example, and has its name where feedback is open', async () => {
  const practice = { text: 'Een voorbeeld.', marks: [] };
  const { outsiders, open, read } = await openFiles({ practice });
  expect((await read(outsiders[0])).body.files).toEqual([]);
  expect((await open(outsiders[0])).status).toBe(404);
  const named = await openFiles({ anonymous: false });
  expect((await named.read(named.outsiders[0])).body.files[0]?.name).toBe(fileName);
  const { raw } = await named.open(named.outsiders[0]);
  expect(raw.headers['content-disposition']).toContain('verslag van Geheime Naam.pdf');
});
