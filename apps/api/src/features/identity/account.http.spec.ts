import {
  createAccount,
  listAccounts,
  listMailbox,
  listSessions,
  readSession,
  resetPassword,
  setUp,
  signIn,
  updateAccountRoles,
  updateProfile,
} from '@weft/contracts';
import { Afterwards } from '../../platform/afterwards.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { AccountService } from './account.service.js';
import { DemoAccounts, SetupService } from './index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => api.dataSource.query('delete from account; delete from one_time_link'));
afterAll(() => api.close());

describe('a profile', () => {
  it('is changed by its owner, field by field', async () => {
    const agent = await api.as('learner');
    const change = { locale: 'en', country: 'LT', background: 'arts' } as const;
    const { body } = await agent.call(updateProfile, { body: change });
    expect(body.account).toMatchObject({ ...change, displayName: 'Test learner' });
    const renamed = await agent.call(updateProfile, { body: { displayName: ' Ada ' } });
    expect(renamed.body.account).toMatchObject({ ...change, displayName: 'Ada' });
    const cleared = await agent.call(updateProfile, { body: { background: null } });
    expect(cleared.body.account).toMatchObject({ background: null, country: 'LT' });
  });

  it('stays as it is for an empty change', async () => {
    const agent = await api.as('learner');
    expect(await agent.call(updateProfile, { body: {} })).toMatchObject({ status: 200 });
  });
});

describe('the list of accounts', () => {
  it('has pages of fifty by name, without gaps or repeats', async () => {
    const agent = await api.as('administrator');
    await api.dataSource.query(
      `insert into account (email, display_name, roles, locale, country)
       select 'p' || n || '@weft.example', case when n % 2 = 0 then 'person ' else 'Person ' end
              || lpad((n / 3)::text, 3, '0'), '{learner}', 'nl', 'BE' from generate_series(1, 120) n`,
    );
    const names: string[] = [];
    const ids = new Set<string>();
    let after: string | null = null;
    let pages = 0;
    do {
      const query: { after?: string } = after ? { after } : {};
      const { body } = await agent.call(listAccounts, { query });
      pages += 1;
      for (const account of body.items) {
        names.push(account.displayName.toLowerCase());
        ids.add(account.id);
      }
      after = body.next;
    } while (after);
    expect([pages, ids.size]).toEqual([3, 121]);
    expect(names).toEqual([...names].sort());
  });

  it('is searched by name and e-mail; a percent sign is only a percent sign', async () => {
    const agent = await api.as('administrator');
    await api.addAccount({ roles: ['reviewer'] });
    const found = async (search: string) => {
      const { body } = await agent.call(listAccounts, { query: { search } });
      return body.items.length;
    };
    expect(await found('TEST REV')).toBe(1);
    expect(await found('@weft.example')).toBe(2);
    expect(await found('%')).toBe(0);
  });

  it('refuses a made-up place to go on from', async () => {
    const agent = await api.as('administrator');
    const { status, body } = await agent.call(listAccounts, { query: { after: 'nowhere' } });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'query.after' }] },
    });
  });
});

it('is looked after by administrators only, whoever asks the service', async () => {
  const service = api.app.get(AccountService);
  const learner = { accountId: 'a', sessionId: 's', roles: ['learner'], locale: 'nl' } as const;
  const details = { email: 'x@weft.example', displayName: 'X', locale: 'nl' } as const;
  for (const [caller, code] of [
    [learner, 'access/forbidden'],
    [null, 'access/sign-in-required'],
  ] as const) {
    const refused = expect.objectContaining({ code });
    await expect(service.list(caller, {})).rejects.toEqual(refused);
    await expect(service.create(caller, { ...details, roles: ['author'] })).rejects.toEqual(
      refused,
    );
    await expect(service.setRoles(caller, 'a', ['author'])).rejects.toEqual(refused);
  }
});

