import { randomUUID } from 'node:crypto';
import {
  type Annotation,
  type AnnotationContainer,
  type AnnotationPage,
  annotationType,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { act, decide, lessonId, remark, remarksOf } from '../threads/threads.testkit.js';
import {
  type AnnotationsApi,
  ask,
  idIn,
  said,
  startAnnotationsApi,
} from './annotations.testkit.js';

let api: AnnotationsApi;
let here: AnnotationsApi['here'];
let roundId: string;
let guests: AnnotationsApi['guests'];
let blockIds: string[];

beforeAll(async () => {
  api = await startAnnotationsApi();
  ({ here, roundId, guests, blockIds } = api);
}, 60_000);
afterAll(() => api.close());

const path = (id = '', round = roundId) => `/annotations/rounds/${round}/${id}`;
const iri = (id = '') => api.env.publicUrl + path(id);
const lesson = () => `${api.env.publicUrl}/nl/rounds/${roundId}/lessons/${lessonId}`;
const words = (exact: string) => ({
  source: lesson(),
  selector: { type: 'TextQuoteSelector', exact },
});
/** A remark on words that stand once. */
const say = (motivation: string, value: string, target: unknown = words('breekt snel')) =>
  said({ motivation, value, target });
interface Change {
  who?: TestAgent;
  target?: object;
  tag?: string;
}

const post = (who: TestAgent, payload: object) => ask(who, `POST ${path()}`, { payload });

it('keeps to the protocol with the container and its pages', async () => {
  const [{ agent }] = guests;
  await post(agent, say('commenting', 'Is dat zo?'));
  const answer = await ask(agent, `GET ${path()}`);
  expect({ status: answer.statusCode, ...answer.headers }).toMatchObject({
    status: 200,
    'content-type': annotationType,
    allow: 'GET, HEAD, OPTIONS, POST',
    'accept-post': annotationType,
    'content-location': `${iri()}?iris=0`,
    'cache-control': 'private, no-cache',
    vary: expect.stringMatching(/Accept.*Prefer/),
    etag: expect.stringMatching(/^"[\w-]+"$/),
    link: expect.stringMatching(
      /ldp#BasicContainer>; rel="type".*annotation-protocol\/>; rel="http:\/\/www.w3.org\/ns\/ldp#constrainedBy"/,
    ),
  });
  const container = answer.json<AnnotationContainer>();
  expect(container).toMatchObject({
    id: `${iri()}?iris=0`,
    type: ['BasicContainer', 'AnnotationCollection'],
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  const etag = answer.headers.etag ?? '';
  expect((await ask(agent, `GET ${path()}`, { 'if-none-match': etag })).statusCode).toBe(304);

  const head = await ask(agent, `HEAD ${path()}`);
  expect([head.statusCode, head.payload, head.headers.etag]).toEqual([200, '', etag]);
  const options = await ask(agent, `OPTIONS ${path()}`);
  expect({ status: options.statusCode, ...options.headers }).toMatchObject({
    ...{ status: 200, allow: 'GET, HEAD, OPTIONS, POST', 'accept-post': annotationType },
    link: answer.headers.link,
  });
  const put = await ask(agent, `PUT ${path()}`, { payload: {} });
  expect([put.statusCode, put.headers.allow?.toString().includes('POST')]).toEqual([405, true]);
});

it.each([
  ['ldp#PreferMinimalContainer', 0, 'string'],
  ['oa#PreferContainedIRIs', 1, 'object'],
  ['ldp#PreferMinimalContainer http://www.w3.org/ns/oa#PreferContainedIRIs', 1, 'string'],
  ['oa#PreferContainedDescriptions', 0, 'object'],
])('tells as much of the container as %s asks', async (preference, iris, first) => {
  const prefer = `return=representation;include="http://www.w3.org/ns/${preference}"`;
  const { payload, headers } = await ask(guests[0].agent, `GET ${path()}`, { prefer });
  const container = JSON.parse(payload) as AnnotationContainer;
  expect(container.id).toBe(`${iri()}?iris=${iris}`);
  expect(headers['preference-applied']).toBe('return=representation');
  expect(typeof container.first).toBe(first);
  const page = container.first;
  if (typeof page === 'string') expect(page).toBe(`${iri()}?iris=${iris}&page=0`);
  else expect(typeof page.items[0]).toBe(iris ? 'string' : 'object');
});

it('is written by a tool and read in the app: a passage by its words alone', async () => {
  const [{ agent, participantId }] = guests;
  const id = randomUUID();
  const sent = { ...say('questioning', 'Hoe snel?'), canonical: `urn:uuid:${id}` };
  const answer = await post(agent, sent);
  const made = answer.json<Annotation>();
  expect([answer.statusCode, answer.headers.location]).toEqual([201, iri(id)]);
  expect(made).toMatchObject({
    ...{ id: iri(id), canonical: sent.canonical, motivation: 'questioning' },
    creator: { type: 'Person', nickname: 'student' },
    target: { source: lesson(), selector: [{ value: blockIds[1] }, { exact: 'breekt snel' }] },
  });
  expect(answer.payload).not.toContain(participantId);
  // Sent again it is the same.
  expect((await post(agent, sent)).statusCode).toBe(201);
  const found = (await remarksOf(agent, roundId)).filter((one) => one.id === id);
  expect(found).toMatchObject([
    { kind: 'question', text: 'Hoe snel?', quote: 'breekt snel', by: { mine: true } },
  ]);
  const events: { kind: string }[] = await api.dataSource.query(
    'select kind from thread_event where thread_id = $1',
    [id],
  );
  expect(events).toEqual([{ kind: 'made' }]);
});

it('suggests a wording, marks what is unclear, and replies', async () => {
  const [{ agent }, other] = guests;
  const wording = { type: 'TextualBody', value: 'Dun garen', purpose: 'editing' };
  const why = { type: 'TextualBody', value: 'Duidelijker', purpose: 'commenting' };
  const suggestion = await post(agent, { ...say('editing', ''), body: [wording, why] });
  const id = idIn(suggestion.json());
  const unclear = { ...say('highlighting', '', `${lesson()}#${blockIds[2]}`), body: undefined };
  const marked = idIn((await post(agent, unclear)).json());
  const reply = await post(other.agent, say('replying', 'Mee eens', iri(id)));
  expect(reply.json()).toMatchObject({ motivation: 'replying', target: iri(id) });
  const seen = await remarksOf(agent, roundId);
  expect(seen.find((one) => one.id === id)).toMatchObject({
    ...{ kind: 'suggestion', wording: 'Dun garen', text: 'Duidelijker' },
    replies: [{ id: idIn(reply.json()), text: 'Mee eens' }],
  });
  expect(seen.find((one) => one.id === marked)).toMatchObject({
    ...{ kind: 'unclear', place: { blockId: blockIds[2], whole: true } },
  });
  // What was said is said: a reply is neither changed nor removed.
  const its = path(idIn(reply.json()));
  const payload = say('replying', 'Toch niet', iri(id));
  const any = { 'if-match': '*' };
  expect((await ask(other.agent, `PUT ${its}`, { payload, ...any })).statusCode).toBe(409);
  expect((await ask(other.agent, `DELETE ${its}`, any)).statusCode).toBe(409);
  expect((await ask(other.agent, `GET ${its}`)).headers.allow).toBe('GET, HEAD, OPTIONS');
});

it('reads what was said in the app, with how it stands', async () => {
  const selection = { start: 7, end: 11 };
  const { threadId } = await remark(guests[0].agent, roundId, {
    ...{ blockId: blockIds[1] ?? '', selection, text: 'Warm?' },
  });
  const replyId = randomUUID();
  const reply = { kind: 'reply' as const, text: 'Zeker', mentions: [] };
  await act(here.moderator, { roundId, threadId, id: replyId }, reply);
  const decline = { kind: 'decline', reason: 'Buiten deze les' } as const;
  await decide(here.moderator, { draftId: here.draft.draftId, threadIds: [threadId] }, decline);
  const answer = await ask(guests[1].agent, `GET ${path(threadId)}`);
  expect({ status: answer.statusCode, ...answer.headers }).toMatchObject({
    ...{ status: 200, 'content-type': annotationType, allow: 'GET, HEAD, OPTIONS' },
    link: '<http://www.w3.org/ns/ldp#Resource>; rel="type"',
    ...{ etag: expect.any(String), vary: expect.stringContaining('Accept') },
  });
  expect(answer.json()).toMatchObject({
    motivation: 'commenting',
    body: [
      { purpose: 'commenting', value: 'Warm?' },
      { purpose: 'tagging', value: 'declined' },
      { purpose: 'assessing', value: 'Buiten deze les' },
    ],
    target: {
      source: lesson(),
      selector: [
        { value: blockIds[1], refinedBy: { type: 'TextPositionSelector', ...selection } },
        { type: 'TextQuoteSelector', exact: 'warm', prefix: expect.stringMatching(/Wol is $/) },
      ],
    },
  });
  const answered = (await ask(guests[1].agent, `GET ${path(replyId)}`)).json<Annotation>();
  expect(answered).toMatchObject({ target: iri(threadId), creator: { name: 'Test author' } });
});

it('is changed and removed by its writer, unless it changed meanwhile', async () => {
  const [{ agent }, other] = guests;
  const made = await post(agent, say('commenting', 'Eerst'));
  const [its, etag] = [path(idIn(made.json())), String(made.headers.etag)];
  expect(made.headers.allow).toBe('GET, HEAD, OPTIONS, PUT, DELETE');
  const change = (
    value: string,
    { who = agent, target = words('breekt snel'), tag = '*' }: Change = {},
  ) => ask(who, `PUT ${its}`, { payload: say('commenting', value, target), 'if-match': tag });
  const changed = await change('Dan', { tag: etag });
  expect(changed.json()).toMatchObject({ body: [{ value: 'Dan' }, { value: 'open' }] });
  expect(changed.headers.etag).not.toBe(etag);
  for (const stale of [etag, '"made-up"', `W/${String(changed.headers.etag)}`]) {
    const refused = await change('Laatst', { tag: stale });
    expect([refused.statusCode, refused.json().code]).toEqual([412, 'threads/changed-meanwhile']);
    expect((await ask(agent, `DELETE ${its}`, { 'if-match': stale })).statusCode).toBe(412);
  }
  expect((await change('Gekaapt', { who: other.agent })).statusCode).toBe(409);
  // Of two tools at once one is told that it came too late.
  const now = String((await ask(agent, `GET ${its}`)).headers.etag);
  const both = await Promise.all([change('Links', { tag: now }), change('Rechts', { tag: now })]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  // Who does not say what she changes is asked for it; another passage moves it there.
  const payload = say('commenting', 'Blind');
  for (const blind of [ask(agent, `PUT ${its}`, { payload }), ask(agent, `DELETE ${its}`)]) {
    const { statusCode, body } = await blind;
    expect([statusCode, JSON.parse(body)]).toMatchObject([428, { status: 428 }]);
  }
  const moved = await change('Elders', { target: words('Weef hem dan') });
  expect(moved.json()).toMatchObject({ target: { selector: [{ value: blockIds[2] }, {}] } });
  const any = { 'if-match': '*' };
  expect((await ask(other.agent, `DELETE ${its}`, any)).statusCode).toBe(409);
  expect((await ask(agent, `DELETE ${its}`, any)).statusCode).toBe(204);
  // Who could read it is told that it is gone; for everybody else it never was.
  for (const who of [agent, other.agent, here.moderator]) {
    expect((await ask(who, `GET ${its}`)).statusCode).toBe(410);
    expect((await ask(who, `DELETE ${its}`, any)).statusCode).toBe(410);
  }
  for (const who of [here.guestElsewhere.agent, here.stranger]) {
    expect((await ask(who, `GET ${its}`)).statusCode).toBe(404);
  }
});

it.each([
  ['a page of another site', { target: 'https://elsewhere.example/' }, 400],
  ['no passage', { target: `/nl/rounds/x/lessons/${lessonId}` }, 400],
  ['words that are not there', { exact: 'linnen' }, 422],
  ['words that stand twice', { exact: 'en' }, 422],
  ['a motivation that no remark has', { motivation: 'bookmarking' }, 400],
  ['an annotation without words', { body: [] }, 422],
  ['something else', { type: 'Person' }, 400],
])('refuses %s', async (_, { exact, ...wrong }: Record<string, unknown>, status) => {
  const target = words(typeof exact === 'string' ? exact : 'breekt snel');
  const answer = await post(guests[0].agent, { ...say('commenting', 'Hm', target), ...wrong });
  expect(answer.statusCode).toBe(status);
});

it('has pages that lead to each other, with as many statements for many as for few', async () => {
  const read = (query = '') => ask(guests[0].agent, `GET ${path()}` + query);
  await read();
  const few = await countQueries(() => read());
  const { threadId } = await remark(guests[0].agent, roundId, { blockId: blockIds[1] ?? '' });
  await api.dataSource.query(
    `insert into thread (id, draft_id, draft_version_id, round_id, participant_id, lesson_id, locale,
       anchor, kind, text)
     select gen_random_uuid(), draft_id, draft_version_id, round_id, participant_id, lesson_id,
       locale, anchor, kind, text from thread, generate_series(1, 120) where id = $1`,
    [threadId],
  );
  await read();
  expect(await countQueries(() => read())).toBe(few);
  const ids: unknown[] = [];
  let next: string | undefined = `${iri()}?iris=1&page=0`;
  let before: string | undefined;
  let partOf = { id: '', total: 0 };
  while (next) {
    const answer = await read(next.slice(iri().length));
    expect(answer.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'content-type': annotationType,
    });
    const page: AnnotationPage = answer.json();
    expect([page.id, page.prev, page.startIndex]).toEqual([next, before, ids.length]);
    ids.push(...page.items);
    ({ partOf } = page);
    [before, next] = [page.id, page.next];
  }
  expect(partOf).toEqual({ id: `${iri()}?iris=1`, total: ids.length });
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(120);
  expect((await read()).json()).toMatchObject({
    total: ids.length,
    last: before?.replace('s=1', 's=0'),
  });
  expect((await read('?page=99')).statusCode).toBe(404);
});
