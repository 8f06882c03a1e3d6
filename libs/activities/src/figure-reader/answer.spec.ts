import { smallLibrary as library } from '../library.testkit.js';
import { checkFigureReader, missingInFigureReader } from './answer.js';
import { figureReader } from './definition.js';

const prompts = ['most', 'least'].map((id) => ({ id, text: id }));
const { public: question } = figureReader.split(
  { id: 'read', figure: 'votes', prompts },
  { library, locale: 'nl' },
);

it('takes answers to its own prompts alone', () => {
  expect(checkFigureReader(question, { answers: { most: 'Network' } })).toEqual([]);
  expect(checkFigureReader(question, { answers: { why: '…' } })).toEqual([
    'there is no prompt "why"',
  ]);
});

it('misses what is empty', () => {
  const value = { answers: { most: 'Network', least: ' ' } };
  expect(missingInFigureReader(question, value)).toEqual(['answers.least']);
});
