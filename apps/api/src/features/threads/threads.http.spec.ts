import { randomUUID } from 'node:crypto';
import { actOnDraftThreads, readRoundLesson, startDraftThread } from '@weft/contracts';
import {
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
} from '../review-rounds/rounds.testkit.js';
import { ThreadReader } from './index.js';
import {
  act,
  addTexts,
  decide,
  lessonId,
  listOf,
  openRemarkRound,
  remark,
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
  ({ here, draftId, roundId, guests, blockIds } = await openRemarkRound(api));
  by = here.moderator.account?.id ?? '';
}, 60_000);
afterAll(() => api.close());

const words = (block: number, quote: string) => {
  const start = texts.nl[block]?.indexOf(quote) ?? -1;
  return { start, end: start + quote.length };
};
const on = (block: number) => blockIds[block] ?? '';

it('gives a guest the lesson with what she needs to remark, and no key of an answer', async () => {
  const { body, raw } = await guests[0].agent.call(readRoundLesson, {
    params: { roundId, lessonId },
    query: { locale: 'nl' },
  });
  expect(body).toMatchObject({ writes: true, lesson: { lessonId }, round: { versionNumber: 2 } });
  expect(body.blocks.map(({ text }) => text)).toEqual(['Begin', ...texts.nl.slice(1)]);
  expect(raw.payload).not.toContain(guests[0].participantId);
});

it('makes a remark once, on words that are there', async () => {
  const [{ agent }] = guests;
  const id = randomUUID();
  const about = { id, blockId: on(1), selection: words(1, 'warm en zacht'), text: 'Is dat zo?' };
  expect((await remark(agent, roundId, about)).status).toBe(201);
  expect((await remark(agent, roundId, about)).status).toBe(201);
  const found = (await remarksOf(agent, roundId)).filter((one) => one.id === id);
  expect(found).toMatchObject([
    {
      ...{ quote: 'warm en zacht', state: 'open', madeIn: 2 },
      by: { mine: true, roles: ['student'] },
    },
  ]);
  const stolen = await remark(guests[1].agent, roundId, about);
  expect(stolen).toMatchObject({ status: 404, body: { code: 'threads/unknown' } });
  const beyond = { blockId: on(1), selection: { start: 10, end: 900 } };
  expect((await remark(agent, roundId, beyond)).status).toBe(422);
  expect((await remark(agent, roundId, { blockId: on(1), text: ' ' })).status).toBe(422);
  const unclear = { blockId: on(2), kind: 'unclear' as const, text: '' };
  expect((await remark(agent, roundId, unclear)).status).toBe(201);
});

it('gathers remarks of readers of both languages on one block, names as people want', async () => {
  const { threadId } = await remark(guests[1].agent, roundId, {
    ...{ blockId: on(1), locale: 'en', text: 'Really?' },
    selection: { start: 0, end: 4 },
  });
  const seen = (await remarksOf(guests[0].agent, roundId)).find(({ id }) => id === threadId);
  expect(seen).toMatchObject({
    place: { blockId: on(1), whole: true },
    by: { name: null, roles: ['professional'], mine: false },
    quote: 'Wool',
  });
});

it('lets each person agree once, reply, and only its writer change or remove it', async () => {
  const [one, other] = guests;
  const { threadId } = await remark(one.agent, roundId, { blockId: on(1), text: 'Te kort' });
  const at = { roundId, threadId };
  await act(other.agent, at, { kind: 'agree' });
  await act(other.agent, at, { kind: 'agree' });
  expect((await act(one.agent, at, { kind: 'agree' })).status).toBe(409);
  const replyId = randomUUID();
  const reply = { kind: 'reply' as const, text: 'Vind ik ook', mentions: [] };
  await act(other.agent, { ...at, id: replyId }, reply);
  await act(other.agent, { ...at, id: replyId }, reply);
  const find = async () => (await remarksOf(one.agent, roundId)).find(({ id }) => id === threadId);
  expect(await find()).toMatchObject({ agreed: 1, iAgree: false, replies: [{ text: reply.text }] });
  const edit = { kind: 'edit', text: 'Veel te kort', wording: null } as const;
  expect((await act(other.agent, at, edit)).status).toBe(409);
  expect((await act(one.agent, at, edit)).status).toBe(204);
  expect(await find()).toMatchObject({ text: 'Veel te kort', edited: true });
  expect((await act(other.agent, at, { kind: 'remove' })).status).toBe(409);
  await act(one.agent, at, { kind: 'remove' });
  expect(await find()).toBeUndefined();
});

