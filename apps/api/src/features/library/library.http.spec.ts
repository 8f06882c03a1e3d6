import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  collectionIds,
  exportLibraryCsv,
  exportLibraryJson,
  listCollections,
  listLibrary,
  type Locale,
  readLibraryEntry,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { ContentLoader } from '../content/index.js';

const shipped = join(import.meta.dirname, '../../../../../content/library');

/** The shipped library, without a module. */
const folder = mkdtempSync(join(tmpdir(), 'weft-library-'));
const load = () => api.app.get(ContentLoader, { strict: false }).load();

let api: TestApi;
beforeAll(async () => {
  cpSync(shipped, join(folder, 'library'), { recursive: true });
  api = await startTestApi({ env: { contentFolder: folder } });
  expect((await load()).problems).toEqual([]);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const list = async (collection: string, query: Record<string, string> = {}) =>
  api.anonymous().call(listLibrary, { params: { collection }, query: { locale: 'en', ...query } });
const ids = async (collection: string, query: Record<string, string> = {}) =>
  (await list(collection, query)).body.items.map((item) => item.id);

it.each(['nl', 'en'] as const)(
  'lists every collection and every entry of it in %s',
  async (locale) => {
    const visitor = api.anonymous();
    const { body } = await visitor.call(listCollections, { query: { locale } });
    expect(body.items.map(({ id }) => id)).toEqual(collectionIds);
    for (const { id: collection, entries } of body.items) {
      const found: string[] = [];
      for (let page = 1; found.length < entries; page += 1) {
        const { body: shown } = await list(collection, { locale, page: String(page) });
        expect(shown.items.length).toBeGreaterThan(0);
        found.push(...shown.items.map((item) => item.id));
      }
      expect(new Set(found).size).toBe(entries);
    }
  },
);

it.each(['nl', 'en'] as const)('shows every entry whole, in %s only', async (locale: Locale) => {
  const visitor = api.anonymous();
  for (const collection of collectionIds) {
    const { body, status } = await visitor.call(exportLibraryJson, {
      params: { collection },
      query: { locale },
    });
    expect({ collection, status }).toEqual({ collection, status: 200 });
    expect(JSON.stringify(body.records)).not.toMatch(/"nl":|"en":/);
    const [first] = body.records;
    const one = await visitor.call(readLibraryEntry, {
      params: { collection, id: first?.entry.id ?? '' },
      query: { locale },
    });
    expect(one.body.record).toEqual(first);
    expect(one.body.sources[0]).toMatchObject({ title: expect.any(String) });
  }
});

it('finds by words, filters and both, and forgives typing errors', async () => {
  expect(await ids('measures', { q: 'innovat', kind: 'grant' })).toEqual(['M02', 'M19', 'M04']);
  expect(await ids('ecosystem', { region: 'DG' })).toEqual(['minister-van-sociale-zaken']);
  expect((await list('ecosystem', { domain: 'D1,D2' })).body.total).toBe(11);
  const { body } = await list('ecosystem', { q: 'trivdend' });
  expect(body).toMatchObject({ approximate: true, items: [{ id: 'trividend' }] });
});

it('searches all collections at once, near words only where nothing holds them', async () => {
  const search = async (q: string) => {
    const asked = { query: { locale: 'en' as const, q } };
    const { body } = await api.anonymous().call(listCollections, asked);
    const found = body.items.filter((one) => one.found > 0);
    return { ...body, found: found.map(({ id }) => id), first: found.flatMap((one) => one.first) };
  };
  const exact = await search('trividend');
  expect(exact).toMatchObject({ approximate: false, found: ['ecosystem', 'measures'] });
  expect(exact.first[0]?.id).toBe('trividend');
  expect(await search('trivdend')).toMatchObject({ approximate: true, found: exact.found });
  expect((await search('xqzzjk')).found).toEqual([]);
  expect((await search('')).items.every((one) => one.found === one.entries)).toBe(true);
});

it('crosses domains and regions, and lists entries whole with their source', async () => {
  const { body } = await list('ecosystem', { domain: 'D1', region: 'WAL' });
  const at = body.facets.find(({ id }) => id === 'region')?.options.map(({ id }) => id) ?? [];
  expect(body.matrix?.counts[0]?.[at.indexOf('WAL')]).toBe(body.total);
  expect(body.items[0]).toMatchObject({
    record: { collection: 'ecosystem', entry: { id: body.items[0]?.id } },
    source: { id: 'needs-analysis' },
  });
  expect((await list('measures')).body.matrix).toBeNull();
});

it('counts what each option would give', async () => {
  const { body } = await list('clusters', { kind: 'cluster', chosen: 'yes' });
  const options = Object.fromEntries(
    body.facets.map((facet) => [facet.id, facet.options.map(({ id, count }) => [id, count])]),
  );
  expect(body.total).toBe(4);
  expect(options).toEqual({
    kind: [
      ['cluster', 4],
      ['sheet', 0],
      ['method', 0],
    ],
    chosen: [
      ['yes', 4],
      ['no', 4],
    ],
  });
});

it('exports what was filtered as a table that no spreadsheet takes for formulas', async () => {
  const { raw } = await api.anonymous().call(exportLibraryCsv, {
    params: { collection: 'measures' },
    query: { locale: 'nl', kind: 'finance' },
  });
  const lines = raw.payload.split('\r\n');
  expect(raw.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="weft-measures-nl.csv"',
  });
  expect(raw.payload.startsWith('\uFEFFWeft: Steunmaatregelen,')).toBe(true);
  expect(lines[1]).toContain('CC BY-SA 4.0');
  expect(lines[2]).toMatch(/^id,title,text,asOf,.*,review$/);
  expect(lines[3]).toMatch(/^M07,Sociale financiering/);
  expect(lines).toHaveLength(5);
});

it('asks the database nothing, and answers 304 to who has it', async () => {
  const address = '/api/library/ecosystem?locale=nl&q=werk';
  const ask = () => api.anonymous().inject({ method: 'GET', url: address });
  expect(await countQueries(ask)).toBe(0);
  const first = await ask();
  const again = await api.anonymous().inject({
    method: 'GET',
    url: address,
    headers: { 'if-none-match': String(first.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

it.each(['nobody', '__proto__', 'constructor'])('knows no %s', async (name) => {
  const query = { locale: 'nl' };
  expect((await list(name)).body).toMatchObject({ code: 'library/collection-unknown' });
  const entry = await api.anonymous().call(readLibraryEntry, {
    params: { collection: 'polls', id: name },
    query,
  });
  expect(entry.body).toMatchObject({ code: 'library/entry-unknown' });
  expect((await list('polls', { kind: 'a b' })).status).toBe(400);
});

it('publishes a library once, and keeps what was published', async () => {
  const count = 'select count(*)::int as n from library_version';
  const before = await api.dataSource.query<{ n: number }[]>(count);
  await load();
  expect(await api.dataSource.query(count)).toEqual(before);
  await expect(api.dataSource.query('delete from library_version')).rejects.toThrow(/kept as/);
});
