import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { TrackContent, TrackDraft } from '@weft/contracts';
import { useCallback, useState, type ReactNode } from 'react';
import { ApiProvider, createApi } from '../../platform/api/api.js';
import { OfflineProvider, type Offline } from '../../platform/offline/index.js';
import { openOfflineDatabase } from '../../platform/offline/offline-database.js';
import { PersonalRecords } from '../../platform/offline/personal-records.js';
import { unsavedKey, type UnsavedDraft } from './tracks.queries.js';
import { useDraftSync } from './use-draft-sync.js';

const accountId = '8c1f6a52-6d0c-4a36-9a0e-2f8f1c1f0001';
const empty: TrackContent = {
  ...{ title: { nl: 'Traject', en: 'Track' }, summary: { nl: '', en: '' } },
  ...{ note: { nl: '', en: '' }, ectsTarget: null, stages: [] },
};
const draft: TrackDraft = {
  ...{ id: '7b1f6a52-6d0c-4a36-9a0e-2f8f1c1f0002', slug: 'traject', revision: 1, content: empty },
  ...{ updatedAt: '2027-01-01T10:00:00.000Z', updatedBy: 'An', own: true, archived: false },
  owner: { accountId, displayName: 'An' },
  ...{ editors: [], versions: [] },
};
const noted = (nl: string, more: Partial<TrackContent> = {}): TrackContent => ({
  ...empty,
  note: { nl, en: '' },
  ...more,
});

interface Write {
  id: string;
  baseRevision: number;
  content: TrackContent;
}

let server: { revision: number; content: TrackContent };
let network: 'up' | 'down';
let writes: Write[];
let databases = 0;
let offline: Offline;

/** The server as far as saving goes: on top of the newest revision, or not at all. */
const saves = async (request: Request): Promise<Response> => {
  if (network === 'down') throw new TypeError('Failed to fetch');
  const write = (await request.json()) as Write;
  writes.push(write);
  const { updatedAt } = draft;
  if (write.baseRevision !== server.revision) {
    const current = { ...server, updatedAt, updatedBy: 'Bo' };
    const problem = { code: 'tracks/changed-meanwhile', status: 409, current };
    return Response.json(problem, { status: 409 });
  }
  server = { revision: server.revision + 1, content: write.content };
  return Response.json({ revision: server.revision, updatedAt });
};

function setUp(unsaved: UnsavedDraft | null = null) {
  const api = createApi({ baseUrl: 'http://weft.test', fetch: saves });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiProvider value={api}>
      <OfflineProvider value={offline}>{children}</OfflineProvider>
    </ApiProvider>
  );
  return renderHook(
    () => {
      const [content, setContent] = useState(unsaved?.content ?? draft.content);
      const takeIn = useCallback((merged: TrackContent) => setContent(merged), []);
      const sync = useDraftSync({ accountId, draft, unsaved, content, takeIn });
      return { content, setContent, sync };
    },
    { wrapper },
  );
}

beforeEach(() => {
  server = { revision: 1, content: empty };
  network = 'up';
  writes = [];
  const personal = new PersonalRecords(openOfflineDatabase(`tracks-${++databases}`));
  offline = { personal } as Offline;
});

const patience = { timeout: 4000 };
const type = (hook: ReturnType<typeof setUp>, content: TrackContent) =>
  act(() => hook.result.current.setContent(content));

it('saves soon after the last change, once', async () => {
  const hook = setUp();
  type(hook, noted('a'));
  type(hook, noted('ab'));
  expect(hook.result.current.sync.state).toBe('saving');
  await waitFor(() => expect(hook.result.current.sync.state).toBe('saved'), patience);
  expect(writes.map(({ content }) => content.note.nl)).toEqual(['ab']);
  expect(hook.result.current.sync.revision).toBe(2);
});

it('brings in what somebody else did elsewhere, and saves both', async () => {
  const hook = setUp();
  server = { revision: 2, content: { ...empty, ectsTarget: 12 } };
  type(hook, noted('mine'));
  await waitFor(() => expect(server.revision).toBe(3), patience);
  expect(server.content).toEqual(noted('mine', { ectsTarget: 12 }));
  expect(hook.result.current.content).toEqual(server.content);
  expect(hook.result.current.sync.mergedBy).toBe('Bo');
});

it('asks where both changed one thing, and saves nothing before the choice', async () => {
  const hook = setUp();
  server = { revision: 2, content: noted('theirs') };
  type(hook, noted('mine', { ectsTarget: 5 }));
  await waitFor(() => expect(hook.result.current.sync.state).toBe('conflict'), patience);
  expect(server.content.note.nl).toBe('theirs');
  act(() => hook.result.current.sync.resolve({ 'track:note': 'theirs' }));
  await waitFor(() => expect(server.revision).toBe(3), patience);
  expect(server.content).toEqual(noted('theirs', { ectsTarget: 5 }));
});

it('keeps work on the device without a network, and merges it when it comes back', async () => {
  network = 'down';
  const hook = setUp();
  type(hook, noted('train'));
  await waitFor(() => expect(hook.result.current.sync.state).toBe('offline'), patience);
  const kept = (await offline.personal.recall(accountId, unsavedKey(draft.id))) as UnsavedDraft;
  expect(kept).toMatchObject({ revision: 1, content: { note: { nl: 'train' } } });
  hook.unmount();

  network = 'up';
  server = { revision: 4, content: { ...empty, ectsTarget: 9 } };
  const again = setUp(kept);
  await waitFor(() => expect(server.revision).toBe(5), patience);
  expect(server.content).toEqual(noted('train', { ectsTarget: 9 }));
  await waitFor(() => expect(again.result.current.sync.state).toBe('saved'), patience);
  expect(await offline.personal.recall(accountId, unsavedKey(draft.id))).toBeNull();
});
