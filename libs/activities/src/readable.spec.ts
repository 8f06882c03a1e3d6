import fc from 'fast-check';
import type { Json } from '@weft/contracts';
import { readAnswer } from './readable.js';

const asText = (question: Record<string, Json>, value: Json) =>
  readAnswer(question, value, 'en').map(
    ({ depth, label, text }) => `${'  '.repeat(depth)}${label}${label && text ? ': ' : ''}${text}`,
  );

it('says which options of a quiz were chosen, each within its own question', () => {
  const question = {
    title: 'Check',
    items: [
      { id: 'q1', type: 'single', prompt: 'First?', options: [{ id: 'a', text: 'Warp' }] },
      { id: 'q2', type: 'multiple', prompt: 'Which?', options: [{ id: 'a', text: 'Weft' }] },
      {
        id: 'q3',
        type: 'match',
        prompt: 'Pair',
        lefts: [{ id: 'l', text: 'Left' }],
        rights: [{ id: 'r', text: 'Right' }],
      },
    ],
  };
  expect(asText(question, { items: { q1: ['a'], q2: ['a'], q3: { l: 'r' } } })).toEqual([
    'First?: Warp',
    'Which?: Weft',
    'Pair',
    '  Left: Right',
  ]);
});

it('puts a note after its zone and a cell after its column', () => {
  const canvas = { title: 'Map', zones: [{ id: 'says', title: 'Says', prompt: 'What?' }] };
  const notes = [{ id: 'n1', zone: 'says', text: 'I never go', evidence: 'heard' }];
  expect(asText(canvas, { notes })).toEqual(['Says: I never go, heard']);
  const log = {
    title: 'Log',
    columns: [
      { id: 'goal', title: 'Goal', prompt: '…' },
      { id: 'day', title: 'By when', prompt: '…' },
    ],
  };
  expect(
    asText(log, { rows: [{ id: 'r', cells: { goal: 'Listen', day: '2027-02-01' } }] }),
  ).toEqual(['Goal: Listen', 'By when: 2027-02-01']);
});

it('reads texts, ticks and cards', () => {
  expect(asText({ prompt: 'Why?' }, { text: ' Because ' })).toEqual(['Because']);
  const list = { title: 'List', items: [{ id: 'one', text: 'Is it clear?' }] };
  expect(asText(list, { items: { one: { state: 'yes', note: 'Very' } } })).toEqual([
    'Is it clear?: yes, Very',
  ]);
  const board = {
    columns: [{ id: 'now', title: 'Now' }],
    cards: [{ id: 'c', text: 'Call the city' }],
  };
  const cards = [
    { id: 'c', column: 'now', mark: null },
    { id: 'own', text: 'Mine', column: 'now', mark: null },
  ];
  expect(asText(board, { columns: [], cards, notes: { now: 'Soon' } })).toEqual([
    'Call the city: Now',
    'Now: Mine',
    'Now: Soon',
  ]);
});

it('reads any value of any question without failing, and loses no text', () => {
  const text = fc.stringMatching(/^[A-Z]{3,8}$/);
  const value = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^k[a-z]{1,5}$/), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), value, (question, answer) => {
      const read = asText(question, answer).join('\n');
      for (const [, word] of JSON.stringify(answer).matchAll(/"([A-Z]+)"/g)) {
        expect(read).toContain(word);
      }
    }),
  );
});
