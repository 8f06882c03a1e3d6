import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  createDraft,
  exportDraft,
  importDraft,
  type Json,
  listForkableModules,
  readCatalogue,
  readLesson,
  readModule,
} from '@weft/contracts';
import yauzl from 'yauzl';
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

it('gives every module back byte for byte: published, forked, exported, imported, exported', async () => {
  const author = await api.as('author');
  const exported = async (draftId: string) =>
    (await author.inject({ method: 'GET', url: exportDraft.path.replace(':draftId', draftId) }))
      .rawPayload;
  const { body } = await author.call(listForkableModules);
  expect(body.items).toHaveLength(14);
  for (const { code, version, slug } of body.items) {
    const [id, again] = [randomUUID(), randomUUID()];
    const from = { kind: 'fork', code, version } as const;
    await author.call(createDraft, { body: { id, from } });
    const bytes = await exported(id);
    const folder = `${code}-${slug}`;
    expect(await unzipped(bytes)).toEqual(
      readFolder(join(api.env.contentFolder, 'modules'), folder),
    );
    const imported = await author.inject({
      method: 'POST',
      url: importDraft.path.replace(':draftId', again),
      headers: { 'content-type': 'application/octet-stream' },
      payload: bytes,
    });
    expect({ code, status: imported.statusCode }).toEqual({ code, status: 201 });
    expect((await exported(again)).equals(bytes)).toBe(true);
  }
}, 60_000);

/** Every file of a folder as hexadecimal digits, by its path. */
function readFolder(parent: string, folder: string): Record<string, string> {
  const paths = readdirSync(join(parent, folder), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .map((path) => join(folder, path))
      .filter((path) => statSync(join(parent, path)).isFile())
      .map((path) => [path, readFileSync(join(parent, path)).toString('hex')]),
  );
}

async function unzipped(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    files[entry.fileName] = content.toString('hex');
  }
  return files;
}

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
