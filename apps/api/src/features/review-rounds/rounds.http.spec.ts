import { randomUUID } from 'node:crypto';
import {
  changeReviewRound,
  createReviewRound,
  inviteToRound,
  listMyRounds,
  listReviewRounds,
  listRoundDrafts,
  readHome,
  removeReviewRound,
  revokeParticipant,
  type RoundSettings,
  withdrawFromRound,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { RoundClock } from './round-clock.js';
import { RoundPeople } from './round-people.repository.js';
import { addDraft, addVersion } from './draft.testkit.js';
import {
  controlRound,
  homeOf,
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
  studioOf,
} from './rounds.testkit.js';

let api: RoundsApi;
let group: RoundClass;
beforeAll(async () => {
  api = await startRoundsApi();
  group = await api.openRounds();
}, 30_000);
afterAll(() => api.close());

const home = (agent: TestAgent, roundId = group.roundId) => homeOf(agent, roundId);
const studio = (agent: TestAgent, roundId = group.roundId) => studioOf(agent, roundId);
const planned = (settings?: object) => api.plan(group.moderator, group.draft, settings);

const save = async (roundId: string, settings: RoundSettings) => {
  const { revision } = (await studio(group.moderator, roundId)).body;
  const body = { id: randomUUID(), baseRevision: revision, settings };
  return group.moderator.call(changeReviewRound, {
    params: { roundId },
    body: { ...body, draftVersionId: group.draft.draftVersionId },
  });
};

describe('a round', () => {
  it('is made from the WELFARE template and mails personal links when it opens', async () => {
    const { roundId, email, participantId } = await planned();
    const { body } = await studio(group.moderator, roundId);
    expect(body.settings.goals).toHaveLength(3);
    expect(body.settings.script.map(({ pollId }) => pollId)).toEqual(
      Array.from({ length: 13 }, (_, at) => ({ 9: 'success', 11: 'barriers' })[at] ?? null),
    );
    expect(body.participants).toMatchObject([{ email, state: 'waiting', remarks: 0 }]);
    expect(await api.mailsTo(email)).toEqual([]);
    // Sent twice, done once.
    const again = {
      id: participantId,
      email,
      displayName: 'Noor',
      locale: 'nl' as const,
      roles: [],
    };
    await group.moderator.call(inviteToRound, { params: { roundId }, body: { people: [again] } });
    const id = randomUUID();
    await controlRound(group.moderator, roundId, { kind: 'open', id });
    await controlRound(group.moderator, roundId, { kind: 'open', id });
    expect(await api.mailsTo(email)).toHaveLength(1);
    const opened = await studio(group.moderator, roundId);
    expect(opened.body).toMatchObject({ state: 'open', participants: [{ state: 'invited' }] });
    const { settings } = opened.body;
    const late = await save(roundId, { ...settings, title: 'Anders' });
    expect(late).toMatchObject({ status: 409, body: { code: 'rounds/not-possible' } });
    // Only moderators see the script: it may change until the round is closed.
    const [first] = settings.script;
    const shorter = { ...settings, script: first ? [{ ...first, minutes: 7 }] : [] };
    expect((await save(roundId, shorter)).status).toBe(200);
    expect((await studio(group.moderator, roundId)).body.settings).toEqual(shorter);
    await controlRound(group.moderator, roundId, { kind: 'close' });
    const closed = (await studio(group.moderator, roundId)).body.settings;
    expect((await save(roundId, { ...closed, script: [] })).status).toBe(409);
  });

  it('that never opened is removed with the addresses of whom it waited for, and no other', async () => {
    const { moderator, otherAuthor, participant } = group;
    const { roundId, email } = await planned();
    const params = { roundId };
    for (const agent of [otherAuthor, participant]) {
      expect((await agent.call(removeReviewRound, { params })).status).toBe(404);
    }
    expect((await moderator.call(removeReviewRound, { params })).status).toBe(204);
    expect((await moderator.call(removeReviewRound, { params })).status).toBe(204);
    expect((await studio(moderator, roundId)).status).toBe(404);
    expect((await controlRound(moderator, roundId, { kind: 'open' })).status).toBe(404);
    const { items } = (await moderator.call(listReviewRounds)).body;
    expect(items.map(({ id }) => id)).not.toContain(roundId);
    const left = await api.dataSource.query<object[]>(
      'select email from round_participant where email = $1',
      [email],
    );
    expect(left).toEqual([]);
    const open = { params: { roundId: group.roundId } };
    expect((await moderator.call(removeReviewRound, open)).status).toBe(409);
  });

  it('closes early, opens again with a reason, and is extended', async () => {
    const { moderator, draft } = group;
    const roundId = await api.openRound(moderator, draft);
    const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const control = async (what: { kind: string; closesAt?: string; reason?: string }) =>
      (await controlRound(moderator, roundId, what)).status;
    expect(await control({ kind: 'extend', closesAt: soon(1) })).toBe(422);
    expect(await control({ kind: 'extend', closesAt: soon(40) })).toBe(204);
    expect(await control({ kind: 'close' })).toBe(204);
    expect((await studio(moderator, roundId)).body.state).toBe('closed');
    expect(await control({ kind: 'reopen', closesAt: soon(5) })).toBe(400);
    expect(await control({ kind: 'reopen', closesAt: soon(5), reason: 'Nog twee' })).toBe(204);
    expect((await studio(moderator, roundId)).body.state).toBe('open');
  });

  it('stands on the home of who takes part with an account, until it closes or she leaves', async () => {
    const fresh = await api.openRounds();
    const { roundId, participant, stranger, moderator } = fresh;
    const listed = async (agent: TestAgent) =>
      (await agent.call(readHome, { query: { locale: 'nl' } })).body.due
        .filter(({ source, id }) => source === 'round' && id === roundId)
        .map(({ title, path }) => [title.slice(0, 9), path]);
    expect(await listed(participant)).toEqual([['Lees mee:', `/rounds/${roundId}`]]);
    expect(await listed(stranger)).toEqual([]);
    await controlRound(moderator, roundId, { kind: 'close' });
    expect(await listed(participant)).toEqual([]);
    const closesAt = new Date(Date.now() + 86_400_000).toISOString();
    await controlRound(moderator, roundId, { kind: 'reopen', closesAt, reason: 'Nog twee' });
    expect(await listed(participant)).toHaveLength(1);
    const leave = { params: { roundId }, body: { id: randomUUID() } };
    expect((await participant.call(withdrawFromRound, leave)).status).toBe(204);
    expect(await listed(participant)).toEqual([]);
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
  const { items } = (await group.moderator.call(listRoundDrafts)).body;
  expect(items).toMatchObject([{ draftId: group.draft.draftId }]);
  expect((await group.stranger.call(listRoundDrafts)).body.items).toEqual([]);
  await group.participant.call(listMyRounds);
  expect(await countQueries(() => group.participant.call(listMyRounds))).toBe(1);
});
