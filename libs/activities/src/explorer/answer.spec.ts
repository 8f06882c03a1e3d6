import { UnknownReferenceError } from '../component.js';
import { smallLibrary as library } from '../library.testkit.js';
import { explorer } from './definition.js';

const props = {
  id: 'find',
  title: 'Who is there?',
  task: 'Find two.',
  collection: 'ecosystem',
  choose: 2,
  note: 'Why these?',
} as const;
const question = explorer.split(props, { library, locale: 'en' }).public;
const pick = (id: string, note = 'Because.') => ({ id, note });

it('brings the collection in the language of the lesson, no more than a list needs', () => {
  expect(question.entries).toEqual([
    { id: 'verso', title: 'VERSO', text: null, flags: [], options: { region: ['VLG'] } },
    { id: 'febio', title: 'FEBIO', text: 'Work', flags: [], options: { region: ['BRU'] } },
    {
      id: 'poseco',
      title: 'Poseco',
      text: null,
      flags: [{ text: 'x', settled: false }],
      options: {},
    },
  ]);
  expect(question.facets[0]?.options).toEqual([
    { id: 'VLG', title: 'Flanders' },
    { id: 'BRU', title: 'Brussels' },
  ]);
});

it('does not compile where the library has no such collection', () => {
  const split = () =>
    explorer.split({ ...props, collection: 'measures' }, { library, locale: 'nl' });
  expect(split).toThrow(UnknownReferenceError);
});

it('takes entries of the collection, each once', () => {
  expect(explorer.check(question, { picked: [pick('verso'), pick('febio')] })).toEqual([]);
  expect(explorer.check(question, { picked: [pick('verso'), pick('verso')] })).toHaveLength(1);
  expect(explorer.check(question, { picked: [pick('nobody')] })).toEqual([
    'there is no entry "nobody"',
  ]);
});

it('misses entries and notes', () => {
  expect(explorer.missing(question, { picked: [pick('verso', ' ')] })).toEqual([
    'picked',
    'picked.verso',
  ]);
  expect(explorer.missing(question, { picked: [pick('verso'), pick('febio')] })).toEqual([]);
});
