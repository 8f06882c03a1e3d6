import fc from 'fast-check';
import { anchorOf } from './anchor-selector.js';
import { passageOf } from './passage-selector.js';

const blocks = [
  { blockId: 'a', text: 'Wol is warm. Wol is zacht.' },
  { blockId: 'b', text: 'Een draad alleen breekt snel.' },
  { blockId: 'c', text: 'Wol is warm.' },
];
const none = { blockId: null, position: null, quote: null };
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

it.each([
  ['a block by its id', { blockId: 'b' }, { blockId: 'b', selection: null }],
  [
    'a place in it',
    { blockId: 'b', position: { start: 4, end: 9 } },
    { blockId: 'b', selection: { start: 4, end: 9 } },
  ],
  [
    'the words, where the place holds others',
    { blockId: 'b', position: { start: 0, end: 3 }, quote: quote('draad') },
    { blockId: 'b', selection: { start: 4, end: 9 } },
  ],
  [
    'words that stand once, whatever their white space',
    { quote: quote('draad \n alleen') },
    { blockId: 'b', selection: { start: 4, end: 16 } },
  ],
  [
    'which of several, by what is around it, across blocks',
    { quote: quote('Wol is warm', 'breekt snel. ') },
    { blockId: 'c', selection: { start: 0, end: 11 } },
  ],
  ['a block that is not there', { blockId: 'x', quote: quote('draad') }, null],
  ['words in another block than it says', { blockId: 'c', quote: quote('draad') }, null],
  ['a place beyond the block', { blockId: 'c', position: { start: 4, end: 99 } }, null],
  ['words that stand in several places', { quote: quote('Wol is warm') }, null],
  ['words that run on into the next block', { quote: quote('zacht. Een') }, null],
  ['words that are not there', { quote: quote('linnen') }, null],
  ['nothing', {}, null],
])('points at %s', (_, selectors, passage) => {
  expect(passageOf({ ...none, ...selectors }, blocks)).toEqual(passage);
});

it('finds what an anchor was made for, or nothing, never another place', () => {
  const word = fc.constantFrom('wol', 'draad', 'weef', 'en', 'is');
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const any = fc.array(text, { minLength: 1, maxLength: 5 }).chain((texts) => {
    const at = fc.nat(texts.length - 1);
    return fc.record({ texts: fc.constant(texts), at, from: fc.nat(), length: fc.nat() });
  });
  fc.assert(
    fc.property(any, ({ texts, at, from, length }) => {
      const all = texts.map((one, index) => ({ blockId: `b${index}`, text: one }));
      const block = all[at] ?? { blockId: '', text: '' };
      const start = from % block.text.length;
      const end = start + 1 + (length % (block.text.length - start));
      const words = block.text.slice(start, end);
      fc.pre(words.trim() === words);
      const { exact, prefix, suffix } = anchorOf(block, { start, end }, all);
      const pointed = { ...none, quote: { exact, prefix, suffix } };
      const passage = { blockId: block.blockId, selection: { start, end } };
      const found = passageOf(pointed, all);
      if (found !== null) expect(found).toEqual(passage);
      const whole = all.map((one) => one.text).join(' ');
      if (whole.indexOf(words) === whole.lastIndexOf(words)) expect(found).toEqual(passage);
      const exactly = { ...pointed, blockId: block.blockId, position: { start, end } };
      expect(passageOf(exactly, all)).toEqual(passage);
    }),
    { numRuns: 300 },
  );
});
