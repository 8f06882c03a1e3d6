import type { LibraryItem } from '@weft/contracts';
import { countFacets, findInLibrary } from './library-search.js';

const entry = (id: string, title: string, regions: string[], text: string | null = null) => ({
  item: {
    id,
    title,
    text,
    tags: regions.map((option) => ({ facet: 'region' as const, option, title: option })),
    asOf: null,
    flagged: false,
  } satisfies LibraryItem,
});
const entries = [
  entry('trividend', 'Trividend', ['VLG'], 'Financiering van coöperaties'),
  entry('febecoop', 'Coöperatieve federatie', ['BRU', 'WAL']),
  entry('azimut', 'Azimut', ['WAL'], 'Incubator'),
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
  const question = { q: 'cooperat', chosen: { region: ['VLG'] } };
  const [facet] = countFacets(entries, [region], { question, locale: 'en' });
  expect(facet?.options.map(({ id, count, chosen }) => [id, count, chosen])).toEqual([
    ['VLG', 1, true],
    ['BRU', 1, false],
    ['WAL', 1, false],
    ['DG', 0, false],
  ]);
});
