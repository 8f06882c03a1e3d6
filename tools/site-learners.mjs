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
