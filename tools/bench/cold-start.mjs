import { performance } from 'node:perf_hooks';
import { startProgram, startSite } from '../site-process.mjs';
import { median } from './load.mjs';

const runs = 3;

/**
 * Seconds from starting the process until it answers, on a database that exists but is stopped.
 * The bare server starts the same PostgreSQL before it listens.
 * @param {string} dataFolder of an installation that was stopped
 */
export async function measureColdStart(dataFolder) {
  const starts = {
    weft: () => startSite({ dataFolder }),
    bare: () =>
      startProgram({
        script: 'tools/bench/bare-server.mjs',
        readyPath: '/ready',
        env: { BARE_DATA: dataFolder },
      }),
  };
  const found = { weft: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [side, start] of Object.entries(starts)) {
      const begin = performance.now();
      const program = await start();
      found[side].push((performance.now() - begin) / 1000);
      await program.stop();
    }
  }
  const weft = median(found.weft);
  const bare = median(found.bare);
  return { weft, bare, ratio: weft / bare, unit: 's until the first answer, database stopped' };
}
