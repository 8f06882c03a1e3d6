import { randomUUID } from 'node:crypto';
import {
  attachToRound,
  changeReviewRound,
  confirmRoundLink,
  createReviewRound,
  inviteToRound,
  leaveRound,
  listMyRounds,
  listReviewRounds,
  openRoundLink,
  readReviewRound,
  readRoundHome,
  readRoundLink,
  resendRoundLink,
  revokeParticipant,
  withdrawFromRound,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { RoundAccess } from './round-access.js';
import { RoundClock } from './round-clock.js';
import { RoundPeople } from './round-people.js';
import { RoundRemarks } from './round-remarks.js';
import { addDraft, addVersion } from './draft.testkit.js';
import {
  consent,
  controlRound,
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
} from './rounds.testkit.js';

let api: RoundsApi;
let group: RoundClass;
beforeAll(async () => {
  api = await startRoundsApi();
  group = await api.openRounds();
}, 30_000);
afterAll(() => api.close());

const home = (agent: TestAgent, roundId = group.roundId) =>
  agent.call(readRoundHome, { params: { roundId } });
const studio = (agent: TestAgent, roundId = group.roundId) =>
  agent.call(readReviewRound, { params: { roundId } });
const guestAs = (agent: TestAgent) => ({
  caller: null,
  guestToken: agent.cookies['weft_guest'] ?? null,
});
const policies = () => api.app.get(RoundAccess, { strict: false });
const newGuest = () => api.letIn(group.moderator, group.roundId, ['student']);

/** A planned round with one person invited, and the address of that person. */
async function planned(settings: Record<string, unknown> = {}) {
  const { moderator, draft } = group;
  const [roundId, email] = [randomUUID(), `late-${randomUUID().slice(0, 8)}@weft.example`];
  const { draftId, draftVersionId } = draft;
  const body = { draftId, draftVersionId, templateId: 'welfare', locale: 'nl' };
  await moderator.call(createReviewRound, {
    body: { ...body, id: roundId, previousRoundId: null },
  });
  const { body: round } = await studio(moderator, roundId);
  await moderator.call(changeReviewRound, {
    params: { roundId },
    body: {
      ...{ id: randomUUID(), baseRevision: round.revision, draftVersionId },
      settings: { ...round.settings, ...settings },
    },
  });
  const person = { id: randomUUID(), displayName: 'Noor', locale: 'nl', roles: [] };
  const people = { params: { roundId }, body: { people: [{ ...person, email }] } };
  await moderator.call(inviteToRound, people);
  return { roundId, email, participantId: person.id, invite: people };
}

describe('a round', () => {
  it('is made from the WELFARE template and mails personal links when it opens', async () => {
    const { roundId, email, invite } = await planned();
    const { body } = await studio(group.moderator, roundId);
    expect(body.settings.goals).toHaveLength(3);
    expect(body.settings.script.map(({ pollId }) => pollId)).toEqual(
      Array.from({ length: 13 }, (_, at) => ({ 9: 'success', 11: 'barriers' })[at] ?? null),
    );
    expect(body.participants).toMatchObject([{ email, state: 'waiting', remarks: 0 }]);
    expect(await api.mailsTo(email)).toEqual([]);
    // Sent twice, done once.
    await group.moderator.call(inviteToRound, invite);
    const id = randomUUID();
    await controlRound(group.moderator, roundId, { kind: 'open' }, id);
    await controlRound(group.moderator, roundId, { kind: 'open' }, id);
    expect(await api.mailsTo(email)).toHaveLength(1);
    const opened = await studio(group.moderator, roundId);
    expect(opened.body).toMatchObject({ state: 'open', participants: [{ state: 'invited' }] });
    const change = { id: randomUUID(), baseRevision: opened.body.revision };
    const settings = opened.body.settings;
    const { draftVersionId } = group.draft;
    const late = await group.moderator.call(changeReviewRound, {
      params: { roundId },
      body: { ...change, draftVersionId, settings },
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'rounds/not-possible' } });
  });

  it('closes early, opens again with a reason, and is extended', async () => {
    const { moderator, draft } = group;
    const roundId = await api.openRound(moderator, draft);
    const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const control = async (what: Record<string, unknown>) =>
      (await controlRound(moderator, roundId, what)).status;
    expect(await control({ kind: 'extend', closesAt: soon(1) })).toBe(422);
    expect(await control({ kind: 'extend', closesAt: soon(40) })).toBe(204);
    expect(await control({ kind: 'close' })).toBe(204);
    expect((await studio(moderator, roundId)).body.state).toBe('closed');
    expect(await control({ kind: 'reopen', closesAt: soon(5) })).toBe(400);
    expect(await control({ kind: 'reopen', closesAt: soon(5), reason: 'Nog twee' })).toBe(204);
    expect((await studio(moderator, roundId)).body.state).toBe('open');
  });

  it('opens on its day and tells once that it closes in two days', async () => {
    const { roundId, email } = await planned({
      opensAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const clock = api.app.get(RoundClock, { strict: false });
    const at = (opens: string, closes: string) =>
      api.dataSource.query(
        `update review_round set opens_at = now() + $2::interval, closes_at = now() + $3::interval,
           announced_at = case when announced_at is null then null else now() - interval '9 days' end
         where id = $1`,
        [roundId, opens, closes],
      );
    await clock.run();
    expect(await api.mailsTo(email)).toHaveLength(0);
    await at('-1 minute', '9 days');
    await clock.run();
    await clock.run();
    expect(await api.mailsTo(email)).toHaveLength(1);
    await at('-9 days', '1 day');
    await clock.run();
    await clock.run();
    const mails = await api.mailsTo(email);
    expect(mails.map(({ subject }) => /^Nog tot/.test(subject))).toEqual([true, false]);
  });

  it('has a next one with the same people over the new version', async () => {
    const { moderator, draft } = group;
    const roundId = await api.openRound(moderator, draft);
    const { email } = await api.letIn(moderator, roundId, ['lecturer']);
    const by = moderator.account?.id;
    const { draftId } = draft;
    const draftVersionId = await addVersion(api, { draftId, by, number: 2 });
    const next = {
      ...{ id: randomUUID(), draftId, draftVersionId, templateId: 'welfare' },
      ...{ locale: 'nl', previousRoundId: roundId },
    };
    expect((await moderator.call(createReviewRound, { body: next })).status).toBe(409);
    await controlRound(moderator, roundId, { kind: 'close' });
    expect((await moderator.call(createReviewRound, { body: next })).status).toBe(201);
    const { body } = await studio(moderator, next.id);
    expect(body).toMatchObject({ versionNumber: 2, previousRoundId: roundId, state: 'planned' });
    expect(body.participants).toMatchObject([{ email, state: 'waiting', roles: ['lecturer'] }]);
  });
});

describe('a guest', () => {
  it('is let in by a button, never by looking at the link, and reaches her round only', async () => {
    const { roundId, email } = await planned();
    await controlRound(group.moderator, roundId, { kind: 'open' });
    const token = await api.tokenOf(email);
    const agent = api.anonymous();
    const read = await agent.call(readRoundLink, { body: { token } });
    expect(read.body).toMatchObject({ roundId, displayName: 'Noor', asksCode: false });
    expect((await home(agent, roundId)).status).toBe(401);
    const { raw } = await agent.call(openRoundLink, { body: { id: randomUUID(), token } });
    expect(raw.headers['set-cookie']).toMatch(
      new RegExp(`weft_guest=.+; Path=/api/rounds/${roundId}; HttpOnly; SameSite=Strict`),
    );
    expect((await home(agent, roundId)).body).toMatchObject({ lessons: [], state: 'open' });
    await expect(policies().reader(guestAs(agent), roundId)).rejects.toThrow('consent-first');
    await consent(agent, roundId, ['student', 'professional'], 'Noor');
    const { body } = await home(agent, roundId);
    expect(body.lessons.map(({ lessonId }) => lessonId)).toEqual([
      ...['tt-01-les-1', 'tt-01-les-2', 'tt-01-cloth'],
    ]);
    expect(body.me).toMatchObject({ displayName: 'Noor', roles: ['student', 'professional'] });
    expect((await home(agent)).status).toBe(404);
    expect((await studio(agent, roundId)).status).toBe(401);
    expect((await agent.call(listMyRounds)).status).toBe(401);
    for (const url of ['/api/me', '/api/accounts', `/api/drafts/${group.draft.draftId}`]) {
      expect([401, 404]).toContain((await agent.inject({ method: 'GET', url })).statusCode);
    }
  });

  it('needs a code from her mail on each device where the round asks for it', async () => {
    const { roundId, email } = await planned({ confirmsEmail: true });
    await controlRound(group.moderator, roundId, { kind: 'open' });
    const token = await api.tokenOf(email);
    const agent = api.anonymous();
    const opened = await agent.call(openRoundLink, { body: { id: randomUUID(), token } });
    expect([opened.body.entered, agent.cookies]).toEqual([false, {}]);
    const code = /is (\d{6})\./.exec((await api.mailsTo(email))[0]?.text ?? '')?.[1] ?? '';
    const tryCode = async (typed: string, who = api.anonymous()) =>
      (await who.call(confirmRoundLink, { body: { id: randomUUID(), token, code: typed } })).status;
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(await tryCode(wrong)).toBe(422);
    expect(await tryCode(code, agent)).toBe(200);
    expect((await home(agent, roundId)).status).toBe(200);
    // Another device needs a code of its own.
    expect(await tryCode(code)).toBe(422);
  });

  it('is shut out with her link, and let in again with a new one', async () => {
    const { agent, participantId, email } = await newGuest();
    const { moderator, roundId } = group;
    const params = { roundId, participantId };
    const token = await api.tokenOf(email);
    await moderator.call(revokeParticipant, { params });
    const enter = (given: string) =>
      agent.call(openRoundLink, { body: { id: randomUUID(), token: given } });
    expect((await home(agent)).status).toBe(404);
    expect((await enter(token)).status).toBe(410);
    await moderator.call(resendRoundLink, { params, body: { id: randomUUID() } });
    expect((await enter(token)).status).toBe(410);
    expect((await enter(await api.tokenOf(email))).status).toBe(200);
    expect((await home(agent)).body.me?.participantId).toBe(participantId);
    const cookies = { ...agent.cookies };
    await agent.call(leaveRound, { params: { roundId } });
    Object.assign(agent.cookies, cookies);
    expect((await home(agent)).status).toBe(404);
  });

  it('does not come in once the round is closed, and still reads what became of it', async () => {
    const { moderator, draft } = group;
    const roundId = await api.openRound(moderator, draft);
    const { agent, email } = await api.letIn(moderator, roundId, ['student']);
    const token = await api.tokenOf(email);
    await controlRound(moderator, roundId, { kind: 'close' });
    expect((await agent.call(readRoundLink, { body: { token } })).status).toBe(410);
    expect((await home(agent, roundId)).body.state).toBe('closed');
    await expect(policies().writer(guestAs(agent), roundId)).rejects.toThrow('not-open');
    expect(await policies().reader(guestAs(agent), roundId)).toMatchObject({
      ...{ standing: 'participant', roles: ['student'], round: { id: roundId } },
    });
  });

  it('brings what she did as a guest to her account', async () => {
    const { agent, participantId } = await newGuest();
    const account = await api.as('learner');
    Object.assign(agent.cookies, account.cookies);
    expect((await home(agent)).body.mayAttach).toBe(true);
    const attach = { params: { roundId: group.roundId }, body: { id: randomUUID() } };
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    expect((await home(account)).body.me).toMatchObject({ participantId, guest: false });
    expect((await account.call(listMyRounds)).body.items).toMatchObject([{ id: group.roundId }]);
  });

  it('takes her consent back: nothing of her name is left, and her remarks are told', async () => {
    const { agent, participantId, email } = await newGuest();
    const withdrawn: unknown[] = [];
    const remarks = api.app.get(RoundRemarks, { strict: false });
    remarks.from({
      countOf: () => Promise.resolve([{ participantId, lessonId: 'tt-01-les-1', remarks: 2 }]),
      withdraw: (id, treatment) => {
        withdrawn.push([id, treatment]);
        return Promise.resolve();
      },
    });
    expect((await home(agent)).body.lessons.map(({ mine }) => mine)).toEqual([2, 0, 0]);
    const write = { params: { roundId: group.roundId }, body: { id: randomUUID() } };
    expect((await agent.call(withdrawFromRound, write)).status).toBe(204);
    expect((await agent.call(withdrawFromRound, write)).status).toBe(204);
    expect(withdrawn).toEqual([[participantId, 'unnamed']]);
    expect((await home(agent)).status).toBe(404);
    const { participants } = (await studio(group.moderator)).body;
    expect(participants.find(({ id }) => id === participantId)).toMatchObject({
      ...{ displayName: '', email: null, state: 'withdrawn' },
    });
    expect(JSON.stringify(participants)).not.toContain(email);
  });
});

it('lets eight guests in at once', async () => {
  const roundId = await api.openRound(group.moderator, group.draft);
  const people = Array.from({ length: 8 }, (_, n) => ({
    ...{ id: randomUUID(), displayName: `Gast ${n}`, locale: 'nl' as const, roles: [] },
    email: `eight-${n}-${roundId.slice(0, 6)}@weft.example`,
  }));
  await group.moderator.call(inviteToRound, { params: { roundId }, body: { people } });
  const tokens: string[] = [];
  for (const { email } of people) tokens.push(await api.tokenOf(email));
  const homes = await Promise.all(
    tokens.map(async (token) => {
      const agent = api.anonymous();
      await agent.call(openRoundLink, { body: { id: randomUUID(), token } });
      await consent(agent, roundId, ['student']);
      return (await home(agent, roundId)).body;
    }),
  );
  expect(new Set(homes.map(({ me }) => me?.participantId)).size).toBe(8);
  expect(homes.every(({ lessons }) => lessons.length === 3)).toBe(true);
  const { participants } = (await studio(group.moderator, roundId)).body;
  expect(participants.map(({ state }) => state)).toEqual(Array(8).fill('consented'));
});

it('is not there for strangers, authors of other drafts and guests of another round', async () => {
  const { stranger, otherAuthor, guestElsewhere, guests, roundId, participant, draft } = group;
  for (const agent of [stranger, otherAuthor, guestElsewhere.agent]) {
    expect((await home(agent)).status).toBe(404);
  }
  for (const agent of [stranger, otherAuthor, participant]) {
    expect((await studio(agent)).status).toBe(404);
    expect((await controlRound(agent, roundId, { kind: 'close' })).status).toBe(404);
    const params = { roundId, participantId: guests[0].participantId };
    expect((await agent.call(revokeParticipant, { params })).status).toBe(404);
    const { draftId, draftVersionId } = draft;
    const body = { draftId, draftVersionId, templateId: 'welfare', locale: 'nl' };
    const made = { ...body, id: randomUUID(), previousRoundId: null };
    expect((await agent.call(createReviewRound, { body: made })).status).toBe(404);
  }
  expect((await studio(group.administrator)).status).toBe(200);
  const { draftVersionId } = await addDraft(api, otherAuthor);
  const body = { id: randomUUID(), draftId: draft.draftId, draftVersionId, templateId: 'welfare' };
  const foreign = { ...body, locale: 'nl', previousRoundId: null };
  expect((await group.moderator.call(createReviewRound, { body: foreign })).status).toBe(409);
});

it('knows people and roles, and asks for a list once however many there are', async () => {
  const people = api.app.get(RoundPeople, { strict: false });
  const ids = group.guests.map(({ participantId }) => participantId);
  expect([...(await people.rolesOf(ids)).values()].flat().sort()).toEqual([
    ...['professional', 'student', 'student'],
  ]);
  expect((await people.participantsOf(group.roundId)).length).toBeGreaterThan(2);
  await group.moderator.call(listReviewRounds);
  expect(await countQueries(() => group.moderator.call(listReviewRounds))).toBe(1);
  await group.participant.call(listMyRounds);
  expect(await countQueries(() => group.participant.call(listMyRounds))).toBe(1);
});
