import { randomUUID } from 'node:crypto';
import {
  addDraftAuthor,
  archiveDraft,
  changeDraftFiles,
  type DraftChange,
  draftRoutes,
  createDraft,
  followDraft,
  listDraftHistory,
  listDraftMedia,
  listDrafts,
  listForkableModules,
  readDraft,
  readDraftRevision,
  removeDraftAuthor,
  checkDraft,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { png } from '../attachments/files.testkit.js';
import {
  type DraftsApi,
  edit,
  filesOf,
  fork,
  makeVersion,
  save,
  startDraftsApi,
} from './drafts.testkit.js';

let api: DraftsApi;
beforeAll(async () => {
  api = await startDraftsApi();
}, 30_000);
afterAll(() => api.close());

const change = (who: TestAgent, draftId: string, what: DraftChange) =>
  who.call(changeDraftFiles, { params: { draftId }, body: { id: randomUUID(), change: what } });
const weft = 'lessons/02-weft/nl.mdx';

describe('whose a draft is', () => {
  it('is read and written by its authors and administrators', async () => {
    const params = { draftId: api.draftId };
    for (const who of [api.author, api.colleague, api.administrator]) {
      expect(await who.call(readDraft, { params })).toMatchObject({
        status: 200,
        body: { moduleCode: 'TT-01', slug: 'weaving', origin: { version: '1.0.0' } },
      });
    }
  });

  it('does not exist for anybody else who may write modules, on any route', async () => {
    const { draftId } = api;
    const values: Record<string, string> = {
      ...{ draftId, accountId: randomUUID(), writeId: randomUUID(), revision: '1', number: '1' },
      lessonId: 'tt-01-warp',
    };
    const path = 'module.yaml';
    const bodies: Record<string, object> = {
      archiveDraft: { archived: true },
      addDraftAuthor: { email: 'somebody@weft.example' },
      saveDraftFile: { id: randomUUID(), path, base: null, text: '' },
      changeDraftFiles: { id: randomUUID(), change: { kind: 'remove', place: path } },
      createDraftVersion: { id: randomUUID(), note: '' },
    };
    const queries: Record<string, Record<string, string>> = {
      readDraftLesson: { locale: 'nl' },
      compareDraftVersions: { to: '1', locale: 'nl' },
    };
    const inDraft = draftRoutes.filter(
      (route) =>
        route.path.includes(':draftId') && !['importDraft', 'replaceDraftByZip'].includes(route.id),
    );
    expect(inDraft.length).toBeGreaterThan(14);
    for (const route of inDraft) {
      const { status, body } = await api.stranger.call(route, {
        params: values,
        ...(queries[route.id] && { query: queries[route.id] }),
        ...(bodies[route.id] && { body: bodies[route.id] }),
      });
      expect({ route: route.id, status, body }).toMatchObject({
        ...{ route: route.id, status: 404, body: { code: 'drafts/unknown' } },
      });
    }
  });

  it('is not the colleague’s any more once she was taken off, also where she listens', async () => {
    const draftId = await fork(api.author);
    const params = { draftId };
    const email = api.colleague.account?.email ?? '';
    expect((await api.author.call(addDraftAuthor, { params, body: { email } })).status).toBe(204);
    const live = await api.colleague.inject({
      ...{ method: 'GET', url: followDraft.path.replace(':draftId', draftId) },
      payloadAsStream: true,
    });
    let heard = '';
    const ended = new Promise((done) => live.stream().on('end', done));
    live.stream().on('data', (chunk: Buffer) => (heard += chunk.toString()));
    await edit(api.author, draftId, { path: weft, from: 'inslag', to: 'draad' });
    const accountId = api.colleague.account?.id ?? '';
    await api.author.call(removeDraftAuthor, { params: { draftId, accountId } });
    await ended;
    expect(heard).toContain('event: draft');
    expect(await api.colleague.call(readDraft, { params })).toMatchObject({ status: 404 });
    const own = { draftId, accountId: api.author.account?.id ?? '' };
    expect(await api.author.call(removeDraftAuthor, { params: own })).toMatchObject({
      ...{ status: 409, body: { code: 'drafts/last-author' } },
    });
  });

  it('is listed for its authors in one query, and put away and brought back', async () => {
    const list = (who: TestAgent, archived = 'false') =>
      who.call(listDrafts, { query: { archived } });
    const { body } = await list(api.colleague);
    expect(body.items).toMatchObject([{ id: api.draftId, version: 1, own: true }]);
    expect((await list(api.stranger)).body.items).toEqual([]);
    const queries = await countQueries(() => list(api.author));
    await fork(api.author);
    expect(await countQueries(() => list(api.author))).toBe(queries);

    const draftId = await fork(api.stranger);
    const params = { draftId };
    await api.stranger.call(archiveDraft, { params, body: { archived: true } });
    expect((await list(api.stranger)).body.items).toEqual([]);
    expect((await list(api.stranger, 'true')).body.items).toHaveLength(1);
    expect(await save(api.stranger, draftId, { path: weft, base: null, text: 'x' })).toMatchObject({
      body: { code: 'drafts/archived' },
    });
    await api.stranger.call(archiveDraft, { params, body: { archived: false } });
    expect((await list(api.stranger)).body.items).toHaveLength(1);
  });
});

describe('beginning a draft', () => {
  it('offers what is published with its sources, which a fork holds byte for byte', async () => {
    const { body } = await api.author.call(listForkableModules);
    expect(body.items).toMatchObject([{ code: 'TT-01', version: '1.0.0', forkable: true }]);
    const files = await filesOf(api.author, await fork(api.author));
    expect(files.size).toBe(11);
    expect(files.get('module.yaml')?.text).toContain('title: { nl: Weven, en: Weaving }');
  });

  it('makes a new module that compiles, once for an id', async () => {
    const id = randomUUID();
    const from = { kind: 'new', code: 'TT-09', slug: 'felting' } as const;
    const body = { id, from: { ...from, title: { nl: 'Vilten: zo', en: 'Felting "by hand"' } } };
    const begin = () => api.author.call(createDraft, { body });
    await begin();
    expect(await begin()).toMatchObject({ status: 201, body: { id } });
    await change(api.author, id, {
      ...{ kind: 'add-lesson', slug: 'wet', title: { nl: 'Nat', en: 'Wet' } },
    });
    const check = await api.author.call(checkDraft, { params: { draftId: id } });
    expect(check.body).toMatchObject({ compiles: true });
    expect(check.body.problems.map(({ code }) => code)).not.toContain('yaml/shape');
    expect(await api.stranger.call(createDraft, { body })).toMatchObject({
      body: { code: 'drafts/unknown' },
    });
    const taken = { id: randomUUID(), from: { ...body.from, code: 'TT-01' } };
    expect(await api.author.call(createDraft, { body: taken })).toMatchObject({
      body: { code: 'drafts/code-taken' },
    });
  });
});

describe('saving', () => {
  it('is once for an id, and on top of what it was made from', async () => {
    const draftId = await fork(api.author);
    const file = (await filesOf(api.author, draftId)).get(weft);
    const write = { id: randomUUID(), path: weft, base: file?.revision ?? 0, text: 'Nieuw.\n' };
    const first = await save(api.author, draftId, write);
    expect(first).toMatchObject({ status: 200, body: { text: 'Nieuw.\n', merged: false } });
    expect((await save(api.author, draftId, write)).body).toEqual(first.body);
    const { body } = await api.author.call(listDraftHistory, {
      ...{ params: { draftId }, query: { path: weft } },
    });
    expect(body.items.map(({ kind }) => kind)).toEqual(['saved', 'forked']);
    const revision = String(body.items[0]?.revision);
    const read = await api.author.call(readDraftRevision, { params: { draftId, revision } });
    expect(read.body).toMatchObject({ text: 'Nieuw.\n', before: file?.text });
  });

  it('merges what two people wrote in places apart', async () => {
    const draftId = await fork(api.author);
    const file = (await filesOf(api.author, draftId)).get(weft);
    const [base, text] = [file?.revision ?? 0, file?.text ?? ''];
    await save(api.author, draftId, { path: weft, base, text: `Eerst.\n\n${text}` });
    const other = await save(api.administrator, draftId, {
      ...{ path: weft, base, text: text.replace('met de kam', 'met een zware kam') },
    });
    expect(other.body).toMatchObject({ merged: true });
    const merged = (await filesOf(api.author, draftId)).get(weft)?.text;
    expect(merged).toBe(`Eerst.\n\n${text}`.replace('met de kam', 'met een zware kam'));
  });

  it('refuses what overlaps with both texts at hand, and loses nothing', async () => {
    const draftId = await fork(api.author);
    const file = (await filesOf(api.author, draftId)).get(weft);
    const base = file?.revision ?? 0;
    await save(api.author, draftId, { path: weft, base, text: 'Van mij.\n' });
    const refused = await save(api.administrator, draftId, {
      ...{ path: weft, base, text: 'Van haar.\n' },
    });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'drafts/changed-meanwhile', current: { text: 'Van mij.\n' } },
    });
    const current = (refused.body as unknown as { current: { revision: number } }).current;
    const again = { path: weft, base: current.revision, text: 'Van ons.\n' };
    expect((await save(api.administrator, draftId, again)).status).toBe(200);
  });

  it.each([
    ...['../secret.yaml', 'lessons/01-a/../../x/nl.mdx', '/module.yaml', 'lessons/x/nl.mdx'],
    ...['module.yaml/', 'lessons/01-a/nl.mdx\0', 'lessons/01-a/run.js', 'lessons/01-A/nl.mdx'],
  ])('refuses the place %j', async (path) => {
    const { status } = await save(api.author, api.draftId, { path, base: null, text: 'x' });
    expect(status).toBe(400);
  });

  it('refuses text that cannot be kept byte for byte', async () => {
    for (const text of ['\0', '\ud800']) {
      const path = 'lessons/01-warp/nl.mdx';
      expect((await save(api.author, api.draftId, { path, base: null, text })).status).toBe(400);
    }
  });
});

