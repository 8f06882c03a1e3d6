import {
  type Annotation,
  type AnnotationContainer,
  type AnnotationContainers,
  listDraftThreads,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { toolOf } from '../identity/access-token.testkit.js';
import { lessonId, remark, remarksOf } from '../threads/threads.testkit.js';
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
let author: TestAgent;

beforeAll(async () => {
  api = await startAnnotationsApi();
  ({ here, roundId } = api);
  author = (await toolOf(api, here.moderator)).tool;
}, 60_000);
afterAll(() => api.close());

const path = (id = '', version = 2) =>
  `/annotations/drafts/${here.draft.draftId}/versions/${version}/${id}`;
const iri = (address: string) => api.env.publicUrl + address;
const source = () =>
  iri(`/api/drafts/${here.draft.draftId}/versions/2/lessons/${lessonId}?locale=nl`);
const say = (value: string, exact = 'breekt snel') =>
  said({
    ...{ motivation: 'commenting', value },
    target: { source: source(), selector: { type: 'TextQuoteSelector', exact } },
  });
const itemsOf = async (who: TestAgent) =>
  (await ask(who, `GET ${path()}?page=0`)).json<{ items: Annotation[] }>().items;

it('gives authors all that was said on a version, and takes remarks of their own', async () => {
  const { threadId } = await remark(api.guests[0].agent, roundId, {
    ...{ blockId: api.blockIds[1] ?? '', text: 'Van een gast' },
  });
  const made = await ask(author, `POST ${path()}`, { payload: say('Van mij') });
  const own = made.json<Annotation>();
  expect([made.statusCode, made.headers.location]).toEqual([201, iri(path(idIn(own)))]);
  expect(own).toMatchObject({ target: { source: source(), selector: [{}, {}] } });
  const seen = await here.moderator.call(listDraftThreads, {
    params: { draftId: here.draft.draftId },
  });
  expect(seen.body.items.find(({ id }) => id === idIn(own))).toMatchObject({
    ...{ text: 'Van mij', roundId: null, quote: 'breekt snel', madeIn: 2 },
  });
  const container = await ask(author, `GET ${path()}`);
  expect(container.json<AnnotationContainer>()).toMatchObject({ label: 'Wol (2)', total: 2 });
  // A remark of a round goes by its address there, and can be read at it.
  const ids = (await itemsOf(author)).map(({ id }) => id);
  expect(ids).toEqual([iri(`/annotations/rounds/${roundId}/${threadId}`), own.id]);
  for (const id of ids) {
    const one = await ask(author, `GET ${id.slice(api.env.publicUrl.length)}`);
    expect([one.statusCode, one.json<Annotation>().id]).toEqual([200, id]);
  }
  expect((await ask(author, `GET ${path(threadId)}`)).statusCode).toBe(404);
  // No participant reads what authors say among themselves.
  const seenByGuests = await remarksOf(api.guests[0].agent, roundId);
  expect(seenByGuests.map(({ id }) => id)).toEqual([threadId]);
  const answer = said({ motivation: 'replying', value: 'Dank je', target: ids[0] });
  const reply = await ask(author, `POST ${path()}`, { payload: answer });
  expect(reply.json()).toMatchObject({ motivation: 'replying', target: ids[0] });
  expect((await remarksOf(api.guests[0].agent, roundId))[0]?.replies).toMatchObject([
    { id: idIn(reply.json()), text: 'Dank je' },
  ]);
  expect(await itemsOf(author)).toHaveLength(3);
});

it('lets an author change and remove her own, by its tag', async () => {
  const other = await api.as('author');
  await api.dataSource.query('insert into draft_editor (draft_id, account_id) values ($1, $2)', [
    here.draft.draftId,
    other.account?.id,
  ]);
  const made = await ask(author, `POST ${path()}`, { payload: say('Eerst') });
  const its = path(idIn(made.json()));
  const tag = { 'if-match': String(made.headers.etag) };
  const payload = say('Dan', 'Weef hem dan');
  const any = { 'if-match': '*' };
  expect((await ask(other, `PUT ${its}`, { payload, ...any })).statusCode).toBe(409);
  expect((await ask(author, `PUT ${its}`, { payload })).statusCode).toBe(428);
  const changed = await ask(author, `PUT ${its}`, { payload, ...tag });
  expect(changed.json()).toMatchObject({
    body: [{ value: 'Dan' }, { value: 'open' }],
    target: { selector: [{ value: api.blockIds[2] }, { exact: 'Weef hem dan' }] },
  });
  expect((await ask(author, `DELETE ${its}`, tag)).statusCode).toBe(412);
  expect((await ask(other, `DELETE ${its}`, any)).statusCode).toBe(409);
  expect((await ask(author, `DELETE ${its}`, any)).statusCode).toBe(204);
  expect((await ask(author, `GET ${its}`)).statusCode).toBe(410);
  expect((await ask(other, `GET ${its}`)).statusCode).toBe(410);
  expect((await ask(here.otherAuthor, `GET ${its}`)).statusCode).toBe(404);
  // Who writes no more reads no more.
  await api.dataSource.query('delete from draft_editor where account_id = $1', [other.account?.id]);
  expect((await ask(other, `GET ${its}`)).statusCode).toBe(404);
  expect((await ask(other, `GET ${path()}`)).statusCode).toBe(404);
});

it('is not there for anybody else', async () => {
  const made = await ask(author, `POST ${path()}`, { payload: say('Onder ons') });
  const its = path(idIn(made.json()));
  const nobodies = [here.guestElsewhere.agent, api.guests[0].agent, api.anonymous()];
  for (const who of [here.stranger, here.otherAuthor, here.participant, ...nobodies]) {
    const status = who.account ? 404 : 401;
    const change = { payload: say('Nee'), 'if-match': '*' };
    for (const request of [`GET ${path()}`, `GET ${its}`, `DELETE ${its}`]) {
      expect((await ask(who, request, { 'if-match': '*' })).statusCode).toBe(status);
    }
    expect((await ask(who, `POST ${path()}`, change)).statusCode).toBe(status);
    expect((await ask(who, `PUT ${its}`, change)).statusCode).toBe(status);
  }
  expect((await ask(here.administrator, `GET ${its}`)).statusCode).toBe(200);
  expect((await ask(author, `GET ${path('', 9)}`)).statusCode).toBe(404);
});

it('lists the containers that somebody may see, page by page, and no others', async () => {
  const listed = async (who: TestAgent, query = '') => {
    const { statusCode, headers, payload } = await ask(who, `GET /annotations/${query}`);
    const { total, contains = [] } = JSON.parse(payload) as Partial<AnnotationContainers>;
    return { statusCode, link: headers.link, total, contains };
  };
  const mine = await listed(author);
  expect(mine.contains.map(({ label }) => label).slice(-2)).toEqual(['Wol (2)', 'Wol (1)']);
  expect(mine).toMatchObject({ total: 5, link: expect.not.stringContaining('next') });
  for (const { id } of mine.contains) {
    const found = await ask(author, `GET ${id.slice(api.env.publicUrl.length)}`);
    expect([found.statusCode, found.json<AnnotationContainer>().label]).toEqual([
      200,
      mine.contains.find((one) => one.id === id)?.label,
    ]);
  }
  expect(await listed(here.stranger)).toMatchObject({ total: 0, contains: [] });
  const participant = await listed(here.participant);
  expect(participant.contains.map(({ id }) => id)).toEqual([
    iri(`/annotations/rounds/${here.roundId}/`),
  ]);
  expect((await listed(here.guestElsewhere.agent)).statusCode).toBe(401);

  const few = await countQueries(() => listed(here.moderator));
  await api.dataSource.query(
    `insert into draft_version
       (id, draft_id, number, revision, note, parts, meta, lessons, documents, created_by)
     select gen_random_uuid(), draft_id, 100 + n, 0, '', '[]', meta, lessons, '[]', created_by
     from draft_version, generate_series(1, 70) n where draft_id = $1 and number = 1`,
    [here.draft.draftId],
  );
  expect(await countQueries(() => listed(here.moderator))).toBe(few);
  const pages = [await listed(author), await listed(author, '?page=1')];
  expect(pages.map(({ contains }) => contains.length)).toEqual([50, 25]);
  expect(new Set(pages.flatMap(({ contains }) => contains.map(({ id }) => id))).size).toBe(75);
  expect(pages[0]?.link).toContain(`<${iri('/annotations/?page=1')}>; rel="next"`);
  expect(pages[1]?.link).toContain(`<${iri('/annotations/')}>; rel="prev"`);
  expect((await listed(author, '?page=2')).statusCode).toBe(404);
  // The way to make one is the round or the version itself.
  const post = await ask(author, 'POST /annotations/', { payload: {} });
  expect([post.statusCode, post.headers.allow?.toString().includes('POST')]).toEqual([405, false]);
});

it('reads a version with as many statements for many as for few', async () => {
  const read = () => ask(here.moderator, `GET ${path()}`);
  await read();
  const few = await countQueries(read);
  await api.dataSource.query(
    `insert into thread (id, draft_id, draft_version_id, round_id, account_id, lesson_id, locale,
       anchor, kind, text)
     select gen_random_uuid(), draft_id, draft_version_id, round_id, account_id, lesson_id, locale,
       anchor, kind, text from (select * from thread where draft_id = $1 and account_id is not null
         limit 1) one, generate_series(1, 60)`,
    [here.draft.draftId],
  );
  await read();
  expect(await countQueries(read)).toBe(few);
});
