import { randomUUID } from 'node:crypto';
import { changeDraftFiles, exportDraft, importDraft, replaceDraftByZip } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { patchEntry, zip } from '../attachments/files.testkit.js';
import { type DraftsApi, edit, filesOf, fork, startDraftsApi } from './drafts.testkit.js';

let api: DraftsApi;
beforeAll(async () => {
  api = await startDraftsApi();
}, 30_000);
afterAll(() => api.close());

const exported = async (who: TestAgent, draftId: string): Promise<Buffer> =>
  (await who.inject({ method: 'GET', url: exportDraft.path.replace(':draftId', draftId) }))
    .rawPayload;

const bytesTo = (who: TestAgent, url: string, payload: Buffer) =>
  who.inject({
    ...{ method: 'POST', url, payload },
    headers: { 'content-type': 'application/octet-stream' },
  });
const bring = (who: TestAgent, payload: Buffer, draftId = randomUUID()) =>
  bytesTo(who, importDraft.path.replace(':draftId', draftId), payload);

const textsOf = async (draftId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await filesOf(api.author, draftId))].map(([path, { text }]) => [path, text]),
  );

it('comes back byte for byte, and goes out as the same bytes', async () => {
  const bytes = await exported(api.author, api.draftId);
  const draftId = randomUUID();
  expect((await bring(api.author, bytes, draftId)).statusCode).toBe(201);
  expect((await exported(api.author, draftId)).equals(bytes)).toBe(true);
  expect(await textsOf(draftId)).toEqual(await textsOf(api.draftId));
});

it('replaces all files of a draft by those of a zip file, once for an id', async () => {
  const draftId = await fork(api.author);
  const before = await textsOf(draftId);
  await edit(api.author, draftId, {
    ...{ path: 'lessons/02-weft/nl.mdx', from: 'inslag', to: 'draad' },
  });
  const url = replaceDraftByZip.path.replace(':draftId', draftId).replace(':writeId', randomUUID());
  const bytes = await exported(api.author, api.draftId);
  await bytesTo(api.author, url, bytes);
  expect((await bytesTo(api.author, url, bytes)).json()).toMatchObject({
    paths: ['lessons/02-weft/nl.mdx'],
  });
  expect(await textsOf(draftId)).toEqual(before);
  expect((await bytesTo(api.stranger, url, bytes)).statusCode).toBe(404);
});

it('replaces them by the files of a folder, and checks these before anything is written', async () => {
  const draftId = await fork(api.author);
  const files = Object.entries(await textsOf(draftId)).map(([path, text]) => ({ path, text }));
  const replaceBy = (changed: typeof files) =>
    api.author.call(changeDraftFiles, {
      params: { draftId },
      body: { id: randomUUID(), change: { kind: 'replace', files: changed } },
    });
  const before = await textsOf(draftId);
  const broken = files.map((file) =>
    file.path === 'module.yaml' ? { ...file, text: `${file.text}nonsense: 1\n` } : file,
  );
  expect(await replaceBy(broken)).toMatchObject({
    ...{ status: 422, body: { code: 'drafts/refused', diagnostics: [{ file: 'module.yaml' }] } },
  });
  expect(await textsOf(draftId)).toEqual(before);
  const changed = files.map((file) =>
    file.path === 'lessons/02-weft/en.mdx' ? { ...file, text: `${file.text}\nMore.\n` } : file,
  );
  expect((await replaceBy(changed)).body.paths).toEqual(['lessons/02-weft/en.mdx']);
});

describe('a hostile zip file', () => {
  const refused = async (bytes: Buffer) => {
    const answer = await bring(api.author, bytes);
    expect(answer.json()).toMatchObject({ status: 422, code: 'drafts/refused' });
    const [row] = await api.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from draft_file_revision where kind = 'imported'
         and path ~ '(\\.\\.|evil)'`,
    );
    expect(row?.count).toBe(0);
  };
  const module = async () => textsOf(api.draftId);

  it('that is no zip file', () => refused(Buffer.from('not a zip file')));

  it('with a name that leads outside', async () => {
    const bytes = await zip({ ...(await module()), 'lessons/evil-x.mdx': 'x' });
    const led = patchEntry(bytes, 'lessons/evil-x.mdx', (_, name) =>
      name.write('../../evil/xx.mdx'),
    );
    await refused(led);
  });

  it('with a program in it', async () =>
    refused(await zip({ ...(await module()), 'evil.js': 'x' })));

  it('with bytes that are no text', async () =>
    refused(
      await zip({ ...(await module()), 'lessons/01-evil/nl.mdx': Buffer.from([0xff, 0xfe, 0x00]) }),
    ));

  it('that unpacks to more than it says', async () => {
    const bytes = await zip({ ...(await module()), 'lessons/01-evil/nl.mdx': 'x'.repeat(5000) });
    await refused(
      patchEntry(bytes, 'lessons/01-evil/nl.mdx', (entry) => entry.writeUInt32LE(10, 24)),
    );
  });

  it('that unpacks to far more than a module', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`lessons/${10 + n}-evil/nl.mdx`, 'x'.repeat(900_000)]),
    );
    await refused(await zip({ ...(await module()), ...parts }));
  });

  it('with code in a lesson', async () => {
    const texts = await module();
    const evil = `${texts['lessons/01-warp/nl.mdx'] ?? ''}\n\n{process.exit()}\n`;
    await refused(await zip({ ...texts, 'lessons/01-warp/nl.mdx': evil }));
  });
});
