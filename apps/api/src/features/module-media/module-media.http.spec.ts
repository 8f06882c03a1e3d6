import { randomBytes, randomUUID } from 'node:crypto';
import {
  changeDraftFiles,
  compareDraftFiles,
  consentToRound,
  controlReviewRound,
  createReviewRound,
  type DraftMedia,
  inviteToRound,
  listDraftMedia,
  openRoundLink,
  readDraftLesson,
  readRoundLesson,
} from '@weft/contracts';
import { mediaPathOf } from '@weft/rules';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { pdf, png } from '../attachments/files.testkit.js';
import { DraftPublication } from '../drafts/index.js';
import {
  type DraftsApi,
  edit,
  fork,
  makeVersion,
  startDraftsApi,
} from '../drafts/drafts.testkit.js';

let api: DraftsApi;
beforeAll(async () => {
  api = await startDraftsApi();
}, 30_000);
afterAll(() => api.close());

const octets = { 'content-type': 'application/octet-stream' };
const lesson = 'lessons/01-warp';

interface Sent {
  draftId?: string;
  name: string;
  bytes: Buffer;
  writeId?: string;
}

const send = (
  who: TestAgent,
  { draftId = api.draftId, name, bytes, writeId = randomUUID() }: Sent,
) =>
  who.inject({
    ...{ method: 'PUT', url: `/api/drafts/${draftId}/media/${name}/${writeId}` },
    ...{ payload: bytes, headers: octets },
  });
const get = (who: TestAgent, url: string, headers: Record<string, string> = {}) =>
  who.inject({ method: 'GET', url, headers });
const listed = async (draftId: string): Promise<DraftMedia[]> =>
  (await api.author.call(listDraftMedia, { params: { draftId } })).body.items;

/** A file, and what is wrong with it. */
const wrong = (name: string, bytes: Buffer, problem: string) => ({
  ...{ name, bytes, code: `content/media-${problem}` },
});

/** A PNG of its own, so that specs do not share bytes. */
const picture = (note: string): Buffer => {
  const bytes = png(3, 2);
  const text = Buffer.from(`tEXtComment\0${note}`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length - 4);
  const at = bytes.length - 12;
  return Buffer.concat([bytes.subarray(0, at), length, text, Buffer.alloc(4), bytes.subarray(at)]);
};

/** Puts a picture into the first lesson of a draft, in both languages. */
async function illustrate(draftId: string, name: string, bytes: Buffer): Promise<string> {
  const answer = await send(api.author, { draftId, name, bytes });
  expect(answer.statusCode).toBe(200);
  for (const locale of ['nl', 'en']) {
    const path = `${lesson}/${locale}.mdx`;
    await edit(api.author, draftId, {
      path,
      from: '\n## ',
      to: `\n![A loom](media/${name})\n\n## `,
    });
  }
  return answer.json<DraftMedia>().hash;
}

