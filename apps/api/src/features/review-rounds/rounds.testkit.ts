import { randomUUID } from 'node:crypto';
import {
  changeReviewRound,
  consentToRound,
  controlReviewRound,
  createReviewRound,
  inviteToRound,
  openRoundLink,
  readReviewRound,
  readRoundHome,
  type RoundRole,
} from '@weft/contracts';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { addDraft, type TestDraft } from './draft.testkit.js';

/** Somebody in a round, with what a test needs to speak of her. */
export interface TestGuest {
  agent: TestAgent;
  participantId: string;
  email: string;
}

/** A round that is not open, and whom it waits for. */
export interface PlannedRound {
  roundId: string;
  participantId: string;
  email: string;
}

/** An open round, and everybody whom access to it is tried with. */
export interface RoundClass {
  draft: TestDraft;
  roundId: string;
  /** Made the round; the author of its draft. */
  moderator: TestAgent;
  /** Takes part with her account and consented; a lecturer and a researcher. */
  participant: TestAgent;
  participantId: string;
  /** Came in with links and consented: a student, and a professional who is a student too. */
  guests: [TestGuest, TestGuest];
  /** Came in with a link to another round of the same draft. */
  guestElsewhere: TestGuest;
  otherRoundId: string;
  /** Signed in, in no round. */
  stranger: TestAgent;
  /** Of other drafts only. */
  otherAuthor: TestAgent;
  administrator: TestAgent;
}

/** The application with ways to make rounds. */
export interface RoundsApi extends TestApi {
  /** A round of its own, so that specs do not meet. */
  openRounds(): Promise<RoundClass>;
  /** Plans a round over the version of a draft and opens it; gives its id. */
  openRound(moderator: TestAgent, draft: TestDraft): Promise<string>;
  /** Invites somebody; gives the id of the participant. */
  invite(moderator: TestAgent, roundId: string, person: { email: string }): Promise<string>;
  /** Invites somebody by mail to an open round, who comes in with her link and consents. */
  letIn(moderator: TestAgent, roundId: string, roles: RoundRole[]): Promise<TestGuest>;
  /** A round with these settings that is not open, to which one person is invited. */
  plan(moderator: TestAgent, draft: TestDraft, settings?: object): Promise<PlannedRound>;
  /** The token of the newest link that was mailed to an address. */
  tokenOf(email: string): Promise<string>;
  /** Texts of the mails to an address, the newest first. */
  mailsTo(email: string): Promise<{ subject: string; text: string }[]>;
}

/** Does something with a round as a whole; the id of the write is made up unless told. */
export const controlRound = (
  moderator: TestAgent,
  roundId: string,
  { id = randomUUID(), ...control }: { kind: string; id?: string; [fact: string]: unknown },
) => moderator.call(controlReviewRound, { params: { roundId }, body: { id, control } });

/** Takes part with these roles, under a name that others do not see. */
export const consent = (
  agent: TestAgent,
  roundId: string,
  { roles, displayName = 'Gast' }: { roles: RoundRole[]; displayName?: string },
) =>
  agent.call(consentToRound, {
    params: { roundId },
    body: { id: randomUUID(), version: 1, displayName, showsName: false, roles },
  });

/** A round as who takes part in it sees it. */
export const homeOf = (agent: TestAgent, roundId: string) =>
  agent.call(readRoundHome, { params: { roundId } });

/** A round as who runs it sees it. */
export const studioOf = (agent: TestAgent, roundId: string) =>
  agent.call(readReviewRound, { params: { roundId } });

/** Starts the application with review rounds. */
export async function startRoundsApi(
  options: Parameters<typeof startTestApi>[0] = {},
): Promise<RoundsApi> {
  const api = await startTestApi(options);
  const mailsTo: RoundsApi['mailsTo'] = async (email) => {
    await api.app.get(Jobs).runDue();
    return api.dataSource.query(
      'select subject, text from mail_message where recipient = $1 order by sent_at desc',
      [email],
    );
  };
  const tokenOf = async (email: string) => {
    for (const { text } of await mailsTo(email)) {
      const token = /\/r\/([\w-]+)/.exec(text)?.[1];
      if (token) return token;
    }
    throw new Error(`No link was mailed to ${email}`);
  };
  const invite: RoundsApi['invite'] = async (moderator, roundId, person) => {
    const id = randomUUID();
    await moderator.call(inviteToRound, {
      params: { roundId },
      body: { people: [{ id, displayName: 'Noor', locale: 'nl', roles: [], ...person }] },
    });
    return id;
  };
  const letIn: RoundsApi['letIn'] = async (moderator, roundId, roles) => {
    const email = `guest-${randomUUID().slice(0, 8)}@weft.example`;
    const participantId = await invite(moderator, roundId, { email });
    const agent = api.anonymous();
    await agent.call(openRoundLink, { body: { id: randomUUID(), token: await tokenOf(email) } });
    await consent(agent, roundId, { roles });
    return { agent, participantId, email };
  };
  const openRound: RoundsApi['openRound'] = async (moderator, draft) => {
    const id = randomUUID();
    const { draftId, draftVersionId } = draft;
    await moderator.call(createReviewRound, {
      body: {
        ...{ id, draftId, draftVersionId, templateId: 'welfare', locale: 'nl' },
        previousRoundId: null,
      },
    });
    await controlRound(moderator, id, { kind: 'open' });
    return id;
  };
  const plan: RoundsApi['plan'] = async (moderator, { draftId, draftVersionId }, settings = {}) => {
    const [roundId, email] = [randomUUID(), `late-${randomUUID().slice(0, 8)}@weft.example`];
    const body = { id: roundId, draftId, draftVersionId, templateId: 'welfare', locale: 'nl' };
    await moderator.call(createReviewRound, { body: { ...body, previousRoundId: null } });
    const params = { roundId };
    const { body: round } = await studioOf(moderator, roundId);
    await moderator.call(changeReviewRound, {
      params,
      body: {
        ...{ id: randomUUID(), baseRevision: round.revision, draftVersionId },
        settings: { ...round.settings, ...settings },
      },
    });
    return { roundId, email, participantId: await invite(moderator, roundId, { email }) };
  };
  const openRounds = async (): Promise<RoundClass> => {
    const moderator = await api.as('author');
    const otherAuthor = await api.as('author');
    const draft = await addDraft(api, moderator);
    await addDraft(api, otherAuthor);
    const roundId = await openRound(moderator, draft);
    const otherRoundId = await openRound(moderator, draft);
    const participant = await api.as('learner');
    const email = participant.account?.email ?? '';
    const participantId = await invite(moderator, roundId, { email });
    await consent(participant, roundId, {
      ...{ roles: ['lecturer', 'researcher'], displayName: 'Test learner' },
    });
    const guests: RoundClass['guests'] = [
      await letIn(moderator, roundId, ['student']),
      await letIn(moderator, roundId, ['professional', 'student']),
    ];
    const guestElsewhere = await letIn(moderator, otherRoundId, ['student']);
    const [administrator, stranger] = [await api.as('administrator'), await api.as('lecturer')];
    return {
      ...{ draft, roundId, otherRoundId, moderator, participant, participantId, guests },
      ...{ guestElsewhere, stranger, otherAuthor, administrator },
    };
  };
  return { ...api, openRounds, openRound, plan, invite, letIn, tokenOf, mailsTo };
}
