import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  checkDraft,
  compareDraftFiles,
  compareDraftVersions,
  createDraftVersion,
  listDraftVersions,
  readAuthoringLibrary,
  readCatalogue,
  readDraftFiles,
  readDraftLesson,
  readLesson,
  searchLessons,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import { DraftPublication, DraftVersions } from './index.js';
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

const run = promisify(execFile);
const weft = 'lessons/02-weft/nl.mdx';
const versions = () => api.app.get(DraftVersions, { strict: false });
const textsOf = async (id: string) =>
  (await versions().blocks(id, 'tt-01-weft', 'nl')).map(({ text }) => text);
const idsOf = async (id: string) =>
  (await versions().blocks(id, 'tt-01-weft', 'nl')).map(({ blockId }) => blockId);

describe('the check', () => {
  it('tells what is wrong at its place, and what keeps it from being compiled', async () => {
    const draftId = await fork(api.author);
    const params = { draftId };
    const fine = await api.author.call(checkDraft, { params });
    expect(fine.body).toMatchObject({ compiles: true });
    await edit(api.author, draftId, { path: weft, from: '## Slaan', to: '## Slaan {1 + 1}' });
    const { body } = await api.author.call(checkDraft, { params });
    expect(body).toMatchObject({ compiles: false });
    expect(body.problems.filter(({ file }) => file === weft)).toMatchObject([
      { line: 3, column: 10, code: 'mdx/expression' },
    ]);
  });

  it('keeps the code of a module', async () => {
    const draftId = await fork(api.author);
    await edit(api.author, draftId, { path: 'module.yaml', from: 'TT-01', to: 'TT-07' });
    const { body } = await api.author.call(checkDraft, { params: { draftId } });
    expect(body.compiles).toBe(false);
    expect(body.problems[0]).toMatchObject({ file: 'module.yaml', code: 'content/code' });
  });

  it('gives authors what lessons may refer to', async () => {
    const { body } = await api.author.call(readAuthoringLibrary);
    expect(body.library).toMatchObject({ glossary: { T01: { term: { en: 'warp' } } } });
  });
});

describe('a draft version', () => {
  it('never changes, keeps block ids, and is made once for an id', async () => {
    const draftId = await fork(api.author);
    const first = await makeVersion(api.author, draftId);
    await edit(api.author, draftId, {
      ...{ path: weft, from: 'De inslag gaat over', to: 'Vooraf.\n\nDe inslag gaat over' },
    });
    const body = { id: randomUUID(), note: 'Met inleiding' };
    const make = () => api.author.call(createDraftVersion, { params: { draftId }, body });
    await make();
    expect(await make()).toMatchObject({ status: 201, body: { id: body.id, number: 2 } });
    expect(await textsOf(first)).not.toContain('Vooraf.');
    expect(await textsOf(body.id)).toContain('Vooraf.');
    expect((await idsOf(body.id)).slice(1)).toEqual(await idsOf(first));
    const listed = await api.author.call(listDraftVersions, { params: { draftId } });
    expect(listed.body.items).toMatchObject([
      { number: 2, note: 'Met inleiding', brief: { lessonId: 'tt-01-cloth' }, published: null },
      { number: 1, lessons: [{ lessonId: 'tt-01-warp', locales: ['nl', 'en'] }, {}] },
    ]);
  });

  it('has lessons and a brief to read, without answer keys', async () => {
    const params = { draftId: api.draftId, number: '1' };
    for (const lessonId of ['tt-01-warp', 'tt-01-cloth']) {
      const read = await api.author.call(readDraftLesson, {
        ...{ params: { ...params, lessonId }, query: { locale: 'en' } },
      });
      expect(read).toMatchObject({ status: 200, body: { lessonId, locale: 'en' } });
      expect(read.raw.payload).not.toMatch(/SECRET|GEHEIM/);
    }
  });

  it('is refused with places when something hostile is in it, and nothing is kept', async () => {
    const draftId = await fork(api.author);
    await edit(api.author, draftId, {
      ...{ path: weft, from: '## Slaan', to: '<script>alert(1)</script>\n\n## Slaan' },
    });
    const body = { id: randomUUID(), note: '' };
    const refused = await api.author.call(createDraftVersion, { params: { draftId }, body });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'drafts/refused',
        diagnostics: [{ file: weft, line: 3, code: 'mdx/unknown-tag' }],
      },
    });
    const { body: listed } = await api.author.call(listDraftVersions, { params: { draftId } });
    expect(listed.items).toEqual([]);
  });

  it('is nowhere in the catalogue or search, and its questions are not among those asked', async () => {
    const draftId = await fork(api.author);
    const word = 'zeldzaamwoord';
    await edit(api.author, draftId, { path: weft, from: 'De inslag', to: `De ${word}` });
    await edit(api.author, draftId, {
      ...{ path: 'lessons/01-warp/activities.yaml', from: 'Wat heb jij ooit', to: 'Wat heb je' },
    });
    const count = 'select count(*)::int as count from activity_definition';
    const [before] = await api.dataSource.query<{ count: number }[]>(count);
    await makeVersion(api.author, draftId);
    expect(await api.dataSource.query(count)).toEqual([before]);
    const visitor = api.anonymous();
    const found = await visitor.call(searchLessons, { query: { q: word, locale: 'nl' } });
    expect(found.raw.payload.split(word).length).toBeLessThanOrEqual(2);
    const lesson = await visitor.call(readLesson, {
      ...{ params: { slug: 'weaving', lessonSlug: 'weft' }, query: { locale: 'nl' } },
    });
    expect(lesson.raw.payload).not.toContain(word);
  });

  it('is compared with what it comes from: block by block, and line by line', async () => {
    const draftId = await fork(api.author);
    const params = { draftId };
    await edit(api.author, draftId, { path: weft, from: 'vast met de kam', to: 'stevig aan' });
    await makeVersion(api.author, draftId);
    const files = await api.author.call(compareDraftFiles, { params });
    expect(files.body.files).toMatchObject([{ path: weft, state: 'changed' }]);
    const { body } = await api.author.call(compareDraftVersions, {
      ...{ params, query: { to: '1', locale: 'nl' } },
    });
    expect(body.lessons).toMatchObject([{ lessonId: 'tt-01-weft', state: 'changed' }]);
    expect(body.blocks).toMatchObject([{ lessonId: 'tt-01-weft' }]);
    expect(['editorial', 'clarifying']).toContain(body.change);
    await edit(api.author, draftId, {
      ...{ path: 'lessons/01-warp/activities.yaml', from: 'GEHEIM-juist', to: 'GEHEIM-anders' },
    });
    await makeVersion(api.author, draftId);
    const second = await api.author.call(compareDraftVersions, {
      ...{ params, query: { from: '1', to: '2', locale: 'nl' } },
    });
    expect(second.body).toMatchObject({ change: 'assessment' });
    expect(second.raw.payload).not.toContain('GEHEIM');
  });
});

