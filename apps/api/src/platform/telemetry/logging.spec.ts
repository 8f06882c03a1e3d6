import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { logOptions, nestLog } from './logging.js';

/** A server that logs into a list of parsed lines. */
function logging() {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const options = logOptions('info');
  const server = Fastify({ logger: { ...(typeof options === 'object' ? options : {}), stream } });
  return { server, lines };
}

/** As TypeORM throws it: with the statement and its values. */
const queryFailed = Object.assign(new Error('duplicate key value'), {
  query: 'insert into account',
  parameters: ['ada@weft.example'],
  detail: 'Key (email)=(ada@weft.example) already exists.',
  code: '23505',
});

it('logs an error without the values of its statement, and its cause likewise', () => {
  const { server, lines } = logging();
  server.log.error({ err: new Error('Not stored', { cause: queryFailed }) }, 'failed');
  expect(lines[0]).toMatchObject({
    msg: 'failed',
    err: { message: 'Not stored', cause: { message: 'duplicate key value', code: '23505' } },
  });
  expect(JSON.stringify(lines)).not.toContain('ada@');
});

it('logs a request without address, query, headers or body', async () => {
  const { server, lines } = logging();
  server.post('/api/x', (request, reply) => {
    request.log.info({ req: request }, 'seen');
    return reply.send({});
  });
  await server.inject({
    method: 'POST',
    url: '/api/x?token=secret-token',
    headers: { cookie: 'weft_session=secret-token' },
    remoteAddress: '192.0.2.7',
    payload: { email: 'ada@weft.example' },
  });
  const seen = lines.find(({ msg }) => msg === 'seen');
  expect(seen).toMatchObject({ req: { method: 'POST', route: '/api/x' } });
  expect(JSON.stringify(seen)).not.toMatch(/secret-token|192\.0\.2|ada@/);
});

it('takes over errors and warnings of Nest, and not what it tells of its modules', () => {
  const { server, lines } = logging();
  const log = nestLog(server.log);
  log.log('Mapped a route');
  log.warn('Beware');
  log.error(new Error('Broken'));
  expect(lines.map(({ msg }) => msg)).toEqual(['Beware', 'Broken']);
});
