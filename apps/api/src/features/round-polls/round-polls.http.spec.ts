import { randomUUID } from 'node:crypto';
import {
  closeRoundPoll,
  createReviewRound,
  listRoundPolls,
  listRoundPollTemplates,
  openRoundPoll,
  planRoundPoll,
  removeRoundPoll,
  type RoundRole,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import {
  controlRound,
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
  type TestGuest,
} from '../review-rounds/rounds.testkit.js';
import { RoundPollReader } from './round-poll-reader.js';
import {
  cast,
  choose,
  chooseThree,
  close,
  conclude,
  guestsOf,
  lookAt,
  openPoll,
  openQuestion,
} from './round-polls.testkit.js';

let api: RoundsApi;
let here: RoundClass;
/** Five students and a researcher. */
let guests: TestGuest[];
beforeAll(async () => {
  api = await startRoundsApi();
  here = await api.openRounds();
  const students = Array.from({ length: 5 }, (): RoundRole[] => ['student']);
  guests = await guestsOf(api, here, [...students, ['researcher']]);
}, 60_000);
afterAll(() => api.close());

const open = (question = chooseThree) => openPoll(here.moderator, here.roundId, question);
const pollIn = async (agent: TestGuest['agent'], pollId: string) =>
  (await lookAt(agent, here.roundId)).items.find(({ id }) => id === pollId);

describe('a poll', () => {
  it('hides its counts from everybody until it is closed, and from participants until it concludes', async () => {
    const { moderator, roundId } = here;
    const at = { roundId, pollId: await open() };
    for (const { agent } of guests) {
      expect((await cast(agent, at, choose('network', 'money'))).status).toBe(204);
    }
    const [guest] = guests;
    for (const agent of [guest!.agent, moderator]) {
      const poll = await pollIn(agent, at.pollId);
      expect(poll).toMatchObject({ state: 'open', voters: 6, result: null, previous: null });
      expect(poll?.voted).toBe(agent !== moderator);
    }
    expect((await conclude(moderator, at)).body).toMatchObject({ code: 'round-polls/not-now' });
    await close(moderator, at);
    await close(moderator, at);
    expect((await pollIn(guest!.agent, at.pollId))?.result).toBeNull();
    const reader = api.app.get(RoundPollReader, { strict: false });
    expect((await reader.resultsOf(roundId)).map(({ pollId }) => pollId)).not.toContain(at.pollId);

    await conclude(moderator, at);
    const result = (await pollIn(guest!.agent, at.pollId))?.result;
    expect(result).toMatchObject({
      ...{
        voters: 6,
        counts: { network: 6, money: 6 },
        outcome: { concluded: { nl: 'Netwerk telt.' } },
      },
      // With the five students the one researcher could be worked out.
      ...{ roles: [], withheld: ['student', 'lecturer', 'researcher', 'professional'] },
    });
    expect((await reader.resultsOf(roundId)).at(-1)).toMatchObject({ pollId: at.pollId });
    expect((await cast(here.guests[0].agent, at, choose('law'))).status).toBe(409);
  });

  it('refuses more choices than allowed, and counts a ballot once however often it is sent', async () => {
    const at = { roundId: here.roundId, pollId: await open() };
    const [one, two] = [guests[0]!.agent, guests[1]!.agent];
    const most = await cast(one, at, choose('network', 'money', 'law', 'policy'));
    expect(most).toMatchObject({ status: 422, body: { detail: 'too-many' } });
    const id = randomUUID();
    const sent = await Promise.all([1, 2, 3, 4].map(() => cast(one, { ...at, id }, choose('law'))));
    expect(sent.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect(await cast(one, at, choose('money'))).toMatchObject({
      ...{ status: 409, body: { code: 'round-polls/already-voted' } },
    });
    await Promise.all(guests.slice(1, 5).map(({ agent }) => cast(agent, at, choose('law'))));
    await close(here.moderator, at);
    expect((await pollIn(here.moderator, at.pollId))?.result).toMatchObject({
      ...{
        voters: 5,
        counts: { law: 5 },
        roles: [{ role: 'student', voters: 5, counts: { law: 5 } }],
      },
    });
    expect((await cast(two, at, choose('law'))).body).toMatchObject({
      code: 'round-polls/already-voted',
    });
  });

  it('shows no count of four voters, and open answers without roles', async () => {
    const at = { roundId: here.roundId, pollId: await open() };
    const asked = { roundId: here.roundId, pollId: await open(openQuestion) };
    for (const { agent } of guests.slice(2)) {
      await cast(agent, at, choose('policy'));
      await cast(agent, asked, { kind: 'open', text: 'Meer voorbeelden.' });
    }
    for (const poll of [at, asked]) await close(here.moderator, poll);
    expect((await pollIn(here.moderator, at.pollId))?.result).toMatchObject({
      ...{ voters: 4, counts: null, roles: [] },
    });
    const { answers } = (await pollIn(here.moderator, asked.pollId))?.result ?? {};
    expect(answers?.map(({ text, roles }) => [text, roles])).toEqual(
      Array.from({ length: 4 }, () => ['Meer voorbeelden.', []]),
    );
    // What may not be shown is not kept either.
    const [kept] = await api.dataSource.query<{ result: object; box: null }[]>(
      'select result, box from round_poll_tally where poll_id = $1',
      [at.pollId],
    );
    expect(kept).toEqual({ result: { voters: 4, counts: null, roles: [] }, box: null });
  });
});

describe('who may', () => {
  it('sees nothing and does nothing without a place in the round', async () => {
    const { roundId, moderator } = here;
    const params = { roundId, pollId: await open() };
    const body = { question: chooseThree, followsId: null };
    for (const agent of [here.stranger, here.guestElsewhere.agent, here.otherAuthor]) {
      const refused = agent === here.guestElsewhere.agent ? 401 : 404;
      expect((await agent.call(listRoundPolls, { params })).status).toBe(404);
      expect((await cast(agent, params, choose('law'))).status).toBe(404);
      expect((await agent.call(planRoundPoll, { params, body })).status).toBe(refused);
      expect((await agent.call(listRoundPollTemplates, { params })).status).toBe(refused);
      expect((await agent.call(closeRoundPoll, { params })).status).toBe(refused);
    }
    for (const agent of [here.guests[0].agent, here.participant]) {
      const refused = agent === here.participant ? 404 : 401;
      expect((await agent.call(openRoundPoll, { params })).status).toBe(refused);
      expect((await agent.call(closeRoundPoll, { params })).status).toBe(refused);
      expect((await conclude(agent, params)).status).toBe(refused);
    }
    // Who only runs it does not vote; a poll of one round is no poll of another.
    expect((await cast(moderator, params, choose('law'))).status).toBe(409);
    const elsewhere = { ...params, roundId: here.otherRoundId };
    expect((await close(moderator, elsewhere)).status).toBe(404);
    expect((await cast(here.guestElsewhere.agent, elsewhere, choose('law'))).status).toBe(404);
  });

  it('changes a poll only before it opens; planned ones are for moderators', async () => {
    const { roundId, moderator } = here;
    const params = { roundId, pollId: randomUUID() };
    const plan = (question: object) =>
      moderator.call(planRoundPoll, { params, body: { question, followsId: null } });
    expect((await plan(chooseThree)).status).toBe(204);
    expect((await plan({ ...chooseThree, choose: 5 })).status).toBe(400);
    expect((await plan({ ...chooseThree, choose: 2 })).status).toBe(204);
    expect(await pollIn(here.guests[0].agent, params.pollId)).toBeUndefined();
    expect((await cast(here.guests[0].agent, params, choose('law'))).status).toBe(409);
    await moderator.call(openRoundPoll, { params });
    expect((await plan(chooseThree)).body).toMatchObject({ code: 'round-polls/not-now' });
    expect((await moderator.call(removeRoundPoll, { params })).status).toBe(409);
    const gone = { roundId, pollId: randomUUID() };
    await moderator.call(planRoundPoll, {
      params: gone,
      body: { question: openQuestion, followsId: null },
    });
    expect((await moderator.call(removeRoundPoll, { params: gone })).status).toBe(204);
    expect(await pollIn(moderator, gone.pollId)).toBeUndefined();
  });
});

it('asks as many statements for many polls as for one', async () => {
  const { roundId, moderator } = here;
  const other = here.otherRoundId;
  await openPoll(moderator, other);
  const count = (round: string) => countQueries(() => lookAt(moderator, round));
  expect(await count(roundId)).toBe(await count(other));
});

it('shows what the round before gave beside the question that repeats it', async () => {
  const { moderator, draft, roundId } = here;
  const pollId = await open();
  const at = { roundId, pollId };
  for (const { agent } of guests) await cast(agent, at, choose('network'));
  await close(moderator, at);
  await conclude(moderator, at);
  await controlRound(moderator, roundId, { kind: 'close' });
  expect((await cast(here.guests[0].agent, at, choose('law'))).status).toBe(409);
  const second = randomUUID();
  const { draftId, draftVersionId } = draft;
  const made = await moderator.call(createReviewRound, {
    body: {
      ...{ id: second, draftId, draftVersionId, templateId: 'welfare', locale: 'nl' },
      previousRoundId: roundId,
    },
  });
  expect(made.status).toBe(201);
  await controlRound(moderator, second, { kind: 'open' });
  const { items } = (await moderator.call(listRoundPollTemplates, { params: { roundId: second } }))
    .body;
  expect(items.map(({ followsId }) => followsId)).toContain(pollId);
  expect(items.filter(({ followsId }) => followsId === null)).toHaveLength(2);
  const params = { roundId: second, pollId: randomUUID() };
  const plan = (followsId: string) =>
    moderator.call(planRoundPoll, { params, body: { question: chooseThree, followsId } });
  expect((await plan(randomUUID())).status).toBe(404);
  expect((await plan(pollId)).status).toBe(204);
  await moderator.call(openRoundPoll, { params });
  const guest = await api.letIn(moderator, second, ['student']);
  const [poll] = (await lookAt(guest.agent, second)).items;
  expect(poll?.previous).toMatchObject({ pollId, voters: 6, counts: { network: 6 } });
  for (const { participantId, email } of guests) {
    expect(JSON.stringify(poll)).not.toContain(participantId);
    expect(JSON.stringify(poll)).not.toContain(email);
  }
});
