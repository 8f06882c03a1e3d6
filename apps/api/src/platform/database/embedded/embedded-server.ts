import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { ConfigurationError, readSecret } from '../../config/env.js';
import { findBinaries } from './binaries.js';
import { exclusively } from './exclusive.js';
import { chooseClusterFolder, findOwner } from './owner.js';
import { isGone, readPidFile, removePidFile } from './pid-file.js';

const run = promisify(execFile);
const user = 'weft';
/** Messages and formats the same everywhere, and none of Weft's secrets. */
const env = { LC_ALL: 'C' };

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  readonly url: string;
  /** Where its files are; not always inside the data folder. */
  readonly folder: string;
  /** Finishes what is running, then stops. A server that others still use stays up. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of the data folder, or takes over the one that a killed process left
 * running. `pg_ctl` does the work: it detaches the server, so that Ctrl-C reaches Weft first, waits
 * until it answers, and knows a stale pid file from a live server.
 * @throws Error with the server's own last lines when it does not start
 */
export function startEmbeddedServer(dataFolder: string): Promise<EmbeddedServer> {
  mkdirSync(dataFolder, { recursive: true });
  return exclusively(join(dataFolder, 'database.lock'), () => start(dataFolder));
}

async function start(dataFolder: string): Promise<EmbeddedServer> {
  const owner = findOwner();
  const binaries = await findBinaries(owner);
  const password = readSecret(dataFolder, 'database');
  const folder = chooseClusterFolder(dataFolder, owner);
  refuseUnquotable(binaries.control, folder);
  const control = (...args: string[]) =>
    run(binaries.control, ['--pgdata', folder, ...args], { ...owner, cwd: folder, env });

  if (!existsSync(join(folder, 'weft-ready'))) {
    await initialise();
  }
  const port = (await findRunning()) ?? (await launch());
  await createDatabase(url(port, 'postgres'), 'weft');
  return { url: url(port, 'weft'), folder, stop };

  function url(at: number, database: string): string {
    return `postgres://${user}:${password}@127.0.0.1:${at}/${database}`;
  }

  /** A marker is written last, so that an initialisation that was cut off is done again. */
  async function initialise(): Promise<void> {
    rmSync(folder, { recursive: true, force: true });
    chooseClusterFolder(dataFolder, owner);
    const passwordFile = join(tmpdir(), `weft-${process.pid}-${Date.now()}`);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o644 });
    try {
      await run(
        binaries.initdb,
        [
          ...['--pgdata', folder, '--username', user, '--pwfile', passwordFile],
          ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
          // Knows the case of every letter, and sorts the same on every system.
          ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ],
        { ...owner, cwd: folder, env },
      );
    } finally {
      rmSync(passwordFile, { force: true });
    }
    writeFileSync(join(folder, 'weft-ready'), '');
  }

  /**
   * Port of the server that runs already. One that was just killed counts as running for a moment,
   * and one that repairs itself after a crash answers later.
   * @throws Error when it lives but does not answer: starting a second one would harm its files
   */
  async function findRunning(): Promise<number | null> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const { pid, port: candidate } = readPidFile(folder);
      if (pid === null || candidate === null) return null;
      if (isGone(pid)) {
        removePidFile(folder);
        return null;
      }
      if (!(await isRunning())) return null;
      if (await answers(url(candidate, 'postgres'))) return candidate;
      await wait(200);
    }
    throw new Error(`The PostgreSQL in ${folder} runs but does not answer: see server.log there`);
  }

  async function isRunning(): Promise<boolean> {
    return control('status').then(
      () => true,
      () => false,
    );
  }

  /** Retried: after a crash the old server's children may hold the folder for a moment. */
  async function launch(): Promise<number> {
    const log = join(folder, 'server.log');
    for (let attempt = 1; ; attempt += 1) {
      const candidate = await choosePort(folder);
      const options = `-p ${candidate} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c log_checkpoints=off`;
      try {
        await control('start', '--wait', '--silent', '--log', log, '--options', options);
        return candidate;
      } catch (cause) {
        if (attempt === 5) {
          const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
          throw new Error(`PostgreSQL did not start:\n${lines.slice(-10).join('\n')}`, { cause });
        }
        await wait(attempt * 500);
      }
    }
  }

  async function stop(): Promise<void> {
    const others = await countClients(url(port, 'postgres')).catch(() => 0);
    if (others > 0) return;
    await control('stop', '--mode', 'fast', '--wait').catch(async (error: unknown) => {
      // It may have been killed meanwhile.
      if (await isRunning()) throw error;
    });
  }
}

/**
 * PostgreSQL's own programs call each other through a shell, between double quotes.
 * @throws ConfigurationError for a path that a shell reads as something else there
 */
function refuseUnquotable(...paths: string[]): void {
  if (process.platform === 'win32') return;
  const refused = paths.filter((path) => /["$`\\]/.test(path));
  if (refused.length === 0) return;
  throw new ConfigurationError(
    refused.map(
      (path) =>
        `${path}: PostgreSQL cannot work in a folder with ", $, \` or \\ in its name. Move Weft and ` +
        'WEFT_DATA to another folder, or set DATABASE_URL to a server of your own.',
    ),
  );
}

async function answers(url: string): Promise<boolean> {
  return countClients(url).then(
    () => true,
    () => false,
  );
}

/** The port of the last time when it is still free, else any free one; kept for the next time. */
async function choosePort(folder: string): Promise<number> {
  const path = join(folder, 'weft-port');
  const last = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  const port = await listenOnce(last).catch(() => listenOnce(0));
  writeFileSync(path, String(port));
  return port;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${name}`);
  });
}

async function countClients(adminUrl: string): Promise<number> {
  return withClient(adminUrl, async (client) => {
    const result = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return result.rows[0]?.count ?? 0;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