it('goes from open to confirmed; what was done stays written down', async () => {
  const [{ agent }] = guests;
  const { threadId } = await remark(agent, roundId, {
    ...{ blockId: on(1), kind: 'suggestion', text: '' },
    ...{ wording: 'Wol houdt warm.', selection: words(1, 'Wol is warm en zacht.') },
  });
  const at = { roundId, threadId };
  expect((await act(agent, at, { kind: 'confirm' })).status).toBe(409);
  const edited = { path: 'lessons/01-les-1/nl.mdx', revision: 4 };
  const done = { kind: 'done', versionNumber: 2 } as const;
  const early = await decide(here.moderator, { draftId, threadIds: [threadId] }, done);
  expect(early.body.changed).toEqual([]);
  await decide(
    here.moderator,
    { draftId, threadIds: [threadId] },
    { kind: 'accept', reason: '', edited },
  );
  await decide(here.moderator, { draftId, threadIds: [threadId] }, done);
  expect((await act(agent, at, { kind: 'edit', text: 'x', wording: 'y' })).status).toBe(409);
  expect((await act(agent, at, { kind: 'confirm' })).status).toBe(204);
  const seen = (await remarksOf(agent, roundId)).find(({ id }) => id === threadId);
  expect(seen).toMatchObject({ state: 'confirmed', solvedIn: 2, decision: { edited: true } });
  const events = await api.dataSource.query<{ kind: string; detail: object }[]>(
    'select kind, detail from thread_event where thread_id = $1 order by sequence',
    [threadId],
  );
  expect(events.map(({ kind }) => kind)).toEqual(['made', 'accept', 'done', 'confirm']);
  expect(events[1]?.detail).toMatchObject({ edited });
  await expect(
    api.dataSource.query('delete from thread_event where thread_id = $1', [threadId]),
  ).rejects.toThrow();
});

it('is decided for several at once, and blocks publication until it is solved', async () => {
  const [{ agent }] = guests;
  const made = await Promise.all([1, 2].map((at) => remark(agent, roundId, { blockId: on(at) })));
  const ids = made.map(({ threadId }) => threadId);
  const reader = api.app.get(ThreadReader);
  await decide(here.moderator, { draftId, threadIds: ids }, { kind: 'block', blocking: true });
  expect(await reader.openBlockers(draftId)).toBe(2);
  const decline = { kind: 'decline', reason: 'Buiten deze les' } as const;
  const { body } = await decide(
    here.moderator,
    { draftId, threadIds: [...ids, randomUUID()] },
    decline,
  );
  expect(body.changed.sort()).toEqual([...ids].sort());
  expect(await reader.openBlockers(draftId)).toBe(0);
  const records = await reader.ofRound(roundId);
  expect(records.find(({ id }) => id === ids[0])).toMatchObject({
    ...{ state: 'declined', roles: ['student'], participantId: guests[0].participantId },
  });
});

it('is for nobody else, to read or to write', async () => {
  const { threadId } = await remark(guests[0].agent, roundId, { blockId: on(1) });
  const at = { roundId, threadId };
  for (const who of [
    here.guestElsewhere.agent,
    here.stranger,
    here.otherAuthor,
    here.participant,
  ]) {
    const page = { params: { roundId, lessonId }, query: { locale: 'nl' as const } };
    expect((await who.call(readRoundLesson, page)).status).toBeGreaterThanOrEqual(401);
    expect((await remark(who, roundId, { blockId: on(1) })).status).toBeGreaterThanOrEqual(401);
    expect((await act(who, at, { kind: 'agree' })).status).toBeGreaterThanOrEqual(401);
    expect([401, 403, 404]).toContain((await listOf(who, draftId)).status);
    const decline = { kind: 'decline', reason: 'Nee' } as const;
    expect([401, 403, 404]).toContain(
      (await decide(who, { draftId, threadIds: [threadId] }, decline)).status,
    );
  }
  // A remark of one round cannot be reached through another.
  const elsewhere = { roundId: here.otherRoundId, threadId };
  expect((await act(here.guestElsewhere.agent, elsewhere, { kind: 'agree' })).status).toBe(404);
  expect((await remarksOf(here.moderator, roundId)).some(({ id }) => id === threadId)).toBe(true);
});

it('hides remarks of others until the round closes, where it says so', async () => {
  await api.dataSource.query(
    `update review_round set settings = settings || '{"remarksSeen": "after-closing"}' where id = $1`,
    [here.otherRoundId],
  );
  const sources = { nl: sourceOf(texts.nl), en: sourceOf(texts.en) };
  const draftVersionId = await addTexts(api, { draftId, by, number: 3 }, sources);
  await api.dataSource.query('update review_round set draft_version_id = $2 where id = $1', [
    here.otherRoundId,
    draftVersionId,
  ]);
  const other = await api.letIn(here.moderator, here.otherRoundId, ['researcher']);
  const { threadId } = await remark(other.agent, here.otherRoundId, { blockId: on(1) });
  const ids = async () =>
    (await remarksOf(here.guestElsewhere.agent, here.otherRoundId)).map(({ id }) => id);
  expect(await ids()).toEqual([]);
  const at = { roundId: here.otherRoundId, threadId };
  expect((await act(here.guestElsewhere.agent, at, { kind: 'agree' })).status).toBe(404);
  await api.dataSource.query('update review_round set closes_at = now() where id = $1', [
    here.otherRoundId,
  ]);
  expect(await ids()).toEqual([threadId]);
});

