import { readCurriculum } from './curriculum.mjs';
import { learn } from './learning.mjs';
import { makePeople } from './people.mjs';
import { randomFrom, uuidFrom } from './random.mjs';
import { makeTeams } from './teams.mjs';
import { insertAll, insertLearning } from './write.mjs';

const dayMs = 86_400_000;
/** How long the cohort runs, and how much of it is over. */
const [daysOver, daysLeft] = [90, 60];
/** Learners whose rows are written together. */
const learnersAtOnce = 500;

/**
 * Makes a cohort on the newest track, with learners who are somewhere on their way. The same seed
 * gives the same people, answers and times of day before `now`.
 * @param {import('pg').Pool} database of Weft
 * @param {{ learners: number, seed: number, lecturer: string, now?: number, teamSize?: number }} asked
 *   `lecturer`: the e-mail address of whom the cohort is; `teamSize`: 0 for no teams
 * @returns {Promise<{ cohortId: string, learners: number, lessons: number, completions: number,
 *   answers: number, teams: number }>}
 * @throws Error when the lecturer has no account, or this seed was used before
 */
export async function seedCohort(database, asked) {
  const { learners, seed, lecturer, now = Date.now(), teamSize = 0 } = asked;
  const random = randomFrom(seed);
  const { track, lessons } = await readCurriculum(database);
  const cohortId = uuidFrom(random);
  const people = makePeople({ count: learners, random, tag: `seed-${seed}` });
  const days = { startsOn: now - daysOver * dayMs, endsOn: now + daysLeft * dayMs };
  const client = await database.connect();
  const made = { completions: 0, answers: 0, teams: 0 };
  try {
    await client.query('begin');
    const by = await openCohort(client, { cohortId, track, lecturer, days, seed });
    await enrol(client, { cohortId, people, at: days.startsOn, random });
    for (let from = 0; from < people.length; from += learnersAtOnce) {
      const rows = { completions: [], positions: [], answers: [] };
      for (const person of people.slice(from, from + learnersAtOnce)) {
        const own = learn({ person, lessons, days: daysOver, now, random });
        for (const kind of Object.keys(rows)) rows[kind].push(...own[kind]);
      }
      await insertLearning(client, rows);
      made.completions += rows.completions.length;
      made.answers += rows.answers.length;
    }
    if (teamSize > 0) {
      const given = { cohortId, by, at: days.startsOn, people, size: teamSize, random };
      made.teams = await makeTeams(client, given);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  await database.query('analyze');
  return { cohortId, learners, lessons: lessons.length, ...made };
}

/** @returns {Promise<string>} the account of its lecturer */
async function openCohort(client, { cohortId, track, lecturer, days, seed }) {
  const { rows } = await client.query('select id from account where email = $1', [lecturer]);
  const [owner] = rows;
  if (!owner) throw new Error(`nobody here has the e-mail address ${lecturer}`);
  const added = await client.query(
    `insert into cohort (id, title, track_slug, track_version, starts_on, ends_on, time_zone, locale,
       self_enrolment, created_by)
     values ($1, $2, $3, $4, $5, $6, 'Europe/Brussels', 'nl', 'closed', $7)
     on conflict do nothing`,
    [
      ...[cohortId, `Seed ${seed}`, track.slug, track.version],
      ...[dayOf(days.startsOn), dayOf(days.endsOn), owner.id],
    ],
  );
  if (added.rowCount === 0) throw new Error(`seed ${seed} was used here before: take another`);
  await client.query('insert into cohort_lecturer (cohort_id, account_id) values ($1, $2)', [
    cohortId,
    owner.id,
  ]);
  const { stages } = track.meta;
  const span = (days.endsOn - days.startsOn) / stages.length;
  await insertAll(client, {
    into: 'cohort_date (cohort_id, kind, target_id, opens_on, due_on)',
    columns: {
      cohort: { type: 'uuid', of: () => cohortId },
      kind: { type: 'text', of: () => 'stage' },
      stage: { type: 'text', of: (stage) => stage.id },
      opens: { type: 'date', of: (stage) => dayOf(days.startsOn + span * stage.place) },
      due: { type: 'date', of: (stage) => dayOf(days.startsOn + span * (stage.place + 1) - dayMs) },
    },
    rows: stages.map(({ id }, place) => ({ id, place })),
  });
  return owner.id;
}

async function enrol(client, { cohortId, people, at, random }) {
  await insertAll(client, {
    into: 'account (id, email, display_name, background, roles, locale, country)',
    columns: {
      id: { type: 'uuid', of: (person) => person.id },
      email: { type: 'text', of: (person) => person.email },
      name: { type: 'text', of: (person) => person.name },
      background: { type: 'text', of: (person) => person.background },
      roles: { type: 'text[]', of: () => ['learner'] },
      locale: { type: 'text', of: () => 'nl' },
      country: { type: 'text', of: () => 'BE' },
    },
    rows: people,
  });
  await insertAll(client, {
    into: 'enrolment_event (id, cohort_id, account_id, kind, at)',
    columns: {
      id: { type: 'uuid', of: () => uuidFrom(random) },
      cohort: { type: 'uuid', of: () => cohortId },
      account: { type: 'uuid', of: (person) => person.id },
      kind: { type: 'text', of: () => 'enrolled' },
      at: { type: 'timestamptz', of: () => new Date(at) },
    },
    rows: people,
  });
}

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
