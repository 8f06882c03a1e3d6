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