describe('publishing', () => {
  const publish = (draftVersionId: string, version: string) =>
    api.app.get(DataSource).transaction((transaction) =>
      api.app.get(DraftPublication, { strict: false }).publish(transaction, draftVersionId, {
        ...{ version, change: 'clarifying', by: api.author.account?.id ?? '' },
      }),
    );

  it('makes a module version with the same ids, which can be forked, and which no folder covers up', async () => {
    const draftId = await fork(api.author);
    await edit(api.author, draftId, { path: weft, from: 'De inslag gaat', to: 'De inslag loopt' });
    const id = await makeVersion(api.author, draftId);
    await expect(publish(id, '1.0.0')).rejects.toMatchObject({ code: 'drafts/version-not-higher' });
    expect(await publish(id, '1.1.0')).toEqual({ code: 'TT-01', version: '1.1.0' });
    await expect(publish(id, '1.2.0')).rejects.toMatchObject({ code: 'drafts/version-not-higher' });

    // What is published is loaded from the database, as after a restart.
    await api.load();
    const visitor = api.anonymous();
    const read = () =>
      visitor.call(readLesson, {
        ...{ params: { slug: 'weaving', lessonSlug: 'weft' }, query: { locale: 'nl' } },
      });
    expect((await read()).raw.payload).toContain('De inslag loopt');
    const blocks = (await read()).body.document.blocks.map((block) => block.id);
    expect(await idsOf(id)).toEqual(expect.arrayContaining(blocks));
    expect((await visitor.call(readCatalogue, { query: { locale: 'nl' } })).status).toBe(200);

    const forked = await filesOf(api.author, await fork(api.author, 'TT-01', '1.1.0'));
    expect(forked.get('module.yaml')?.text).toContain('version: 1.1.0\nchange: clarifying\n');
    const { body: own } = await api.author.call(readDraftFiles, { params: { draftId } });
    expect(Object.fromEntries(own.files.map(({ path, text }) => [path, text]))).toEqual(
      Object.fromEntries([...forked].map(([path, { text }]) => [path, text])),
    );

    // Written back into the folder it is what is published.
    const root = resolve(import.meta.dirname, '../../../../..');
    await run(process.execPath, ['tools/content-export.mjs', '--to', api.folder.path], {
      ...{ cwd: root, env: { ...process.env, DATABASE_URL: api.databaseUrl, NODE_OPTIONS: '' } },
    });
    const path = join(api.folder.path, 'modules/TT-01-weaving/module.yaml');
    expect(readFileSync(path, 'utf8')).toBe(forked.get('module.yaml')?.text);
    expect(await api.load()).toMatchObject({ published: [], problems: [] });

    // A folder that was changed without it is told, and does not win.
    api.folder.edit('lessons/02-weft/en.mdx', 'The weft goes', 'The weft runs');
    const { problems, published } = await api.load();
    expect(published).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('1.1.0 was published from a draft')]);
    expect((await read()).raw.payload).toContain('De inslag loopt');
    expect(await save(api.author, draftId, { path: weft, base: null, text: 'x' })).toMatchObject({
      body: { code: 'drafts/changed-meanwhile' },
    });
  });
});
