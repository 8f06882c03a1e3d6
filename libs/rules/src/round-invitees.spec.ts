import fc from 'fast-check';
import { readInviteeLines } from './round-invitees.js';

const read = (text: string, known: string[] = []) =>
  readInviteeLines(text, { locale: 'nl', known: new Set(known) });

it('reads lists as mail programs and tables write them', () => {
  const text = [
    'Noor Peeters <Noor@school.example>',
    '',
    'jo@school.example; Jo De Smet; en',
    'ilse@school.example',
  ].join('\r\n');
  expect(read(text)).toEqual({
    people: [
      { line: 1, email: 'noor@school.example', displayName: 'Noor Peeters', locale: 'nl' },
      { line: 3, email: 'jo@school.example', displayName: 'Jo De Smet', locale: 'en' },
      { line: 4, email: 'ilse@school.example', displayName: 'ilse', locale: 'nl' },
    ],
    faults: [],
  });
});

it('says of each line what is wrong with it', () => {
  const text = 'Noor\na@b.example c@d.example\na@b.example\nA@b.example\nold@b.example';
  const { people, faults } = read(text, ['old@b.example']);
  expect(people.map(({ line }) => line)).toEqual([3]);
  expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
    [1, 'no-address'],
    [2, 'two-addresses'],
    [4, 'double'],
    [5, 'known'],
  ]);
});

it('takes every line once, whatever is pasted, and invites nobody twice', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.emailAddress(),
    fc.emailAddress().map((email) => `Naam <${email}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const { people, faults } = read(text);
      const numbers = [...people, ...faults].map(({ line }) => line).sort((a, b) => a - b);
      const filled = text.split(/\r?\n/).flatMap((line, at) => (line.trim() ? [at + 1] : []));
      expect(numbers).toEqual(filled);
      expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
      expect(people.every(({ displayName }) => displayName !== '')).toBe(true);
    }),
  );
});
