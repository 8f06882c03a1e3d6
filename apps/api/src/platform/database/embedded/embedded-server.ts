import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { readSecret } from '../../config/env.js';
import { findBinaries } from './binaries.js';
import { chooseClusterFolder, findOwner } from './owner.js';

const run = promisify(execFile);
const user = 'weft';

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
export async function startEmbeddedServer(dataFolder: string): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const owner = findOwner();
  const password = readSecret(dataFolder, 'database');
  const folder = chooseClusterFolder(dataFolder, owner);
  const control = (...args: string[]) =>
    run(binaries.pg_ctl, ['--pgdata', folder, ...args], { ...owner, cwd: folder });

  if (!existsSync(join(folder, 'weft-ready'))) {
    await initialise();
  }
  let port = runningPort(folder);
  if (port === null || !(await isRunning())) {
    port = await start();
  }
  const url = (database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  await createDatabase(url('postgres'), 'weft');
  return { url: url('weft'), folder, stop };

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
        { ...owner, cwd: folder },
      );
    } finally {
      rmSync(passwordFile, { force: true });
    }
    writeFileSync(join(folder, 'weft-ready'), '');
  }

  async function isRunning(): Promise<boolean> {
    return control('status').then(
      () => true,
      () => false,
    );
  }

  /** Retried: after a crash the old server's children may hold the folder for a moment. */
  async function start(): Promise<number> {
    const log = join(folder, 'server.log');
    for (let attempt = 1; ; attempt += 1) {
      const candidate = await choosePort(folder);
      const options = `-p ${candidate} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
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
    const others = await countClients(url('postgres')).catch(() => 0);
    if (others === 0) await control('stop', '--mode', 'fast', '--wait');
  }
}

/** Port of the server that wrote `postmaster.pid`, or null (the file's fourth line is the port). */
function runningPort(folder: string): number | null {
  const path = join(folder, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const port = Number(readFileSync(path, 'utf8').split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
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
