import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listKit, listKitTemplates, readKitTool, readLesson } from '@weft/contracts';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

const tool = (id: string, lesson: string, activity: string): string =>
  `- { id: ${id}, title: { nl: Vraag, en: Question }, lesson: ${lesson}, activity: ${activity} }\n`;

let api: LearningApi;
let file: string;
beforeAll(async () => {
  api = await startLearningApi();
  file = join(api.folder.path, 'library/kit.yaml');
});
afterAll(() => api.close());

async function publish(text: string): Promise<void> {
  writeFileSync(file, text);
  expect((await api.load()).problems).toEqual([]);
}

const ids = async (): Promise<string[]> =>
  (await api.anonymous().call(listKit, { query: { locale: 'nl' } })).body.items.map(({ id }) => id);
const read = (id: string) =>
  api.anonymous().call(readKitTool, { params: { id }, query: { locale: 'en' } });

it('lists the tools of published lessons in the order of the kit, in one language', async () => {
  await publish(
    tool('think', 'tt-01-warp', 'think') +
      tool('later', 'tt-02-dye', 'check') +
      tool('check', 'tt-01-warp', 'check'),
  );
  expect(await ids()).toEqual(['think', 'check']);
  const { body } = await api.anonymous().call(listKit, { query: { locale: 'en' } });
  expect(body.items[0]).toEqual({
    id: 'think',
    title: 'Question',
    activityId: 'think',
    lesson: {
      id: 'tt-01-warp',
      slug: 'warp',
      title: 'The warp',
      moduleCode: 'TT-01',
      moduleSlug: 'weaving',
      moduleTitle: expect.any(String),
    },
  });
});

it('gives a tool the very activity that its lesson has', async () => {
  const lesson = await api.anonymous().call(readLesson, {
    params: { slug: 'weaving', lessonSlug: 'warp' },
    query: { locale: 'en' },
  });
  const { body } = await read('check');
  expect(body.activity).toEqual(
    lesson.body.document.activities.find(({ id }) => id === 'tt-01-warp.check'),
  );
});

it('knows no tool that is not in the kit, not published, or not in its lesson', async () => {
  await publish(
    tool('check', 'tt-01-warp', 'check') +
      tool('later', 'tt-02-dye', 'check') +
      tool('lost', 'tt-01-warp', 'lost'),
  );
  for (const id of ['think', 'later', 'lost']) {
    expect((await read(id)).raw.json()).toMatchObject({ code: 'kit/tool-unknown', status: 404 });
  }
  expect((await read('check')).status).toBe(200);
});

it('offers teams nothing that is answered alone, and does without what its lesson lacks', async () => {
  await publish(tool('check', 'tt-01-warp', 'check') + tool('lost', 'tt-01-warp', 'lost'));
  const { body } = await api.anonymous().call(listKitTemplates, { query: { locale: 'nl' } });
  expect(body).toEqual({ items: [] });
});

it('is empty where a curriculum has no kit', async () => {
  rmSync(file);
  expect((await api.load()).problems).toEqual([]);
  expect(await ids()).toEqual([]);
});
