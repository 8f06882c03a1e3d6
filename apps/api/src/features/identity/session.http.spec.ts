import { randomUUID } from 'node:crypto';
import {
  createAccessToken,
  endAllSessions,
  listAccessTokens,
  endSession,
  listSessions,
  readSession,
  signIn,
  signOut,
  tokenLimits,
  withdrawAccessToken,
} from '@weft/contracts';
import { eventually } from '../../platform/testing/eventually.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { dayIn } from './access-token.testkit.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** A learner with a password, not signed in yet. */
async function learner(password = 'a long password') {
  const { email } = await api.addAccount({ roles: ['learner'], password });
  return { email, password };
}

async function signedIn(login: { email: string; password: string }): Promise<TestAgent> {
  const agent = api.anonymous();
  const { status } = await agent.call(signIn, { body: login });
  expect(status).toBe(200);
  return agent;
}

describe('signing in', () => {
  it('opens a session in a cookie that scripts cannot read', async () => {
    const login = await learner();
    const agent = api.anonymous();
    const { status, body, raw } = await agent.call(signIn, { body: login });
    expect(status).toBe(200);
    expect(body.account).toMatchObject({ email: login.email, roles: ['learner'] });
    expect(raw.cookies[0]).toMatchObject({
      name: 'weft_session',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    expect(await agent.call(readSession)).toMatchObject({ body: { account: body.account } });
  });

  it('takes the e-mail in any case', async () => {
    const login = await learner();
    await signedIn({ ...login, email: login.email.toUpperCase() });
  });

  it('never shows the password hash', async () => {
    const { raw } = await api.anonymous().call(signIn, { body: await learner() });
    expect(raw.payload).not.toMatch(/argon2|passwordHash/);
  });

  it('answers the same for a wrong password and an unknown e-mail', async () => {
    const { email } = await learner();
    const agent = api.anonymous();
    const wrong = await agent.call(signIn, { body: { email, password: 'not this one' } });
    const unknown = await agent.call(signIn, {
      body: { email: 'nobody@weft.example', password: 'not this one' },
    });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({ code: 'identity/wrong-credentials' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('does not let an account without a password in', async () => {
    const { email } = await api.addAccount({ roles: ['learner'] });
    const { status } = await api.anonymous().call(signIn, {
      body: { email, password: 'nobody has this password' },
    });
    expect(status).toBe(401);
  });

  it('stores the token as a hash only', async () => {
    const agent = await signedIn(await learner());
    const token = agent.cookies['weft_session'] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    const found = await api.dataSource.query(
      `select 1 from session where encode(token_hash, 'escape') like $1`,
      [`%${token}%`],
    );
    expect(found).toEqual([]);
  });
});

describe('a session', () => {
  it('costs no query while it is fresh in memory', async () => {
    const agent = await api.as('learner');
    await agent.call(endSession, { params: { sessionId: crypto.randomUUID() } });
    const first = await countQueries(() => agent.call(listSessions));
    expect(first).toBe(1);
  });

  it.each([
    ['it was not used for 30 days', `last_seen_at = now() - interval '31 days'`],
    ['180 days have passed', `created_at = now() - interval '181 days'`],
  ])('ends when %s', async (_when, change) => {
    const agent = await api.as('learner');
    await api.dataSource.query(`update session set ${change} where account_id = $1`, [
      agent.account?.id,
    ]);
    const { status, body } = await agent.call(listSessions);
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { code: 'access/sign-in-required' },
    });
    expect(await agent.call(readSession)).toMatchObject({ body: { account: null } });
  });

  it('slides while it is used, and notes that at most every five minutes', async () => {
    const agent = await api.as('learner');
    const age = async () => {
      const [row] = await api.dataSource.query<{ minutes: number }[]>(
        `select extract(epoch from now() - last_seen_at)::int / 60 as minutes from session
          where account_id = $1`,
        [agent.account?.id],
      );
      return row?.minutes;
    };
    const setAge = (minutes: number) =>
      api.dataSource.query(
        `update session set last_seen_at = now() - make_interval(mins => $2)
          where account_id = $1`,
        [agent.account?.id, minutes],
      );
    await setAge(4);
    await agent.call(readSession);
    expect(await age()).toBe(4);

    const later = await api.as('learner');
    Object.assign(agent, { account: later.account, cookies: later.cookies });
    await setAge(6);
    await agent.call(readSession);
    expect(await age()).toBe(0);
  });

  it('is refused when the token is made up', async () => {
    const agent = api.anonymous();
    agent.cookies['weft_session'] = 'a'.repeat(43);
    expect(await agent.call(listSessions)).toMatchObject({ status: 401 });
  });
});

describe('signing out', () => {
  it('ends the session and takes the cookie back', async () => {
    const agent = await signedIn(await learner());
    const token = agent.cookies['weft_session'] ?? '';
    expect(await agent.call(signOut)).toMatchObject({ status: 204 });
    expect(agent.cookies['weft_session']).toBeUndefined();
    agent.cookies['weft_session'] = token;
    expect(await agent.call(listSessions)).toMatchObject({ status: 401 });
  });

  it('does nothing, quietly, for who is not signed in', async () => {
    expect(await api.anonymous().call(signOut)).toMatchObject({ status: 204 });
  });

  it('can be done for one other device', async () => {
    const login = await learner();
    const phone = await signedIn(login);
    const laptop = await signedIn(login);
    const { body } = await laptop.call(listSessions);
    expect(body.items).toHaveLength(2);
    const other = body.items.find((session) => !session.current);
    await laptop.call(endSession, { params: { sessionId: other?.id ?? '' } });
    expect(await phone.call(listSessions)).toMatchObject({ status: 401 });
    expect(await laptop.call(listSessions)).toMatchObject({ status: 200 });
  });

  it("cannot be done for somebody else's device", async () => {
    const mine = await signedIn(await learner());
    const theirs = await signedIn(await learner());
    const { body } = await theirs.call(listSessions);
    const result = await mine.call(endSession, { params: { sessionId: body.items[0]?.id ?? '' } });
    expect(result).toMatchObject({ status: 404, body: { code: 'identity/session-unknown' } });
    expect(await theirs.call(listSessions)).toMatchObject({ status: 200 });
  });

  it('can be done everywhere', async () => {
    const login = await learner();
    const agents = [await signedIn(login), await signedIn(login)];
    expect(await agents[0]?.call(endAllSessions)).toMatchObject({ status: 204 });
    for (const agent of agents)
      expect(await agent.call(listSessions)).toMatchObject({ status: 401 });
  });

  it('holds in another process within a moment', async () => {
    const other = await startTestApi({ databaseUrl: api.databaseUrl });
    const agent = await signedIn(await learner());
    const there = other.anonymous();
    Object.assign(there.cookies, agent.cookies);
    expect(await there.call(listSessions)).toMatchObject({ status: 200 });
    await agent.call(signOut);
    await eventually(async () => expect((await there.call(listSessions)).status).toBe(401));
    await other.close();
  });
});

describe('personal access tokens', () => {
  const make = (who: TestAgent, given: object = {}) =>
    who.call(createAccessToken, {
      body: {
        ...{ id: randomUUID(), name: 'Analysis', scopes: ['annotations:read'] },
        ...{ lastDay: dayIn(30), ...given },
      },
    });

  it('are shown once, kept as a hash, and listed without what lets in', async () => {
    const owner = await api.as('learner');
    const { status, body } = await make(owner, { name: ' Atlas ' });
    expect([status, body.secret]).toEqual([201, expect.stringMatching(/^weft_[\w-]{43}$/)]);
    expect(body.token).toMatchObject({ name: 'Atlas', lastUsedOn: null, lastDay: dayIn(30) });
    const kept: unknown[] = await api.dataSource.query('select * from access_token where id = $1', [
      body.token.id,
    ]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(body.secret.slice(5));
    const list = await owner.call(listAccessTokens);
    expect(list.body.items).toEqual([body.token]);
    expect(list.raw.payload).not.toMatch(/weft_|hash/i);
  });

  it('get another secret when the answer was lost, and never a second token', async () => {
    const [owner, thief] = [await api.as('learner'), await api.as('learner')];
    const id = randomUUID();
    const [first, second] = [await make(owner, { id }), await make(owner, { id })];
    expect(second.body.secret).not.toBe(first.body.secret);
    expect((await owner.call(listAccessTokens)).body.items).toHaveLength(1);
    expect(await make(thief, { id })).toMatchObject({ status: 404 });
    const used = 'update access_token set last_used_on = now() where id = $1';
    await api.dataSource.query(used, [id]);
    expect(await make(owner, { id })).toMatchObject({
      ...{ status: 404, body: { code: 'access-tokens/unknown' } },
    });
  });

  it.each([
    ['a day that is over', { lastDay: dayIn(-1) }, 'body.lastDay'],
    ['more than a year', { lastDay: dayIn(tokenLimits.days + 1) }, 'body.lastDay'],
    ['no scope', { scopes: [] }, 'body.scopes'],
    ['a scope that there is not', { scopes: ['everything'] }, 'body.scopes.0'],
    ['no name', { name: ' ' }, 'body.name'],
  ])('refuse %s', async (_, given, field) => {
    const { status, body } = await make(await api.as('learner'), given);
    expect([status, body]).toMatchObject([400, { fields: [{ path: field }] }]);
  });

  it('are withdrawn by their owner alone, and are no more than twenty', async () => {
    const [owner, other] = [await api.as('learner'), await api.as('administrator')];
    const { body } = await make(owner);
    const params = { tokenId: body.token.id };
    expect(await other.call(withdrawAccessToken, { params })).toMatchObject({ status: 404 });
    const rest = Array.from({ length: tokenLimits.tokens }, () => make(owner));
    const statuses = (await Promise.all(rest)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 409)).toHaveLength(1);
    const withdraw = () => owner.call(withdrawAccessToken, { params });
    // Sent again, it is the same.
    expect([await withdraw(), await withdraw()]).toMatchObject([{ status: 204 }, { status: 204 }]);
    const { items } = (await owner.call(listAccessTokens)).body;
    expect(items.map(({ id }) => id)).not.toContain(params.tokenId);
    expect(items).toHaveLength(tokenLimits.tokens - 1);
  });
});
