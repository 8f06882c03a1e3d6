// Installing and building, for `npm start`, `npm run dev` and `npm test`. Only Node's own modules:
// nothing is installed yet on a fresh clone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules/.weft-lock');

/** A step of the preparation did not work; its output was shown already. */
export class StepFailed extends Error {}

/** Stops with a readable line when this Node is older than `engines` in package.json asks. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const numbers = (text) => text.match(/\d+/g).map(Number);
  const [major, minor] = numbers(engines.node);
  const [hasMajor, hasMinor] = numbers(process.versions.node);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new StepFailed(
    `Weft needs Node ${engines.node} and this is ${process.version}: see https://nodejs.org`,
  );
}

/** Installs the packages when they are missing or package-lock.json changed since. */
export async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await step('Installing packages (only now, some minutes)', npm, [
    'ci',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(stamp, wanted);
}

/**
 * Builds what changed; nx takes the rest from its cache.
 * @param {string[]} projects names such as `@weft/api`; all when empty
 */
export async function build(projects = []) {
  const only = projects.length === 0 ? [] : ['-p', projects.join(',')];
  await step('Building', process.execPath, [
    path.join(root, 'node_modules/nx/dist/bin/nx.js'),
    ...['run-many', '-t', 'build', '--output-style=static', ...only],
  ]);
}

/** Runs one command, quiet while it works; its output is printed when it fails. */
function step(title, command, args) {
  const start = performance.now();
  process.stdout.write(`${title} …`);
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A background daemon or a drawn interface has no place in one short build.
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        console.log(` done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
        return resolve();
      }
      console.log(' failed');
      process.stderr.write(Buffer.concat(output));
      reject(new StepFailed(`${title} failed: what went wrong is above.`));
    });
  });
}
