import fc from 'fast-check';
import { safeLink } from './safe-link.js';

it.each([
  ['https://weft.example/a?b=c#d', 'https://weft.example/a?b=c#d'],
  ['weft.example', 'https://weft.example/'],
  ['weft.example:8080/a', 'https://weft.example:8080/a'],
  [' mailto:an@weft.example ', 'mailto:an@weft.example'],
])('takes %s', (typed, address) => {
  expect(safeLink(typed)).toBe(address);
});

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u200bjavascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:1',
  'file:///etc/passwd',
  'blob:https://weft.example/1',
  'javascript://weft.example/%0aalert(1)',
  'ftp://weft.example',
  'https://',
  'word',
  '',
])('refuses %j', (typed) => {
  expect(safeLink(typed)).toBeNull();
});

it('gives nothing but web and mail addresses, whatever is typed', () => {
  const scheme = fc.constantFrom('javascript', 'data', 'https', 'mailto', 'x', 'view-source');
  const typed = fc.tuple(fc.string({ maxLength: 3 }), scheme, fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(typed, ([before, name, after]) => {
      const address = safeLink(`${before}${name}:${after}`);
      expect(address === null || /^(https?:\/\/|mailto:)/.test(address)).toBe(true);
    }),
  );
});
