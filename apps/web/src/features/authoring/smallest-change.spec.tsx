import fc from 'fast-check';
import { smallestChange } from './smallest-change.js';

const text = fc.stringMatching(/^[ab\n]{0,12}$/);

describe('smallestChange', () => {
  it('turns one text into the other, and touches nothing that both begin or end with', () => {
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), ([start, old, fresh, end]) => {
        const [before, after] = [start + old + end, start + fresh + end];
        const change = smallestChange(before, after);
        const { from, to, insert } = change ?? { from: 0, to: 0, insert: '' };
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
        if (!change) return;
        expect(from).toBeGreaterThanOrEqual(start.length);
        expect(to - from).toBeLessThanOrEqual(old.length);
      }),
    );
  });
});
