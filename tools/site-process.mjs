// A built Weft in a process of its own, for the journeys, the benchmarks and the screenshots.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** An empty data folder that the embedded database's own user can reach. */
export function makeDataFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'weft-data-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * A port of this machine that nobody listens on. Not one of those that the system hands out: a server
 * takes seconds to start, and by then a connection of another program may have got it.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve) => {
    const port = randomInt(20_000, 30_000);
    const probe = createServer();
    probe.once('error', () => resolve(findFreePort()));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

/**
 * Starts a program that listens on a port, and waits until it answers.
 * @param {{ script: string, readyPath: string, env: Record<string, string>, port?: number,
 *   flags?: string[], patience?: number }} program `flags`: of Node; `patience`: most seconds until it
 *   answers
 * @returns {Promise<{ url: string, pid: number, output: () => string,
 *   stop: () => Promise<void>, kill: () => Promise<void> }>} `stop` asks (SIGTERM), `kill` does not
 * @throws Error with the program's output when it ends or does not answer in time
 */
export async function startProgram({ script, readyPath, env, port, flags = [], patience = 120 }) {
  const listenOn = port ?? (await findFreePort());
  const url = `http://127.0.0.1:${listenOn}`;
  let output = '';
  const child = spawn(process.execPath, [...flags, path.join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(listenOn) },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output = (output + chunk).slice(-100_000)));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  const answers = async () => {
    try {
      return (await fetch(url + readyPath)).ok;
    } catch {
      return false;
    }
  };
  for (const deadline = Date.now() + patience * 1_000; !(await answers()); await wait(20)) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < deadline) continue;
    child.kill('SIGKILL');
    throw new Error(`${script} did not start:\n${output}`);
  }
  return {
    url,
    pid: /** @type {number} */ (child.pid),
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/**
 * Starts the built site on loopback, in demo mode unless `env` gives it a database.
 * @param {{ dataFolder: string, env?: Record<string, string>, port?: number,
 *   patience?: number }} site
 */
export function startSite({ dataFolder, env = {}, ...options }) {
  return startProgram({
    script: 'apps/api/dist/main.js',
    readyPath: '/api/health/ready',
    // As `npm start` does.
    flags: ['--max-semi-space-size=4'],
    env: { WEFT_DATA: dataFolder, HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    ...options,
  });
}

/**
 * The embedded database that a site started in its data folder; asking again only finds it.
 * @returns {Promise<{ url: string, folder: string }>}
 */
export async function findDatabase(dataFolder) {
  const file = 'apps/api/dist/platform/database/embedded/embedded-server.js';
  const { startEmbeddedServer } = await import(pathToFileURL(path.join(root, file)).href);
  return startEmbeddedServer(dataFolder);
}

/** Removes a data folder made by `makeDataFolder`. */
export function removeDataFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
}
