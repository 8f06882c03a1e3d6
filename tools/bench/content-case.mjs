import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { findDatabase, makeDataFolder, removeDataFolder, startSite } from '../site-process.mjs';
import { writeLargeCurriculum } from './large-curriculum.mjs';

const lessons = 500;
const shipped = path.resolve(import.meta.dirname, '../../content');

/**
 * Starts a new installation with 500 lessons in two languages, then starts it again with nothing
 * changed. Both times are from starting the process until it answers, so they include more than
 * compiling and storing. The bare figure is reading the same files and storing each with one
 * committed insert, without compiling anything.
 * @param {(line: string) => void} say
 */
export async function measureContentLoad(say) {
  const dataFolder = makeDataFolder();
  const content = path.join(dataFolder, 'content');
  try {
    writeLargeCurriculum({ from: shipped, to: content, lessons });
    const env = { WEFT_CONTENT: content };
    const { program, seconds: first } = await timed(() =>
      startSite({ dataFolder, env, patience: 600 }),
    );
    const { url } = await findDatabase(dataFolder);
    const bare = await storeFiles(url, content);
    await program.stop();
    const { program: again, seconds: unchanged } = await timed(() =>
      startSite({ dataFolder, env, patience: 600 }),
    );
    await again.stop();
    say(
      `${lessons} lessons in two languages: first start ${first.toFixed(1)} s, ` +
        `start with nothing changed ${unchanged.toFixed(1)} s`,
    );
    return { weft: first, bare, ratio: first / bare, unit: 's', unchanged };
  } finally {
    removeDataFolder(dataFolder);
  }
}

async function timed(start) {
  const begin = performance.now();
  const program = await start();
  return { program, seconds: (performance.now() - begin) / 1000 };
}

async function storeFiles(url, folder) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table bare_text (path text primary key, source text not null)');
  const begin = performance.now();
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (!entry.endsWith('.mdx')) continue;
    const source = readFileSync(path.join(folder, entry), 'utf8');
    await client.query('insert into bare_text values ($1, $2)', [entry, source]);
  }
  const seconds = (performance.now() - begin) / 1000;
  await client.end();
  return seconds;
}
