import { readInvitees } from './invitation-csv.js';

const faultsOf = (text: string) =>
  readInvitees(text, 'nl').faults.map(({ line, fault, value }) => `${line} ${fault} ${value}`);

it('reads names, languages and backgrounds, as Excel writes them in Belgium', () => {
  const text =
    '\uFEFFNaam;E-mailadres;Taal;Achtergrond\r\n"Peeters; An";An@School.example;en;health\r\nBo;bo@school.example;;\r\n';
  expect(readInvitees(text, 'nl')).toEqual({
    rows: [
      {
        line: 2,
        email: 'an@school.example',
        displayName: 'Peeters; An',
        locale: 'en',
        background: 'health',
      },
      { line: 3, email: 'bo@school.example', displayName: 'Bo', locale: 'nl', background: null },
    ],
    faults: [],
  });
});

it('names every wrong line', () => {
  const text = [
    'email,name,language,background',
    'nowhere,An,,',
    'an@school.example,,,',
    'bo@school.example,Bo,fr,',
    'cy@school.example,Cy,,magic',
    'di@school.example,Di,,',
    'DI@school.example,Di again,,',
  ].join('\n');
  expect(faultsOf(text)).toEqual([
    '2 bad-email nowhere',
    '3 no-name ',
    '4 bad-language fr',
    '5 bad-background magic',
    '7 double di@school.example',
  ]);
});

it('wants columns that it knows', () => {
  expect(faultsOf('e-mail,shoe size\na@b.example,43')).toEqual([
    '1 unknown-column shoe size',
    '1 missing-column name',
  ]);
  expect(faultsOf('')).toEqual(['1 empty ']);
  expect(faultsOf('email,name\n\n')).toEqual(['1 empty ']);
});

it('counts lines as an editor does, also after a line break inside quotes', () => {
  const text = 'email,name\nan@school.example,"An\nPeeters ""de eerste"""\n\nwrong,Bo';
  expect(faultsOf(text)).toEqual(['5 bad-email wrong']);
  expect(readInvitees(text, 'nl').rows[0]?.displayName).toBe('An Peeters "de eerste"');
});

it('finds 983 good rows and 17 faults among a thousand', () => {
  const lines = Array.from({ length: 1000 }, (_, n) =>
    n % 60 === 7 ? `wrong-${n},Person ${n}` : `p${n}@school.example,Person ${n}`,
  );
  const { rows, faults } = readInvitees(['email,name', ...lines].join('\n'), 'en');
  expect([rows.length, faults.length]).toEqual([983, 17]);
  expect(faults[1]?.line).toBe(69);
});
