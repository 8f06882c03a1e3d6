// `npm test`: everything, on any machine. Checks, build, then every jest project; the last line is
// the total. Each part of the check counts as one test.
import { performance } from 'node:perf_hooks';
import { findChromium, installChromium } from './chromium.mjs';
import { build, install, requireNode, StepFailed } from './prepare.mjs';
import { runProject } from './test-project.mjs';

const jestProjects = ['unit', 'web', 'http', 'e2e'];

/** Debian's Chromium, the only browser the journeys run in; nothing downloads another one. */
async function requireChromium() {
  await installChromium();
  if (findChromium()) return;
  throw new StepFailed('The journeys need Chromium: install it, or point CHROMIUM_PATH at one.');
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
for (const project of jestProjects) outcomes.push(await timed(project, () => runProject(project)));

const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
