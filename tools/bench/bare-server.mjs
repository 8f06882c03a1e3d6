// What Weft is compared with: the least a server can do. One primary-key SELECT or one committed
// upsert a request, and static files compressed beforehand as Weft's pages are.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { hash, verify } from '@node-rs/argon2';
import Fastify from 'fastify';
import pg from 'pg';
import { password } from '../site-learners.mjs';

const {
  PORT,
  DATABASE_URL,
  DATABASE_POOL = '10',
  BARE_DATA,
  BARE_PAGE,
  BARE_LESSONS,
} = process.env;

/** Without an address it starts, and stops, the embedded database itself. */
async function openDatabase() {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const embedded = '../../apps/api/dist/platform/database/embedded/embedded-server.js';
  const { startEmbeddedServer } = await import(embedded);
  return startEmbeddedServer(path.resolve(BARE_DATA));
}

const database = await openDatabase();
const pool = new pg.Pool({ connectionString: database.url, max: Number(DATABASE_POOL) });
await pool.query(`
  create table if not exists bare_row (id int primary key, body jsonb not null);
  create table if not exists bare_lesson (id int primary key, body bytea not null);
  create table if not exists bare_write (id uuid primary key, account int, body jsonb not null);
  create table if not exists bare_account (id int primary key, password_hash text not null);
  create table if not exists bare_session (token bytea primary key, account int not null);
  insert into bare_row select n, '{"title": "A lesson", "minutes": 45}' from generate_series(1, 1000) n
    on conflict do nothing;`);
const passwordHash = await hash(password, {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
});
await pool.query(
  'insert into bare_account select n, $1 from generate_series(1, 1000) n on conflict do nothing',
  [passwordHash],
);

const app = Fastify();
app.get('/ready', () => ({ ok: true }));

app.get('/row/:id', async (request) => {
  const found = await pool.query({
    name: 'row',
    text: 'select body from bare_row where id = $1',
    values: [request.params.id],
  });
  return found.rows[0].body;
});

app.post('/write', async (request) => {
  const { id, account, ...body } = request.body;
  const stored = await pool.query({
    name: 'write',
    text: `insert into bare_write values ($1, $2, $3)
      on conflict (id) do update set body = excluded.body returning id, body`,
    values: [id, account, body],
  });
  return stored.rows[0];
});

app.post('/sign-in', async (request, reply) => {
  const found = await pool.query({
    name: 'account',
    text: 'select password_hash from bare_account where id = $1',
    values: [request.body.account],
  });
  if (!(await verify(found.rows[0].password_hash, request.body.password))) {
    return reply.code(401).send();
  }
  const token = randomBytes(32);
  await pool.query({
    name: 'session',
    text: 'insert into bare_session values ($1, $2)',
    values: [token, request.body.account],
  });
  return reply
    .header('set-cookie', `bare=${token.toString('base64url')}; Path=/; HttpOnly`)
    .send({ account: request.body.account });
});

// The very bytes that Weft sends for the same lessons, ready in the database.
if (BARE_LESSONS) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const bodies = JSON.parse(readFileSync(BARE_LESSONS, 'utf8'));
  await pool.query('insert into bare_lesson select * from unnest($1::int[], $2::bytea[])', [
    bodies.map((_, index) => index + 1),
    bodies.map((body) => brotliCompressSync(body, { params })),
  ]);
  app.get('/lesson/:id', async (request, reply) => {
    const found = await pool.query({
      name: 'lesson',
      text: 'select body from bare_lesson where id = $1',
      values: [request.params.id],
    });
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-encoding', 'br')
      .send(found.rows[0].body);
  });
}

if (BARE_PAGE) {
  const page = brotliCompressSync(readFileSync(BARE_PAGE));
  app.get('/page', (_request, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-encoding', 'br')
      .send(page),
  );
}

await app.listen({ port: Number(PORT), host: '127.0.0.1' });
process.on('SIGTERM', async () => {
  await pool.end();
  await database.stop();
  process.exit(0);
});
