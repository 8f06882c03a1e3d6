import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, readEnv, readSecret } from './env.js';

describe('the configuration', () => {
  it('is a demo on this machine when nothing is given', () => {
    expect(readEnv({})).toMatchObject({
      demo: true,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      logLevel: 'warn',
    });
  });

  it.each([
    ['a database of its own', { DATABASE_URL: 'postgres://u:p@db/weft' }],
    ['a door to the network', { HOST: '0.0.0.0' }],
    ['a name that is not this machine', { HOST: 'weft.example' }],
  ])('is no demo with %s', (_what, variables) => {
    expect(readEnv(variables)).toMatchObject({ demo: false, logLevel: 'info' });
  });

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('is a demo on %s', (HOST) => {
    expect(readEnv({ HOST }).demo).toBe(true);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, demo: true });
  });

  it('has a public address without a slash at the end', () => {
    expect(readEnv({ PUBLIC_URL: 'https://weft.example/' }).publicUrl).toBe('https://weft.example');
  });

  it('lists all that is wrong at once, and no value', () => {
    const wrong = { PORT: 'many', DATABASE_URL: 'mysql://secret', LOG_LEVEL: 'loud' };
    const problems = (() => {
      try {
        readEnv(wrong);
        return [];
      } catch (error) {
        return (error as ConfigurationError).problems;
      }
    })();
    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
    ]);
    expect(problems.join()).not.toContain('secret');
  });
});

describe('a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-env-'));

  it('is made once, for its owner only', () => {
    const secret = readSecret(folder, 'one');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readSecret(folder, 'one')).toBe(secret);
    expect(readSecret(folder, 'two')).not.toBe(secret);
    expect(statSync(join(folder, 'one.secret')).mode & 0o777).toBe(0o600);
  });

  it('is closed to others again when it was opened', () => {
    writeFileSync(join(folder, 'open.secret'), 'abc\n', { mode: 0o644 });
    expect(readSecret(folder, 'open')).toBe('abc');
    expect(statSync(join(folder, 'open.secret')).mode & 0o777).toBe(0o600);
  });
});
