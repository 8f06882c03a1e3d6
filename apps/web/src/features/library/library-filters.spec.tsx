import { filtersFrom, queryOf, searchOf, withChosen } from './library-filters.js';

const from = (search: string) => filtersFrom(new URLSearchParams(search));

it.each([
  ['', ''],
  ['q=+zorg+', '?q=zorg'],
  ['domain=D1&domain=D2&region=VLG', '?domain=D1%2CD2&region=VLG'],
  ['region=VLG,BRU,VLG', '?region=VLG%2CBRU'],
  ['page=3&kind=grant', '?kind=grant&page=3'],
  ['page=-1', ''],
  ['page=1e9', '?page=100'],
  ['kind=a%20b&kind=<script>&colour=red&__proto__=x', ''],
  [`kind=${'x,'.repeat(10)}${'y'.repeat(600)}`, ''],
])('reads ?%s and writes the same question as %s', (search, written) => {
  const filters = from(search);
  expect(searchOf(filters)).toBe(written);
  expect(from(written.slice(1))).toEqual(filters);
});

it('chooses and releases options, from the first page on', () => {
  const filters = from('q=werk&region=VLG&page=2');
  const both = withChosen(filters, { region: ['VLG', 'BRU'], domain: ['D4'] });
  expect(queryOf(both)).toEqual({ q: 'werk', domain: 'D4', region: 'VLG,BRU' });
  expect(queryOf(withChosen(both, { region: [] }))).toEqual({ q: 'werk', domain: 'D4' });
});
