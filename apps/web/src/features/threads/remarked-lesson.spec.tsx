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
import type { LessonThreads, RoundLessonPage } from './threads.queries.js';

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

/** What the server says of these remarks: the first at each block, or a page of one. */
function answerTo(items: Thread[], asked: URLSearchParams): LessonThreads {
  const placeOf = (thread: Thread) => thread.place?.blockId ?? null;
  const ranked = ['open', 'confirmed'].flatMap((state) =>
    items.filter((thread) => thread.state === state),
  );
  const blocks = [...new Set(ranked.map(placeOf))].map((blockId) => {
    const there = ranked.filter((thread) => placeOf(thread) === blockId);
    const open = there.filter(({ state }) => state === 'open').length;
    return { blockId, total: there.length, open };
  });
  const of = asked.get('blockId');
  const from = 50 * (Number(asked.get('page') ?? 1) - 1);
  return {
    blocks,
    items:
      of === null
        ? blocks.flatMap(({ blockId }) =>
            ranked.filter((thread) => placeOf(thread) === blockId).slice(0, blockId ? 2 : 10),
          )
        : ranked.filter((thread) => (placeOf(thread) ?? '') === of).slice(from, from + 50),
  };
}

const open = (items: Thread[] = []) => {
  const fetch = (request: Request) => {
    const asked = new URL(request.url).searchParams;
    return Promise.resolve(Response.json(answerTo(items, asked)));
  };
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
  // What has no words of its own has a name to speak of.
  screen.getByRole('button', { name: 'Opmerking bij: Oefening, beeld of geluid' });
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

it('draws two of many remarks beside a block, and all of them, as asked for, in its sheet', async () => {
  const states = ['confirmed', 'open'] as const;
  open(Array.from({ length: 70 }, (_, at) => remark(at, { state: states[at % 2] ?? 'open' })));
  const all = await screen.findByRole('button', { name: /^70 opmerkingen bij: Wol/ });
  // What is open comes first.
  expect(screen.getAllByText(/^Zin \d+$/).map(({ textContent }) => textContent)).toEqual([
    ...['Zin 1', 'Zin 3'],
  ]);
  fireEvent.click(all);
  const sheet = within(screen.getByRole('dialog'));
  await waitFor(() => expect(sheet.getAllByRole('article')).toHaveLength(20));
  for (const [count, left] of [
    [20, 50],
    [20, 30],
    [10, 10],
  ]) {
    fireEvent.click(sheet.getByRole('button', { name: `Toon er ${count} meer (nog ${left})` }));
  }
  await waitFor(() => expect(sheet.getAllByRole('article')).toHaveLength(70));
});

it('looks for what is like a new remark among all of a block', async () => {
  open([
    ...Array.from({ length: 60 }, (_, at) => remark(at, {})),
    remark(60, { text: 'Schapen geven vooral wol' }),
  ]);
  await screen.findByRole('button', { name: /^61 opmerkingen/ });
  begin();
  fireEvent.change(box(), { target: { value: 'Geven schapen ook melk?' } });
  await waitFor(() =>
    expect(within(screen.getByRole('status')).getByText(/Schapen geven/)).toBeTruthy(),
  );
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
