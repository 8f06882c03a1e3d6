import type { LibraryItem } from '@weft/contracts';
import { countFacets, crossFacets, findInLibrary } from './library-search.js';

interface Tagged {
  regions: string[];
  text?: string;
}
const entry = (id: string, title: string, { regions, text }: Tagged) => ({
  item: {
    id,
    title,
    text: text ?? null,
    tags: regions.map((option) => ({ facet: 'region' as const, option, title: option })),
    asOf: null,
    flagged: false,
  } satisfies LibraryItem,
});
const entries = [
  entry('trividend', 'Trividend', { regions: ['VLG'], text: 'Financiering van coöperaties' }),
  entry('febecoop', 'Coöperatieve federatie', { regions: ['BRU', 'WAL'] }),
  entry('azimut', 'Azimut', { regions: ['WAL'], text: 'Incubator' }),
];
const region = {
  id: 'region' as const,
  title: { nl: 'Gewest', en: 'Region' },
  options: ['VLG', 'BRU', 'WAL', 'DG'].map((id) => ({ id, title: { nl: id, en: id } })),
};
const find = (q: string, regions: string[] = []) => {
  const found = findInLibrary(entries, { q, chosen: { region: regions } });
  return { ids: found.entries.map(({ item }) => item.id), approximate: found.approximate };
};

it.each([
  ['', [], ['trividend', 'febecoop', 'azimut']],
  ['cooperatie', [], ['febecoop', 'trividend']],
  ['FINANCIERING coop', [], ['trividend']],
  ['', ['BRU', 'VLG'], ['trividend', 'febecoop']],
  ['cooperat', ['WAL'], ['febecoop']],
  ['zzz', [], []],
])('finds "%s" in %j, titles first', (q, regions, ids) => {
  expect(find(q, regions)).toEqual({ ids, approximate: false });
});

it.each(['tirvidend', 'trivdend', 'trividents', 'incubtor'])('forgives the error in %s', (q) => {
  const { ids, approximate } = find(q);
  expect(ids).toHaveLength(1);
  expect(approximate).toBe(true);
});

it('does not take short words for each other', () => {
  expect(find('vax').ids).toEqual([]);
});

it('counts what each option would give beside the other filters, whatever its own are', () => {
  const chosen = { region: ['VLG'] };
  const { matching } = findInLibrary(entries, { q: 'cooperat', chosen });
  const [facet] = countFacets(matching, [region], { chosen, locale: 'en' });
  expect(facet?.options.map(({ id, count, chosen }) => [id, count, chosen])).toEqual([
    ['VLG', 1, true],
    ['BRU', 1, false],
    ['WAL', 1, false],
    ['DG', 0, false],
  ]);
});

it('counts what each pair of domain and region would give, whatever is chosen of them', () => {
  const domain = { ...region, id: 'domain' as const, options: region.options.slice(0, 2) };
  const placed = entries.map(({ item }, at) => {
    const title = at === 0 ? 'VLG' : 'BRU';
    return { item: { ...item, tags: [...item.tags, { facet: domain.id, option: title, title }] } };
  });
  const chosen = { domain: ['VLG'], region: ['WAL'] };
  expect(crossFacets(placed, [region], chosen)).toBeNull();
  expect(crossFacets(placed, [region, domain], chosen)).toEqual({
    rows: 'domain',
    columns: 'region',
    counts: [
      [1, 0, 0, 0],
      [0, 1, 2, 0],
    ],
  });
});
