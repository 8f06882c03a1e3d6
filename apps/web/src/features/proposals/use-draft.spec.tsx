import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProvider, createApi } from '../../platform/api/api.js';
import { OfflineProvider, type Offline } from '../../platform/offline/index.js';
import { createQueryClient } from '../../platform/api/query-client.js';
import { openOfflineDatabase } from '../../platform/offline/offline-database.js';
import type { Delivery } from '../../platform/offline/outbox-delivery.js';
import { Outbox } from '../../platform/offline/outbox.js';
import { PersonalRecords } from '../../platform/offline/personal-records.js';
import { installWebLocks } from '../../platform/offline/web-locks.testkit.js';
import { useDraft } from './use-draft.js';

installWebLocks();

const accountId = '8c1f6a52-6d0c-4a36-9a0e-2f8f1c1f0001';
const id = '8c1f6a52-6d0c-4a36-9a0e-2f8f1c1f0002';

let databases = 0;
let network: 'up' | 'down' | 'signed-out';
let sent: unknown[];
let onServer: unknown;
let offline: Offline;

beforeEach(async () => {
  network = 'up';
  sent = [];
  onServer = null;
  const database = openOfflineDatabase(`drafts-${++databases}`);
  const outbox = new Outbox({
    database,
    deliver: (entry): Promise<Delivery> => {
      if (network === 'down') return Promise.resolve({ outcome: 'unreachable', retryAfter: null });
      if (network === 'signed-out') return Promise.resolve({ outcome: 'signed-out' });
      sent.push(entry.body);
      return Promise.resolve({ outcome: 'delivered', response: null });
    },
  });
  offline = { outbox, personal: new PersonalRecords(database), onDelivered: () => () => true };
  await outbox.useAccount(accountId);
});
afterEach(() => offline.outbox.close());

const answer = (): Promise<Response> => {
  if (network === 'down') return Promise.reject(new TypeError('Failed to fetch'));
  if (onServer === null) return Promise.resolve(Response.json({}, { status: 404 }));
  return Promise.resolve(Response.json(onServer));
};

/** A tab with the form open; another one knows only what device and server hold. */
function openTab() {
  const api = createApi({ baseUrl: 'http://weft.example', fetch: answer });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiProvider value={api}>
      <QueryClientProvider client={createQueryClient({ retries: 0 })}>
        <OfflineProvider value={offline}>{children}</OfflineProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
  return renderHook(() => useDraft({ id, accountId, kind: 'source' }), { wrapper });
}

async function type(tab: ReturnType<typeof openTab>, title: string) {
  await waitFor(() => expect(tab.result.current.fields).toBeDefined());
  act(() => tab.result.current.change({ title }, null));
}

it('is sent soon after somebody typed, the last text only', async () => {
  const tab = openTab();
  await type(tab, 'A');
  await type(tab, 'AB');
  expect(tab.result.current.state).toBe('saving');
  await waitFor(() => expect(tab.result.current.state).toBe('saved'), { timeout: 3000 });
  expect(sent).toMatchObject([{ kind: 'source', cohortId: null, fields: { title: 'AB' } }]);
});

it.each([
  ['down', 'offline'],
  ['signed-out', 'signedOut'],
] as const)(
  'is kept on the device while the network is %s, also by a tab that closes',
  async (broken, state) => {
    network = broken;
    const tab = openTab();
    await type(tab, 'On the train');
    await waitFor(() => expect(tab.result.current.state).toBe(state), { timeout: 3000 });
    tab.unmount();
    const later = openTab();
    await waitFor(() => expect(later.result.current.fields).toEqual({ title: 'On the train' }));
    network = 'up';
    await act(() => offline.outbox.flush());
    expect(sent).toHaveLength(1);
    await waitFor(() => expect(later.result.current.state).toBe('saved'));
  },
);

it('is what another device sent later, where that is newer', async () => {
  const tab = openTab();
  await type(tab, 'Here');
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 3000 });
  tab.unmount();
  const editedAt = new Date(Date.now() + 60_000).toISOString();
  onServer = { id, kind: 'source', cohortId: null, fields: { title: 'There' }, editedAt };
  const later = openTab();
  await waitFor(() => expect(later.result.current.fields).toEqual({ title: 'There' }));
});

it('leaves nothing behind once it was proposed', async () => {
  network = 'down';
  const tab = openTab();
  await type(tab, 'Proposed');
  await waitFor(() => expect(tab.result.current.state).toBe('offline'), { timeout: 3000 });
  await act(() => tab.result.current.end());
  network = 'up';
  await act(() => offline.outbox.flush());
  expect(sent).toEqual([]);
  tab.unmount();
  const later = openTab();
  await waitFor(() => expect(later.result.current.state).toBe('untouched'));
});
