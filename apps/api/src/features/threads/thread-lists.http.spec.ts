import { randomUUID } from 'node:crypto';
import { readRoundLesson, readThreadPeople } from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import {
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
} from '../review-rounds/rounds.testkit.js';
import {
  act,
  addTexts,
  decide,
  lessonId,
  listOf,
  remark,
  remarksAt,
  remarksOf,
  sourceOf,
  texts,
} from './threads.testkit.js';

let api: RoundsApi;
let here: RoundClass;
let roundId: string;
let draftId: string;
let guests: RoundClass['guests'];
let blockIds: string[];
let by: string;

beforeAll(async () => {
  api = await startRoundsApi();
  here = await api.openRounds();
  ({ draftId } = here.draft);
  by = here.moderator.account?.id ?? '';
  const sources = { nl: sourceOf(texts.nl), en: sourceOf(texts.en) };
  const draftVersionId = await addTexts(api, { draftId, by, number: 2 }, sources);
  roundId = await api.openRound(here.moderator, { draftId, draftVersionId });
  guests = [
    await api.letIn(here.moderator, roundId, ['student']),
    await api.letIn(here.moderator, roundId, ['professional']),
  ];
  const page = await guests[0].agent.call(readRoundLesson, {
    params: { roundId, lessonId },
    query: { locale: 'nl' },
  });
  blockIds = page.body.blocks.map(({ blockId }) => blockId);
}, 60_000);
afterAll(() => api.close());

const on = (block: number) => blockIds[block] ?? '';
const [student, professional] = [() => guests[0].agent, () => guests[1].agent];

it('gathers for the author what readers of both languages say about a block', async () => {
  const made = [
    await remark(student(), roundId, { blockId: on(2), text: 'Derde' }),
    await remark(student(), roundId, { blockId: on(1), text: 'Eerste' }),
    await remark(professional(), roundId, { blockId: on(2), locale: 'en', text: 'Fourth' }),
    await remark(professional(), roundId, { blockId: on(1), locale: 'en', text: 'Second' }),
    await remark(student(), roundId, {
      ...{ blockId: on(1), text: 'Verder in het stuk', selection: { start: 4, end: 12 } },
    }),
  ];
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  const { body } = await listOf(here.moderator, draftId, { order: 'text' });
  expect(body.items.map(({ text, locale, place }) => [text, locale, place?.blockId])).toEqual([
    ['Eerste', 'nl', on(1)],
    ['Second', 'en', on(1)],
    ['Verder in het stuk', 'nl', on(1)],
    ['Derde', 'nl', on(2)],
    ['Fourth', 'en', on(2)],
  ]);
  const newest = await listOf(here.moderator, draftId);
  expect(newest.body.items.map(({ text }) => text)).toEqual([
    ...['Verder in het stuk', 'Second', 'Fourth', 'Eerste', 'Derde'],
  ]);
});

/** Kinds of what somebody was told about a remark. */
const toldTo = (accountId: string) =>
  api.dataSource.query<{ link: string; quote: string }[]>(
    `select link, data ->> 'quote' as quote from notification
     where account_id = $1 and kind = 'remark-mention' order by sequence`,
    [accountId],
  );

it('tells who is mentioned in an answer, once, and only people of the round and the draft', async () => {
  const { threadId } = await remark(student(), roundId, { blockId: on(1) });
  const at = { roundId, threadId, id: randomUUID() };
  const reply = { kind: 'reply' as const, text: 'Wat vind jij?', mentions: [by, randomUUID()] };
  await act(professional(), at, reply);
  await act(professional(), at, reply);
  const link = `/rounds/${roundId}/lessons/${lessonId}`;
  expect(await toldTo(by)).toEqual([{ link, quote: reply.text }]);

  // A participant with an account is named by an author once she shows her name.
  const params = { draftId, threadId };
  const peopleFor = async (who: typeof here.moderator) => who.call(readThreadPeople, { params });
  expect((await peopleFor(here.moderator)).body.people.map(({ id }) => id)).toEqual([by]);
  const accountId = here.stranger.account?.id ?? '';
  const { participantId } = guests[1];
  await api.dataSource.query(
    `update round_participant set account_id = $2, shows_name = true where id = $1`,
    [participantId, accountId],
  );
  const { people } = (await peopleFor(here.moderator)).body;
  expect(people.map(({ id }) => id)).toEqual([by, participantId]);
  const answer = { kind: 'reply' as const, text: 'Vraag aan jou', mentions: [participantId] };
  await decide(here.moderator, { draftId, threadIds: [threadId] }, answer);
  expect(await toldTo(accountId)).toEqual([{ link, quote: answer.text }]);
  for (const who of [here.otherAuthor, here.stranger, student()]) {
    expect([401, 403, 404]).toContain((await peopleFor(who)).status);
  }
  const elsewhere = { draftId, threadId: randomUUID() };
  const none = await here.moderator.call(readThreadPeople, { params: elsewhere });
  expect(none).toMatchObject({ status: 404, body: { code: 'threads/unknown' } });
});

