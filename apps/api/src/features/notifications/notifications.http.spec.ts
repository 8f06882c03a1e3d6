import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { Notifications } from './index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const toldTo = (ids: readonly string[]) =>
  api.dataSource.query<{ accountId: string; dueAt: Date | null }[]>(
    `select notification.account_id as "accountId", due_at as "dueAt" from notification
     left join notification_mail on notification_id = id
     where notification.account_id = any ($1) order by sequence`,
    [ids],
  );
const people = async (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => (await api.addAccount({ roles: ['learner'] })).id),
  );
const notice = (to: readonly string[], dedupeKey: string = randomUUID()) => ({
  ...{ to, kind: 'enrolment-decided' as const, link: '/cohorts', dedupeKey },
  data: { cohortTitle: 'Spring', state: 'enrolled' as const, reason: null },
});

describe('telling people', () => {
  it('happens once for a key, also when it is tried again or at the same time', async () => {
    const to = await people(3);
    const told = notice(to);
    const send = () => api.app.get(Notifications).send(told, api.dataSource);
    await Promise.all([send(), send(), send()]);
    await send();
    expect((await toldTo(to)).map(({ accountId }) => accountId).sort()).toEqual([...to].sort());
  });

  it('is undone with what the caller wrote', async () => {
    const to = await people(1);
    const failing = api.dataSource.transaction(async (manager) => {
      await api.app.get(Notifications).send(notice(to), manager);
      throw new Error('the caller failed');
    });
    await expect(failing).rejects.toThrow('the caller failed');
    expect(await toldTo(to)).toEqual([]);
  });

  it('takes as many statements for many as for one', async () => {
    const [one, many] = [await people(1), await people(25)];
    const send = (to: readonly string[]) => () =>
      api.app.get(Notifications).send(notice(to), api.dataSource);
    const ofOne = await countQueries(send(one));
    expect(await countQueries(send(many))).toBe(ofOne);

    const [first, second] = [notice(many), notice(many.slice(0, 2))];
    const both = () =>
      api.app.get(Notifications).sendAll(first.kind, [first, second], api.dataSource);
    expect(await countQueries(both)).toBe(ofOne);
    await both();
    const told = await toldTo(many);
    expect(told).toHaveLength(2 * 25 + 2);
    expect(told.filter(({ dueAt }) => dueAt === null)).toEqual([]);
  });

  it('refuses facts that its kind does not have', async () => {
    const to = await people(1);
    const wrong = { ...notice(to), data: { cohortTitle: 'Spring' } };
    const send = api.app.get(Notifications).send(wrong as never, api.dataSource);
    await expect(send).rejects.toThrow();
  });
});
