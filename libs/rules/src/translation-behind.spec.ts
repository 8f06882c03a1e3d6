import fc from 'fast-check';
import { translationBehind, type TextState } from './translation-behind.js';

const state = (locale: 'nl' | 'en', ...texts: string[]): TextState => ({
  locale,
  blocks: texts.map((text, at) => ({ id: `p-${at}`, text })),
});
const start = [state('nl', 'een', 'twee'), state('en', 'one', 'two')];
const history = fc.array(
  fc.record({
    locale: fc.constantFrom('nl' as const, 'en' as const),
    blocks: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('x', 'y', 'z') }),
      { selector: ({ id }) => id },
    ),
  }),
  { maxLength: 8 },
);

describe('translationBehind', () => {
  it('marks a block whose source changed after its translation, until it is changed too', () => {
    expect(translationBehind(start)).toEqual({ nl: [], en: [] });
    const changed = [...start, state('nl', 'een', 'twee!')];
    expect(translationBehind(changed)).toEqual({ nl: [], en: [{ id: 'p-1', state: 'behind' }] });
    const followed = [...changed, state('en', 'one', 'two!')];
    expect(translationBehind(followed)).toEqual({ nl: [], en: [] });
    const again = [...followed, state('en', 'one!', 'two!')];
    expect(translationBehind(again)).toEqual({ nl: [{ id: 'p-0', state: 'behind' }], en: [] });
  });

  it('tells what one language has and the other has not', () => {
    const added = [...start, state('nl', 'een', 'twee', 'drie')];
    expect(translationBehind(added).en).toEqual([{ id: 'p-2', state: 'missing' }]);
  });

  it('never marks a block in both languages, nor one that nobody has', () => {
    fc.assert(
      fc.property(history, (states) => {
        const { nl, en } = translationBehind(states);
        const last = (locale: string) => states.findLast((one) => one.locale === locale);
        const ids = (locale: string): readonly string[] =>
          last(locale)?.blocks.map(({ id }) => id) ?? [];
        expect(nl.filter(({ id }) => en.some((other) => other.id === id))).toEqual([]);
        expect(nl.every(({ id }) => ids('en').includes(id))).toBe(true);
        expect(en.every(({ id }) => ids('nl').includes(id))).toBe(true);
      }),
    );
  });
});
