// `npm run bench`: Weft beside the least a server can do, in one run on one machine, so that the
// ratios hold anywhere. Under ten minutes; writes bench/latest.json. With names of cases, as in
// `npm run bench -- lesson-read`, it measures only those and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { build, install, requireNode } from '../prepare.mjs';
import {
  findDatabase,
  makeDataFolder,
  removeDataFolder,
  startProgram,
  startSite,
} from '../site-process.mjs';
import { measureColdStart } from './cold-start.mjs';
import { measureContentLoad } from './content-case.mjs';
import { readLessons } from '../site-lessons.mjs';
import { measureLessonPage, writeStaticPage } from './page-cases.mjs';
import { measureInsight } from './insight-case.mjs';
import { measureLive } from './live-case.mjs';
import { measureRemarks } from './remarks-case.mjs';
import { copyBody, measureRates } from './rate-cases.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const say = (line) => console.log(line);
const only = process.argv.slice(2);
/** Whether a case with this name, or one whose name begins so, was asked for. */
const wanted = (name) =>
  only.length === 0 || only.some((one) => name.startsWith(one) || one.startsWith(name));

requireNode();
await install();
await build();

const dataFolder = makeDataFolder();
const staticPage = path.join(dataFolder, 'static-page.html');
const cases = {};
try {
  const weft = await startSite({ dataFolder });
  const { url: databaseUrl } = await findDatabase(dataFolder);
  const lessons = await readLessons(weft.url);
  await writeStaticPage(weft.url + lessons[0].page, staticPage);
  const bare = await startProgram({
    script: 'tools/bench/bare-server.mjs',
    readyPath: '/ready',
    env: { DATABASE_URL: databaseUrl, BARE_PAGE: staticPage },
  });
  const pages = { weftPage: weft.url + lessons[0].page, barePage: `${bare.url}/page` };
  if (wanted('lesson-page')) Object.assign(cases, await measureLessonPage(pages, say));

  const database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const servers = { weft: weft.url, bare: bare.url, lessons, database };
  /**
   * What both servers hold at rest, on top of all that went before. A load that ends leaves requests
   * behind that nobody waits for: 64 sign-ins take two seconds more, with 19 MB for each hash.
   */
  const memoryAfter = async (what) => {
    await wait(5_000);
    const memory = { weft: residentMegabytes(weft.pid), bare: residentMegabytes(bare.pid) };
    return { ...memory, ratio: memory.weft / memory.bare, unit: `MB after ${what}` };
  };
  Object.assign(cases, await measureRates(servers, { say, wanted }));
  cases['rss-mb'] = await memoryAfter('the rates');
  if (wanted('matrix')) {
    const site = { weft: weft.url, bare: bare.url, database, copy: copyBody };
    Object.assign(cases, await measureInsight(site, say));
    cases['rss-matrix'] = await memoryAfter('a cohort of 5,000');
  }
  if (wanted('remarks-2000')) {
    const site = { weft: weft.url, bare: bare.url, database, copy: copyBody };
    Object.assign(cases, await measureRemarks(site, say));
  }
  if (wanted('live')) {
    Object.assign(cases, await measureLive({ url: weft.url, pid: weft.pid, database }, say));
  }
  await database.end();

  await bare.stop();
  await weft.stop();

  if (wanted('cold-start')) cases['cold-start'] = await measureColdStart(dataFolder);
} finally {
  removeDataFolder(dataFolder);
}
if (wanted('content-load-500')) cases['content-load-500'] = await measureContentLoad(say);

console.table(
  Object.fromEntries(
    Object.entries(cases).map(([name, { weft, bare, ratio, unit }]) => [
      name,
      { weft: round(weft), bare: round(bare), ratio: round(ratio), unit },
    ]),
  ),
);
if (only.length === 0) {
  mkdirSync(path.join(root, 'bench'), { recursive: true });
  writeFileSync(
    path.join(root, 'bench/latest.json'),
    `${JSON.stringify({ machine: machine(), at: new Date().toISOString(), cases }, null, 2)}\n`,
  );
}

function residentMegabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0].model.trim()}, ${memory} GB, Node ${process.version}`;
}

function round(value) {
  return value === null ? null : Number(value.toPrecision(3));
}
