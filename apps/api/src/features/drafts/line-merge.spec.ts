import fc from 'fast-check';
import { mergeLines } from './line-merge.js';

const lines = fc.array(fc.constantFrom('warp', 'weft', 'loom', ''), { maxLength: 10 });
const text = lines.map((all) => all.map((line) => `${line}\n`).join(''));

it('keeps what one side wrote where the other wrote nothing', () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeLines(base, changed, base)).toBe(changed);
      expect(mergeLines(base, base, changed)).toBe(changed);
      expect(mergeLines(base, changed, changed)).toBe(changed);
    }),
  );
});

it('keeps both where they wrote in places apart, whoever comes first', () => {
  fc.assert(
    fc.property(text, text, text, (first, between, last) => {
      const of = (one: string, two: string) => `${one}A\nB\nC\n${between}D\nE\nF\n${two}`;
      const base = of('', '');
      const [mine, theirs] = [of(first, ''), of('', last)];
      expect(mergeLines(base, mine, theirs)).toBe(of(first, last));
      expect(mergeLines(base, theirs, mine)).toBe(of(first, last));
    }),
  );
});

it('refuses what both changed in different ways', () => {
  expect(mergeLines('a\nb\nc\n', 'a\nx\nc\n', 'a\ny\nc\n')).toBeNull();
  expect(mergeLines('', 'x', 'y')).toBeNull();
});

it('never invents or loses a line: what is merged holds all that either side added', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = mergeLines(base, mine, theirs);
      if (merged === null) return;
      const known = new Set([...base.split('\n'), ...mine.split('\n'), ...theirs.split('\n')]);
      expect(merged.split('\n').every((line) => known.has(line))).toBe(true);
    }),
  );
});

it('gives up at once on texts that are long and wholly different', () => {
  const long = (word: string) => Array.from({ length: 4000 }, () => word).join('\n');
  const begin = process.cpuUsage();
  expect(mergeLines(long('a'), long('b'), long('c'))).toBeNull();
  expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1000);
});
