import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type Annotation,
  type AnnotationContainer,
  endAllSessions,
  listAccessTokens,
  withdrawAccessToken,
} from '@weft/contracts';
import { logLines } from '../../platform/testing/log-lines.testkit.js';
import { toolOf } from '../identity/access-token.testkit.js';
import { lessonId } from '../threads/threads.testkit.js';
import {
  type AnnotationsApi,
  ask,
  idIn,
  said,
  startAnnotationsApi,
} from './annotations.testkit.js';

let api: AnnotationsApi;
let here: AnnotationsApi['here'];
let roundId: string;

beforeAll(async () => {
  api = await startAnnotationsApi();
  ({ here, roundId } = api);
}, 60_000);
afterAll(() => api.close());

const path = (id = '') => `/annotations/rounds/${roundId}/${id}`;
const say = (value: string) =>
  said({
    ...{ motivation: 'commenting', value },
    target: {
      source: `${api.env.publicUrl}/nl/rounds/${roundId}/lessons/${lessonId}`,
      selector: { type: 'TextQuoteSelector', exact: 'breekt snel' },
    },
  });
const elsewhere = { origin: 'https://tool.example', 'sec-fetch-site': 'cross-site' };

it('lets a tool on another site read, write, change and remove as who made its token', async () => {
  const { tool, secret } = await toolOf(api, here.moderator);
  const lines = logLines(api);
  const made = await ask(tool, `POST ${path()}`, { ...elsewhere, payload: say('Van het tuig') });
  expect(made.statusCode).toBe(201);
  expect(made.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': expect.stringMatching(/^ETag, Link, Allow, Location/),
  });
  expect(made.headers).not.toHaveProperty('access-control-allow-credentials');
  expect(made.headers).not.toHaveProperty('set-cookie');
  const annotation = made.json<Annotation>();
  expect(annotation).toMatchObject({ creator: { name: 'Test author' } });
  const its = path(idIn(annotation));
  const payload = say('Toch anders');
  const tag = String(made.headers.etag);
  const changed = await ask(tool, `PUT ${its}`, { ...elsewhere, payload, 'if-match': tag });
  expect(changed.statusCode).toBe(200);
  const now = { ...elsewhere, 'if-match': String(changed.headers.etag) };
  expect((await ask(tool, `DELETE ${its}`, now)).statusCode).toBe(204);
  expect((await ask(tool, `GET ${path()}`, elsewhere)).json()).toMatchObject({ total: 0 });
  expect(lines.join('')).not.toContain(secret.slice(5));
  // Written down as hers, as if she did it herself.
  const { body } = await here.moderator.call(listAccessTokens);
  expect(body.items[0]).toMatchObject({ lastUsedOn: new Date().toISOString().slice(0, 10) });
});

it('lets it no further than its scope, and no further than its owner', async () => {
  const { tool: reader } = await toolOf(api, here.moderator, ['annotations:read']);
  const { tool: writer } = await toolOf(api, here.moderator, ['annotations:write']);
  const { tool: stranger } = await toolOf(api, here.stranger);
  expect((await ask(reader, `GET ${path()}`)).statusCode).toBe(200);
  const refused = await ask(reader, `POST ${path()}`, { payload: say('Nee') });
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'access-tokens/scope-missing']);
  expect(refused.headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
  expect((await ask(writer, `GET ${path()}`)).statusCode).toBe(403);
  expect((await ask(stranger, `GET ${path()}`)).statusCode).toBe(404);
  expect((await ask(stranger, `POST ${path()}`, { payload: say('Nee') })).statusCode).toBe(404);
  // Cookies that come along add nothing: neither a guest's nor those of a session.
  const { authorization } = stranger.headers;
  for (const who of [api.guests[0].agent, here.moderator]) {
    expect((await ask(who, `GET ${path()}`, { authorization })).statusCode).toBe(404);
  }
});

it.each(['Bearer weft_made-up', 'bearer ', 'Bearer', 'Bearer made up'])(
  'refuses “%s”, whatever cookies come with it',
  async (authorization) => {
    for (const who of [here.moderator, api.guests[0].agent]) {
      const { statusCode, headers } = await ask(who, `GET ${path()}`, { authorization });
      expect([statusCode, headers['www-authenticate']]).toEqual([
        401,
        'Bearer error="invalid_token"',
      ]);
    }
  },
);

