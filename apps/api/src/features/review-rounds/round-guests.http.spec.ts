import { randomUUID } from 'node:crypto';
import {
  attachToRound,
  confirmRoundLink,
  inviteToRound,
  leaveRound,
  listMyRounds,
  openRoundLink,
  readRoundLink,
  resendRoundLink,
  revokeParticipant,
  withdrawFromRound,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { RoundAccess } from './round-access.js';
import { RoundRemarks } from './round-remarks.js';
import {
  consent,
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
const guestAs = (agent: TestAgent) => ({
  caller: null,
  guestToken: agent.cookies['weft_guest'] ?? null,
});
const policies = () => api.app.get(RoundAccess, { strict: false });
const newGuest = () => api.letIn(group.moderator, group.roundId, ['student']);

const planned = (settings?: object) => api.plan(group.moderator, group.draft, settings);

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
    expect(raw.headers['set-cookie']).toEqual(
      ['/api', '/annotations'].map((part): unknown =>
        expect.stringMatching(
          `weft_guest=.+; Path=${part}/rounds/${roundId}; HttpOnly; SameSite=Strict$`,
        ),
      ),
    );
    expect((await home(agent, roundId)).body).toMatchObject({ lessons: [], state: 'open' });
    await expect(policies().reader(guestAs(agent), roundId)).rejects.toThrow('consent-first');
    await consent(agent, roundId, { roles: ['student', 'professional'], displayName: 'Noor' });
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

  it('comes back with her link on a new device to read what became of it, until it expires', async () => {
    const { moderator, draft } = group;
    const roundId = await api.openRound(moderator, draft);
    const { email } = await api.letIn(moderator, roundId, ['student']);
    const token = await api.tokenOf(email);
    await controlRound(moderator, roundId, { kind: 'close' });
    const agent = api.anonymous();
    const { body } = await agent.call(readRoundLink, { body: { token } });
    expect(body).toMatchObject({ roundId, state: 'closed' });
    const open = () => agent.call(openRoundLink, { body: { id: randomUUID(), token } });
    expect((await open()).body.entered).toBe(true);
    expect((await home(agent, roundId)).body.state).toBe('closed');
    await expect(policies().writer(guestAs(agent), roundId)).rejects.toThrow('not-open');
    expect(await policies().reader(guestAs(agent), roundId)).toMatchObject({
      ...{ standing: 'participant', roles: ['student'], round: { id: roundId } },
    });
    await api.dataSource.query(
      `update review_round set opens_at = now() - interval '99 days',
         closes_at = now() - interval '91 days' where id = $1`,
      [roundId],
    );
    expect((await agent.call(readRoundLink, { body: { token } })).status).toBe(410);
    expect((await open()).status).toBe(410);
  });

  it('brings what she did as a guest to her account', async () => {
    const { agent, participantId } = await newGuest();
    const account = await api.as('learner');
    Object.assign(agent.cookies, account.cookies);
    expect((await home(agent)).body.attach).toEqual({
      ...{ by: 'link', displayName: 'Gast', twice: false },
    });
    const attach = { params: { roundId: group.roundId }, body: { id: randomUUID() } };
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    expect((await home(account)).body.me).toMatchObject({ participantId, guest: false });
    expect((await account.call(listMyRounds)).body.items).toMatchObject([{ id: group.roundId }]);
  });

  it('becomes one with the account that takes part already', async () => {
    const { agent, participantId, email } = await newGuest();
    const account = await api.as('learner');
    const { moderator, roundId } = group;
    const own = await api.invite(moderator, roundId, { email: account.account?.email ?? '' });
    await consent(account, roundId, { roles: ['lecturer'], displayName: 'Noor' });
    Object.assign(agent.cookies, account.cookies);
    expect((await home(agent)).body).toMatchObject({
      ...{ attach: { by: 'link', twice: true }, me: { participantId: own } },
    });
    const attach = { params: { roundId }, body: { id: randomUUID() } };
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    expect((await agent.call(attachToRound, attach)).status).toBe(204);
    const { body } = await home(agent);
    expect(body).toMatchObject({
      ...{ attach: null, me: { participantId: own, roles: ['lecturer', 'student'] } },
    });
    // Her link and the device that came with it lead to the same person, signed in or not.
    const [device, elsewhere] = [api.anonymous(), api.anonymous()];
    Object.assign(device.cookies, { weft_guest: agent.cookies['weft_guest'] });
    const token = await api.tokenOf(email);
    await elsewhere.call(openRoundLink, { body: { id: randomUUID(), token } });
    for (const one of [device, elsewhere]) {
      expect((await home(one)).body.me).toMatchObject({ participantId: own, guest: true });
    }
    const listed = (await studio(moderator)).body.participants.map(({ id }) => id);
    expect([listed.includes(own), listed.includes(participantId)]).toEqual([true, false]);
    // Taking consent back empties both.
    const write = { params: { roundId }, body: { id: randomUUID() } };
    expect((await account.call(withdrawFromRound, write)).status).toBe(204);
    expect((await home(device)).status).toBe(404);
    const left = await api.dataSource.query<object[]>(
      `select from round_participant where id = any ($1) and (email is not null or display_name <> '')`,
      [[own, participantId]],
    );
    expect(left).toHaveLength(0);
  });

  it('is known by the address that her account has, and asked before both are one', async () => {
    const { participantId, email } = await newGuest();
    const account = await api.as('learner');
    const { moderator, roundId } = group;
    const isHers = `update account set email = $2 where id = $1`;
    expect((await home(account)).status).toBe(404);
    await api.dataSource.query(isHers, [account.account?.id, email]);
    expect((await account.call(listMyRounds)).body.items).toMatchObject([{ id: roundId }]);
    expect((await home(account)).body).toMatchObject({
      attach: { by: 'address', displayName: null, twice: false },
      me: { participantId, guest: true },
    });
    const attach = { params: { roundId }, body: { id: randomUUID() } };
    expect((await account.call(attachToRound, attach)).status).toBe(204);
    expect((await account.call(attachToRound, attach)).status).toBe(204);
    expect((await home(account)).body).toMatchObject({
      ...{ attach: null, me: { participantId, guest: false } },
    });
    // Another account has nothing to bring together, and sees nothing.
    expect((await group.stranger.call(attachToRound, attach)).status).toBe(404);
    // Who was shown out with her account does not come back by her address.
    const out = await api.as('learner');
    const own = await api.invite(moderator, roundId, { email: out.account?.email ?? '' });
    await moderator.call(revokeParticipant, { params: { roundId, participantId: own } });
    await api.dataSource.query(isHers, [out.account?.id, (await newGuest()).email]);
    expect((await home(out)).status).toBe(404);
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
      await consent(agent, roundId, { roles: ['student'] });
      return (await home(agent, roundId)).body;
    }),
  );
  expect(new Set(homes.map(({ me }) => me?.participantId)).size).toBe(8);
  expect(homes.every(({ lessons }) => lessons.length === 3)).toBe(true);
  const { participants } = (await studio(group.moderator, roundId)).body;
  expect(participants.map(({ state }) => state)).toEqual(Array(8).fill('consented'));
});
