import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom, uuidFrom } from '../seed-cohort/random.mjs';
import { runDocument } from './document-run.mjs';

/**
 * Lets teams write in their documents while two servers are killed again and again.
 * @param {import('./two-servers.mjs').TwoServers} site
 * @param {{ teams: import('./two-servers.mjs').Team[], side: number, steps: number, seed: number, cutMs?: number,
 *   say?: (line: string) => void }} asked one run for each team; `side`: documents at once; `cutMs`: in the first run, one
 *   member has no network for this long
 * @returns {Promise<{ failures: string[], changes: number, edits: number, confirmed: number,
 *   deaths: number }>} failures: one line for each run that went wrong
 */
export async function runFaults(
  site,
  { teams, side, steps, seed, cutMs = 0, say = () => undefined },
) {
  const { servers, database } = site;
  const total = { failures: [], changes: 0, edits: 0, confirmed: 0, deaths: 0 };
  let isOver = false;
  const trouble = servers.map((server, at) =>
    keepKilling(server, chanceOf(seed + at), () => isOver),
  );
  const waiting = teams.map((team, run) => ({ team, run }));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { team, run } = next;
      const own = { ...chanceOf(seed + 7919 * (run + 1)) };
      try {
        const done = await runDocument({
          ...{ servers, database, team, steps, chance: own, cutMs: run === 0 ? cutMs : 0 },
        });
        for (const key of Object.keys(done)) total[key] += done[key];
        say(`run ${run}: ${done.edits} edits, ${done.changes} changes stored`);
      } catch (error) {
        total.failures.push(`run ${run}: ${error instanceof Error ? error.message : error}`);
        say(total.failures.at(-1));
      }
    }
  };
  await Promise.all(Array.from({ length: side }, lane));
  isOver = true;
  await Promise.all(trouble);
  total.deaths = servers.reduce((sum, { deaths }) => sum + deaths, 0);
  return total;
}

/** Kills a server after a while, leaves it dead for a moment, starts it, and so on. */
async function keepKilling(server, { roll }, isOver) {
  while (!isOver()) {
    await wait(600 + roll(3_000));
    await server.kill();
    await wait(roll(600));
    await server.start();
  }
}

/** The same for the same seed, as far as the machine keeps time. */
function chanceOf(seed) {
  const random = randomFrom(seed);
  return {
    roll: (sides) => Math.floor(random() * sides),
    id: () => uuidFrom(random),
  };
}
