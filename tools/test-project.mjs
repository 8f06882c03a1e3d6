import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** More files than this do not fail by chance. */
const fewFiles = 3;

/**
 * Jest would leave one core to others, of which there are none. A journey waits for its page, its
 * server and its own patience a third of its time: one more of them fills that.
 */
const workersOf = (project) => availableParallelism() + (project === 'e2e' ? 1 : 0);

/**
 * Runs the tests of one jest project. A file that fails is run once more, whole, alone and beside a
 * server of its own; both times are printed. What fails twice is a fault.
 * @param {'unit' | 'web' | 'http' | 'e2e'} project
 * @returns {{ passed: number, failed: number }} numbers of tests
 */
export function runProject(project) {
  const outcome = run(project, { workers: workersOf(project) });
  const again = failedIn(outcome);
  if (again.length > 0 && again.length <= fewFiles && again.every(existsSync)) {
    console.log(`── ${project}: once more, alone: ${again.map(shown).join(', ')}`);
    for (const [file, counts] of run(project, { workers: 1, files: again })) {
      outcome.set(file, counts);
    }
    const healed = again.filter((file) => outcome.get(file).failed === 0);
    if (healed.length > 0) {
      console.log(`── ${project}: passed only alone: ${healed.map(shown).join(', ')}`);
    }
  }
  const total = (key) => [...outcome.values()].reduce((sum, counts) => sum + counts[key], 0);
  return { passed: total('passed'), failed: total('failed') };
}

const shown = (file) => path.relative(root, file);

const failedIn = (outcome) => [...outcome.keys()].filter((file) => outcome.get(file).failed > 0);

/**
 * @returns {Map<string, { passed: number, failed: number }>} by file; a run that dies before it
 *   reports, or fails without a file that does, counts as one failure under the name `jest`
 */
function run(project, { workers, files = [] }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'weft-test-'));
  const outputFile = path.join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      // Each file loads all it tests anew: with room for what is soon thrown away, 4% less work.
      '--max-semi-space-size=64',
      '--no-warnings=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      ...['--selectProjects', project, '--json', `--outputFile=${outputFile}`, '--silent'],
      `--maxWorkers=${workers}`,
      `--testSequencer=${path.join(root, 'tools/jest/longest-first.mjs')}`,
      ...(files.length > 0 ? ['--runTestsByPath', ...files] : []),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const report = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  const outcome = new Map(report?.testResults.map((file) => [file.name, countsOf(file)]));
  if (status !== 0 && failedIn(outcome).length === 0) outcome.set('jest', { passed: 0, failed: 1 });
  return outcome;
}

/** A file that could not be loaded has no tests to count: it is one failure. */
function countsOf({ status, assertionResults }) {
  const count = (asked) => assertionResults.filter((one) => one.status === asked).length;
  const failed = count('failed');
  return { passed: count('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
}
