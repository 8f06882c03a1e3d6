import { randomUUID } from 'node:crypto';
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import {
  attachmentLimits,
  beginUpload,
  finishUpload,
  listAttachments,
  readAttachment,
  removeAttachment,
} from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { AttachmentSweep } from './attachment-sweep.js';
import { sendBytes, uploadFile } from './attachments.testkit.js';
import { pdf, png } from './files.testkit.js';

let api: TeamsApi;
let group: TeamClass;
let ada: TestAgent;

const assignmentId = 'tt-01-cloth';
const place = () => ({ teamId: group.teamId, assignmentId });
const begin = (agent: TestAgent, uploadId: string, body: object = {}) =>
  agent.call(beginUpload, {
    params: { teamId: group.teamId, uploadId },
    body: { assignmentId, name: 'a.pdf', size: 10, ...body },
  });
const finish = (agent: TestAgent, uploadId: string) =>
  agent.call(finishUpload, { params: { teamId: group.teamId, uploadId } });
const list = (agent: TestAgent) => agent.call(listAttachments, { params: place() });
const read = (agent: TestAgent, attachmentId: string, show = 'false') =>
  agent.call(readAttachment, { params: { teamId: group.teamId, attachmentId }, query: { show } });
const remove = (agent: TestAgent, attachmentId: string, removed: boolean) =>
  agent.call(removeAttachment, {
    params: { teamId: group.teamId, attachmentId },
    body: { id: randomUUID(), removed },
  });
const codeOf = (answer: { raw: { json: () => { code?: string } } }) => answer.raw.json().code;
const keptPath = (hash: string) => join(api.env.filesFolder, 'kept', hash.slice(0, 2), hash);

beforeAll(async () => {
  api = await startTeamsApi();
  group = await api.openTeams();
  [ada] = group.members;
});
afterAll(() => api.close());

it('takes a file in parts, goes on after a broken one, and keeps it once', async () => {
  const bytes = pdf('x'.repeat(900));
  const uploadId = randomUUID();
  const params = { teamId: group.teamId, uploadId };
  const size = bytes.length;
  expect((await begin(ada, uploadId, { name: '../../Ons plan.PDF', size })).body.received).toBe(0);
  await sendBytes(ada, params, { offset: 0, bytes: bytes.subarray(0, 400) });
  expect(codeOf(await finish(ada, uploadId))).toBe('attachments/part-misplaced');
  const gap = await sendBytes(ada, params, { offset: 600, bytes: bytes.subarray(600) });
  expect(gap.statusCode).toBe(409);
  expect((await begin(ada, uploadId, { size })).body.received).toBe(400);
  // A part of which the answer was lost comes again.
  await sendBytes(ada, params, { offset: 300, bytes: bytes.subarray(300, 600) });
  const last = await sendBytes(ada, params, { offset: 600, bytes: bytes.subarray(600) });
  expect(last.json()).toEqual({ received: size });
  const kept = await finish(ada, uploadId);
  expect(kept.body).toMatchObject({ id: uploadId, name: 'Ons plan.pdf', size, picture: false });
  expect((await finish(ada, uploadId)).body).toEqual(kept.body);
  expect((await begin(ada, uploadId, { size })).body.done?.id).toBe(uploadId);
  expect((await list(group.members[1])).body.items.map(({ id }) => id)).toContain(uploadId);
});

it('serves files so that they stay files', async () => {
  const { body: file } = await uploadFile(ada, place(), {
    name: 'Één “foto”.png',
    bytes: png(3, 2),
  });
  const { raw } = await read(group.members[1], file.id);
  expect(raw.rawPayload).toEqual(png(3, 2));
  expect(raw.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition':
      `attachment; filename="__n _foto_.png"; ` +
      `filename*=UTF-8''%C3%89%C3%A9n%20%E2%80%9Cfoto%E2%80%9D.png`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: `"${file.hash}"`,
  });
  const shown = await read(ada, file.id, 'true');
  expect(shown.raw.headers['content-disposition']).toMatch(/^inline/);
  const { body: text } = await uploadFile(ada, place(), { name: 'a.txt', bytes: Buffer.from('a') });
  const asked = await read(ada, text.id, 'true');
  expect(asked.raw.headers['content-disposition']).toMatch(/^attachment/);
  const again = await ada.inject({
    method: 'GET',
    url: `/api/teams/${group.teamId}/files/${file.id}`,
    headers: { 'if-none-match': `"${file.hash}"` },
  });
  expect(again.statusCode).toBe(304);
});