describe('files', () => {
  it('are renamed, removed and restored, with their history', async () => {
    const draftId = await fork(api.author);
    const rename = { kind: 'rename', from: 'lessons/02-weft', to: 'lessons/03-weft' } as const;
    expect((await change(api.author, draftId, rename)).body.paths).toHaveLength(6);
    const before = (await filesOf(api.author, draftId)).get('lessons/03-weft/nl.mdx');
    await change(api.author, draftId, { kind: 'remove', place: 'lessons/03-weft' });
    expect((await filesOf(api.author, draftId)).has('lessons/03-weft/nl.mdx')).toBe(false);
    const restored = await change(api.author, draftId, {
      ...{ kind: 'restore', path: 'lessons/03-weft/nl.mdx', revision: before?.revision ?? 0 },
    });
    expect(restored.status).toBe(200);
    const after = (await filesOf(api.author, draftId)).get('lessons/03-weft/nl.mdx');
    expect(after?.text).toBe(before?.text);
  });

  it('of the media folder get another name, which the texts follow in the same write', async () => {
    const draftId = await fork(api.author);
    const sent = await api.author.inject({
      ...{ method: 'PUT', url: `/api/drafts/${draftId}/media/loom.png/${randomUUID()}` },
      ...{ payload: png(3, 2), headers: { 'content-type': 'application/octet-stream' } },
    });
    expect(sent.statusCode).toBe(200);
    const texts = ['lessons/01-warp/en.mdx', 'lessons/02-weft/nl.mdx'];
    for (const path of texts) {
      await edit(api.author, draftId, {
        path,
        from: '\n## ',
        to: '\n![Loom](media/loom.png)\n\n## ',
      });
    }
    const before = await filesOf(api.author, draftId);
    const rename = (from: string, to: string) =>
      change(api.author, draftId, { kind: 'rename', from: `media/${from}`, to: `media/${to}` });
    const { body } = await rename('loom.png', 'getouw.png');
    expect(body.paths).toEqual([...texts, 'media/loom.png', 'media/getouw.png']);
    const listed = await api.author.call(listDraftMedia, { params: { draftId } });
    expect(listed.body.items).toMatchObject([{ path: 'media/getouw.png', width: 3 }]);
    await makeVersion(api.author, draftId);
    await rename('getouw.png', 'loom.png');
    for (const [path, { text }] of await filesOf(api.author, draftId)) {
      expect(text).toBe(before.get(path)?.text);
    }
    for (const [from, to, code] of [
      ['loom.png', 'loom.jpg', 'path-refused'],
      ['loom.png', 'loom.png', 'path-refused'],
      ['none.png', 'getouw.png', 'file-unknown'],
    ] as const) {
      expect((await rename(from, to)).body).toMatchObject({ code: `drafts/${code}` });
    }
  });

  it('do not land on each other, and what is not there is told', async () => {
    const draftId = await fork(api.author);
    const onto = { kind: 'rename', from: 'lessons/02-weft', to: 'lessons/01-warp' } as const;
    expect(await change(api.author, draftId, onto)).toMatchObject({
      body: { code: 'drafts/path-refused' },
    });
    const gone = { kind: 'remove', place: 'lessons/09-gone' } as const;
    expect(await change(api.author, draftId, gone)).toMatchObject({
      body: { code: 'drafts/file-unknown' },
    });
  });
});
