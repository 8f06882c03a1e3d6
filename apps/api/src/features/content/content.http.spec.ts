import { readHome, readLesson, readModule, searchLessons, signOut } from '@weft/contracts';
import { eventually } from '../../platform/testing/eventually.testkit.js';
import { type LearningApi, startLearningApi } from './fixture.testkit.js';

const running: LearningApi[] = [];
const start = async (...options: Parameters<typeof startLearningApi>) => {
  const api = await startLearningApi(...options);
  running.push(api);
  return api;
};
afterEach(async () => {
  for (const api of running.splice(0).reverse()) await api.close();
});

const lesson = async (api: LearningApi, lessonSlug = 'weft', locale: 'nl' | 'en' = 'nl') =>
  (
    await api.anonymous().call(readLesson, {
      params: { slug: 'weaving', lessonSlug },
      query: { locale },
    })
  ).body;
const text = async (api: LearningApi) => JSON.stringify((await lesson(api)).document.blocks);
const count = async (api: LearningApi, table: string) =>
  (await api.dataSource.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;

const edit = (api: LearningApi, word: string) =>
  api.folder.edit('lessons/02-weft/nl.mdx', 'sla je de inslag', `sla je de ${word} inslag`);
const raise = (api: LearningApi, to: string) =>
  api.folder.edit('module.yaml', 'version: 1.0.0', `version: ${to}`);

it('publishes a folder once, however often it is loaded', async () => {
  const api = await start();
  expect(await api.load()).toEqual({ published: [], problems: [], lessons: 2 });
  expect(await count(api, 'module_version')).toBe(1);
  expect(await count(api, 'document')).toBe(6);
});

it('publishes a raised version, stores only what changed and keeps the old one', async () => {
  const api = await start();
  const before = await lesson(api);
  raise(api, '1.0.1');
  edit(api, 'rode');
  expect((await api.load()).published).toEqual(['TT-01 1.0.1']);

  const after = await lesson(api);
  expect(after.module.version).toBe('1.0.1');
  expect(await text(api)).toContain('rode inslag');
  expect(after.document.blocks.map((block) => block.id)).toEqual(
    before.document.blocks.map((block) => block.id),
  );
  expect(await count(api, 'module_version')).toBe(2);
  // Both languages of one lesson; the other lesson and the brief are shared.
  expect(await count(api, 'document')).toBe(8);
});

it('gives both languages the same block ids', async () => {
  const api = await start();
  const [nl, en] = [await lesson(api, 'warp', 'nl'), await lesson(api, 'warp', 'en')];
  expect(nl.document.blocks.map((block) => block.id)).toEqual(
    en.document.blocks.map((block) => block.id),
  );
});

it('refuses changes under a published version, says which, and keeps serving', async () => {
  const api = await start();
  edit(api, 'blauwe');
  const report = await api.load();
  expect(report).toMatchObject({ published: [], lessons: 2 });
  expect(report.problems).toEqual([
    expect.stringMatching(/module\.yaml:3:\d+ TT-01: .*1\.0\.0 .* in tt-01-weft — raise/),
  ]);
  expect(await text(api)).not.toContain('blauwe');
});

it('publishes changes as pre-releases in dev mode', async () => {
  const api = await start({ env: { contentMode: 'dev' } });
  for (const [word, version] of [
    ['gele', '1.0.0-dev.1'],
    ['groene', '1.0.0-dev.2'],
  ] as const) {
    edit(api, word);
    expect((await api.load()).published).toEqual([`TT-01 ${version}`]);
    expect(await text(api)).toContain(word);
    api.folder.edit('lessons/02-weft/nl.mdx', `de ${word} inslag`, 'de inslag');
  }
});

it('reports every mistake with its place, and keeps serving what was published', async () => {
  const api = await start();
  raise(api, '1.1.0');
  api.folder.edit('lessons/02-weft/nl.mdx', 'Na elke rij', 'Na <script>elke</script> {1 + 1} rij');
  api.folder.edit('lessons/01-warp/en.mdx', '## Stretching', '# Stretching');
  const { problems, published } = await api.load();
  expect(published).toEqual([]);
  expect(problems.length).toBeGreaterThanOrEqual(3);
  for (const problem of problems) expect(problem).toMatch(/\.mdx:\d+:\d+ .+ — .+/);
  expect(problems.join('\n')).toMatch(/02-weft\/nl\.mdx:5:/);
  expect((await lesson(api)).module.version).toBe('1.0.0');
  expect(await count(api, 'document')).toBe(6);
});

it('reports a YAML file of the wrong shape and a folder that is not there', async () => {
  const api = await start();
  api.folder.edit('module.yaml', 'ects: 3', 'ects: many');
  expect((await api.load()).problems).toEqual([expect.stringMatching(/module\.yaml:\d+:\d+ /)]);
  api.folder.remove();
  expect((await api.load()).problems).toEqual([expect.stringContaining('no such folder')]);
  expect((await lesson(api)).title).toBe('De inslag');
});

it('searches the newest texts', async () => {
  const api = await start();
  const search = async (q: string) =>
    (await api.anonymous().call(searchLessons, { query: { q, locale: 'nl' } })).body;
  expect((await search('kam')).items).toMatchObject([
    { lessonId: 'tt-01-weft', lessonSlug: 'weft', moduleSlug: 'weaving', moduleTitle: 'Weven' },
  ]);
  raise(api, '1.1.0');
  edit(api, 'karmijnrode');
  await api.load();
  expect((await search('karmijnrode')).total).toBe(1);
  expect((await search('kam')).total).toBe(1);
});

it.each(['module_version', 'lesson', 'document', 'lesson_document', 'track_version'])(
  'keeps rows of %s as they were published',
  async (table) => {
    const api = await start();
    for (const statement of [
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `update ${table} set ${await firstColumn(api, table)} = default`,
    ]) {
      await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
    }
  },
);

it('lets two processes publish together, and both see it', async () => {
  const left = await start();
  const right = await start({ beside: left });
  raise(left, '1.2.0');
  edit(left, 'paarse');
  const reports = await Promise.all([left.load(), right.load()]);
  expect(reports.flatMap((report) => report.published)).toEqual(['TT-01 1.2.0']);
  for (const api of [left, right]) expect(await text(api)).toContain('paarse');
});

it('tells the other process what was published and who signed out', async () => {
  const left = await start();
  const right = await start({ beside: left });
  raise(left, '1.2.0');
  edit(left, 'paarse');
  await left.load();
  await eventually(async () => expect((await lesson(right)).module.version).toBe('1.2.0'));

  const learner = await left.as('learner');
  const elsewhere = right.anonymous();
  Object.assign(elsewhere.cookies, learner.cookies);
  const home = () => elsewhere.call(readHome, { query: { locale: 'nl' } });
  expect((await home()).status).toBe(200);
  await learner.call(signOut);
  await eventually(async () => expect((await home()).status).toBe(401));
});

it('shows the module with its version and brief', async () => {
  const api = await start();
  const { body } = await api.anonymous().call(readModule, {
    params: { slug: 'weaving' },
    query: { locale: 'en' },
  });
  expect(body).toMatchObject({
    code: 'TT-01',
    version: '1.0.0',
    lessonList: [
      { slug: 'warp', activities: 3 },
      { slug: 'weft', activities: 0 },
    ],
    assignment: { title: 'A cloth', brief: { lessonId: 'tt-01-cloth', locale: 'en' } },
  });
});

async function firstColumn(api: LearningApi, table: string): Promise<string> {
  const [row] = await api.dataSource.query<{ name: string }[]>(
    `select column_name as name from information_schema.columns
     where table_name = $1 and is_identity = 'NO' order by ordinal_position limit 1`,
    [table],
  );
  return row?.name ?? '';
}
