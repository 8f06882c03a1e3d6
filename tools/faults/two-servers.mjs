import { randomUUID } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { makeTeams, signIn, signInLearners } from '../live-teams.mjs';
import { seedCohort } from '../seed-cohort/seed.mjs';
import {
  findDatabase,
  findFreePort,
  makeDataFolder,
  removeDataFolder,
  startSite,
} from '../site-process.mjs';

const lecturer = 'lecturer@faults.example';
/** The small curriculum of the tests: published, and read again after each start, in no time. */
const content = path.resolve(
  import.meta.dirname,
  '../../apps/api/src/features/content/fixtures/curriculum',
);

/**
 * Two built API servers, each a process of its own, on one database.
 * @returns {Promise<TwoServers>}
 */
export async function startTwoServers() {
  const dataFolder = makeDataFolder();
  const embedded = await findDatabase(dataFolder);
  const database = new pg.Pool({ connectionString: embedded.url, max: 4 });
  const env = { DATABASE_URL: embedded.url, WEFT_CONTENT: content };
  // Both at once, as a cluster starts: one makes the tables and publishes, the other waits.
  const servers = await Promise.all([1, 2].map(() => startServer({ dataFolder, env })));
  const close = async () => {
    for (const server of servers) await server.kill();
    await database.end();
    await embedded.stop();
    removeDataFolder(dataFolder);
  };
  return { servers, database, close };
}

/** One of them. It may be killed, and started again on the same port, as often as one likes. */
async function startServer({ dataFolder, env }) {
  const port = await findFreePort();
  let site = await startSite({ dataFolder, env, port });
  const server = {
    ...{ port, url: site.url, deaths: 0 },
    /** `kill -9`: nothing is finished and nobody is told. */
    kill: async () => {
      server.deaths += 1;
      await site.kill();
    },
    start: async () => {
      site = await startSite({ dataFolder, env, port });
    },
  };
  return server;
}

/**
 * A cohort with teams of signed-in learners, and its lecturer; once for a database.
 * @param {import('pg').Pool} database
 * @param {{ teams: number, members: number, seed: number }} asked
 */
export async function makeClass(database, { teams, members, seed }) {
  const owner = randomUUID();
  await database.query(
    `insert into account (id, email, display_name, roles, locale, country)
     values ($1, $2, 'Lecturer', '{lecturer}', 'nl', 'BE')`,
    [owner, lecturer],
  );
  const { cohortId } = await seedCohort(database, { learners: teams * members, seed, lecturer });
  const learners = await signInLearners(database, cohortId);
  const groups = Array.from({ length: teams }, (_, at) =>
    learners.slice(at * members, (at + 1) * members),
  );
  const [signedIn] = await signIn(database, [owner]);
  return { cohortId, lecturer: signedIn, teams: await makeTeams(database, cohortId, groups) };
}

/**
 * @typedef {{ id: string, members: { id: string, cookie: string }[] }} Team
 * @typedef {{ port: number, url: string, deaths: number, kill: () => Promise<void>,
 *   start: () => Promise<void> }} Server
 * @typedef {{ servers: Server[], database: import('pg').Pool, close: () => Promise<void> }} TwoServers
 */