it('lets the writer of a remark, and nobody else of the group, say where it belongs', async () => {
  const { threadId } = await remark(student(), roundId, { blockId: on(1) });
  await api.dataSource.query('update thread_placement set block_id = null where thread_id = $1', [
    threadId,
  ]);
  const placeOf = async () =>
    (await remarksOf(student(), roundId)).find(({ id }) => id === threadId)?.place;
  expect(await placeOf()).toBeNull();
  const target = { lessonId, locale: 'nl' as const, blockId: on(2), selection: null };
  const at = { roundId, threadId };
  expect((await act(professional(), at, { kind: 'place', target })).status).toBe(409);
  expect((await act(student(), at, { kind: 'place', target })).status).toBe(204);
  expect(await placeOf()).toMatchObject({ blockId: on(2), whole: true });
});

it('tells a reader how many remarks each block has, and shows the first of each', async () => {
  const before = (await remarksAt(student(), roundId)).body.blocks;
  const countAt = (blocks: typeof before, blockId: string | null) =>
    blocks.find((one) => one.blockId === blockId) ?? { total: 0, open: 0 };
  const made: string[] = [];
  for (const locale of ['nl', 'en', 'nl', 'en'] as const) {
    const { threadId } = await remark(student(), roundId, { blockId: on(0), locale });
    made.push(threadId);
  }
  const [first = '', second, third, lost = ''] = made;
  const reason = 'Dat staat er al';
  await decide(here.moderator, { draftId, threadIds: [first] }, { kind: 'decline', reason });
  await api.dataSource.query('update thread_placement set block_id = null where thread_id = $1', [
    lost,
  ]);
  const { body } = await remarksAt(student(), roundId);
  expect(body.blocks).toHaveLength(before.length + 2);
  expect(countAt(body.blocks, on(0))).toMatchObject({ total: 3, open: 2 });
  expect(countAt(body.blocks, null)).toMatchObject({ total: 1, open: 1 });
  expect(countAt(body.blocks, on(1))).toEqual(countAt(before, on(1)));
  const ids = (items: typeof body.items) => items.map(({ id }) => id);
  const atFirst = body.items.filter(({ place }) => place?.blockId === on(0));
  expect(ids(atFirst)).toEqual([second, third]);
  const block = (await remarksAt(student(), roundId, { blockId: on(0) })).body;
  expect(ids(block.items)).toEqual([second, third, first]);
  expect(block.blocks).toEqual(body.blocks);
  const unplaced = await remarksAt(student(), roundId, { blockId: '' });
  expect(ids(unplaced.body.items)).toEqual([lost]);
});

it('lists 2,000 remarks as fast as a few, with as many statements', async () => {
  const lists = {
    newest: () => listOf(here.moderator, draftId),
    text: () => listOf(here.moderator, draftId, { order: 'text', state: 'open', page: '3' }),
    lesson: () => remarksAt(student(), roundId),
    block: () => remarksAt(student(), roundId, { blockId: on(1) }),
  };
  const counts = async () => ({
    newest: await countQueries(lists.newest),
    text: await countQueries(lists.text),
    lesson: await countQueries(lists.lesson),
    block: await countQueries(lists.block),
  });
  for (const list of Object.values(lists)) await list();
  const few = await counts();
  const { threadId } = await remark(student(), roundId, { blockId: on(1) });
  await api.dataSource.query(
    `insert into thread (id, draft_id, round_id, draft_version_id, participant_id, lesson_id,
       locale, anchor, kind, text)
     select gen_random_uuid(), draft_id, round_id, draft_version_id, participant_id, lesson_id,
       locale, anchor, kind, text
     from thread, generate_series(1, 2000) where id = $1`,
    [threadId],
  );
  for (const list of Object.values(lists)) await list();
  await api.dataSource.query('analyze');
  expect(await counts()).toEqual(few);
  const fastest: Record<string, string> = {};
  for (const [name, list] of Object.entries(lists)) {
    const times: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      const from = performance.now();
      await list();
      times.push(performance.now() - from);
    }
    const least = Math.min(...times);
    fastest[name] = `${least.toFixed(0)} ms`;
    // The bar is 60 ms on a quiet machine, where the bench measures it; a busy one must not fail this.
    expect(least).toBeLessThan(300);
  }
  console.info(`2,000 remarks: ${JSON.stringify(fastest)}, statements ${JSON.stringify(few)}`);
  const { body } = await lists.text();
  expect(body.items).toHaveLength(50);
  expect(body.total).toBeGreaterThan(2000);
  const late = await remarksAt(student(), roundId, { blockId: on(1), page: '40' });
  expect(late.body.items).toHaveLength(50);
});
