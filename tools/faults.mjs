// `npm run faults`: two servers on one database are killed at random while teams write, and every
// document has to be the same everywhere in the end, with all that was confirmed.
import { parseArgs } from 'node:util';
import { runFaults } from './faults/run-faults.mjs';
import { makeClass, startTwoServers } from './faults/two-servers.mjs';
import { build, install, requireNode } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    /** Documents at once. */
    side: { type: 'string', default: '10' },
    steps: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** For how many seconds one member of the first document has no network. */
    cut: { type: 'string', default: '60' },
  },
});
const numbers = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, Number(value)]),
);
const { runs, side, steps, seed, cut } = numbers;

requireNode();
await install();
await build();

console.log(`seed ${seed}`);
const started = Date.now();
const site = await startTwoServers();
try {
  const { teams } = await makeClass(site.database, { teams: runs, members: 3, seed });
  const done = await runFaults(site, {
    ...{ teams, side, steps, seed, cutMs: cut * 1_000, say: (line) => console.log(line) },
  });
  const seconds = ((Date.now() - started) / 1_000).toFixed(0);
  console.log(
    `${runs} runs with seed ${seed} in ${seconds} s: ${done.deaths} kills, ${done.edits} edits, ` +
      `${done.changes} changes stored, ${done.confirmed} tabs with something confirmed, ` +
      `${done.failures.length} failed`,
  );
  for (const failure of done.failures) console.error(failure);
  process.exitCode = done.failures.length === 0 ? 0 : 1;
} finally {
  await site.close();
}