it('finds its place in the next version, or waits for a person who places it', async () => {
  const [{ agent }] = guests;
  const kept = await remark(agent, roundId, { blockId: on(1), selection: words(1, 'breekt snel') });
  const lost = await remark(agent, roundId, { blockId: on(2), text: 'Waarom?' });
  const nl = [texts.nl[0], 'Wol is warm en heel zacht. Een draad alleen breekt snel.'];
  const sources = { nl: nl.join('\n\n'), en: sourceOf(texts.en) };
  await addTexts(api, { draftId, by, number: 4 }, sources);
  const placed = async () =>
    new Map((await listOf(here.moderator, draftId)).body.items.map((one) => [one.id, one.place]));
  const places = await placed();
  expect(places.get(lost.threadId)).toBeNull();
  expect(places.get(kept.threadId)).toMatchObject({ whole: false });
  const { body } = await listOf(here.moderator, draftId, { placing: 'true' });
  expect(body.items.map(({ id }) => id)).toContain(lost.threadId);
  expect(body.counts.placing).toBe(body.total);
  const target = {
    ...{ lessonId, locale: 'nl' as const, selection: null },
    blockId: places.get(kept.threadId)?.blockId ?? '',
  };
  await decide(here.moderator, { draftId, threadIds: [lost.threadId] }, { kind: 'place', target });
  expect((await placed()).get(lost.threadId)).toMatchObject({ blockId: target.blockId });
  // In the version of the round everything stands where it was made.
  const seen = await remarksOf(agent, roundId);
  expect(seen.find(({ id }) => id === kept.threadId)?.place?.blockId).toBe(on(1));
});

it('takes remarks of authors outside a round', async () => {
  const answer = await here.moderator.call(startDraftThread, {
    params: { draftId },
    body: {
      ...{ id: randomUUID(), kind: 'comment', text: 'Zelf gezien', wording: null, mentions: [] },
      target: { lessonId, locale: 'en', blockId: on(0), selection: null },
    },
  });
  expect(answer.status).toBe(201);
  const { body } = await listOf(here.moderator, draftId, { mine: 'true' });
  expect(body.items[0]).toMatchObject({ text: 'Zelf gezien', roundId: null, by: { mine: true } });
});

it('lets an author change and withdraw a remark of her own, and take that back', async () => {
  const id = randomUUID();
  const target = { lessonId, locale: 'nl' as const, blockId: on(1), selection: null };
  const own = { id, kind: 'comment' as const, text: 'Te kort', wording: null, mentions: [] };
  await here.moderator.call(startDraftThread, { params: { draftId }, body: { ...own, target } });
  const { threadId: ofGuest } = await remark(guests[0].agent, roundId, { blockId: on(1) });
  const threadIds = [id, ofGuest];
  const changed = async (act: Parameters<typeof decide>[2], who = here.moderator) =>
    (await decide(who, { draftId, threadIds }, act)).body.changed;
  const shown = async () => {
    const { body } = await listOf(here.moderator, draftId, { mine: 'true' });
    return body.items.find((one) => one.id === id);
  };
  const words = { text: 'Veel te kort', wording: null };
  const admin = await api.as('administrator');
  expect(await changed({ kind: 'remove' }, admin)).toEqual([]);
  expect(await changed({ kind: 'edit', ...words })).toEqual([id]);
  expect(await shown()).toMatchObject({ text: 'Veel te kort', edited: true });
  const body = { id: randomUUID(), threadIds: [id], act: { kind: 'remove' as const } };
  const removal = () => here.moderator.call(actOnDraftThreads, { params: { draftId }, body });
  expect((await removal()).body.changed).toEqual([id]);
  expect((await removal()).body.changed).toEqual([id]);
  expect(await shown()).toBeUndefined();
  const left = await api.dataSource.query<object[]>(
    `select text, (select string_agg(detail::text, '') from thread_event where thread_id = $1)
     from thread where id = $1`,
    [id],
  );
  expect(JSON.stringify(left)).not.toContain('kort');
  expect(await changed({ kind: 'restore', ...words }, admin)).toEqual([]);
  expect(await changed({ kind: 'restore', ...words })).toEqual([id]);
  expect(await shown()).toMatchObject({ text: 'Veel te kort', place: { blockId: on(1) } });
  await decide(here.moderator, { draftId, threadIds: [id] }, { kind: 'decline', reason: 'Nee' });
  expect(await changed({ kind: 'remove' })).toEqual([]);
});
