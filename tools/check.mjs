// `npm run check`: everything that can be said about the code without running it. With names as
// arguments only those parts run, for instance `npm run check -- lint format`.
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from './prepare.mjs';
import { partLine, runPart } from './run-parts.mjs';

const bin = (name, ...args) => ({
  command: process.execPath,
  args: [`node_modules/${name}`, ...args],
});

const own = (file, ...args) => ({ command: process.execPath, args: [file, ...args] });

const lint = (...paths) =>
  bin('eslint/bin/eslint.js', ...paths, '--max-warnings=0', '--no-warn-ignored');

/** What is drawn in a browser: half of the code. Two processes lint it and the rest side by side. */
const drawn = ['apps/web', 'libs/activities', 'libs/ui'];

/** Longest first, so that the short ones fill the gaps. */
const parts = [
  { name: 'lint', ...lint('.', ...drawn.flatMap((folder) => ['--ignore-pattern', folder])) },
  { name: 'lint-drawn', ...lint(...drawn) },
  {
    name: 'types',
    // The native compiler takes all cores for each project.
    ...bin('nx/dist/bin/nx.js', 'run-many', '-t', 'typecheck', '--parallel=1'),
  },
  {
    name: 'types-of-tools',
    ...bin('typescript-native/bin/tsc', '--noEmit', '-p', 'tools/tsconfig.json'),
  },
  { name: 'format', ...bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'unused-and-cycles', ...bin('knip/bin/knip.js', '--no-config-hints') },
  { name: 'openapi', ...own('tools/openapi.mjs', '--check') },
  { name: 'fonts', ...own('apps/web/build/subset-inter.mjs', '--check') },
  { name: 'authoring-reference', ...own('tools/authoring-reference.mjs', '--check') },
  { name: 'content', ...own('tools/content-check.mjs') },
  { name: 'curriculum', ...own('tools/curriculum.mjs', '--check') },
];

/**
 * Runs the parts beside each other, one for each core, and prints each as it ends.
 * @param {string[]} only names of the parts to run; all when empty
 * @returns {Promise<{ passed: number, failed: number }>} number of parts
 */
export async function check(only = []) {
  const start = performance.now();
  // The contracts and the compiler run from their builds.
  await build(['@weft/mdx']);
  const queue = parts.filter((part) => only.length === 0 || only.includes(part.name));
  const results = [];
  const worker = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const result = await runPart(part);
      results.push(result);
      console.log(partLine(result));
      if (!result.ok) console.log(result.output.trimEnd().replace(/^/gm, '    '));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const failed = results.filter((result) => !result.ok).length;
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `check: ${results.length - failed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
  );
  return { passed: results.length - failed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await check(process.argv.slice(2));
  process.exitCode = failed === 0 ? 0 : 1;
}
