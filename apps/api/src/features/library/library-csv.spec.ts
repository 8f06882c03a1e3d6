import { toCsv } from './library-csv.js';
import type { Shelf, ShelvedEntry } from './library-snapshot.js';

const shelf: Shelf = {
  summary: { id: 'measures', title: 'Measures', about: 'What, and "why"', entries: 1 },
  facets: [],
  entries: [],
};
const row = (entry: ShelvedEntry['entry']): string | undefined => {
  const entries = [{ entry, sources: [], words: [], item: null as never }];
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
