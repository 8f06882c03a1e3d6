// `npm run content:export [-- ZO-03 …] [--to folder]`: the newest version of modules, byte for byte,
// from the database back into the content folder. Without codes those that were published from a
// draft on the site.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { findDatabase } from './site-process.mjs';

const { values, positionals: codes } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'content' } },
});

const embedded = process.env.DATABASE_URL
  ? null
  : await findDatabase(path.resolve(process.env.WEFT_DATA ?? '.weft'));
const database = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? embedded.url,
  max: 1,
});
try {
  const modules = await readModules(codes);
  for (const code of codes.filter((wanted) => !modules.some((module) => module.code === wanted))) {
    console.error(`${code}: no version of it has its sources in this database`);
    process.exitCode = 1;
  }
  for (const module of modules) {
    await writeModule(module);
    console.log(`${module.code} ${module.version}: ${module.files.length} files`);
  }
  if (modules.length === 0) console.log('Nothing was published from a draft.');
} finally {
  await database.end();
  await embedded?.stop();
}

/** The newest version of the wanted modules, with its files. */
async function readModules(wanted) {
  const { rows } = await database.query(
    `with newest as (
       select distinct on (code) code, version, slug from module_version
       order by code, sequence desc)
     select code, version, slug, json_agg(json_build_object('path', path, 'text', content,
       'media', media_hash)) as files
     from newest join module_source using (code, version)
     where case when $1::text[] = '{}'
       then exists (select from draft_release where draft_release.code = newest.code
         and draft_release.version = newest.version)
       else code = any ($1) end
     group by code, version, slug order by code`,
    [wanted],
  );
  return rows;
}

/** Writes the files of a module; its lessons, assignment and media hold nothing else afterwards. */
async function writeModule({ code, slug, files }) {
  const modules = path.join(values.to, 'modules');
  await mkdir(modules, { recursive: true });
  const known = (await readdir(modules)).find((name) => name.startsWith(`${code}-`));
  const folder = path.join(modules, known ?? `${code}-${slug}`);
  for (const part of ['lessons', 'assignment', 'media']) {
    await rm(path.join(folder, part), { recursive: true, force: true });
  }
  for (const { path: name, text, media } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, media === null ? text : await readMedia(media));
  }
}

/** The bytes of a picture or recording, by their hash. */
async function readMedia(hash) {
  const { rows } = await database.query('select bytes from module_media where hash = $1', [hash]);
  return rows[0].bytes;
}
