import type { BlockRef } from '@weft/contracts';
import fc from 'fast-check';
import { pairBlocks, type NewBlock } from './block-pairing.js';

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const type = fc.constantFrom('paragraph', 'list', 'heading', 'callout');

/** Blocks with different texts of six words and more, each with its own id. */
const blocks = fc
  .uniqueArray(fc.record({ type, words: fc.array(word, { minLength: 6, maxLength: 30 }) }), {
    minLength: 1,
    maxLength: 25,
    selector: ({ words }) => words.join(' '),
  })
  .map((found) =>
    found.map(({ type: kind, words }, index): BlockRef => ({
      id: `p-${index}`,
      type: kind,
      text: `n${index} ${words.join(' ')}`,
      explicit: false,
    })),
  );
const withPlace = blocks.chain((found) =>
  fc.record({ found: fc.constant(found), place: fc.nat(found.length - 1) }),
);

const asNew = (found: readonly BlockRef[]): NewBlock[] =>
  found.map(({ type: kind, text }) => ({ type: kind, text }));
const idsOf = (found: readonly BlockRef[]): string[] => found.map(({ id }) => id);

describe('pairBlocks', () => {
  it('keeps every id of a text that did not change', () => {
    fc.assert(
      fc.property(blocks, (found) => {
        expect(pairBlocks(found, asNew(found))).toEqual(idsOf(found));
      }),
    );
  });

  it('keeps every id when blocks move', () => {
    const moved = blocks.chain((found) =>
      fc.record({
        found: fc.constant(found),
        order: fc.shuffledSubarray(found, { minLength: found.length }),
      }),
    );
    fc.assert(
      fc.property(moved, ({ found, order }) => {
        expect(pairBlocks(found, asNew(order))).toEqual(idsOf(order));
      }),
    );
  });

  it('keeps the id of a block in which one word is edited, and all others', () => {
    fc.assert(
      fc.property(withPlace, fc.nat(5), ({ found, place }, at) => {
        const edited = asNew(found).map((block, index) => {
          const words = block.text.split(' ');
          if (index === place) words[at] = 'edited';
          return { ...block, text: words.join(' ') };
        });
        expect(pairBlocks(found, edited)).toEqual(idsOf(found));
      }),
    );
  });

  it('keeps all other ids when a block is added or removed', () => {
    fc.assert(
      fc.property(withPlace, ({ found, place }) => {
        const added = { type: 'table', text: 'nothing like it' };
        const more = [...asNew(found).slice(0, place), added, ...asNew(found).slice(place)];
        expect(pairBlocks(found, more)).toEqual([
          ...idsOf(found).slice(0, place),
          null,
          ...idsOf(found).slice(place),
        ]);
        const fewer = found.filter((_, index) => index !== place);
        expect(pairBlocks(found, asNew(fewer))).toEqual(idsOf(fewer));
      }),
    );
  });

  it('keeps repeated blocks with their neighbours when one of them goes', () => {
    const texts = ['', 'one two', '', 'three four', '', 'five six'];
    const found = texts.map((text, index): BlockRef => ({
      id: `p-${index}`,
      type: text ? 'paragraph' : 'rule',
      text,
      explicit: false,
    }));
    expect(pairBlocks(found, asNew(found.slice(2)))).toEqual(['p-2', 'p-3', 'p-4', 'p-5']);
  });

  it('keeps the id of a short block that is rewritten where it stands', () => {
    const found = ['Start', 'Wat je ziet', 'Slot'].map((text, index): BlockRef => ({
      id: `p-${index}`,
      type: 'heading',
      text,
      explicit: false,
    }));
    const edited = asNew(found).map((block, index) =>
      index === 1 ? { ...block, text: 'Kijk mee' } : block,
    );
    expect(pairBlocks(found, edited)).toEqual(['p-0', 'p-1', 'p-2']);
  });

  it('gives an id of the author to the block that has it, and to no other', () => {
    const found: BlockRef[] = [
      { id: 'check', type: 'quiz', text: 'same', explicit: true },
      { id: 'p-1', type: 'quiz', text: 'other', explicit: false },
    ];
    expect(pairBlocks(found, [{ type: 'quiz', text: 'same' }])).toEqual([null]);
    const next = [
      { type: 'quiz', text: 'other', explicitId: 'check' },
      { type: 'quiz', text: 'new', explicitId: 'more' },
    ];
    expect(pairBlocks(found, next)).toEqual(['check', null]);
  });

  const wild = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      type,
      text: fc.oneof(fc.constantFrom('', 'a b c', 'a b d', 'x'), fc.string()),
      explicit: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  it('gives no id twice and never another type, whatever the blocks, and always the same', () => {
    fc.assert(
      fc.property(wild, wild, (before, after) => {
        const found = before.map((block, index) => ({ ...block, id: `${block.id}${index}` }));
        const next = after.map((block, index) => ({
          type: block.type,
          text: block.text,
          explicitId: block.explicit ? `${block.id}${index}` : null,
        }));
        const ids = pairBlocks(found, next);
        const given = ids.filter((id) => id !== null);
        expect(ids).toHaveLength(next.length);
        expect(new Set(given).size).toBe(given.length);
        ids.forEach((id, index) => {
          const old = found.find((block) => block.id === id);
          if (!old) return;
          if (next[index]?.explicitId) expect(next[index].explicitId).toBe(id);
          else expect([old.type, old.explicit]).toEqual([next[index]?.type, false]);
        });
        expect(pairBlocks(found, next)).toEqual(ids);
      }),
    );
  });

  it('pairs 500 blocks, each edited and all moved, in a moment', () => {
    const found = Array.from({ length: 500 }, (_, index): BlockRef => {
      const words = Array.from(
        { length: 60 },
        (__, at) => `w${(index * 31 + at * at * 17) % 2500}`,
      );
      return { id: `p-${index}`, type: 'paragraph', text: words.join(' '), explicit: false };
    });
    const edited = asNew([...found].reverse()).map((block) => ({
      ...block,
      text: `${block.text} more`,
    }));
    const started = process.cpuUsage();
    expect(pairBlocks(found, edited)).toEqual(idsOf(found).reverse());
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});