describe('a file of a draft', () => {
  it('comes in once for an id, is measured, replaced, taken away and put back', async () => {
    const draftId = await fork(api.author);
    const [first, second] = [picture('one'), picture('two')];
    const writeId = randomUUID();
    const sent = { draftId, name: 'loom.png', bytes: first, writeId };
    const answer = (await send(api.author, sent)).json<DraftMedia>();
    expect(answer).toMatchObject({
      path: 'media/loom.png',
      type: 'image/png',
      width: 3,
      height: 2,
    });
    expect((await send(api.author, sent)).json()).toEqual(answer);
    expect(await listed(draftId)).toEqual([answer]);
    const url = `/api/drafts/${draftId}/media/${answer.hash}.png`;
    const read = await get(api.author, url);
    expect(read.rawPayload.equals(first)).toBe(true);
    expect(read.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    });
    const etag = String(read.headers['etag']);
    expect((await get(api.author, url, { 'if-none-match': etag })).statusCode).toBe(304);
    const part = await get(api.author, url, { range: 'bytes=1-3' });
    expect([part.statusCode, part.payload]).toEqual([206, 'PNG']);

    await send(api.author, { draftId, name: 'loom.png', bytes: second });
    const [replaced] = await listed(draftId);
    expect(replaced?.hash).not.toBe(answer.hash);
    const compared = await api.author.call(compareDraftFiles, { params: { draftId } });
    expect(compared.body.files).toMatchObject([{ path: 'media/loom.png', state: 'added' }]);
    const change = (one: object) =>
      api.author.call(changeDraftFiles, {
        params: { draftId },
        body: { id: randomUUID(), change: one },
      });
    await change({ kind: 'remove', place: 'media/loom.png' });
    expect(await listed(draftId)).toEqual([]);
    await change({ kind: 'restore', path: 'media/loom.png', revision: answer.revision });
    expect(await listed(draftId)).toMatchObject([{ hash: answer.hash }]);
    // What it once was is still in the history.
    expect((await get(api.author, url)).statusCode).toBe(200);
  });

  it.each<[what: string, file: { name: string; bytes: Buffer; code: string }]>([
    ['a page that says it is a picture', wrong('a.png', Buffer.from('<html>'), 'type')],
    ['a drawing', wrong('a.svg', Buffer.from('<svg/>'), 'name')],
    ['a name that leads outside', wrong('..%2Fa.png', png(), 'name')],
    ['a name in capitals', wrong('A.png', png(), 'name')],
    [
      'a picture with an archive behind it',
      wrong('a.png', Buffer.concat([png(), Buffer.from('PK\x03\x04')]), 'type'),
    ],
    ['a picture that was cut off', wrong('a.png', png().subarray(0, -3), 'type')],
    ['a bomb of points', wrong('a.png', png(60_000, 60_000), 'size')],
    ['a film of something else', wrong('a.mp4', randomBytes(64), 'type')],
    ['captions that are a page', wrong('a.vtt', Buffer.from('<script>'), 'type')],
    ['a PDF by another name', wrong('a.png', pdf(), 'type')],
  ])('%s is refused', async (_, { name, bytes, code }) => {
    const answer = await send(api.author, { name, bytes });
    expect(answer.json()).toMatchObject({ status: 422, diagnostics: [{ code }] });
  });

  it('that is too large is refused, and so is what comes as something else', async () => {
    const large = await send(api.author, { name: 'a.png', bytes: Buffer.alloc(1_100_000) });
    expect(large.statusCode).toBe(413);
    const answer = await api.author.inject({
      ...{ method: 'PUT', url: `/api/drafts/${api.draftId}/media/a.png/${randomUUID()}` },
      payload: { a: 1 },
    });
    expect(answer.statusCode).toBe(415);
  });

  it('is for its authors only', async () => {
    const hash = (
      await send(api.author, { name: 'own.png', bytes: picture('own') })
    ).json<DraftMedia>().hash;
    const url = `/api/drafts/${api.draftId}/media/${hash}.png`;
    const status = async (who: TestAgent) => (await get(who, url)).statusCode;
    expect(await Promise.all([api.colleague, api.administrator].map(status))).toEqual([200, 200]);
    expect(await status(api.stranger)).toBe(404);
    expect(await status(await api.as('learner'))).toBe(403);
    expect(await status(api.anonymous())).toBe(401);
    // A draft of somebody's own does not lead to it, nor does the address of what is published.
    const own = await fork(api.stranger);
    expect((await get(api.stranger, `/api/drafts/${own}/media/${hash}.png`)).statusCode).toBe(404);
    expect((await get(api.author, `/api/media/${hash}.png`)).statusCode).toBe(404);
    const sent = await send(api.stranger, { name: 'x.png', bytes: png() });
    expect(sent.statusCode).toBe(404);
  });
});

it('comes back byte for byte from a zip file', async () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 20 });
  const contents = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(names, contents, async (name, bytes) => {
      const draftId = await fork(api.author);
      const path = mediaPathOf(`${name}.ogg`) ?? '';
      const whole = Buffer.concat([Buffer.from('OggS\0'), bytes]);
      await send(api.author, { draftId, name: path.replace('media/', ''), bytes: whole });
      const zip = (await get(api.author, `/api/drafts/${draftId}/export`)).rawPayload;
      const again = randomUUID();
      const brought = await api.author.inject({
        ...{ method: 'POST', url: `/api/drafts/imports/${again}`, payload: zip, headers: octets },
      });
      expect(brought.statusCode).toBe(201);
      expect((await get(api.author, `/api/drafts/${again}/export`)).rawPayload.equals(zip)).toBe(
        true,
      );
      const [file] = await listed(again);
      const read = await get(api.author, `/api/drafts/${again}/media/${file?.hash}.ogg`);
      expect(file?.path).toBe(path);
      expect(read.rawPayload.equals(whole)).toBe(true);
    }),
    { numRuns: 4 },
  );
});

