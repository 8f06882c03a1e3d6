import { versionedModule } from './versioned-module.js';

const source = 'code: ZO-03\nversion: 1.0.0\ntitle: { nl: a, en: b } # kept\n';

it('changes the version and leaves all else as it was written', () => {
  expect(versionedModule(source, { version: '1.1.0', change: null })).toBe(
    source.replace('1.0.0', '1.1.0'),
  );
});

it('names what changes, and takes an older name away', () => {
  const named = versionedModule(source, { version: '1.1.0', change: 'outcome' });
  expect(named).toBe(source.replace('1.0.0', '1.1.0\nchange: outcome'));
  expect(versionedModule(named, { version: '1.1.1', change: null })).toBe(
    source.replace('1.0.0', '1.1.1'),
  );
});

it('keeps the ends of lines', () => {
  const windows = source.replaceAll('\n', '\r\n');
  expect(versionedModule(windows, { version: '2.0.0', change: 'clarifying' })).toBe(
    windows.replace('1.0.0', '2.0.0\r\nchange: clarifying'),
  );
});
