import { randomUUID } from 'node:crypto';
import { type Route, routes, revokeParticipant } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { consent, controlRound, type RoundsApi, startRoundsApi } from './rounds.testkit.js';

let api: RoundsApi;
/** Who has no business in the round, or not any more. */
let outsiders: Record<string, TestAgent>;
/** A guest of it whose consent was given, after it closed. */
let late: TestAgent;
let ids: Record<string, string>;

/** A device that came in with the same cookie. */
const sameDevice = (agent: TestAgent): TestAgent => {
  const device = api.anonymous();
  Object.assign(device.cookies, agent.cookies);
  return device;
};

beforeAll(async () => {
  api = await startRoundsApi();
  const here = await api.openRounds();
  const { moderator, roundId, guests, guestElsewhere } = here;
  const revoked = await api.letIn(moderator, roundId, ['student']);
  const { participantId } = revoked;
  await moderator.call(revokeParticipant, { params: { roundId, participantId } });
  const expired = await api.letIn(moderator, roundId, ['student']);
  await api.dataSource.query(
    `update round_guest set expires_at = now() - interval '1 second' where participant_id = $1`,
    [expired.participantId],
  );
  outsiders = {
    'nobody in particular': api.anonymous(),
    'a stranger': here.stranger,
    'a learner': await api.as('learner'),
    'a guest of another round': sameDevice(guestElsewhere.agent),
    'a guest whose link was revoked': sameDevice(revoked.agent),
    'a guest whose entry expired': sameDevice(expired.agent),
    'a moderator of another round': here.otherAuthor,
  };
  late = guests[0].agent;
  await controlRound(moderator, roundId, { kind: 'close' });
  ids = {
    ...{ roundId, participantId: guests[1].participantId, lessonId: 'tt-01-les-1', format: 'pdf' },
    ...{ pollId: randomUUID(), threadId: randomUUID(), file: `${'a'.repeat(64)}.png` },
  };
}, 60_000);
afterAll(() => api.close());

const text = { nl: 'Wol' };
const settings = {
  ...{ title: 'Wol', about: text, goals: [text], script: [], consent: text, opensAt: null },
  ...{ closesAt: '2030-01-01T00:00:00.000Z', confirmsEmail: false, onWithdrawal: 'unnamed' },
  remarksSeen: 'always',
};
const target = { lessonId: 'tt-01-les-1', locale: 'nl', blockId: 'b', selection: null };
const question = { kind: 'open', title: text, number: null };

/** What each route would take from who may: a refusal must not be about the words sent. */
const bodies: Readonly<Record<string, () => object>> = {
  // Its words are its identity: it has no id.
  concludeRoundPoll: () => ({ id: undefined, concluded: text, notConcluded: text }),
  changeReviewRound: () => ({ baseRevision: 1, draftVersionId: randomUUID(), settings }),
  controlReviewRound: () => ({ control: { kind: 'close' } }),
  inviteToRound: () => ({
    people: [
      { id: randomUUID(), email: 'noor@weft.example', displayName: 'N', locale: 'nl', roles: [] },
    ],
  }),
  resendRoundLink: () => ({}),
  consentToRound: () => ({ version: 1, displayName: 'Noor', showsName: true, roles: ['student'] }),
  withdrawFromRound: () => ({}),
  attachToRound: () => ({}),
  castRoundBallot: () => ({ ballot: { kind: 'choose', options: ['law'] } }),
  planRoundPoll: () => ({ question, followsId: null }),
  startRoundThread: () => ({ kind: 'comment', text: 'Wat?', wording: null, mentions: [], target }),
  actOnRoundThread: () => ({ act: { kind: 'agree' } }),
  changeFindings: () => ({ change: { do: 'remove-theme', themeId: 'wol' } }),
  publishReport: () => ({ audience: 'everyone', locale: 'nl' }),
};

/** Leaving does nothing for who is not there; it tells nothing either. */
const harmless = new Set(['leaveRound']);
const doors = routes.filter(
  (route: Route) =>
    /^\/api\/(review-)?rounds\/:roundId/.test(route.path) && !harmless.has(route.id),
);

const knock = (agent: TestAgent, route: Route) => {
  const body = bodies[route.id];
  if (route.body && !body) throw new Error(`${route.id} needs a body here`);
  const query = route.query?.safeParse({}).success === false ? { locale: 'nl' } : {};
  return agent.call(route, {
    ...{ params: ids, query },
    ...(body && { body: { id: randomUUID(), ...body() } }),
  });
};

it('has doors to try', () => {
  expect(doors.length).toBeGreaterThan(25);
});

it.each(doors.map((route) => ({ route, id: route.id })))(
  '$id is closed to everybody from outside',
  async ({ route }) => {
    const answers = await Promise.all(
      Object.entries(outsiders).map(async ([who, agent]) => {
        const { status, body } = await knock(agent, route);
        return { who, status, code: (body as unknown as { code?: string } | undefined)?.code };
      }),
    );
    for (const answer of answers) {
      const expected =
        answer.status === 401
          ? { status: 401, code: 'access/sign-in-required' }
          : { status: 404, code: 'rounds/unknown' };
      expect(answer).toMatchObject(expected);
    }
  },
);

it('takes nothing from a guest of a closed round, who still reads', async () => {
  const own = doors.filter(({ access }) => access === 'guest');
  const answers = await Promise.all(
    own
      .filter(({ id }) => !['withdrawFromRound', 'attachToRound'].includes(id))
      .map(async (route) => [route.id, route.method, (await knock(late, route)).status] as const),
  );
  for (const [id, method, status] of answers) {
    if (method === 'GET') expect([id, [200, 404].includes(status)]).toEqual([id, true]);
    else expect([id, status]).toEqual([id, 409]);
  }
  expect((await consent(late, ids['roundId'] ?? '', { roles: ['student'] })).status).toBe(409);
});
