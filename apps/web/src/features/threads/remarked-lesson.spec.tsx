import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import type { Thread } from '@weft/contracts';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { ApiProvider, createApi } from '../../platform/api/api.js';
import { createQueryClient } from '../../platform/api/query-client.js';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { nl } from '../../platform/i18n/nl.js';
import { OfflineProvider, type Offline } from '../../platform/offline/index.js';
import { openOfflineDatabase } from '../../platform/offline/offline-database.js';
import type { Delivery } from '../../platform/offline/outbox-delivery.js';
import { Outbox } from '../../platform/offline/outbox.js';
import { PersonalRecords } from '../../platform/offline/personal-records.js';
import { installWebLocks } from '../../platform/offline/web-locks.testkit.js';
import { lessonDocument } from '../../platform/testing/lesson.testkit.js';
import { RemarkedLesson } from './remarked-lesson.js';
import type { RoundLessonPage } from './threads.queries.js';

installWebLocks();
// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const roundId = '8c1f6a52-6d0c-4a36-9a0e-2f8f1c1f0001';
const page: RoundLessonPage = {
  round: { id: roundId, draftId: roundId, title: 'Ronde', state: 'open', versionNumber: 1 },
  lesson: { lessonId: 'zo-03-test', title: { nl: 'Les', en: 'Lesson' } },
  lessons: [],
  document: lessonDocument({
    blocks: [
      { id: 'b-1', type: 'paragraph', node: { tag: 'p', children: ['Wol is warm. En zacht.'] } },
      { id: 'b-2', type: 'paragraph', node: { tag: 'script', children: ['alert(1)'] } },
    ],
  }) as RoundLessonPage['document'],
  blocks: [{ blockId: 'b-1', text: 'Wol is warm. En zacht.' }],
  people: [],
  writes: true,
  othersLater: false,
};

let offline: Offline;
let reachable: boolean;
let sent: { path: string; body: unknown }[];
let databases = 0;

beforeEach(() => {
  [reachable, sent] = [false, []];
  const database = openOfflineDatabase(`remarks-${++databases}`);
  const outbox = new Outbox({
    database,
    deliver: ({ path, body }): Promise<Delivery> => {
      if (!reachable) return Promise.resolve({ outcome: 'unreachable', retryAfter: null });
      sent.push({ path, body });
      return Promise.resolve({ outcome: 'delivered', response: null });
    },
  });
  offline = { outbox, personal: new PersonalRecords(database), onDelivered: () => () => true };
});
afterEach(() => {
  cleanup();
  offline.outbox.close();
});

const open = (items: Thread[] = []) => {
  const fetch = () => Promise.resolve(Response.json({ items }));
  return render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient({ retries: 0 })}>
        <ApiProvider value={createApi({ baseUrl: 'http://localhost', fetch })}>
          <OfflineProvider value={offline}>
            <I18nProvider locale="nl" texts={nl}>
              <RemarkedLesson page={page} holder={`guest:${roundId}`} />
            </I18nProvider>
          </OfflineProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
};

const begin = () => fireEvent.click(screen.getByRole('button', { name: /^Opmerking bij: Wol/ }));
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Je opmerking');

