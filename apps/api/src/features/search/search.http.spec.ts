import { searchLessons, type Locale } from '@weft/contracts';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { type SearchableLesson, SearchRepository } from './index.js';

let api: TestApi;

const lesson = (
  lessonId: string,
  locale: Locale,
  texts: Pick<SearchableLesson, 'title' | 'body'> & Partial<SearchableLesson>,
): SearchableLesson => ({
  lessonId,
  locale,
  lessonSlug: lessonId,
  moduleTitle: 'Design thinking',
  introduction: '',
  headings: '',
  ...texts,
});

const lessons = [
  lesson('zo-03-empathy', 'nl', {
    title: 'Luisteren',
    body: 'Met empathie luister je naar financiële cliënten.\nSchuld & spijt.',
  }),
  lesson('zo-03-prototype', 'nl', {
    title: 'Een prototype maken',
    body: 'Je bouwt snel iets om van te leren. De ondernemers testen mee.',
  }),
  lesson('zo-03-test', 'nl', {
    title: 'Testen',
    headings: 'Wat een prototype leert',
    body: 'Wat je gebouwd hebt, toon je aan wie het gebruikt.',
  }),
  lesson('zo-03-plan', 'nl', {
    title: 'Plannen',
    body: 'Een plan zonder prototype blijft papier, en papier is geduldig.',
  }),
  lesson('zo-03-empathy', 'en', {
    title: 'Listening',
    body: 'With empathy you listen to the people in the empty café before you decide anything.',
  }),
  lesson('zo-03-prototype', 'en', {
    title: 'Making a prototype',
    body: 'You build something fast in order to learn from studies and mistakes.',
  }),
];

beforeAll(async () => {
  api = await startTestApi();
  const repository = api.app.get(SearchRepository, { strict: false });
  await api.dataSource.transaction(async (manager) => {
    await repository.replaceModule(manager, { code: 'ZO-03', slug: 'design-thinking', lessons });
    await repository.rebuildWords(manager);
  });
});
afterAll(() => api.close());

async function search(q: string, locale: Locale = 'nl', page = 1) {
  const { status, body } = await api.anonymous().call(searchLessons, {
    query: { q, locale, page: String(page) },
  });
  expect(status).toBe(200);
  return { ...body, ids: body.items.map((hit) => hit.lessonId) };
}

it.each<{ by: string; q: string; locale: Locale; id: string }>([
  { by: 'accents left out', q: 'financiele clienten', locale: 'nl', id: 'zo-03-empathy' },
  { by: 'another inflection', q: 'ondernemer', locale: 'nl', id: 'zo-03-prototype' },
  { by: 'another inflection', q: 'listened', locale: 'en', id: 'zo-03-empathy' },
  { by: 'another inflection', q: 'study', locale: 'en', id: 'zo-03-prototype' },
  { by: 'accents left out', q: 'cafe', locale: 'en', id: 'zo-03-empathy' },
  { by: 'capitals', q: 'EMPATHIE', locale: 'nl', id: 'zo-03-empathy' },
])('finds a lesson by $by: $q ($locale)', async ({ q, locale, id }) => {
  const found = await search(q, locale);
  expect(found.ids).toEqual([id]);
  expect(found.corrected).toBeNull();
});

it.each<{ q: string; locale: Locale; corrected: string; id: string }>([
  { q: 'emphatie', locale: 'nl', corrected: 'empathie', id: 'zo-03-empathy' },
  { q: 'prototpe', locale: 'nl', corrected: 'prototype', id: 'zo-03-prototype' },
  { q: 'protoype', locale: 'nl', corrected: 'prototype', id: 'zo-03-prototype' },
  { q: 'ondernmers', locale: 'nl', corrected: 'ondernemers', id: 'zo-03-prototype' },
  { q: 'paprier', locale: 'nl', corrected: 'papier', id: 'zo-03-plan' },
  { q: 'financeel', locale: 'nl', corrected: 'financiele', id: 'zo-03-empathy' },
  { q: 'financiele clinten', locale: 'nl', corrected: 'financiele clienten', id: 'zo-03-empathy' },
  { q: 'emphaty', locale: 'en', corrected: 'empathy', id: 'zo-03-empathy' },
  { q: 'prototpye', locale: 'en', corrected: 'prototype', id: 'zo-03-prototype' },
  { q: 'mistokes learn', locale: 'en', corrected: 'mistakes learn', id: 'zo-03-prototype' },
  { q: 'deicde', locale: 'en', corrected: 'decide', id: 'zo-03-empathy' },
  { q: 'onder nemers', locale: 'nl', corrected: 'ondernemers', id: 'zo-03-prototype' },
  { q: 'proto tpye', locale: 'nl', corrected: 'prototype', id: 'zo-03-prototype' },
])('corrects the typing error in $q ($locale)', async ({ q, locale, corrected, id }) => {
  const found = await search(q, locale);
  expect(found.corrected).toBe(corrected);
  expect(found.ids[0]).toBe(id);
});

it('puts a title before a heading and a heading before the text', async () => {
  const { ids } = await search('prototype');
  expect(ids).toEqual(['zo-03-prototype', 'zo-03-test', 'zo-03-plan']);
});

it('finds the lessons of a module by its title', async () => {
  const { ids } = await search('design thinking');
  expect(ids).toHaveLength(4);
});

it('cuts the passage at its matches, as text', async () => {
  const { items } = await search('schuld');
  const passage = items[0]?.passage ?? [];
  expect(passage.filter((piece) => piece.match)).toEqual([{ text: 'Schuld', match: true }]);
  expect(passage.map((piece) => piece.text).join('')).toContain('cliënten. Schuld & spijt');
});

it('finds nothing, and corrects nothing, for words that look like none', async () => {
  expect(await search('xyzzyplugh')).toMatchObject({ total: 0, pages: 0, corrected: null });
  expect(await search('de het een')).toMatchObject({ total: 0, corrected: null });
});

it.each(["'", '"', 'a & | !', '%_\\', '<script>', ':*', '\u0002'])(
  'takes anything a visitor may type: %j',
  async (q) => {
    await search(q);
  },
);

it('refuses empty, overlong and unpageable questions', async () => {
  for (const query of [{ q: ' ' }, { q: 'a'.repeat(201) }, { q: 'a', page: '0' }]) {
    const { status } = await api.anonymous().call(searchLessons, {
      query: { locale: 'nl', ...query },
    });
    expect(status).toBe(400);
  }
});

it('pages, ten lessons at a time, and knows the total on every page', async () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    lesson(`zo-04-${index}`, 'nl', { title: `Verhaal ${index}`, body: 'Een kiosk op het plein.' }),
  );
  const repository = api.app.get(SearchRepository, { strict: false });
  await api.dataSource.transaction((manager) =>
    repository.replaceModule(manager, { code: 'ZO-04', slug: 'storytelling', lessons: many }),
  );
  const pages = await Promise.all([1, 2, 3].map((page) => search('kiosk', 'nl', page)));
  expect(pages.map((page) => page.ids.length)).toEqual([10, 10, 3]);
  expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(23);
  expect(await search('kiosk', 'nl', 9)).toMatchObject({ ids: [], total: 23, pages: 3 });
});

it('asks the database at most twice, and once more for two words that nothing holds', async () => {
  expect(await countQueries(() => search('prototype'))).toBe(1);
  expect(await countQueries(() => search('prototpe'))).toBe(2);
  expect(await countQueries(() => search('xyzzyplugh'))).toBe(2);
  expect(await countQueries(() => search('xyzzy plugh'))).toBe(3);
});
