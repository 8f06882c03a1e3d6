import { readFileSync, rmSync, mkdtempSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from './embedded-server.js';

let dataFolder: string;
let server: EmbeddedServer;
beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'weft-embedded-'));
  chmodSync(dataFolder, 0o755);
  // Two at once on an empty folder, as when somebody starts Weft twice.
  const [one, two] = await Promise.all([
    startEmbeddedServer(dataFolder),
    startEmbeddedServer(dataFolder),
  ]);
  expect(two.url).toBe(one.url);
  server = one;
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function query<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const pidOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);

it('listens on this machine only, and wants its password', async () => {
  const [setting] = await query<{ listen_addresses: string }>('show listen_addresses');
  expect(setting?.listen_addresses).toBe('127.0.0.1');
  const url = new URL(server.url);
  url.password = 'a guess';
  const guess = new pg.Client({ connectionString: url.href });
  await expect(guess.connect()).rejects.toThrow(/password authentication failed/);
});

it('knows the case of letters with accents', async () => {
  const [row] = await query<{ text: string }>(`select lower('CLIËNT ÉÉN') as text`);
  expect(row?.text).toBe('cliënt één');
});

it('is taken over when it still runs', async () => {
  const again = await startEmbeddedServer(dataFolder);
  expect(again.url).toBe(server.url);
});

it('starts again, with all that was committed, after it was killed', async () => {
  await query('create table kept (id int); insert into kept values (1), (2)');
  process.kill(pidOf(server.folder), 'SIGKILL');
  server = await startEmbeddedServer(dataFolder);
  expect(await query('select id from kept')).toHaveLength(2);
}, 30_000);

it('starts beside a pid file of a process that is something else now', async () => {
  await server.stop();
  writeFileSync(
    join(server.folder, 'postmaster.pid'),
    `${process.pid}\n${server.folder}\n1\n5999\n\n127.0.0.1\n\nready\n`,
  );
  server = await startEmbeddedServer(dataFolder);
  expect(await query('select id from kept')).toHaveLength(2);
}, 30_000);

it('is begun anew when its making was cut off', async () => {
  await server.stop();
  rmSync(join(server.folder, 'weft-ready'));
  rmSync(join(server.folder, 'global'), { recursive: true });
  server = await startEmbeddedServer(dataFolder);
  expect(await query('select 1 as one')).toEqual([{ one: 1 }]);
}, 30_000);

it('stays up while somebody else uses it', async () => {
  const other = new pg.Client({ connectionString: server.url });
  await other.connect();
  await server.stop();
  expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await other.end();
});

it('refuses a folder that a shell would read as another one, before anything is made', async () => {
  const odd = join(dataFolder, 'a$HOME');
  await expect(startEmbeddedServer(odd)).rejects.toThrow(
    /a\$HOME.*: PostgreSQL cannot work in a folder/,
  );
});