it('keeps a remark of a guest without a network and sends it once there is one', async () => {
  open();
  begin();
  fireEvent.change(box(), { target: { value: 'Is dat zo?' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar opmerking' }));
  await screen.findByText(/Wacht op verbinding/);
  expect(sent).toEqual([]);
  reachable = true;
  await act(() => offline.outbox.flush());
  expect(sent).toMatchObject([
    {
      path: `/api/rounds/${roundId}/threads`,
      body: { kind: 'comment', text: 'Is dat zo?', target: { blockId: 'b-1', selection: null } },
    },
  ]);
});

it('has what was typed after the page was closed', async () => {
  const first = open();
  begin();
  fireEvent.change(box(), { target: { value: 'Half af' } });
  await waitFor(async () => {
    const name = `remark:${roundId}:zo-03-test:b-1`;
    expect(await offline.personal.recall(`guest:${roundId}`, name)).toMatchObject({
      text: 'Half af',
    });
  });
  first.unmount();
  open();
  begin();
  await waitFor(() => expect(box().value).toBe('Half af'));
});

it('is about a sentence where somebody chooses one, and draws nothing that could run', async () => {
  const { container } = open();
  expect(container.querySelector('script')).toBeNull();
  expect(container.textContent).not.toContain('alert(1)');
  begin();
  fireEvent.change(screen.getByLabelText('Waarover?'), { target: { value: '1' } });
  fireEvent.change(box(), { target: { value: 'Waarom?' } });
  reachable = true;
  await act(() => offline.outbox.useAccount(`guest:${roundId}`));
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar opmerking' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ target: { selection: { start: 13, end: 22 } } });
  // Only then everybody was told, and the outbox may close.
  await screen.findByText('Je opmerking is bewaard.');
});

const remark = (number: number, changed: Partial<Thread>): Thread => ({
  ...{ id: `8c1f6a52-6d0c-4a36-9a0e-${String(number).padStart(12, '0')}`, kind: 'comment' },
  ...{
    state: 'open',
    blocking: false,
    lessonId: 'zo-03-test',
    locale: 'nl',
    quote: 'Wol is warm.',
  },
  ...{ place: { blockId: 'b-1', start: 0, end: 12, whole: false }, text: `Zin ${number}` },
  ...{ wording: null, by: { name: null, roles: ['student'], mine: false }, madeIn: 1 },
  ...{ createdAt: '2026-11-22T20:00:00.000Z', edited: false, agreed: 0, iAgree: false },
  ...{ replies: [], decision: null, solvedIn: null, ...changed },
});

it('draws two of many remarks beside a block, and all of them, twenty at a time, in its sheet', async () => {
  const states = ['confirmed', 'open'] as const;
  open(Array.from({ length: 30 }, (_, at) => remark(at, { state: states[at % 2] ?? 'open' })));
  const all = await screen.findByRole('button', { name: /^30 opmerkingen bij: Wol/ });
  // What is open comes first.
  expect(screen.getAllByText(/^Zin \d+$/).map(({ textContent }) => textContent)).toEqual([
    ...['Zin 1', 'Zin 3'],
  ]);
  fireEvent.click(all);
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getAllByRole('article')).toHaveLength(20);
  fireEvent.click(sheet.getByRole('button', { name: 'Toon er 10 meer (nog 10)' }));
  expect(sheet.getAllByRole('article')).toHaveLength(30);
});

it('lets a reader say where a remark of her own belongs', async () => {
  reachable = true;
  const own = { name: 'Noor', roles: ['student' as const], mine: true };
  const lost = remark(1, { place: null, by: own, text: 'Klopt dit?' });
  open([lost]);
  await act(() => offline.outbox.useAccount(`guest:${roundId}`));
  fireEvent.click(await screen.findByRole('button', { name: /Klopt dit\?/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Geef een plaats' }));
  fireEvent.change(screen.getByLabelText('Stuk tekst'), { target: { value: 'b-1' } });
  const words = screen.getByLabelText('Woorden daarin (hoeft niet)');
  fireEvent.change(words, { target: { value: 'zijde' } });
  screen.getByText('Deze woorden staan niet in dit stuk.');
  fireEvent.change(words, { target: { value: 'En zacht' } });
  fireEvent.click(screen.getByRole('button', { name: 'Plaats' }));
  await waitFor(() => expect(screen.queryByLabelText('Stuk tekst')).toBeNull());
  expect(sent).toMatchObject([
    {
      path: `/api/rounds/${roundId}/threads/${lost.id}/acts`,
      body: {
        act: {
          kind: 'place',
          target: { locale: 'nl', blockId: 'b-1', selection: { start: 13, end: 21 } },
        },
      },
    },
  ]);
});
