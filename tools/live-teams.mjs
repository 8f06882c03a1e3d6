// Learners with a session and teams of them, written straight into the database: for what needs many.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

/**
 * Gives every learner of a cohort a session.
 * @param {import('pg').Pool} database
 * @param {string} cohortId
 * @returns {Promise<{ id: string, cookie: string }[]>} in the order of their ids
 */
export async function signInLearners(database, cohortId) {
  const { rows } = await database.query(
    'select account_id as id from enrolment where cohort_id = $1 order by account_id',
    [cohortId],
  );
  return signIn(
    database,
    rows.map(({ id }) => id),
  );
}

/**
 * Gives accounts a session each, as signing in does.
 * @param {import('pg').Pool} database
 * @param {string[]} ids
 * @returns {Promise<{ id: string, cookie: string }[]>}
 */
export async function signIn(database, ids) {
  const people = ids.map((id) => ({ id, token: randomBytes(32).toString('base64url') }));
  await database.query(
    `insert into session (token_hash, account_id, device)
     select hash, id, 'a device' from unnest($1::bytea[], $2::uuid[]) as one (hash, id)`,
    [people.map(({ token }) => createHash('sha256').update(token).digest()), ids],
  );
  return people.map(({ id, token }) => ({ id, cookie: `weft_session=${token}` }));
}

/**
 * Makes a team of each group.
 * @param {import('pg').Pool} database
 * @param {string} cohortId
 * @param {{ id: string, cookie: string }[][]} groups
 * @returns {Promise<{ id: string, members: { id: string, cookie: string }[] }[]>}
 */
export async function makeTeams(database, cohortId, groups) {
  const teams = [];
  for (const members of groups) {
    const [id, event] = [randomUUID(), randomUUID()];
    await database.query('insert into team (id, cohort_id, name) values ($1, $2, $3)', [
      ...[id, cohortId, `Team ${teams.length}`],
    ]);
    await database.query(
      `insert into team_event (id, cohort_id, team_id, kind, by_account)
       values ($1, $2, $3, 'made', $4)`,
      [event, cohortId, id, members[0].id],
    );
    await database.query(
      `insert into team_membership (team_id, cohort_id, account_id, sees_earlier, joined_by)
       select $1, $2, one, true, $3 from unnest($4::uuid[]) as one`,
      [id, cohortId, event, members.map((member) => member.id)],
    );
    teams.push({ id, members });
  }
  return teams;
}
