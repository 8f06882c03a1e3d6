// `npm run seed:cohort -- --learners 5000`: a cohort with many made-up learners, to try out and to
// measure with. Only into the demo's own database, or one on this machine that is named on purpose:
// the people it makes cannot be taken away again.
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { seedCohort } from './seed-cohort/seed.mjs';
import { findDatabase } from './site-process.mjs';

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** Learners in a team; 0 for none. */
    teams: { type: 'string', default: '4' },
    lecturer: { type: 'string', default: 'lecturer@weft.example' },
    /** Address of a development database; without it the demo's own. */
    database: { type: 'string' },
  },
});
const [learners, seed, teamSize] = [values.learners, values.seed, values.teams].map(Number);

const stop = (message) => {
  console.error(message);
  process.exit(1);
};
const isWhole = (number) => Number.isInteger(number) && number >= 1;
if (!isWhole(learners) || learners > 50_000) stop('--learners is a number from 1 to 50000');
if (!isWhole(seed)) stop('--seed is a whole number from 1');
if (!isWhole(teamSize + 1) || teamSize > 20) stop('--teams is a number from 0 to 20');
if (process.env.NODE_ENV === 'production') stop('not in production: these people are made up');
if (process.env.DATABASE_URL && !values.database) {
  stop('DATABASE_URL names a database of your own; say --database to fill it with made-up people');
}
const isNear = (url) => ['localhost', '127.0.0.1', '[::1]', ''].includes(new URL(url).hostname);
if (values.database && !isNear(values.database)) stop('--database has to be on this machine');

const folder = path.resolve(process.env.WEFT_DATA ?? '.weft');
const embedded = values.database ? null : await findDatabase(folder);
const url = values.database ?? embedded.url;
const database = new pg.Pool({ connectionString: url, max: 2 });
try {
  const started = Date.now();
  const made = await seedCohort(database, {
    ...{ learners, seed, teamSize, lecturer: values.lecturer },
  });
  console.log(
    `cohort ${made.cohortId}: ${made.learners} learners, ${made.lessons} lessons, ` +
      `${made.teams} teams, ${made.completions} completions, ${made.answers} answers, in ` +
      `${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.end();
  await embedded?.stop();
}