describe('a new account', () => {
  const details = {
    email: 'New@Weft.example',
    displayName: 'New',
    roles: ['lecturer', 'author'],
    locale: 'en',
  } as const;

  it('gets a mail in its language with a link to choose a password', async () => {
    const administrator = await api.as('administrator');
    const { status, body } = await administrator.call(createAccount, { body: details });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { account: { email: 'new@weft.example', roles: ['lecturer', 'author'] } },
    });
    await api.app.get(Afterwards).idle();
    const { body: mailbox } = await api.anonymous().call(listMailbox);
    expect(mailbox.items[0]).toMatchObject({
      to: 'new@weft.example',
      subject: 'Your account at Weft',
    });
    const token = /#token=([\w-]+)/.exec(mailbox.items[0]?.text ?? '')?.[1] ?? '';
    const newPassword = 'chosen by herself';
    await api.anonymous().call(resetPassword, { body: { token, newPassword } });
    const login = { email: 'new@weft.example', password: newPassword };
    expect(await api.anonymous().call(signIn, { body: login })).toMatchObject({ status: 200 });
  });

  it('needs an e-mail of its own, in any case', async () => {
    const administrator = await api.as('administrator');
    await administrator.call(createAccount, { body: details });
    const again = await administrator.call(createAccount, {
      body: { ...details, email: 'new@WEFT.example' },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'identity/email-taken' } });
  });
});

describe('roles', () => {
  it('hold at once where the account is signed in', async () => {
    const administrator = await api.as('administrator');
    const agent = await api.as('learner');
    expect(await agent.call(listAccounts)).toMatchObject({ status: 403 });
    const { body } = await administrator.call(updateAccountRoles, {
      params: { accountId: agent.account?.id ?? '' },
      body: { roles: ['administrator', 'learner', 'learner'] },
    });
    expect(body.account.roles).toEqual(['administrator', 'learner']);
    expect(await agent.call(listAccounts)).toMatchObject({ status: 200 });
  });

  it('always leave one administrator, also when two step down at once', async () => {
    const pair = [await api.as('administrator'), await api.as('administrator')];
    const results = await Promise.all(
      pair.map((agent) =>
        agent.call(updateAccountRoles, {
          params: { accountId: agent.account?.id ?? '' },
          body: { roles: ['learner'] },
        }),
      ),
    );
    const statuses = results.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
    expect(results.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'identity/last-administrator',
    });
  });

  it('of an unknown account cannot be set', async () => {
    const administrator = await api.as('administrator');
    const { status, body } = await administrator.call(updateAccountRoles, {
      params: { accountId: crypto.randomUUID() },
      body: { roles: ['learner'] },
    });
    expect({ status, body }).toMatchObject({
      status: 404,
      body: { code: 'identity/account-unknown' },
    });
  });
});

describe('setting up', () => {
  const details = {
    email: 'First@weft.example',
    password: 'a long password',
    displayName: 'First',
    locale: 'nl',
  } as const;
  const tokenOf = (link: string | null) => /#token=(.+)$/.exec(link ?? '')?.[1] ?? '';
  const makeToken = async () => tokenOf(await api.app.get(SetupService).makeLink());

  it('makes the first administrator and signs in', async () => {
    const agent = api.anonymous();
    const body = { ...details, token: await makeToken() };
    const result = await agent.call(setUp, { body });
    expect(result).toMatchObject({
      status: 201,
      body: { account: { email: 'first@weft.example', roles: ['administrator'] } },
    });
    expect(await agent.call(listSessions)).toMatchObject({ status: 200 });
  });

  it('is closed once there is an administrator, with any link', async () => {
    const [first, second] = [await makeToken(), await makeToken()];
    await api.anonymous().call(setUp, { body: { ...details, token: first } });
    for (const token of [first, second]) {
      expect(await api.anonymous().call(setUp, { body: { ...details, token } })).toMatchObject({
        status: 409,
        body: { code: 'identity/setup-closed' },
      });
    }
    expect(await api.app.get(SetupService).makeLink()).toBeNull();
  });

  it('makes one administrator, also when two links are used at once', async () => {
    const tokens = [await makeToken(), await makeToken()];
    const results = await Promise.all(
      tokens.map((token, n) =>
        api.anonymous().call(setUp, { body: { ...details, email: `a${n}@weft.example`, token } }),
      ),
    );
    expect(results.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('needs the link', async () => {
    await makeToken();
    const body = { ...details, token: 'x'.repeat(43) };
    expect(await api.anonymous().call(setUp, { body })).toMatchObject({
      status: 410,
      body: { code: 'identity/link-invalid' },
    });
  });
});

describe('demo accounts', () => {
  it('are made once, for every role, and can sign in', async () => {
    const demo = api.app.get(DemoAccounts);
    const { logins, password } = await demo.ensure();
    await demo.ensure();
    expect(logins).toHaveLength(6);
    for (const { email, roles } of logins) {
      const agent = api.anonymous();
      await agent.call(signIn, { body: { email, password } });
      const { body } = await agent.call(readSession);
      expect(body).toMatchObject({ demo: true, account: { email, roles } });
    }
  });
});
