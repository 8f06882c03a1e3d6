import { en } from './en.js';
import { negotiateLocale } from './locale.js';
import { nl } from './nl.js';
import { createTranslator } from './translator.js';

const flat = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value as object, `${prefix}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

it('uses the same placeholders in both languages', () => {
  const english = new Map(flat(en));
  for (const [key, text] of flat(nl)) {
    const other = placeholders(english.get(key) ?? '');
    expect([key, ...new Set(other.sort())]).toEqual([key, ...new Set(placeholders(text).sort())]);
  }
});

it('fills in values and writes numbers as the language does', () => {
  const t = createTranslator('nl', nl);
  expect(t('catalogue.hours', { min: 1500, max: 1800 })).toBe('1.500 tot 1.800 uur');
  expect(createTranslator('en', en)('catalogue.hours', { min: 1500, max: 1800 })).toBe(
    '1,500 to 1,800 hours',
  );
});

it('chooses the plural form', () => {
  const t = createTranslator('nl', nl);
  expect(t('search.found', { count: 1 })).toBe('1 les gevonden');
  expect(t('search.found', { count: 0 })).toBe('0 lessen gevonden');
});

it.each([
  ['en', 'en'],
  ['fr-BE, en;q=0.4, nl;q=0.9', 'nl'],
  ['', 'nl'],
  ['*', 'nl'],
  ['en;q=0.1, nl', 'nl'],
])('shows to who asks for %j the language %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});