it('ends with its last day, when it is withdrawn, and when its owner signs out everywhere', async () => {
  const owner = await api.as('administrator');
  const status = async (tool: typeof owner) => (await ask(tool, `GET ${path()}`)).statusCode;
  const [late, withdrawn, other] = [
    await toolOf(api, owner),
    await toolOf(api, owner),
    await toolOf(api, owner),
  ];
  for (const { tool } of [late, withdrawn, other]) expect(await status(tool)).toBe(200);
  await api.dataSource.query('update access_token set expires_at = now() where id = $1', [late.id]);
  expect(await status(late.tool)).toBe(401);
  await owner.call(withdrawAccessToken, { params: { tokenId: withdrawn.id } });
  expect(await status(withdrawn.tool)).toBe(401);
  expect(await status(other.tool)).toBe(200);
  await owner.call(endAllSessions);
  expect(await status(other.tool)).toBe(401);
});

it('follows the roles of its owner at once', async () => {
  const owner = await api.as('administrator');
  const { tool } = await toolOf(api, owner);
  expect((await ask(tool, `GET ${path()}`)).statusCode).toBe(200);
  const demoted = `update account set roles = '{learner}' where id = $1`;
  await api.dataSource.query(demoted, [owner.account?.id]);
  expect((await ask(tool, `GET ${path()}`)).statusCode).toBe(404);
});

it('answers a browser that asks first, for annotations and nothing else', async () => {
  const first = { ...elsewhere, 'access-control-request-method': 'PUT' };
  const asked = await ask(api.anonymous(), `OPTIONS ${path('some')}`, first);
  expect({ status: asked.statusCode, ...asked.headers }).toMatchObject({
    ...{ status: 204, 'access-control-allow-origin': '*' },
    'access-control-allow-methods': expect.stringContaining('PUT'),
    'access-control-allow-headers': expect.stringMatching(/Authorization.*If-Match/),
  });
  // Refusals can be read too; what came with a cookie from another site is refused as ever.
  const nobody = await ask(api.anonymous(), `GET ${path()}`, elsewhere);
  expect([nobody.statusCode, nobody.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  expect(nobody.headers['access-control-allow-origin']).toBe('*');
  const crossed = await ask(here.moderator, `POST ${path()}`, { ...elsewhere, payload: say('x') });
  expect([crossed.statusCode, crossed.json().code]).toEqual([403, 'request/cross-site']);
  for (const url of ['/api/session', `/api/rounds/${roundId}/lessons/x/threads`, '/nl']) {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await ask(api.anonymous(), `${method} ${url}`, first);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  }
});

it('slows a tool down that asks too much', async () => {
  const { tool } = await toolOf(api, here.stranger);
  const { tool: calm } = await toolOf(api, here.stranger);
  const statuses = await Promise.all(
    Array.from({ length: 301 }, async () => (await ask(tool, `OPTIONS ${path()}`)).statusCode),
  );
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  expect((await ask(calm, `OPTIONS ${path()}`)).statusCode).toBe(200);
});

it('reads the same as its owner does with her cookie', async () => {
  const { tool } = await toolOf(api, here.participant);
  const [one, other] = [
    await ask(tool, `GET /annotations/rounds/${here.roundId}/`),
    await ask(here.participant, `GET /annotations/rounds/${here.roundId}/`),
  ];
  expect(one.json<AnnotationContainer>()).toEqual(other.json());
  expect(one.headers.etag).toBe(other.headers.etag);
});

it('does what the documentation says, word by word', async () => {
  const { tool, secret } = await toolOf(api, here.moderator);
  const guide = await readFile(
    new URL('../../../../../docs/operations.md', import.meta.url),
    'utf8',
  );
  const shell = /## Annotations for other tools.*?```sh\n(.*?)```/s.exec(guide)?.[1] ?? '';
  const ours = new Map<string, string>([
    ...([
      ['WEFT', api.env.publicUrl],
      ['TOKEN', secret],
      ['ID', randomUUID()],
    ] as const),
    ...([
      ['ROUND', roundId],
      ['LESSON', lessonId],
    ] as const),
  ]);
  const commands = shell
    .replace(/\$([A-Z]+)/g, (_, name: string) => ours.get(name) ?? '')
    .replace('words of the lesson', 'soon breaks')
    .split(/^curl /m)
    .slice(1);
  const answers: number[] = [];
  for (const command of commands) {
    const headers = Object.fromEntries(
      [...command.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name = '', value]) => [name, value]),
    );
    const data = / -d @- <<JSON\n(.*?)\nJSON$/ms.exec(command)?.[1];
    const url = command.match(/(?<=\s)https?:\S+/)?.[0].slice(api.env.publicUrl.length) ?? '';
    const method = /-X (\w+)/.exec(command)?.[1] ?? (data ? 'POST' : 'GET');
    const { statusCode } = await ask(tool, `${method} ${url}`, {
      ...headers,
      ...(data && { payload: JSON.parse(data) as object }),
    });
    answers.push(statusCode);
  }
  expect(answers).toEqual([200, 200, 201, 204]);
});
