import { wordsOf } from './diagnostic-texts.js';

it('says what is wrong and what was meant in the language of the page', () => {
  const told = { code: 'mdx/unknown-tag', message: 'no <Calout>', hint: 'did you mean "Callout"?' };
  const english = 'no <Calout> — did you mean "Callout"?';
  const own = 'Dit label mag niet of bestaat niet. Bedoel je “Callout”?';
  expect(wordsOf(told, 'nl')).toEqual({ own, english });
  expect(wordsOf(told, 'en')).toEqual({ own: null, english });
  expect(wordsOf({ ...told, hint: 'known: Part, Term' }, 'nl').own).toMatch(
    /Wel bekend: Part, Term\.$/,
  );
  expect(wordsOf({ ...told, code: 'of/another-kind' }, 'nl')).toEqual({ own: null, english });
});

it.each([
  ['<Callout> has no prop titel', '<Callout> kent “titel” niet.'],
  ['<Kader> is not an allowed tag', '<Kader> mag niet of bestaat niet.'],
  [
    'Expected a closing tag for `<Callout>` (1:1-1:9)',
    '<Callout> is niet gesloten: zet er </Callout> achter.',
  ],
])('names what “%s” is about', (message, own) => {
  expect(wordsOf({ code: 'mdx/syntax', message, hint: '' }, 'nl').own).toBe(own);
});
