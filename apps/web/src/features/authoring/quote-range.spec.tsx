import fc from 'fast-check';
import { quoteRange } from './quote-range.js';

const source = 'Een eerste zin.\n\nDe *kern* van “het” werk.\n\nDe kern van het werk, weer.\n';
const found = (quote: string, line: number) => {
  const range = quoteRange(source, { quote, line });
  return range && source.slice(range.from, range.to);
};

describe('quoteRange', () => {
  it.each([
    ['De kern van het werk.', 3, 'De *kern* van “het” werk.'],
    ['De kern van het werk', 5, 'De kern van het werk'],
    ['De kern van het werk', 99, 'De kern van het werk'],
    ['Een eerste zin.', 1, 'Een eerste zin.'],
    ['iets anders', 1, null],
    ['…', 1, null],
  ])('%s from line %i', (quote, line, expected) => {
    expect(found(quote, line)).toBe(expected);
  });

  it('finds whatever stands there once', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, (before, quoted) => {
        const quote = `Q ${quoted.join(' ')}.`;
        const text = `${before.join(' ')}\n\n${quote}\n`;
        const range = quoteRange(text, { quote, line: 1 });
        expect(range && text.slice(range.from, range.to)).toBe(quote);
      }),
    );
  });
});
