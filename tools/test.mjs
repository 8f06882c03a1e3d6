// `npm test`: everything, on any machine. Checks, build, then every jest project; the last line is
// the total. Each part of the check counts as one test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { findChromium, installChromium } from './chromium.mjs';
import { build, install, requireNode, StepFailed } from './prepare.mjs';

const root = path.resolve(import.meta.dirname, '..');
const jestProjects = ['unit', 'web', 'http', 'e2e'];
const results = mkdtempSync(path.join(tmpdir(), 'weft-test-'));

/** Debian's Chromium, the only browser the journeys run in; nothing downloads another one. */
async function requireChromium() {
  await installChromium();
  if (findChromium()) return;
  throw new StepFailed('The journeys need Chromium: install it, or point CHROMIUM_PATH at one.');
}

/**
 * Jest would leave one core to others, of which there are none. A journey waits for its page, its
 * server and its own patience a third of its time: one more of them fills that.
 */
function workersOf(project) {
  return availableParallelism() + (project === 'e2e' ? 1 : 0);
}

/** Runs one jest project. A project that dies before it reports counts as one failure. */
function jest(project) {
  const outputFile = path.join(results, `${project}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      // Each file loads all it tests anew: with room for what is soon thrown away, 4% less work.
      '--max-semi-space-size=64',
      '--no-warnings=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      ...['--selectProjects', project, '--json', `--outputFile=${outputFile}`, '--silent'],
      `--maxWorkers=${workersOf(project)}`,
      `--testSequencer=${path.join(root, 'tools/jest/longest-first.mjs')}`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(outputFile, 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: Math.max(failed, status === 0 ? 0 : 1) };
}

async function timed(name, work) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const outcome = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  return outcome;
}

async function prepared() {
  try {
    await build();
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { passed: 0, failed: 1 };
  }
}

try {
  requireNode();
  await Promise.all([requireChromium(), install()]);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}

// Imported late: it needs what `install` brings.
const { check } = await import('./check.mjs');
const outcomes = [await timed('build', prepared), await timed('check', () => check())];
for (const project of jestProjects) outcomes.push(await timed(project, () => jest(project)));
rmSync(results, { recursive: true, force: true });

const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
