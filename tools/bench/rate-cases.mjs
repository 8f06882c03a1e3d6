import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createLearners, followThreeCohorts, password } from '../site-learners.mjs';
import { findReflection } from '../site-lessons.mjs';
import { compareRates } from './load.mjs';

const learnerCount = 3_000;
const addresses = { catalogue: '/api/catalogue?locale=nl', home: '/api/me/home?locale=nl' };

const json = (body) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

/** As if each learner had an own address: one address alone would meet the rate limit. */
const address = (n) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/**
 * The cases that are measured in requests a second.
 * @param {{ weft: string, bare: string, lessons: { id: string, api: string }[],
 *   database: import('pg').Pool }} servers addresses, Weft's lessons and its database
 * @param {{ say: (line: string) => void, wanted: (name: string) => boolean }} options
 * @returns {Promise<Record<string, { weft: number, bare: number, ratio: number, unit: string }>>}
 */
export async function measureRates({ weft, bare, lessons, database }, { say, wanted }) {
  const learners = await createLearners(database, learnerCount);
  const question = await findReflection(weft, lessons);
  const now = new Date().toISOString();

  const learnerOf = (n) => learners[n % learners.length];
  const signed = (n, request) => ({
    ...request,
    headers: {
      'accept-encoding': 'br',
      ...request.headers,
      cookie: learnerOf(n).cookie,
      'x-forwarded-for': address(n % learners.length),
    },
  });
  const fewLearners = Array.from({ length: 64 }, (_, n) => n);
  await followThreeCohorts(
    database,
    fewLearners.map((n) => learnerOf(n).email),
  );
  const get = (pathOf) => ({
    requests: fewLearners.map((n) => signed(n, { method: 'GET', path: pathOf(n) })),
  });
  const bareBody = (idOf) => ({
    requests: fewLearners.map((n) => ({ method: 'GET', path: `/body/${idOf(n)}` })),
  });
  const bareWrite = {
    request: (n) => ({
      path: '/write',
      ...json({ id: randomUUID(), account: n % learners.length, lesson: lessons[0].id, at: now }),
    }),
  };
  /** Every session is known to the server, as in the middle of a working day. */
  const warmUp = async () => {
    const waiting = learners.map((_, n) => n);
    const ask = async () => {
      for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
        await readSession(weft, signed(n, {}));
      }
    };
    await Promise.all(Array.from({ length: 16 }, ask));
  };

  // The bare server sends what Weft sends, out of one row.
  const bodies = { ...addresses };
  lessons.forEach((lesson, index) => (bodies[`lesson-${index}`] = lesson.api));
  for (const [id, path] of Object.entries(bodies)) {
    await copyBody({ id, from: weft + path, headers: signed(0, {}).headers, to: bare });
  }

  const cases = {
    'lesson-read': {
      weft: get((n) => lessons[n % lessons.length].api),
      bare: bareBody((n) => `lesson-${n % lessons.length}`),
    },
    catalogue: { weft: get(() => addresses.catalogue), bare: bareBody(() => 'catalogue') },
    'learner-home': { weft: get(() => addresses.home), bare: bareBody(() => 'home') },
    'mark-complete': {
      weft: {
        // Every learner finishes every lesson once before anything repeats.
        request(n) {
          const lesson = lessons[Math.floor(n / learners.length) % lessons.length];
          const body = json({ id: randomUUID(), lessonId: lesson.id, at: now });
          return signed(n, { path: '/api/me/completions', ...body });
        },
        async before() {
          await forgetCompletions(database);
          await warmUp();
        },
      },
      bare: bareWrite,
    },
    'answer-save': {
      weft: {
        request(n) {
          const value = { text: `What I noticed the ${n}th time, in a sentence or two.` };
          const answer = { id: randomUUID(), ...question, value, submitted: false, editedAt: now };
          return signed(n, { path: '/api/me/answers', ...json(answer) });
        },
        before: warmUp,
      },
      bare: bareWrite,
    },
    // Fair only beside a server that checks a password too: argon2 is made to be slow.
    'sign-in': {
      weft: {
        request(n) {
          const { headers, ...body } = json({ email: learnerOf(n).email, password });
          const from = { ...headers, 'x-forwarded-for': address(n) };
          return { path: '/api/session', ...body, headers: from };
        },
      },
      bare: {
        request: (n) => ({ path: '/sign-in', ...json({ account: 1 + (n % 1000), password }) }),
      },
    },
  };

  const results = {};
  for (const [name, sides] of Object.entries(cases).filter(([name]) => wanted(name))) {
    const rates = await compareRates({
      name,
      weft: { url: weft, ...sides.weft },
      bare: { url: bare, ...sides.bare },
    });
    for (const [connections, rate] of Object.entries(rates)) {
      say(
        `${name.padEnd(14)} ${connections.padStart(3)} connections: weft ${Math.round(rate.weft)}/s,` +
          ` bare ${Math.round(rate.bare)}/s, ratio ${(rate.weft / rate.bare).toFixed(2)}`,
      );
    }
    const { weft: weftRate, bare: bareRate } = rates[64];
    results[name] = {
      weft: weftRate,
      bare: bareRate,
      ratio: weftRate / bareRate,
      unit: 'requests/s at 64 connections',
    };
  }
  return results;
}

/** Keeps on the bare server what Weft answers. Asked with node's own client: fetch would unpack it. */
export async function copyBody({ id, from, headers, to }) {
  const response = await new Promise((resolve, reject) =>
    request(from, { headers }, resolve).on('error', reject).end(),
  );
  const encoding = response.headers['content-encoding'];
  const stored = await fetch(`${to}/body/${id}`, {
    method: 'PUT',
    body: await buffer(response),
    headers: {
      'content-type': 'application/octet-stream',
      ...(encoding && { 'content-encoding': encoding }),
    },
  });
  if (response.statusCode !== 200 || !stored.ok) throw new Error(`${from} was not copied`);
}

/** Asked again once: the server may have closed a connection that was idle during a load. */
async function readSession(weft, { headers }) {
  const ask = () => fetch(`${weft}/api/session`, { headers });
  const response = await ask().catch(ask);
  const { account } = await response.json();
  if (account === null) throw new Error('a bench learner is not signed in');
}

/** Forgets all completions, so that the next ones are inserted again; triggers would refuse it. */
export async function forgetCompletions(database) {
  const client = await database.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query('truncate completion');
    await client.query('commit');
  } finally {
    client.release();
  }
}
