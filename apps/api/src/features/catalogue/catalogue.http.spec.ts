import { readCatalogue, readLesson, readModule } from '@weft/contracts';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';
import { CatalogueService } from './index.js';

const url = '/api/modules/weaving/lessons/warp?locale=nl';

let api: LearningApi;
beforeAll(async () => {
  api = await startLearningApi();
});
afterAll(() => api.close());

const get = (headers: Record<string, string> = {}, path = url) =>
  api.anonymous().inject({ method: 'GET', url: path, headers });

it.each(['nl', 'en'] as const)('lists tracks, stages and modules in %s', async (locale) => {
  const { body } = await api.anonymous().call(readCatalogue, { query: { locale } });
  expect(body.tracks).toMatchObject([
    {
      slug: 'craft',
      title: { nl: 'Ambacht', en: 'Craft' }[locale],
      ects: 5,
      stages: [
        {
          id: 'A',
          ects: 5,
          modules: [
            { code: 'TT-01', slug: 'weaving', status: 'published', lessons: 2 },
            {
              code: 'TT-02',
              slug: null,
              status: 'in-preparation',
              lessons: 0,
              title: { nl: 'Verven', en: 'Dyeing' }[locale],
            },
          ],
        },
      ],
    },
  ]);
});

it('shows a lesson with its neighbours, outcomes and text', async () => {
  const { body } = await api.anonymous().call(readLesson, {
    params: { slug: 'weaving', lessonSlug: 'warp' },
    query: { locale: 'en', country: 'GR' },
  });
  expect(body).toMatchObject({
    id: 'tt-01-warp',
    title: 'The warp',
    question: 'Why a warp?',
    outcomes: [{ id: 'LO1', text: 'You stretch a warp.' }],
    module: { code: 'TT-01', lessonList: [{ slug: 'warp' }, { slug: 'weft' }] },
    document: { locale: 'en', country: null, outline: [{ level: 2, text: 'Stretching' }] },
  });
  expect(body.document.activities.map((activity) => activity.kind)).toEqual([
    'quiz',
    'reflection',
    'poll',
  ]);
});

it('answers what it has compressed before, the same in every encoding', async () => {
  const plain = await get({ 'accept-encoding': 'identity' });
  const zipped = await get({ 'accept-encoding': 'gzip' });
  const brotli = await get({ 'accept-encoding': 'gzip, deflate, br' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gunzipSync(zipped.rawPayload)).toEqual(plain.rawPayload);
  expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
  expect(brotli.headers).toMatchObject({
    'cache-control': 'public, no-cache',
    'content-type': 'application/json; charset=utf-8',
    vary: expect.stringMatching('accept-encoding'),
  });
});

it('asks the database nothing for what it has made before', async () => {
  const paths = [url, '/api/catalogue?locale=nl', '/api/modules/weaving?locale=nl'];
  for (const path of paths) {
    await get({}, path);
    expect(await countQueries(() => get({}, path))).toBe(0);
  }
});

it('sends what it made for an address before in the same way, whoever asks', async () => {
  const made = api.app.get(CatalogueService, { strict: false });
  for (const address of [`${url}&country=IS`, '/api/modules/weaving?locale=en']) {
    expect(made.stored(address)).toBeUndefined();
    const first = await get({}, address);
    expect(made.stored(address)).toBeDefined();
    const learner = await api.as('learner');
    const again = await learner.inject({ method: 'GET', url: address });
    expect(again.payload).toBe(first.payload);
    expect(Object.keys(again.headers).sort()).toEqual(Object.keys(first.headers).sort());
  }
});

it('knows nothing of unknown slugs and languages', async () => {
  const visitor = api.anonymous();
  const [module, lesson, hidden] = await Promise.all([
    visitor.call(readModule, { params: { slug: 'dyeing' }, query: { locale: 'nl' } }),
    visitor.call(readLesson, {
      params: { slug: 'weaving', lessonSlug: 'fringe' },
      query: { locale: 'nl' },
    }),
    visitor.call(readModule, { params: { slug: '__proto__' }, query: { locale: 'nl' } }),
  ]);
  expect(module).toMatchObject({ status: 404, body: { code: 'catalogue/module-unknown' } });
  expect(lesson).toMatchObject({ status: 404, body: { code: 'catalogue/lesson-unknown' } });
  expect(hidden.status).toBe(404);
  expect((await get({}, '/api/catalogue?locale=fr')).statusCode).toBe(400);
});

it('answers 304 to who has it, until it changes', async () => {
  const etag = String((await get()).headers['etag']);
  expect(etag).toMatch(/^"[^"]+"$/);
  const again = await get({ 'if-none-match': etag });
  expect([again.statusCode, again.payload]).toEqual([304, '']);
  api.folder.edit('module.yaml', 'version: 1.0.0', 'version: 1.0.1');
  await api.load();
  expect((await get({ 'if-none-match': etag })).statusCode).toBe(200);
});
