import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ActivityDefinition, AnswerRevision, Json } from '@weft/contracts';
import type { ReactNode } from 'react';
import { ApiProvider, createApi } from '../../platform/api/api.js';
import { OfflineProvider, type Offline } from '../../platform/offline/index.js';
import { openOfflineDatabase } from '../../platform/offline/offline-database.js';
import type { Delivery } from '../../platform/offline/outbox-delivery.js';
import { Outbox } from '../../platform/offline/outbox.js';
import { PersonalRecords } from '../../platform/offline/personal-records.js';
import { installWebLocks } from '../../platform/offline/web-locks.testkit.js';
import { followDeliveredAnswers } from './answers.queries.js';
import type { AnswerWrite } from './current-answer.js';
import { useAnswer } from './use-answer.js';

const account = {
  id: '8c1f6a52-6d0c-4a36-9a0e-2f8f1c1f0001',
  email: 'student@weft.example',
  displayName: 'Student',
  roles: ['learner'],
  locale: 'nl',
  country: 'BE',
  background: null,
};
const reflection: ActivityDefinition = {
  id: 'zo-03-define.why',
  kind: 'reflection',
  hash: 'h1',
  props: {},
};

installWebLocks();

let databases = 0;
let stored: { items: unknown[] };
let network: 'up' | 'down';
let sent: AnswerWrite[];
let offline: Offline;

/** The server as far as a learner's answers go: what it says and what it takes. */
const answerApi = (request: Request): Promise<Response> => {
  if (network === 'down') return Promise.reject(new TypeError('Failed to fetch'));
  const body = request.url.endsWith('/api/session') ? { account, demo: true } : stored;
  return Promise.resolve(Response.json(body));
};
const revisionOf = (write: AnswerWrite): AnswerRevision => ({
  ...write,
  result: null,
  savedAt: write.editedAt,
});

function setUp(activity = reflection, signedIn = true) {
  const database = openOfflineDatabase(`answers-${++databases}`);
  const listeners = new Set<Parameters<Offline['onDelivered']>[0]>();
  const outbox = new Outbox({
    database,
    deliver: (entry): Promise<Delivery> => {
      if (network === 'down') return Promise.resolve({ outcome: 'unreachable', retryAfter: null });
      const write = entry.body as AnswerWrite;
      sent.push(write);
      return Promise.resolve({ outcome: 'delivered', response: revisionOf(write) });
    },
    onDelivered: (entry, response) => listeners.forEach((tell) => tell(entry, response)),
  });
  offline = {
    outbox,
    personal: new PersonalRecords(database),
    onDelivered: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  };
  const queryClient = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false } },
  });
  followDeliveredAnswers(offline, queryClient);
  if (signedIn) void outbox.useAccount(account.id);
  const api = createApi({ baseUrl: 'http://weft.test', fetch: answerApi });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <ApiProvider value={api}>
        <OfflineProvider value={offline}>{children}</OfflineProvider>
      </ApiProvider>
    </QueryClientProvider>
  );
  return renderHook(() => useAnswer(activity, 'zo-03-define'), { wrapper });
}

const type = (hook: ReturnType<typeof setUp>, value: Json) =>
  act(() => hook.result.current.change(value));

beforeEach(() => {
  localStorage.clear();
  stored = { items: [] };
  network = 'up';
  sent = [];
});
afterEach(() => offline.outbox.close());

it('saves within two seconds of typing, once, with the version of the question', async () => {
  const hook = setUp();
  await waitFor(() => expect(hook.result.current.loading).toBe(false));
  type(hook, { text: 'a' });
  type(hook, { text: 'ab' });
  expect(hook.result.current.value).toEqual({ text: 'ab' });
  expect(hook.result.current.saveState).toBe('saving');
  await waitFor(() => expect(hook.result.current.saveState).toBe('saved'), { timeout: 2000 });
  expect(
    sent.map(({ value, activityHash, submitted }) => ({ value, activityHash, submitted })),
  ).toEqual([{ value: { text: 'ab' }, activityHash: 'h1', submitted: false }]);
});

it('keeps an answer on the device without a network, and sends it once there is one', async () => {
  const hook = setUp();
  await waitFor(() => expect(hook.result.current.loading).toBe(false));
  network = 'down';
  type(hook, { text: 'on the train' });
  await waitFor(() => expect(hook.result.current.saveState).toBe('waiting'), { timeout: 3000 });
  expect(sent).toEqual([]);
  await act(() => offline.outbox.flush());
  network = 'up';
  await act(() => offline.outbox.flush());
  await waitFor(() => expect(hook.result.current.saveState).toBe('saved'));
  expect(sent.map(({ value }) => value)).toEqual([{ text: 'on the train' }]);
});

it('writes later than what the server has, even when the clock of the device is slow', async () => {
  const future = new Date(Date.now() + 3_600_000).toISOString();
  const current = revisionOf({
    id: crypto.randomUUID(),
    activityId: reflection.id,
    lessonId: 'zo-03-define',
    activityHash: 'h1',
    value: { text: 'laptop' },
    submitted: false,
    editedAt: future,
  });
  stored = { items: [{ activityId: reflection.id, current, attempts: [] }] };
  const hook = setUp();
  await waitFor(() => expect(hook.result.current.value).toEqual({ text: 'laptop' }));
  type(hook, { text: 'phone' });
  expect(hook.result.current.value).toEqual({ text: 'phone' });
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 2000 });
  expect(sent[0]!.editedAt > future).toBe(true);
});

it('hands in at once, and never tells the server what somebody is about to vote', async () => {
  const hook = setUp({ ...reflection, id: 'zo-03-define.vote', kind: 'poll' });
  await waitFor(() => expect(hook.result.current.loading).toBe(false));
  type(hook, { choices: ['a'] });
  await new Promise((resolve) => setTimeout(resolve, 1600));
  expect(sent).toEqual([]);
  act(() => hook.result.current.submit({ choices: ['a'] }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]!.submitted).toBe(true);
});

it('keeps what was typed when the page is left at once', async () => {
  const hook = setUp();
  await waitFor(() => expect(hook.result.current.loading).toBe(false));
  type(hook, { text: 'quick' });
  hook.unmount();
  await waitFor(() => expect(sent.map(({ value }) => value)).toEqual([{ text: 'quick' }]));
});
