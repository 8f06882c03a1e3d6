import { type Json, readCatalogue, readLesson, readModule } from '@weft/contracts';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { ContentLoader, type ContentReport } from './content-loader.js';

let api: TestApi;
let report: ContentReport;
beforeAll(async () => {
  api = await startTestApi();
  report = await api.app.get(ContentLoader, { strict: false }).load();
}, 60_000);
afterAll(() => api.close());

it('publishes the shipped curriculum without a problem', () => {
  expect(report.problems).toEqual([]);
  expect(report.lessons).toBeGreaterThan(0);
});

it('serves every published lesson and brief in both languages, and no answer key with them', async () => {
  const secrets = await findSecrets();
  expect(secrets.length).toBeGreaterThan(0);
  const visitor = api.anonymous();
  const told: { url: string; secret: string }[] = [];
  for (const locale of ['nl', 'en'] as const) {
    const { body: catalogue } = await visitor.call(readCatalogue, { query: { locale } });
    const modules = catalogue.tracks.flatMap((track) => track.stages).flatMap((s) => s.modules);
    for (const { slug } of modules.filter((module) => module.status === 'published')) {
      const params = { slug: slug ?? '' };
      const module = await visitor.call(readModule, { params, query: { locale } });
      expect(module.status).toBe(200);
      const lessons = await Promise.all(
        module.body.lessonList.map((lesson) =>
          visitor.call(readLesson, {
            params: { ...params, lessonSlug: lesson.slug },
            query: { locale },
          }),
        ),
      );
      for (const { status, raw } of [module, ...lessons]) {
        expect(status).toBe(200);
        const found = secrets.filter((secret) => raw.payload.includes(secret));
        told.push(...found.map((secret) => ({ url: raw.raw.req.url ?? '', secret })));
      }
    }
  }
  expect(told).toEqual([]);
}, 60_000);

/** Sentences of the answer keys, as they would stand in a JSON response. */
async function findSecrets(): Promise<string[]> {
  const rows = await api.dataSource.query<{ key: Json }[]>(
    'select answer_key as key from activity_definition where answer_key is not null',
  );
  return rows.flatMap((row) => sentencesIn(row.key));
}

function sentencesIn(value: Json): string[] {
  if (typeof value === 'string') {
    return value.length > 25 ? [JSON.stringify(value).slice(1, -1)] : [];
  }
  return value === null || typeof value !== 'object'
    ? []
    : Object.values(value).flatMap(sentencesIn);
}