it('refuses what lies, what has no name and what is too much', async () => {
  const lying = { name: 'a.pdf', bytes: Buffer.from('MZ'.repeat(50)) };
  expect(codeOf(await uploadFile(ada, place(), lying))).toBe('attachments/type-refused');
  const code = async (body: object) => codeOf(await begin(ada, randomUUID(), body));
  expect(await code({ name: '\u202E\u200B.pdf' })).toBe('attachments/name-refused');
  expect(await code({ name: 'a.pdf.exe' })).toBe('attachments/type-refused');
  expect(await code({ size: attachmentLimits.file + 1 })).toBe('request/invalid');
  expect(await code({ assignmentId: 'none' })).toBe('assignments/unknown');
  const uploadId = randomUUID();
  await begin(ada, uploadId, { size: 4 });
  const params = { teamId: group.teamId, uploadId };
  const more = await sendBytes(ada, params, { offset: 0, bytes: Buffer.alloc(5) });
  expect(more.statusCode).toBe(409);
  const json = await ada.inject({
    method: 'POST',
    url: `/api/teams/${group.teamId}/uploads/${uploadId}/parts?offset=0`,
    payload: { a: 1 },
  });
  expect(json.statusCode).toBe(415);
  const elsewhere = await ada.inject({
    method: 'PUT',
    url: `/api/teams/${group.teamId}/uploads/${uploadId}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from('a'),
  });
  expect(elsewhere.statusCode).toBe(415);
  await api.dataSource.query(
    `insert into attachment_upload (id, team_id, assignment_id, account_id, name, size)
     select gen_random_uuid(), $1, 'other', $2, 'b.pdf', $3 from generate_series(1, 8)`,
    [group.teamId, idOf(ada), attachmentLimits.file - 1000],
  );
  expect(await code({ size: 20_000 })).toBe('attachments/too-much');
  await api.dataSource.query(`delete from attachment_upload where assignment_id = 'other'`);
});

it('takes a file away and puts it back, and sweeps what nobody needs', async () => {
  const { body: file } = await uploadFile(ada, place(), { name: 'weg.pdf', bytes: pdf('weg') });
  expect((await remove(ada, file.id, true)).status).toBe(204);
  const found = async () =>
    (await list(ada)).body.items.find(({ id }) => id === file.id)?.removedAt ?? null;
  expect(await found()).not.toBeNull();
  await remove(group.members[1], file.id, false);
  expect(await found()).toBeNull();
  await remove(ada, file.id, true);
  const old = new Date(Date.now() - 30 * 86_400_000);
  utimesSync(keptPath(file.hash), old, old);
  const sweep = api.app.get(AttachmentSweep, { strict: false });
  await sweep.run();
  expect(existsSync(keptPath(file.hash))).toBe(true);
  const clock = api.app.get(Clock);
  clock.now = () => new Date(Date.now() + 8 * 86_400_000);
  utimesSync(keptPath(file.hash), old, old);
  await sweep.run();
  clock.now = () => new Date();
  expect(existsSync(keptPath(file.hash))).toBe(false);
  expect((await read(ada, file.id)).status).toBe(404);
  expect(codeOf(await remove(ada, file.id, false))).toBe('attachments/unknown');
});

it('is of the team: nobody else learns that a file exists', async () => {
  const { body: before } = await uploadFile(ada, place(), { name: 'nu.pdf', bytes: pdf('nu') });
  await api.dataSource.query(
    `update team_membership set left_at = clock_timestamp() where account_id = $1`,
    [idOf(group.exMember)],
  );
  const { body: later } = await uploadFile(ada, place(), { name: 'na.pdf', bytes: pdf('na') });
  expect((await read(group.exMember, before.id)).status).toBe(200);
  expect((await read(group.exMember, later.id)).status).toBe(404);
  const seen = (await list(group.exMember)).body.items.map(({ id }) => id);
  expect([seen.includes(before.id), seen.includes(later.id)]).toEqual([true, false]);
  expect((await read(group.lecturer, later.id)).status).toBe(200);
  const own = { ...place(), teamId: group.otherTeamId };
  const { body: theirs } = await uploadFile(group.outsiders[0], own, {
    name: 'x.pdf',
    bytes: pdf(),
  });
  expect((await read(ada, theirs.id)).status).toBe(404);
  const others = [group.outsiders[0], group.unplaced, group.stranger, group.otherLecturer];
  for (const agent of others) {
    const statuses = await Promise.all([
      ...[list(agent), read(agent, later.id), remove(agent, later.id, true)],
      ...[begin(agent, randomUUID()), finish(agent, later.id)],
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  }
  expect((await read(group.guest, later.id)).status).toBe(401);
  for (const agent of [group.exMember, group.lecturer]) {
    expect((await begin(agent, randomUUID())).status).toBe(404);
    expect((await remove(agent, later.id, true)).status).toBe(404);
  }
  // An upload is of who began it.
  const uploadId = randomUUID();
  await begin(ada, uploadId);
  expect((await begin(group.members[1], uploadId)).status).toBe(404);
});
