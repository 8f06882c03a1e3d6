import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  followNotifications,
  listNotifications,
  markAllNotifications,
  markNotification,
  readUnread,
  type UnreadState,
} from '@weft/contracts';
import { SessionReader } from '../../platform/auth/session-reader.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { Notifications } from './index.js';

let api: TestApi;
let there: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  there = await startTestApi({ databaseUrl: api.databaseUrl });
});
afterAll(async () => {
  await there.close();
  await api.close();
});

const tell = (agent: TestAgent, dedupeKey: string = randomUUID(), from = api) =>
  from.app.get(Notifications).send(
    {
      ...{ to: [agent.account?.id ?? ''], kind: 'enrolment-decided', link: '/cohorts', dedupeKey },
      data: { cohortTitle: 'Spring', state: 'enrolled', reason: null },
    },
    from.dataSource,
  );
const list = async (agent: TestAgent, query: { before?: number; unread?: boolean } = {}) =>
  (await agent.call(listNotifications, { query: JSON.parse(JSON.stringify(query)) as object }))
    .body;

describe('what somebody was told', () => {
  it('is listed in pages, the newest first, in a constant number of statements', async () => {
    const learner = await api.as('learner');
    await tell(learner);
    await list(learner);
    const few = await countQueries(() => list(learner));
    for (let n = 0; n < 24; n += 1) await tell(learner);
    expect(await countQueries(() => list(learner))).toBe(few);
    const first = await list(learner);
    const second = await list(learner, { before: first.items.at(-1)?.sequence ?? 0 });
    expect([first.items.length, first.more, second.items.length, second.more]).toEqual([
      ...[20, true, 5, false],
    ]);
    const order = [...first.items, ...second.items].map(({ sequence }) => sequence);
    expect(order).toEqual([...order].sort((one, other) => other - one));
  });

  it('is marked as read, as unread again, and all at once up to what was seen', async () => {
    const learner = await api.as('learner');
    for (let n = 0; n < 3; n += 1) await tell(learner);
    const { items } = await list(learner);
    const params = { notificationId: items[0]?.id ?? '' };
    const mark = (read: boolean) => learner.call(markNotification, { params, body: { read } });
    expect((await mark(true)).body.unread).toBe(2);
    expect((await mark(true)).body.unread).toBe(2);
    expect((await list(learner, { unread: true })).items).toHaveLength(2);
    expect((await mark(false)).body.unread).toBe(3);
    const upTo = items[1]?.sequence ?? 0;
    expect((await learner.call(markAllNotifications, { body: { upTo } })).body.unread).toBe(1);
    expect((await learner.call(readUnread)).body).toMatchObject({
      ...{ unread: 1, newest: { id: items[0]?.id, read: false } },
    });
  });

  it('is nobody else’s', async () => {
    const [learner, other] = [await api.as('learner'), await api.as('lecturer')];
    await tell(learner);
    const [item] = (await list(learner)).items;
    expect((await list(other)).items).toEqual([]);
    const params = { notificationId: item?.id ?? '' };
    expect(await other.call(markNotification, { params, body: { read: true } })).toMatchObject({
      ...{ status: 404, body: { code: 'request/not-found' } },
    });
    await other.call(markAllNotifications, { body: { upTo: 1_000_000 } });
    expect((await list(learner)).unread).toBe(1);
  });

  it('that was taken back is neither shown nor counted', async () => {
    const learner = await api.as('learner');
    await tell(learner, 'taken back');
    await api.app.get(Notifications).withdraw('taken back', api.dataSource);
    expect(await list(learner)).toEqual({ items: [], more: false, unread: 0 });
  });
});

describe('a live stream', () => {
  /** Opens one and gives the next state that it tells. */
  async function open(agent: TestAgent, lastEventId?: number) {
    const raw = await agent.inject({
      ...{ method: 'GET', url: followNotifications.path, payloadAsStream: true },
      ...(lastEventId !== undefined && { headers: { 'last-event-id': String(lastEventId) } }),
    });
    const stream = raw.stream();
    const heard: UnreadState[] = [];
    let waiting: (() => void) | null = null;
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gm)) {
        heard.push(JSON.parse(data) as UnreadState);
      }
      waiting?.();
    });
    const next = async (): Promise<UnreadState | undefined> => {
      while (heard.length === 0) await new Promise<void>((resolve) => (waiting = resolve));
      return heard.shift();
    };
    return { raw, stream, next };
  }

  it('says at once how things stand, and what is told in another process', async () => {
    const learner = await api.as('learner');
    await tell(learner);
    const { raw, stream, next } = await open(learner);
    expect(raw.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
    });
    expect(await next()).toMatchObject({ unread: 1, newest: { kind: 'enrolment-decided' } });
    await tell(learner, randomUUID(), there);
    expect(await next()).toMatchObject({ unread: 2 });
    const { items } = await list(learner);
    await learner.call(markAllNotifications, { body: { upTo: items[0]?.sequence ?? 0 } });
    expect(await next()).toEqual({ unread: 0, newest: null });
    stream.destroy();
  });

  it('does not tell again what the page had before it was cut off', async () => {
    const learner = await api.as('learner');
    await tell(learner);
    const [item] = (await list(learner)).items;
    const again = await open(learner, item?.sequence);
    expect(await again.next()).toEqual({ unread: 1, newest: null });
    await tell(learner);
    const { next, stream } = await open(learner, item?.sequence);
    expect(await next()).toMatchObject({ unread: 2, newest: { kind: 'enrolment-decided' } });
    again.stream.destroy();
    stream.destroy();
  });

  it('ends when the session does, and is opened by nobody without one', async () => {
    const learner = await api.as('learner');
    const { stream, next } = await open(learner);
    await next();
    const ended = once(stream, 'end');
    await there.app.get(SessionReader).changed(learner.account?.id ?? '');
    await ended;
    expect(await api.anonymous().call(followNotifications)).toMatchObject({ status: 401 });
  });

  it('is refused to an account that has too many', async () => {
    const learner = await api.as('learner');
    const streams = [];
    for (let n = 0; n < 8; n += 1) streams.push(await open(learner));
    const refused = await learner.inject({ method: 'GET', url: followNotifications.path });
    expect(refused.statusCode).toBe(429);
    for (const { stream } of streams) stream.destroy();
  });
});
