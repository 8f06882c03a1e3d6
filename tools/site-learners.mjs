import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** Of every learner made here. */
export const password = 'woven together';

/**
 * Creates learners who are signed in, straight in the database: signing in thousands of people
 * takes minutes, as it should.
 * @param {import('pg').Pool} database of Weft
 * @param {number} count
 * @returns {Promise<{ email: string, cookie: string }[]>}
 */
export async function createLearners(database, count) {
  const learners = Array.from({ length: count }, (_, n) => ({
    email: `learner-${n}@many.example`,
    token: randomBytes(32).toString('base64url'),
  }));
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await database.query(
    `with made as (
       insert into account (email, display_name, roles, locale, country, password_hash)
       select email, 'One of many', '{learner}', 'nl', 'BE', $3
         from unnest($1::text[]) as given (email)
       returning id, email
     )
     insert into session (token_hash, account_id, device)
     select token_hash, made.id, 'a device'
       from unnest($1::text[], $2::bytea[]) as given (email, token_hash)
       join made on made.email = given.email`,
    [
      learners.map((learner) => learner.email),
      learners.map((learner) => createHash('sha256').update(learner.token).digest()),
      passwordHash,
    ],
  );
  return learners.map(({ email, token }) => ({ email, cookie: `weft_session=${token}` }));
}

/**
 * Lets learners made by `createLearners` follow three cohorts on the first track, with dates of
 * every stage and of a lesson of each module, and finish every fourth lesson.
 * @param {import('pg').Pool} database of Weft
 * @param {string[]} emails of the learners
 */
export async function followThreeCohorts(database, emails) {
  const cohorts = await database.query(
    `insert into cohort (id, title, track_slug, track_version, starts_on, ends_on, time_zone, locale,
       self_enrolment, created_by)
     select gen_random_uuid(), 'Cohort ' || n, slug, version, current_date - 30, current_date + 120,
       'Europe/Brussels', 'nl', 'code', (select id from account where email = $1)
     from generate_series(1, 3) n,
       (select slug, version from track_version order by sequence desc limit 1) track
     returning id`,
    [emails[0]],
  );
  const ids = cohorts.rows.map(({ id }) => id);
  await database.query(
    `insert into cohort_date (cohort_id, kind, target_id, opens_on, due_on)
     select id, 'stage', stage ->> 'id', current_date, current_date + 20
     from unnest($1::uuid[]) id, (select meta from track_version order by sequence desc limit 1) track,
       jsonb_array_elements(meta -> 'stages') stage
     union all
     select id, 'lesson', lesson_id, null, current_date + 10
     from unnest($1::uuid[]) id,
       (select distinct on (module_code) lesson_id from lesson order by module_code, position) lesson`,
    [ids],
  );
  await database.query(
    `insert into enrolment_event (id, cohort_id, account_id, kind)
     select gen_random_uuid(), cohort_id, account.id, 'enrolled'
     from unnest($1::uuid[]) cohort_id, account where email = any ($2)`,
    [ids, emails],
  );
  await database.query(
    `insert into completion (account_id, lesson_id, id, module_version, completed_at)
     select account.id, lesson_id, gen_random_uuid(), '1.0.0', now() - interval '2 days'
     from account, (select lesson_id, row_number() over (order by lesson_id) as n
       from (select distinct lesson_id from lesson) known) lesson
     where email = any ($1) and n % 4 = 0`,
    [emails],
  );
}