it('is seen by a guest of a round, and by everybody once it is published', async () => {
  const draftId = await fork(api.author);
  const bytes = picture('round');
  const hash = await illustrate(draftId, 'loom.png', bytes);
  const draftVersionId = await makeVersion(api.author, draftId);
  const asked = { params: { draftId, number: 1, lessonId: 'tt-01-warp' } };
  const own = await api.author.call(readDraftLesson, { ...asked, query: { locale: 'nl' } });
  expect(JSON.stringify(own.body)).toContain(`"/api/drafts/${draftId}/media/${hash}.png"`);

  const { roundId, guest } = await roundOf({ draftId, draftVersionId });
  const params = { roundId, lessonId: 'tt-01-warp' };
  const text = await guest.call(readRoundLesson, { params, query: { locale: 'nl' } });
  const url = `/api/rounds/${roundId}/media/${hash}.png`;
  expect(JSON.stringify(text.body.document)).toContain(`"src":"${url}"`);
  const read = await get(guest, url);
  expect(read.rawPayload.equals(bytes)).toBe(true);
  // What came into the draft after the version is not of the round.
  const later = await send(api.author, { draftId, name: 'later.png', bytes: picture('later') });
  const unseen = `/api/rounds/${roundId}/media/${later.json<DraftMedia>().hash}.png`;
  expect((await get(guest, unseen)).statusCode).toBe(404);
  expect((await get(api.stranger, url)).statusCode).toBe(404);
  expect((await get(api.anonymous(), url)).statusCode).toBe(401);

  const shown = `/api/media/${hash}.png`;
  expect((await get(api.anonymous(), shown)).statusCode).toBe(404);
  await api.dataSource.transaction((transaction) =>
    api.app.get(DraftPublication, { strict: false }).publish(transaction, draftVersionId, {
      ...{ version: '1.1.0', change: null, by: api.author.account?.id ?? '' },
    }),
  );
  const published = await get(api.anonymous(), shown);
  expect(published.rawPayload.equals(bytes)).toBe(true);
  expect(published.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  // Under another ending it is not there: a browser is never told another type.
  expect((await get(api.anonymous(), `/api/media/${hash}.pdf`)).statusCode).toBe(404);
  // A fork of what was published has it too.
  const forked = await fork(api.stranger, 'TT-01', '1.1.0');
  const mine = await api.stranger.call(listDraftMedia, { params: { draftId: forked } });
  expect(mine.body.items).toMatchObject([{ path: 'media/loom.png', hash }]);
  // Bytes are kept once, and never changed.
  await expect(
    api.app.get(DataSource).query('update module_media set media_type = $1', ['text/html']),
  ).rejects.toThrow();
});

/** An open round over a version, with a guest who came in by her link and consented. */
async function roundOf(of: { draftId: string; draftVersionId: string }) {
  const roundId = randomUUID();
  const email = 'guest-media@weft.example';
  const params = { roundId };
  await api.author.call(createReviewRound, {
    body: { ...of, id: roundId, templateId: 'welfare', locale: 'nl', previousRoundId: null },
  });
  await api.author.call(controlReviewRound, {
    params,
    body: { id: randomUUID(), control: { kind: 'open' } },
  });
  const person = { id: randomUUID(), email, displayName: 'Noor', locale: 'nl' as const, roles: [] };
  await api.author.call(inviteToRound, { params, body: { people: [person] } });
  await api.app.get(Jobs).runDue();
  const mails: { text: string }[] = await api.dataSource.query(
    'select text from mail_message where recipient = $1',
    [email],
  );
  const token = mails.map(({ text }) => /\/r\/([\w-]+)/.exec(text)?.[1]).find((one) => one);
  const guest = api.anonymous();
  await guest.call(openRoundLink, { body: { id: randomUUID(), token } });
  await guest.call(consentToRound, {
    params,
    body: {
      id: randomUUID(),
      version: 1,
      displayName: 'Noor',
      showsName: false,
      roles: ['student'],
    },
  });
  return { roundId, guest };
}
