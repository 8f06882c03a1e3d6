import 'fake-indexeddb/auto';
import { jest } from '@jest/globals';
import { openOfflineDatabase, type OutboxEntry } from './offline-database.js';
import type { Delivery } from './outbox-delivery.js';
import { Outbox, type OutboxWrite } from './outbox.js';
import { installWebLocks } from './web-locks.testkit.js';

let databases = 0;
let outbox: Outbox;
let outcomes: (entry: OutboxEntry) => Delivery;
let sent: string[];

installWebLocks();

const write = (id: string, more: Partial<OutboxWrite> = {}): OutboxWrite => ({
  id,
  accountId: 'ann',
  key: null,
  method: 'POST',
  path: '/api/me/answers',
  body: { id },
  ...more,
});
const delivered = (): Delivery => ({ outcome: 'delivered', response: null });
const waitingIds = () => outbox.snapshot().entries.map((entry) => entry.id);

function open(name: string) {
  return new Outbox({
    database: openOfflineDatabase(name),
    deliver: (entry) => {
      sent.push(entry.id);
      return Promise.resolve(outcomes(entry));
    },
  });
}

beforeEach(() => {
  sent = [];
  outcomes = delivered;
  outbox = open(`outbox-${++databases}`);
});
afterEach(() => {
  outbox.close();
  jest.useRealTimers();
});

it('sends in order and forgets what was delivered', async () => {
  await outbox.keep(write('a'));
  await outbox.keep(write('b'));
  await outbox.useAccount('ann');
  expect(sent).toEqual(['a', 'b']);
  expect(waitingIds()).toEqual([]);
});

it('keeps writes across a closed tab and a dead network', async () => {
  outcomes = () => ({ outcome: 'unreachable', retryAfter: null });
  await outbox.useAccount('ann');
  await outbox.keep(write('a'));
  await outbox.flush();
  expect(outbox.snapshot().state).toBe('waiting');
  outbox.close();

  outcomes = delivered;
  outbox = open(`outbox-${databases}`);
  await outbox.useAccount('ann');
  expect(sent).toEqual(['a', 'a']);
  expect(waitingIds()).toEqual([]);
});

it('tries again by itself after the time the server asks for', async () => {
  outcomes = () => ({ outcome: 'unreachable', retryAfter: 1 });
  await outbox.useAccount('ann');
  await outbox.keep(write('a'));
  await outbox.flush();
  outcomes = delivered;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(waitingIds()).toEqual([]);
});

it('replaces an unsent write with the same key, and only that one', async () => {
  await outbox.keep(write('draft 1', { key: 'answer' }));
  await outbox.keep(write('attempt'));
  await outbox.keep(write('draft 2', { key: 'answer' }));
  await outbox.keep(write('of somebody else', { key: 'answer', accountId: 'bob' }));
  await outbox.useAccount('ann');
  expect(sent).toEqual(['attempt', 'draft 2']);
});

it('does not replace a write that is on its way', async () => {
  let release: () => void = () => undefined;
  const hold = new Promise<void>((resolve) => (release = resolve));
  outbox.close();
  outbox = new Outbox({
    database: openOfflineDatabase(`outbox-${databases}`),
    deliver: async (entry) => {
      sent.push(entry.id);
      if (entry.id === 'first') await hold;
      return delivered();
    },
  });
  await outbox.keep(write('first', { key: 'answer' }));
  const flushing = outbox.useAccount('ann');
  while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await outbox.keep(write('second', { key: 'answer' }));
  release();
  await flushing;
  expect(sent).toEqual(['first', 'second']);
});

it('waits for its owner when the session expired', async () => {
  outcomes = () => ({ outcome: 'signed-out' });
  await outbox.useAccount('ann');
  await outbox.keep(write('a'));
  await outbox.flush();
  expect(outbox.snapshot().state).toBe('signed-out');
  expect(waitingIds()).toEqual(['a']);
});

it('never shows or sends the writes of another account', async () => {
  await outbox.keep(write('private'));
  await outbox.useAccount('bob');
  expect(sent).toEqual([]);
  expect(waitingIds()).toEqual([]);
});

it('keeps a refused write with its reason, sends the rest, and can discard it', async () => {
  const problem = {
    type: 'about:blank',
    title: 'x',
    status: 422,
    code: 'answers/value-invalid' as const,
  };
  outcomes = (entry) => (entry.id === 'bad' ? { outcome: 'rejected', problem } : delivered());
  await outbox.keep(write('bad'));
  await outbox.keep(write('good'));
  await outbox.useAccount('ann');
  expect(sent).toEqual(['bad', 'good']);
  const [kept] = outbox.snapshot().entries;
  expect(kept?.rejected?.code).toBe('answers/value-invalid');
  await outbox.discard(kept?.sequence ?? -1);
  expect(waitingIds()).toEqual([]);
});
