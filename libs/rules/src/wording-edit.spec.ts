import fc from 'fast-check';
import { wordingEdit } from './wording-edit.js';

const source = [
  '## Begin',
  '',
  "Een team van vier 'makers' begint met",
  'een vraag. Een team wint.',
  '',
  '<Callout title="Een team wint">',
  'Hier staat **vet** en gewoon.',
  '</Callout>',
].join('\n');
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

it('puts the wording in place of words that stand there once, across lines and typography', () => {
  const edit = wordingEdit(source, quote('van vier ‘makers’ begint met een vraag'), 'begint');
  expect(edit).toMatchObject({ kind: 'edited', line: 3 });
  expect(edit.kind === 'edited' && edit.source).toContain('Een team begint. Een team wint.');
});

it('tells by what is around which of two is meant', () => {
  const edit = wordingEdit(
    source,
    quote('Een team wint', 'een vraag. ', '. Hier'),
    'Iedereen wint',
  );
  expect(edit.kind).toBe('by-hand');
  const clear = wordingEdit(
    'Een twee. Drie.\n\nEen twee. Vier.',
    quote('Een twee', 'Drie. ', '. Vier.'),
    'Nul',
  );
  expect(clear).toEqual({ kind: 'edited', source: 'Een twee. Drie.\n\nNul. Vier.', line: 3 });
});

it.each([
  ['markup runs through the quote', 'Hier staat vet en', 'Daar staat'],
  ['the wording would mean something', 'en gewoon', 'en <b>{x}</b>'],
  ['nothing like it is there', 'olifant in de kamer', 'muis'],
  ['a line would become a heading', 'Een team van vier', '# Een team'],
])('leaves it to an author where %s', (_, exact, wording) => {
  expect(wordingEdit(source, quote(exact), wording).kind).toBe('by-hand');
});

it('finds the wording that already stands there', () => {
  const edit = wordingEdit(source, quote('dit stond er'), 'vier ‘makers’ begint');
  expect(edit).toEqual({ kind: 'there', line: 3 });
});

it('changes nothing but the words of the quote', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const words = fc.uniqueArray(word, { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(words, word, fc.nat(), (list, wording, at) => {
      const index = at % list.length;
      const text = list.join(' ');
      fc.pre(list.every((one, other) => other === index || !one.includes(list[index] ?? '')));
      const edit = wordingEdit(text, quote(list[index] ?? ''), wording);
      expect(edit).toMatchObject({ kind: 'edited', source: list.with(index, wording).join(' ') });
    }),
  );
});
