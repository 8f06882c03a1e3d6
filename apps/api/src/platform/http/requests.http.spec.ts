import { Problem, readSession, signIn, updateProfile } from '@weft/contracts';
import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Request {
  method: string;
  url: string;
  payload?: string;
  headers?: Record<string, string>;
}
const json = { 'content-type': 'application/json' };
const session = '/api/session';

/** What is wrong → the code that says so. */
const refusals: [string, Request, string][] = [
  ['an unknown route', { method: 'GET', url: '/api/nothing' }, 'request/not-found'],
  ['a change of an unknown route', { method: 'POST', url: '/api/nothing' }, 'request/not-found'],
  ['a change of a page', { method: 'POST', url: '/nl' }, 'request/not-found'],
  ['another method', { method: 'PATCH', url: session }, 'request/method-not-allowed'],
  [
    'reading what is written only',
    { method: 'GET', url: '/api/setup' },
    'request/method-not-allowed',
  ],
  ['no address', { method: 'GET', url: '/api/%zz' }, 'request/invalid'],
  [
    'JSON cut off',
    { method: 'POST', url: session, payload: '{"a":', headers: json },
    'request/bad-json',
  ],
  ['no JSON', { method: 'POST', url: session, payload: '', headers: json }, 'request/bad-json'],
  [
    'a prototype key',
    { method: 'POST', url: session, payload: '{"__proto__":{}}', headers: json },
    'request/bad-json',
  ],
  [
    'a form',
    {
      method: 'POST',
      url: session,
      payload: 'email=a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    'request/unsupported-type',
  ],
  [
    'plain text, which a foreign form can send',
    { method: 'POST', url: session, payload: '{}', headers: { 'content-type': 'text/plain' } },
    'request/unsupported-type',
  ],
  [
    'more than a megabyte',
    { method: 'POST', url: session, payload: `"${'x'.repeat(1_048_577)}"`, headers: json },
    'request/too-large',
  ],
  [
    'a body of the wrong shape',
    { method: 'POST', url: session, payload: '[]', headers: json },
    'request/invalid',
  ],
  [
    'a missing file',
    { method: 'GET', url: '/assets/none.js', headers: { accept: '*/*' } },
    'request/not-found',
  ],
];

it.each(refusals)('refuses %s with a problem', async (_what, request, code) => {
  const response = await api.anonymous().inject(request);
  const problem = Problem.parse(response.json());
  expect(problem.code).toBe(code);
  expect(problem.status).toBe(response.statusCode);
  expect(problem.requestId).toBe(response.headers['x-request-id']);
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.payload).not.toMatch(/stack|node_modules|FST_/);
});

it('tells which methods there are', async () => {
  const response = await api.anonymous().inject({ method: 'PATCH', url: session });
  expect(response.headers['allow']).toBe('GET, HEAD, POST, DELETE');
});

it('names every wrong field', async () => {
  const { status, body } = await api
    .anonymous()
    .call(signIn, { body: { email: 'nobody', password: 3 } });
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
  const { fields } = Problem.parse(body);
  expect(fields?.map(({ path }) => path)).toEqual(['body.email', 'body.password']);
});

it('drops what a contract does not declare', async () => {
  const agent = await api.as('learner');
  await agent.call(updateProfile, { body: { displayName: 'Ada', roles: ['administrator'] } });
  const { body } = await agent.call(readSession);
  expect(body.account).toMatchObject({ displayName: 'Ada', roles: ['learner'] });
});

it('shows nothing of an unexpected error', async () => {
  const broken = await startTestApi();
  const agent = await broken.as('learner');
  await broken.dataSource.query('alter table account rename column locale to secret_column');
  const { raw } = await agent.call(readSession);
  await broken.close();
  expect(raw.statusCode).toBe(500);
  expect(raw.json()).toMatchObject({ code: 'server/unexpected' });
  expect(raw.payload).not.toMatch(/column|select/i);
});

describe('a change that another site asks for', () => {
  const send = (headers: Record<string, string>) =>
    api.anonymous().inject({
      method: 'DELETE',
      url: session,
      headers: { host: 'weft.example', ...headers },
    });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'https://weft.example:444' },
    { origin: 'null' },
  ])('is refused (%j)', async (headers) => {
    const response = await send(headers);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'request/cross-site' });
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'same-origin', origin: 'https://weft.example' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://weft.example' },
    {},
  ])('is not what this is (%j)', async (headers) => {
    expect((await send(headers)).statusCode).toBe(204);
  });

  it('may still be read', async () => {
    const response = await api.anonymous().inject({
      method: 'GET',
      url: session,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.statusCode).toBe(200);
  });
});

describe('security headers', () => {
  it.each(['/api/health/live', '/api/nothing', '/api/docs', '/nl'])('go with %s', async (url) => {
    const { headers } = await api.anonymous().inject({ method: 'GET', url });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;" +
        "font-src 'self';connect-src 'self';media-src 'self' blob:;manifest-src 'self';" +
        "worker-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining(
        'camera=(self), microphone=(self), geolocation=()',
      ),
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('ask for https, and the cookie too, where the site has it', async () => {
    const secure = await startTestApi({ env: { publicUrl: 'https://weft.example' } });
    const { email } = await secure.addAccount({ roles: ['learner'], password: 'a long password' });
    const { raw } = await secure
      .anonymous()
      .call(signIn, { body: { email, password: 'a long password' } });
    await secure.close();
    expect(raw.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(raw.cookies[0]).toMatchObject({ secure: true });
  });
});

it('slows down an address that asks far more than people do', async () => {
  const agent = api.anonymous();
  const ask = (remoteAddress: string) =>
    agent.inject({ method: 'POST', url: session, payload: '{', headers: json, remoteAddress });
  for (let n = 0; n < 600; n += 1) expect((await ask('192.0.2.1')).statusCode).toBe(400);
  const response = await ask('192.0.2.1');
  expect(response.statusCode).toBe(429);
  expect(response.json()).toMatchObject({ code: 'request/too-many' });
  expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('192.0.2.2')).statusCode).toBe(400);
});
