import fc from 'fast-check';
import { cleanFileName } from './file-name.js';

it.each([
  ['verslag.pdf', 'verslag.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Windows\\system32\\a.PDF', 'a.pdf'],
  ['/absoluut/pad/b.png', 'b.png'],
  ['foto\u202Egnp.exe.pdf', 'fotognp.exe.pdf'],
  ['leeg\u0000.pdf', 'leeg.pdf'],
  ['a<b>:"|?*.md', 'a_b______.md'],
  ['  . .punten. . .txt', 'punten.txt'],
  ['CON.pdf', '_CON.pdf'],
  ['com1.tekst.txt', '_com1.tekst.txt'],
  ['cafe\u0301.pdf', 'café.pdf'],
  ['twee  spaties\n.pdf', 'twee spaties.pdf'],
  [`${'é'.repeat(300)}.docx`, `${'é'.repeat(115)}.docx`],
])('cleans %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

it.each(['', '.', '..', '.pdf', 'geen-einde', 'map/', '\u202E\u200B.pdf', 'x.too-long-an-ending'])(
  'refuses %j',
  (name) => {
    expect(cleanFileName(name)).toBeNull();
  },
);

it('gives a name that is safe everywhere, and that stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const clean = cleanFileName(`${name}.pdf`);
      if (clean === null) return;
      expect(clean).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]/u);
      expect(clean).not.toMatch(/^[. ]/);
      expect(Array.from(clean).length).toBeLessThanOrEqual(121);
      expect(cleanFileName(clean)).toBe(clean);
    }),
  );
});
