import type { AgreementContent } from '@weft/contracts';
import fc from 'fast-check';
import { changedNames, mergeAgreements } from './agreement-merge.js';
import { emptyAgreement } from './agreement-parts.js';

const names = ['challenge:what', 'challenge:why', 'roles:an', 'inclusion:place'];
const items = ['a', 'b', 'c'];

/** A state as a team could make it: words that stand nowhere else, items with a text. */
const states = (who: string) =>
  fc
    .record({
      texts: fc.dictionary(fc.constantFrom(...names), fc.stringMatching(/^[a-z]{1,3}$/)),
      goals: fc.shuffledSubarray(items).map((ids) => ids.map((id) => [id, `goal-${id}`] as const)),
    })
    .map(({ texts, goals }): AgreementContent => ({
      texts: {
        ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, who + text])),
        ...Object.fromEntries(goals.map(([id, text]) => [`goals:${id}`, text])),
      },
      lists: { goals: goals.map(([id]) => id), success: [], criteria: [] },
    }));

const three = fc.tuple(states(''), states('mine-'), states('theirs-'));
const with_ = (texts: Record<string, string>, goals: string[] = []): AgreementContent => ({
  texts,
  lists: { goals, success: [], criteria: [] },
});

describe('two members in one draft', () => {
  it('lose no word that either wrote, whatever they do', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { content } = mergeAgreements({ base, mine, theirs });
        for (const side of [mine, theirs]) {
          for (const [key, text] of Object.entries(side.texts)) {
            if (base.texts[key] !== text) expect(content.texts[key]).toContain(text);
          }
        }
      }),
    );
  });

  it('get what one wrote where the other did nothing', () => {
    fc.assert(
      fc.property(three, ([base, mine]) => {
        expect(changedNames(mergeAgreements({ base, mine, theirs: base }).content, mine)).toEqual(
          [],
        );
        expect(
          changedNames(mergeAgreements({ base, mine: base, theirs: mine }).content, mine),
        ).toEqual([]);
      }),
    );
  });

  it('keep no text of an item that is gone, and each item once', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { content } = mergeAgreements({ base, mine, theirs });
        const { goals } = content.lists;
        expect(new Set(goals).size).toBe(goals.length);
        const held = Object.keys(content.texts).filter((key) => key.startsWith('goals:'));
        expect(held.sort()).toEqual(goals.map((id) => `goals:${id}`).sort());
      }),
    );
  });

  it('are asked about a text that both changed, and the choice holds', () => {
    const input = {
      base: with_({ 'challenge:what': 'was' }),
      mine: with_({ 'challenge:what': 'mine' }),
      theirs: with_({ 'challenge:what': 'theirs', 'challenge:why': 'new' }),
    };
    expect(mergeAgreements(input).conflicts).toEqual(['challenge:what']);
    const said = (choice: 'mine' | 'theirs' | 'both') =>
      mergeAgreements({ ...input, choices: { 'challenge:what': choice } }).content.texts;
    expect(said('mine')).toEqual({ 'challenge:what': 'mine', 'challenge:why': 'new' });
    expect(said('theirs')['challenge:what']).toBe('theirs');
    expect(said('both')['challenge:what']).toBe('theirs\n\nmine');
  });

  it('keep an item whole that one took away while the other wrote in it', () => {
    const criterion = { 'criteria:x:title': 'Clear', 'criteria:x:weight': '10' };
    const lists = { ...emptyAgreement.lists, criteria: ['x'] };
    const merged = mergeAgreements({
      base: { texts: criterion, lists },
      mine: emptyAgreement,
      theirs: { texts: { ...criterion, 'criteria:x:weight': '15' }, lists },
    });
    expect(merged).toEqual({
      content: { texts: { ...criterion, 'criteria:x:weight': '15' }, lists },
      conflicts: [],
    });
  });

  it('do not make one number of two', () => {
    const weight = (text: string) => ({
      texts: { 'criteria:x:weight': text },
      lists: { ...emptyAgreement.lists, criteria: ['x'] },
    });
    const sides = { base: weight('5'), mine: weight('10'), theirs: weight('15') };
    const { content, conflicts } = mergeAgreements(sides);
    expect(conflicts).toEqual(['criteria:x:weight']);
    expect(content.texts['criteria:x:weight']).toBe('10');
  });
});
