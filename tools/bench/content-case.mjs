import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { findDatabase, makeDataFolder, removeDataFolder, startSite } from '../site-process.mjs';
import { writeLargeCurriculum } from './large-curriculum.mjs';

/** With the shipped 70 lessons and seven copies of each there are 560. */
const copies = 7;
const shipped = path.resolve(import.meta.dirname, '../../content');

/**
 * Starts a new installation with over 500 lessons in two languages, then starts it again with nothing
 * changed. Both times are those that the server tells of its load: reading, compiling, storing and
 * making ready to be served. The bare figure is reading the same files and storing each with one
 * committed insert, without compiling anything.
 * @param {(line: string) => void} say
 */
export async function measureContentLoad(say) {
  const dataFolder = makeDataFolder();
  const content = path.join(dataFolder, 'content');
  try {
    const lessons = writeLargeCurriculum({ from: shipped, to: content, copies });
    const load = async () => {
      const env = { WEFT_CONTENT: content };
      const program = await startSite({ dataFolder, env, patience: 600 });
      const [, seconds] = /Content +\d+ lessons in ([\d.]+) s/.exec(program.output());
      return { program, seconds: Number(seconds) };
    };
    const { program, seconds: first } = await load();
    const { url } = await findDatabase(dataFolder);
    await expectPublished(url, lessons);
    const bare = await storeFiles(url, content);
    await program.stop();
    const { program: again, seconds: unchanged } = await load();
    await again.stop();
    say(
      `${lessons} lessons in two languages: first load ${first} s, ` +
        `load with nothing changed ${unchanged} s`,
    );
    return { weft: first, bare, ratio: first / bare, unit: 's', unchanged };
  } finally {
    removeDataFolder(dataFolder);
  }
}

/** A folder that was refused would make both starts look fast. */
async function expectPublished(url, lessons) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as stored from lesson');
  await client.end();
  if (rows[0].stored !== lessons) {
    throw new Error(`${rows[0].stored} of ${lessons} lessons were published`);
  }
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
