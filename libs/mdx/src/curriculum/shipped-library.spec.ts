import { fileURLToPath } from 'node:url';
import { collectionIds } from '@weft/contracts';
import type { LibraryEntry } from '@weft/rules';
import { ContentFolder } from './content-folder.js';
import { readLibrary } from './read-library.js';

const folder = new ContentFolder(fileURLToPath(new URL('../../../../content', import.meta.url)));
const { library } = readLibrary(folder);
const entries = (id: (typeof collectionIds)[number]): LibraryEntry[] =>
  library.collections[id]?.entries ?? [];

/** How many entries have which value of a field; each value of a list counts. */
function countBy(found: readonly LibraryEntry[], field: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of found.map((entry) => entry[field]).flat()) {
    const key = String(value);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

interface Place {
  id: string;
  domain: string;
}
const placesOf = (entry: LibraryEntry): Place[] => (entry.listed ?? []) as Place[];
const list = (entry: LibraryEntry | undefined, field: string): unknown[] =>
  (entry?.[field] ?? []) as unknown[];

it('is right: shapes, references, filters and ids', () => {
  expect(folder.problems()).toEqual([]);
  expect(Object.keys(library.collections)).toEqual([...collectionIds]);
});

it('gives every entry a source with a publisher, a title and a day to look again', () => {
  for (const id of collectionIds) {
    for (const entry of entries(id)) {
      const source = library.sources[String(entry.source)];
      expect({ id, entry: entry.id, publisher: source?.publisher }).toMatchObject({
        publisher: expect.any(String),
      });
      expect(source?.review && source.review > (source.accessed ?? '')).toBe(true);
    }
  }
});

it('has all 103 places of the directory, of 98 organisations in seven domains', () => {
  const listed = entries('ecosystem').filter((entry) => placesOf(entry).length > 0);
  const places = listed.flatMap(placesOf);
  expect(listed).toHaveLength(98);
  expect(new Set(places.map(({ id }) => id)).size).toBe(103);
  expect(
    countBy(
      places.map((place) => ({ title: '', ...place })),
      'domain',
    ),
  ).toEqual({
    D1: 7,
    D2: 4,
    D3: 9,
    D4: 15,
    D5: 23,
    D6: 30,
    D7: 15,
  });
  expect(listed.filter((entry) => placesOf(entry).length === 2).map(({ id }) => id)).toEqual([
    'verso',
    'trividend',
    'concertes',
    'ashoka',
    'febisp',
  ]);
});

it('has the organisations that other documents name, what they offer and what is doubtful', () => {
  const organisations = entries('ecosystem');
  const roles = organisations.flatMap(
    (entry) => list(entry, 'roles') as { text: { en: string } }[],
  );
  const isWelfare = ({ text }: { text: { en: string } }) => text.en.includes('WELFARE');
  expect(roles.filter(isWelfare)).toHaveLength(5);
  expect(roles.filter((role) => !isWelfare(role))).toHaveLength(21);
  expect(countBy(organisations, 'training')).toMatchObject({
    regular: 7,
    'with-higher-education': 2,
  });
  expect(organisations.filter((entry) => entry.research)).toHaveLength(6);
  expect(organisations.filter((entry) => entry.offer)).toHaveLength(4);
  expect(countBy(organisations, 'kind')['entry-point']).toBe(3);
  const flagged = organisations
    .filter((entry) => placesOf(entry).length > 0)
    .flatMap((entry) => list(entry, 'flags'));
  expect(flagged).toHaveLength(20);
});

it('has 27 measures, mapped to eight questions in parliament', () => {
  const measures = entries('measures');
  expect(measures).toHaveLength(27);
  expect(countBy(measures, 'question')).toEqual({
    Q1: 12,
    Q2: 4,
    Q3: 5,
    Q4: 5,
    Q5: 2,
    Q6: 1,
    Q7: 1,
    Q8: 1,
    undefined: 9,
  });
  const amounts = measures.flatMap(({ id, amount }) => (amount ? [[id, amount]] : []));
  expect(amounts).toEqual([
    ['M02', { value: 50_000, unit: 'EUR' }],
    ['M03', { value: 20_000, unit: 'EUR' }],
    ['M23', { value: 70, unit: 'percent' }],
    ['M24', { value: 140, unit: 'hours' }],
  ]);
});

it('has 45 figures, the maturity table with its tension, three gaps and three challenges', () => {
  expect(countBy(entries('figures'), 'kind')).toEqual({
    fact: 45,
    maturity: 4,
    tension: 1,
    gap: 3,
    challenge: 3,
  });
  const valueOf = (id: string) => entries('figures').find((entry) => entry.id === id)?.value;
  expect([valueOf('se-count'), valueOf('se-jobs')]).toEqual([18_004, 572_914]);
});

it('has both polls with every count, and what the focus group said', () => {
  expect(countBy(entries('polls'), 'kind')).toEqual({
    poll: 2,
    method: 2,
    finding: 7,
    suggestion: 5,
  });
  const votes = entries('polls')
    .filter((entry) => entry.kind === 'poll')
    .map((poll) => (list(poll, 'options') as { votes: number }[]).map((option) => option.votes));
  expect(votes).toEqual([
    [3, 2, 1, 4, 3, 7, 4, 0],
    [8, 4, 1, 6, 2, 1, 0, 1],
  ]);
  expect(votes.map((counts) => counts.reduce((sum, count) => sum + count, 0))).toEqual([24, 23]);
  const find = (id: string) => entries('polls').find((entry) => entry.id === id);
  expect(list(find('focus-group'), 'points')).toHaveLength(3);
  expect(list(find('focus-group-roles'), 'points')).toHaveLength(5);
});

it('has eight clusters with 25 points, four of them chosen, and four sheets', () => {
  const clusters = entries('clusters').filter((entry) => entry.kind === 'cluster');
  expect(clusters).toHaveLength(8);
  expect(clusters.flatMap((cluster) => list(cluster, 'points'))).toHaveLength(25);
  expect(countBy(clusters, 'chosen')).toEqual({ yes: 4, no: 4 });
  expect(countBy(entries('clusters'), 'kind')).toEqual({ cluster: 8, sheet: 4, method: 1 });
});

it('has the types, forms and roots of social enterprise, and its legal history', () => {
  expect(countBy(entries('enterprise-types'), 'kind')).toEqual({
    type: 6,
    related: 4,
    root: 7,
    comparison: 3,
    condition: 8,
  });
  expect(countBy(entries('timeline'), 'topic')).toEqual({ 'social-enterprise': 4, support: 3 });
});

it('has three cases, 69 terms, the addresses, interviews, countries and frameworks', () => {
  expect(entries('cases')).toHaveLength(3);
  expect(entries('glossary')).toHaveLength(69);
  expect(countBy(entries('addresses'), 'kind')).toEqual({ address: 10, site: 2, reference: 12 });
  expect(entries('addresses').flatMap((entry) => list(entry, 'sites'))).toHaveLength(13);
  expect(countBy(entries('testimonials'), 'kind')).toEqual({ summary: 5, pointer: 2 });
  expect(countBy(entries('countries'), 'kind')).toEqual({ elsewhere: 3, national: 7 });
  expect(countBy(entries('frameworks'), 'area')).toMatchObject({ IO: 5, RE: 5, IA: 5 });
  const carving = entries('cooperation').find(({ id }) => id === 'jobcarving');
  expect(list(carving, 'points')).toHaveLength(10);
});
