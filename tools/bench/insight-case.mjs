import { createHash, randomBytes } from 'node:crypto';
import { seedCohort } from '../seed-cohort/seed.mjs';
import { median, timed } from './load.mjs';

const lecturer = 'lecturer@weft.example';
/** Each of these once in every round, so that no order is measured warmer than another. */
const questions = [
  'sort=name',
  'sort=progress&direction=down',
  'sort=active',
  'sort=stuck&direction=down',
  'sort=name&stuck=any',
  'sort=name&search=el',
  'sort=name&offset=150',
  'sort=progress&module=ZO-03',
];
const rounds = { page: 12, file: 7 };

/**
 * What a lecturer waits for with 200 and with 5,000 learners: one page of the matrix in any order,
 * and a file of all. One request at a time, beside the bare server with the same body.
 * @param {{ weft: string, bare: string, database: import('pg').Pool,
 *   copy: (body: { id: string, from: string, headers: object, to: string }) => Promise<void> }} site
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { weft: number, bare: number | null, ratio: number | null,
 *   unit: string }>>}
 */
export async function measureInsight({ weft, bare, database, copy }, say) {
  const cookie = await signIn(database);
  const headers = { cookie, 'accept-encoding': 'br' };
  const cases = {};
  for (const learners of [200, 5_000]) {
    const started = performance.now();
    const made = await seedCohort(database, { learners, seed: learners, lecturer });
    say(
      `seeded ${learners} learners with ${made.completions} completions and ${made.answers} ` +
        `answers in ${seconds(performance.now() - started)} s`,
    );
    const matrix = `/api/cohorts/${made.cohortId}/matrix`;
    const ask = (path) => timed(weft + matrix + path, headers);
    say(`matrix of ${learners}: ${Math.round(await ask('?locale=nl'))} ms the first time`);
    const id = `matrix-${learners}`;
    await copy({ id, from: `${weft}${matrix}?locale=nl`, headers, to: bare });
    const times = { weft: [], bare: [] };
    for (let round = 0; round <= rounds.page; round += 1) {
      for (const question of questions) {
        const own = await ask(`?locale=nl&limit=50&${question}`);
        const other = await timed(`${bare}/body/${id}`, {});
        // The first pass warms both up and is not counted.
        if (round > 0) times.weft.push(own);
        if (round > 0) times.bare.push(other);
      }
    }
    cases[id] = compared(times, 'ms a page, one at a time');
    say(`matrix of ${learners}: at worst ${Math.round(Math.max(...times.weft))} ms a page`);
    for (const format of ['csv', 'xlsx']) {
      const files = [];
      for (let round = 0; round < rounds.file; round += 1) {
        files.push(await ask(`.${format}?locale=nl`));
      }
      const unit = 'ms for a file of all, one at a time';
      cases[`${id}-${format}`] = { weft: median(files), bare: null, ratio: null, unit };
    }
  }
  return cases;
}

function compared({ weft, bare }, unit) {
  const [own, other] = [median(weft), median(bare)];
  return { weft: own, bare: other, ratio: own / other, unit };
}

async function signIn(database) {
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into session (token_hash, account_id, device)
     select $1, id, 'a device' from account where email = $2`,
    [createHash('sha256').update(token).digest(), lecturer],
  );
  return `weft_session=${token}`;
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
