import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCurriculum } from './check-curriculum.js';
import { checkModule } from './check-module.js';
import { type Edits, paths, today, writeContent } from './content-folder.testkit.js';
import { emptyLibrary } from '../lesson-source.testkit.js';
import type { ModuleInput, ModuleReport, PublishedWorld } from './module-check.js';
import { readCurriculum } from './read-curriculum.js';

const start = 'modules/ZO-03-test/';

/** What is told of the module, by the check of the whole folder and by that of the module alone. */
function bothWays(edits: Edits, world: Partial<PublishedWorld> = {}) {
  const folder = writeContent(edits);
  const read = readCurriculum(folder);
  if ('diagnostics' in read) throw new Error('The small curriculum is not right');
  const module = join(folder, start);
  const texts = Object.fromEntries(
    readdirSync(module, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(module, path)).isFile())
      .map((path) => [path, readFileSync(join(module, path), 'utf8')]),
  );
  const input: ModuleInput = {
    texts,
    media: {},
    world: {
      ...{ pages: { '/modules': [] }, modules: [], kit: [] },
      tracks: read.curriculum.tracks.map(({ file }) => file),
      ...world,
    },
    ...{ earlier: [], stored: {}, today },
  };
  const alone = checkModule(input, read.curriculum.library);
  const whole = checkCurriculum(folder, today).diagnostics.map(placeOf(join(folder, start)));
  rmSync(folder, { recursive: true });
  return { alone, told: alone.diagnostics.map(placeOf('')), whole, input };
}

const placeOf =
  (folder: string) =>
  ({ file, line, column, code }: ModuleReport['diagnostics'][number]) =>
    `${file.replace(folder, '')}:${line}:${column} ${code}`;

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

it.each<[string, Edits]>([
  ['in which all is right', {}],
  ['with a code injection', { [paths.nl]: replace('## Een', '## Een {process.exit()}') }],
  ['with a link that leads nowhere', { [paths.en]: replace('/modules/test', '/modules/tset') }],
  ['with a picture that is not there', { [paths.nl]: replace('[x]', '![a](media/a.png) [x]') }],
  [
    'with weights that are no whole',
    { [paths.assignment]: (text) => text.replaceAll('weight: 30', 'weight: 31') },
  ],
])('tells of a module %s what the check of the folder tells', (_, edits) => {
  const { told, whole } = bothWays(edits);
  expect(told).toEqual(whole);
  expect(told.length > 0).toBe(Object.keys(edits).length > 0);
});

it('compiles a module, and gives blocks the ids that they had', () => {
  const { alone, input } = bothWays({});
  expect(alone.module?.texts.map(({ lessonId, locale }) => `${lessonId} ${locale}`)).toEqual([
    ...['zo-03-one nl', 'zo-03-one en', 'zo-03-assignment nl', 'zo-03-assignment en'],
  ]);
  const [text] = alone.module?.texts ?? [];
  if (!text) throw new Error('Nothing was compiled');
  const blocks = text.lesson.blocks.map((block, index) => ({ ...block, id: `kept-${index}` }));
  const { lessonId, locale, country, hash } = text;
  const again = checkModule(
    { ...input, earlier: [{ lessonId, locale, country, blocks }] },
    emptyLibrary,
  ).module?.texts[0];
  expect(again).toMatchObject({ hash });
  expect(again?.lesson.blocks.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
});

it('tells which other module has a slug or an id already', () => {
  const modules = [{ code: 'ZO-09', slug: 'test', ids: ['zo-03-one'] }];
  const { told } = bothWays({}, { modules });
  expect(told).toEqual([
    'lessons/01-one/lesson.yaml:1:1 content/twice',
    'module.yaml:2:1 content/twice',
  ]);
});

it('says where a file has the wrong shape, and compiles nothing', () => {
  const { input } = bothWays({});
  const texts = { ...input.texts, 'module.yaml': 'code: ZO-03\n' };
  const { module, diagnostics } = checkModule({ ...input, texts }, emptyLibrary);
  expect(module).toBeNull();
  expect(diagnostics.every(({ file }) => file === 'module.yaml')).toBe(true);
});
