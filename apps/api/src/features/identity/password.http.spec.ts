import {
  changePassword,
  listAnnotationContainers,
  listMailbox,
  listSessions,
  requestPasswordReset,
  resetPassword,
  signIn,
} from '@weft/contracts';
import { Afterwards } from '../../platform/afterwards.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { toolOf } from './access-token.testkit.js';

const password = 'a long password';
const newPassword = 'another long password';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => api.dataSource.query('delete from attempt'));
afterAll(() => api.close());

const learner = () => api.addAccount({ roles: ['learner'], password });

async function mailsTo(email: string) {
  await api.app.get(Afterwards).idle();
  const { body } = await api.anonymous().call(listMailbox);
  return body.items.filter(({ to }) => to === email);
}

async function askForLink(email: string, locale: 'nl' | 'en' = 'nl'): Promise<string> {
  const { status } = await api.anonymous().call(requestPasswordReset, { body: { email, locale } });
  expect(status).toBe(202);
  const [mail] = await mailsTo(email);
  return /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

const trySignIn = (email: string, given: string) =>
  api.anonymous().call(signIn, { body: { email, password: given } });

describe('a forgotten password', () => {
  it('is replaced with a link that works once', async () => {
    const { email } = await learner();
    const token = await askForLink(email);
    const reset = () => api.anonymous().call(resetPassword, { body: { token, newPassword } });
    expect(await reset()).toMatchObject({ status: 204 });
    expect(await trySignIn(email, password)).toMatchObject({ status: 401 });
    expect(await trySignIn(email, newPassword)).toMatchObject({ status: 200 });
    expect(await reset()).toMatchObject({ status: 410, body: { code: 'identity/link-invalid' } });
  });

  it('is replaced once, also when the link is used twice at the same time', async () => {
    const { email } = await learner();
    const body = { token: await askForLink(email), newPassword };
    const results = await Promise.all(
      Array.from({ length: 5 }, () => api.anonymous().call(resetPassword, { body })),
    );
    expect(results.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('signs out everywhere when it is replaced, and makes other links useless', async () => {
    const { email } = await learner();
    const agent = api.anonymous();
    await agent.call(signIn, { body: { email, password } });
    const { tool } = await toolOf(api, agent);
    const first = await askForLink(email);
    const second = await askForLink(email);
    await api.anonymous().call(resetPassword, { body: { token: second, newPassword } });
    expect(await agent.call(listSessions)).toMatchObject({ status: 401 });
    expect(await tool.call(listAnnotationContainers)).toMatchObject({ status: 401 });
    const stale = await api
      .anonymous()
      .call(resetPassword, { body: { token: first, newPassword } });
    expect(stale.status).toBe(410);
  });

  it('needs a link of the last hour', async () => {
    const { email } = await learner();
    const token = await askForLink(email);
    await api.dataSource.query(`update one_time_link set expires_at = now() - interval '1 second'`);
    const { status } = await api.anonymous().call(resetPassword, { body: { token, newPassword } });
    expect(status).toBe(410);
  });

  it('has a link that ends an hour later, in the language that was read', async () => {
    const { email } = await learner();
    await askForLink(email, 'en');
    const [row] = await api.dataSource.query<{ minutes: number }[]>(
      `select round(extract(epoch from expires_at - now()) / 60)::int as minutes
         from one_time_link order by expires_at desc limit 1`,
    );
    expect(row?.minutes).toBe(60);
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe('Choose a new password for Weft');
    expect(mail?.text).toMatch(/^http:\/\/localhost:\d+\/en\/reset-password#token=[\w-]{43}$/m);
  });

  it('stores no token', async () => {
    const { email } = await learner();
    const token = await askForLink(email);
    const rows = await api.dataSource.query(
      `select 1 from one_time_link where encode(token_hash, 'escape') like $1`,
      [`%${token}%`],
    );
    expect(rows).toEqual([]);
  });

  it('answers the same for an unknown e-mail, and mails nobody', async () => {
    const { email } = await learner();
    const ask = (to: string) =>
      api.anonymous().call(requestPasswordReset, { body: { email: to, locale: 'nl' } });
    const [known, unknown] = [await ask(email), await ask('nobody@weft.example')];
    expect([unknown.status, unknown.raw.payload]).toEqual([known.status, known.raw.payload]);
    expect(await mailsTo('nobody@weft.example')).toEqual([]);
  });

  it('is asked for at most three times an hour', async () => {
    const { email } = await learner();
    for (let n = 0; n < 3; n += 1) await askForLink(email);
    const { status, body } = await api
      .anonymous()
      .call(requestPasswordReset, { body: { email, locale: 'nl' } });
    expect({ status, body }).toMatchObject({
      status: 429,
      body: { code: 'identity/too-many-attempts' },
    });
  });
});

describe('a known password', () => {
  it('is changed, and other devices are signed out', async () => {
    const { email } = await learner();
    const [here, there] = [api.anonymous(), api.anonymous()];
    for (const agent of [here, there]) await agent.call(signIn, { body: { email, password } });
    const { tool } = await toolOf(api, here);
    expect(await tool.call(listAnnotationContainers)).toMatchObject({ status: 200 });
    const changed = await here.call(changePassword, {
      body: { currentPassword: password, newPassword },
    });
    expect(changed.status).toBe(204);
    expect(await here.call(listSessions)).toMatchObject({ status: 200 });
    expect(await there.call(listSessions)).toMatchObject({ status: 401 });
    expect(await tool.call(listAnnotationContainers)).toMatchObject({ status: 401 });
    expect(await trySignIn(email, newPassword)).toMatchObject({ status: 200 });
  });

  it('is not changed without it', async () => {
    const { email } = await learner();
    const agent = api.anonymous();
    await agent.call(signIn, { body: { email, password } });
    const { status, body } = await agent.call(changePassword, {
      body: { currentPassword: 'not this one', newPassword },
    });
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { code: 'identity/wrong-credentials' },
    });
    expect(await trySignIn(email, password)).toMatchObject({ status: 200 });
  });
});

describe('guessing', () => {
  const guess = async (email: string) => trySignIn(email, 'a wrong guess');
  const guessTimes = async (email: string, times: number) => {
    for (let n = 0; n < times; n += 1) expect(await guess(email)).toMatchObject({ status: 401 });
  };
  const passMinutes = (minutes: number) =>
    api.dataSource.query('update attempt set at = at - make_interval(mins => $1)', [minutes]);

  it('is stopped after ten failures, also with the right password, and says for how long', async () => {
    const { email } = await learner();
    await guessTimes(email, 10);
    const { status, body, raw } = await trySignIn(email, password);
    expect({ status, body }).toMatchObject({
      status: 429,
      body: { code: 'identity/too-many-attempts', retryAfter: expect.any(Number) },
    });
    expect(Number(raw.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(Number(raw.headers['retry-after'])).toBeLessThanOrEqual(15 * 60);
  });

  it('can go on with the right password after waiting', async () => {
    const { email } = await learner();
    await guessTimes(email, 10);
    await passMinutes(14);
    expect(await trySignIn(email, password)).toMatchObject({ status: 429 });
    await passMinutes(1);
    expect(await trySignIn(email, password)).toMatchObject({ status: 200 });
  });

  it('starts anew after a success', async () => {
    const { email } = await learner();
    await guessTimes(email, 9);
    expect(await trySignIn(email, password)).toMatchObject({ status: 200 });
    await guessTimes(email, 9);
    expect(await trySignIn(email, password)).toMatchObject({ status: 200 });
  });

  it('is stopped for an unknown e-mail in the same way', async () => {
    await guessTimes('nobody@weft.example', 10);
    expect(await guess('nobody@weft.example')).toMatchObject({ status: 429 });
  });

  it('does not stop somebody else', async () => {
    const [victim, other] = [await learner(), await learner()];
    await guessTimes(victim.email, 10);
    expect(await trySignIn(other.email, password)).toMatchObject({ status: 200 });
  });

  it('is counted once over two processes and many guesses at a time', async () => {
    const other = await startTestApi({ databaseUrl: api.databaseUrl });
    const { email } = await learner();
    const body = { email, password: 'a wrong guess' };
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        (n % 2 ? api : other).anonymous().call(signIn, { body }),
      ),
    );
    await other.close();
    expect(results.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(results.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('is stopped for an address that tries many accounts', async () => {
    const tried = async (n: number) => {
      const response = await api.anonymous().inject({
        method: 'POST',
        url: '/api/session',
        payload: { email: `nobody-${n}@weft.example`, password: 'a wrong guess' },
        remoteAddress: '127.0.0.1',
      });
      return response.statusCode;
    };
    await api.dataSource.query(
      `insert into attempt (bucket) select sha256('sign-in address 127.0.0.1') from generate_series(1, 999)`,
    );
    expect(await tried(1)).toBe(401);
    expect(await tried(2)).toBe(429);
  });

  it('leaves no e-mail and no address in the table', async () => {
    const { email } = await learner();
    await guess(email);
    const rows = await api.dataSource.query<{ line: string }[]>(
      'select row_to_json(attempt)::text as line from attempt',
    );
    expect(rows.length).toBe(2);
    expect(rows.map(({ line }) => line).join()).not.toMatch(/learner|127\.0/);
  });
});
