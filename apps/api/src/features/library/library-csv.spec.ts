import { toCsv } from './library-csv.js';
import type { Shelf, ShelvedEntry } from './library-snapshot.js';

const shelf: Shelf = {
  summary: { id: 'measures', title: 'Measures', about: 'What, and "why"', entries: 1 },
  facets: [],
  entries: [],
};
const row = (entry: ShelvedEntry['entry'], item = {}): string | undefined => {
  const entries = [{ entry, sources: [], words: [], item: item as ShelvedEntry['item'] }];
  return toCsv(shelf, entries, 'CC').split('\r\n')[3];
};

it.each([
  ['=1+1', "'=1+1"],
  ['@cmd', "'@cmd"],
  ['-5,00', `"'-5,00"`],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('writes %j as %s', (title, cell) => {
  expect(row({ id: 'a', title })).toBe(`a,${cell},,,,,,,,`);
});

it('puts lists and parts in one cell', () => {
  const entry = { id: 'a', points: ['x', 'y'], amount: { value: 5, unit: 'EUR' } };
  expect(row(entry)).toBe('a,,,,x | y,5: EUR,,,,,,');
});

it('says who proposed an entry, when it was accepted and in which version', () => {
  const proposed = {
    author: null,
    acceptedOn: '2026-11-22',
    version: 2,
    adapted: true,
    locale: 'nl',
  };
  expect(row({ id: 'a', title: 'b' }, { proposed })).toBe('a,b,,,,,,,,,learners,2026-11-22,2,nl');
});
