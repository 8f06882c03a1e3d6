import { countWords, missingInReflection } from './answer.js';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['één', 1],
  ['Ik weet’t  niet,\nnog niet.', 5],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('needs as many words as were asked', () => {
  const question = { prompt: '?', help: null, minWords: 2 };
  expect(missingInReflection(question, { text: 'One' })).toEqual(['text']);
  expect(missingInReflection(question, { text: 'One two' })).toEqual([]);
});
