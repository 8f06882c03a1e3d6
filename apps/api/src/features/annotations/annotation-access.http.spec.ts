import type { AnnotationContainer } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { lessonId } from '../threads/threads.testkit.js';
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

beforeAll(async () => {
  api = await startAnnotationsApi();
  ({ here, roundId, guests } = api);
}, 60_000);
afterAll(() => api.close());

const path = (id = '', round = roundId) => `/annotations/rounds/${round}/${id}`;
const iri = (id = '') => api.env.publicUrl + path(id);
const say = (motivation: string, value: string, target?: string) => {
  const source = `${api.env.publicUrl}/nl/rounds/${roundId}/lessons/${lessonId}`;
  const selector = { type: 'TextQuoteSelector', exact: 'breekt snel' };
  return said({ motivation, value, target: target ?? { source, selector } });
};
const post = (who: TestAgent, payload: object) => ask(who, `POST ${path()}`, { payload });

it('takes JSON-LD here only, and nothing from another site', async () => {
  const elsewhere = await ask(guests[0].agent, `POST /api/rounds/${roundId}/threads`, {
    payload: say('commenting', 'Hm'),
  });
  expect(elsewhere.statusCode).toBe(415);
  const crossed = { payload: say('commenting', 'Hm'), 'sec-fetch-site': 'cross-site' };
  expect((await ask(guests[0].agent, `POST ${path()}`, crossed)).statusCode).toBe(403);
});

it('is for nobody else, to read or to write', async () => {
  const made = await post(guests[0].agent, say('commenting', 'Van ons'));
  const id = idIn(made.json());
  const outside = [here.guestElsewhere.agent, here.stranger, here.otherAuthor, here.participant];
  for (const who of [...outside, api.anonymous()]) {
    const status = who.account || who === here.guestElsewhere.agent ? 404 : 401;
    const payload = say('commenting', 'Hm');
    expect((await ask(who, `GET ${path()}`)).statusCode).toBe(status);
    expect((await ask(who, `GET ${path(id)}`)).statusCode).toBe(status);
    expect((await ask(who, `POST ${path()}`, { payload })).statusCode).toBe(status);
    const any = { 'if-match': '*' };
    expect((await ask(who, `PUT ${path(id)}`, { payload, ...any })).statusCode).toBe(status);
    expect((await ask(who, `DELETE ${path(id)}`, any)).statusCode).toBe(status);
  }
  // A remark of one round cannot be reached through another.
  const through = await ask(here.guestElsewhere.agent, `GET ${path(id, here.otherRoundId)}`);
  expect([404, 409]).toContain(through.statusCode);
  expect((await ask(here.moderator, `GET ${path(id)}`)).statusCode).toBe(200);
});

it('hides remarks of others until the round closes, where it says so', async () => {
  const total = async (who: TestAgent) =>
    (await ask(who, `GET ${path()}`)).json<AnnotationContainer>().total;
  const all = await total(guests[1].agent);
  const theirs = idIn((await post(guests[0].agent, say('commenting', 'Van mij'))).json());
  const seen = (value: string) =>
    api.dataSource.query('update review_round set settings = settings || $2::jsonb where id = $1', [
      roundId,
      JSON.stringify({ remarksSeen: value }),
    ]);
  await seen('after-closing');
  expect(await total(guests[1].agent)).toBe(0);
  expect(await total(here.moderator)).toBe(all + 1);
  expect((await ask(guests[1].agent, `GET ${path(theirs)}`)).statusCode).toBe(404);
  const reply = await post(guests[1].agent, say('replying', 'Ik zie je', iri(theirs)));
  expect(reply.statusCode).toBe(404);
  await seen('always');
  expect(await total(guests[1].agent)).toBe(all + 1);
});
