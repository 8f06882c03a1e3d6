// What Weft is compared with: the least a server can do. One primary-key SELECT or one committed
// upsert a request, and static files compressed beforehand as Weft's pages are.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { hash, verify } from '@node-rs/argon2';
import Fastify from 'fastify';
import pg from 'pg';
import { password } from '../site-learners.mjs';

const { PORT, DATABASE_URL, DATABASE_POOL = '10', BARE_DATA, BARE_PAGE } = process.env;

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
  create table if not exists bare_body (id text primary key, encoding text, body bytea not null);
  create table if not exists bare_write (id uuid primary key, account int, body jsonb not null);
  create table if not exists bare_account (id int primary key, password_hash text not null);
  create table if not exists bare_session (token bytea primary key, account int not null);`);
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

// What Weft sends for the same request, so that both send the same bytes.
app.addContentTypeParser(
  'application/octet-stream',
  { parseAs: 'buffer' },
  (_request, body, done) => done(null, body),
);
app.put('/body/:id', async (request, reply) => {
  const values = [request.params.id, request.headers['content-encoding'] ?? null, request.body];
  await pool.query('insert into bare_body values ($1, $2, $3)', values);
  return reply.code(204).send();
});
app.get('/body/:id', async (request, reply) => {
  const found = await pool.query({
    name: 'body',
    text: 'select encoding, body from bare_body where id = $1',
    values: [request.params.id],
  });
  const { encoding, body } = found.rows[0];
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.send(body);
});

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
