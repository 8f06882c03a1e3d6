import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  askToJoin,
  confirmInvitations,
  listInvitations,
  listMailbox,
  listMyCohorts,
  listPeople,
  openInvitedAccount,
  previewInvitations,
  readCohort,
  readInvitation,
  readSession,
  withdrawInvitation,
} from '@weft/contracts';
import { jest } from '@jest/globals';
import { hashToken } from '../../platform/auth/session-reader.js';
import { startTestApi } from '../../platform/testing/test-api.testkit.js';
import { InvitationRepository } from './invitation.repository.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from './cohorts.testkit.js';

let api: CohortsApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startCohortsApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const query = { locale: 'en' } as const;
const preview = (cohortId: string, text: string, id = randomUUID()) =>
  lecturer.call(previewInvitations, { params: { cohortId }, body: { id, text } });
const confirm = (
  cohortId: string,
  previewId: string,
  { withoutFaulty = false, agent = lecturer } = {},
) => agent.call(confirmInvitations, { params: { cohortId }, body: { previewId, withoutFaulty } });
const invitations = async (cohortId: string) =>
  (await lecturer.call(listInvitations, { params: { cohortId }, query: {} })).body;
const mailsTo = async (email: string) => {
  await api.app.get(Jobs).runDue();
  const { body } = await api.anonymous().call(listMailbox);
  return body.items.filter(({ to }) => to === email);
};
const tokenIn = (text: string) => /#token=([\w-]+)/.exec(text)?.[1] ?? '';
const newAddress = () => `${randomUUID()}@school.example`;

/** Invites one person and gives the token of her mail. */
async function invite(cohortId: string, email: string): Promise<string> {
  const { body } = await preview(cohortId, `email,name,language\n${email},Noor,en`);
  await confirm(cohortId, body.id);
  const [mail] = await mailsTo(email);
  return tokenIn(mail?.text ?? '');
}

describe('a list with faults', () => {
  it('of a thousand lines names 17 and invites nobody until the other 983 are confirmed', async () => {
    const cohortId = await api.openCohort(lecturer);
    const lines = Array.from({ length: 1000 }, (_, n) =>
      n % 60 === 7 ? `wrong-${n},Person ${n}` : `many-${n}@school.example,Person ${n}`,
    );
    const { body } = await preview(cohortId, ['email,name', ...lines].join('\n'));
    expect([body.rows.length, body.faults.length]).toEqual([983, 17]);
    expect(body.faults[0]).toEqual({ line: 9, fault: 'bad-email', value: 'wrong-7' });
    expect(await confirm(cohortId, body.id)).toMatchObject({
      ...{ status: 409, body: { code: 'cohorts/preview-faulty' } },
    });
    expect((await invitations(cohortId)).total).toBe(0);
    for (let time = 0; time < 2; time += 1) {
      expect(await confirm(cohortId, body.id, { withoutFaulty: true })).toMatchObject({
        body: { invited: 983 },
      });
    }
    expect((await invitations(cohortId)).total).toBe(983);
    // Taken off the queue again: the tests after this one would send them all.
    const [, queued] = await api.dataSource.query<[unknown, number]>(
      `delete from jobs.job using invitation where invitation.id = job.id and cohort_id = $1`,
      [cohortId],
    );
    expect(queued).toBe(983);
  });

  it('names who is in the cohort already or was invited', async () => {
    const cohortId = await api.openCohort(lecturer);
    const inside = (await api.joined(lecturer, cohortId)).account?.email ?? '';
    const invited = newAddress();
    await invite(cohortId, invited);
    const { body } = await preview(cohortId, `email,name\n${inside},In\n${invited},Invited`);
    expect(body.faults.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'already-enrolled'],
      [3, 'already-invited'],
    ]);
    expect(body.rows).toEqual([]);
  });
});

describe('a good list', () => {
  it('invites everybody once and mails each once, however often it is confirmed', async () => {
    const cohortId = await api.openCohort(lecturer);
    const emails = Array.from({ length: 983 }, (_, n) => `once-${n}@school.example`);
    const text = ['email,name', ...emails.map((email) => `${email},Somebody`)].join('\n');
    const { body } = await preview(cohortId, text);
    const answers = await Promise.all([1, 2, 3].map(() => confirm(cohortId, body.id)));
    expect(answers.map(({ body: { invited } }) => invited)).toEqual([983, 983, 983]);
    expect(await invitations(cohortId)).toMatchObject({ waiting: 983, mailed: 0 });
    await api.app.get(Jobs).runDue();
    const counts: { mails: number; addresses: number }[] = await api.dataSource.query(
      `select count(*)::int as mails, count(distinct recipient)::int as addresses
       from mail_message where recipient like 'once-%'`,
    );
    expect(counts[0]).toEqual({ mails: 983, addresses: 983 });
    expect(await invitations(cohortId)).toMatchObject({
      total: 983,
      waiting: 0,
      mailed: 983,
      accepted: 0,
    });
  }, 30_000);

  it('mails everybody once, also when the server dies in the middle', async () => {
    const cohortId = await api.openCohort(lecturer);
    const lines = Array.from({ length: 40 }, (_, n) => `crash-${n}@school.example,Person ${n}`);
    const { body } = await preview(cohortId, ['email,name', ...lines].join('\n'));
    await confirm(cohortId, body.id);

    // It sends a mail and then never gets to write down that it did.
    let left = 15;
    const repository = api.app.get(InvitationRepository);
    const markMailed = repository.markMailed.bind(repository);
    const dying = jest.spyOn(repository, 'markMailed');
    const died = new Promise<void>((resolve) => {
      dying.mockImplementation((id) => {
        left -= 1;
        if (left > 0) return markMailed(id);
        resolve();
        return new Promise<void>(() => undefined);
      });
    });
    void api.app.get(Jobs).runDue();
    await died;
    await api.dataSource.query(
      `update jobs.job set started_on = now() - interval '1 hour' where state = 'active'`,
    );
    const { databaseUrl, env } = api;
    const next = await startTestApi({ databaseUrl, env: { dataFolder: env.dataFolder } });
    try {
      await next.app.get(Jobs).reclaim();
      await next.dataSource.query(`update jobs.job set start_after = now() where state = 'retry'`);
      await next.app.get(Jobs).runDue();
    } finally {
      await next.close();
      dying.mockRestore();
    }
    const mails: { text: string; hash: Buffer }[] = await api.dataSource.query(
      `select text, token_hash as hash from mail_message join invitation using (id)
       where recipient like 'crash-%'`,
    );
    expect(mails).toHaveLength(40);
    expect(mails.every(({ text, hash }) => hashToken(tokenIn(text)).equals(hash))).toBe(true);
    expect(await invitations(cohortId)).toMatchObject({ total: 40, mailed: 40 });
  });

  it('is checked and confirmed in a constant number of statements', async () => {
    const cohortId = await api.openCohort(lecturer);
    const checked = (lines: number) => {
      const people = Array.from({ length: lines }, () => `${newAddress()},Somebody`);
      return countQueries(() => preview(cohortId, ['email,name', ...people].join('\n')));
    };
    expect(await checked(500)).toBe(await checked(1));
  });

  it('belongs to who made it, and expires', async () => {
    const cohortId = await api.openCohort(lecturer);
    const { body } = await preview(cohortId, `email,name\n${newAddress()},Noor`);
    const administrator = await api.as('administrator');
    expect(await confirm(cohortId, body.id, { agent: administrator })).toMatchObject({
      body: { code: 'cohorts/preview-unknown' },
    });
    await api.dataSource.query(`update invitation_preview set expires_at = now() where id = $1`, [
      body.id,
    ]);
    expect(await confirm(cohortId, body.id)).toMatchObject({ status: 410 });
  });
});

describe('somebody with a join code and no account', () => {
  const ask = async (cohortId: string, email: string) => {
    const { body } = await lecturer.call(readCohort, { params: { cohortId }, query });
    return api.anonymous().call(askToJoin, {
      params: { code: body.joinCode ?? '' },
      body: { email, displayName: 'Noor', locale: 'nl' },
    });
  };
  const open = async (email: string) => {
    const [mail] = await mailsTo(email);
    const token = tokenIn(mail?.text ?? '');
    const body = { token, displayName: 'Noor', password: 'a long password', agreed: true };
    return api.anonymous().call(openInvitedAccount, { body });
  };

  it('gets one mail with a link that opens an account and joins', async () => {
    const cohortId = await api.openCohort(lecturer);
    const email = newAddress();
    expect([(await ask(cohortId, email)).status, (await ask(cohortId, email)).status]).toEqual([
      ...[202, 202],
    ]);
    expect(await mailsTo(email)).toHaveLength(1);
    expect((await open(email)).body).toMatchObject({ state: 'enrolled' });
    expect((await invitations(cohortId)).total).toBe(0);
  });

  it('still waits for a yes where the cohort asks for one, unless a lecturer invites her', async () => {
    const cohortId = await api.openCohort(lecturer, { selfEnrolment: 'approval' });
    const [alone, invited] = [newAddress(), newAddress()];
    await ask(cohortId, alone);
    expect((await open(alone)).body).toMatchObject({ state: 'requested' });
    await ask(cohortId, invited);
    await mailsTo(invited);
    const { body } = await preview(cohortId, `email,name\n${invited},Noor`);
    await confirm(cohortId, body.id);
    expect((await open(invited)).body).toMatchObject({ state: 'enrolled' });
  });
});

describe('an invitation', () => {
  it('opens an account for its address, enrols it and signs in', async () => {
    const cohortId = await api.openCohort(lecturer);
    const email = newAddress();
    const token = await invite(cohortId, email);
    const visitor = api.anonymous();
    const asked = { token, locale: 'en' } as const;
    const { body: shown } = await visitor.call(readInvitation, { body: asked });
    expect(shown).toMatchObject({ title: 'Spring', email, displayName: 'Noor', hasAccount: false });
    const details = { token, displayName: 'Noor', password: 'a long password', agreed: true };
    expect(
      await visitor.call(openInvitedAccount, { body: { ...details, agreed: false } }),
    ).toMatchObject({ status: 400 });
    const { status, body } = await visitor.call(openInvitedAccount, { body: details });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { cohortId, state: 'enrolled', account: { email, locale: 'en', roles: ['learner'] } },
    });
    const session = await visitor.call(readSession);
    expect(session.body.account?.email).toBe(email);
    const again = await api.anonymous().call(openInvitedAccount, { body: details });
    expect(again).toMatchObject({ status: 410, body: { code: 'cohorts/invitation-invalid' } });
    expect(await invitations(cohortId)).toMatchObject({ accepted: 1 });
  });

  it('waits in the list of its owner, and of nobody else', async () => {
    const cohortId = await api.openCohort(lecturer, { capacity: 1 });
    const learner = await api.as('learner');
    const token = await invite(cohortId, learner.account?.email ?? '');
    const shown = await api.anonymous().call(readInvitation, { body: { token, locale: 'en' } });
    expect(shown.body.hasAccount).toBe(true);
    await api.joined(lecturer, cohortId);
    const { body } = await learner.call(listMyCohorts, { query });
    const params = { invitationId: body.invitations[0]?.invitationId ?? '' };
    const stranger = await api.as('learner');
    expect(await stranger.call(acceptInvitation, { params })).toMatchObject({ status: 410 });
    expect((await learner.call(acceptInvitation, { params })).body.state).toBe('waitlisted');
    expect((await learner.call(listMyCohorts, { query })).body.invitations).toEqual([]);
  });

  it('is taken back: its link leads nowhere and it can be sent again', async () => {
    const cohortId = await api.openCohort(lecturer);
    const email = newAddress();
    const token = await invite(cohortId, email);
    const [item] = (await invitations(cohortId)).items;
    const params = { cohortId, invitationId: item?.id ?? '' };
    expect(await lecturer.call(withdrawInvitation, { params })).toMatchObject({ status: 204 });
    expect(await lecturer.call(withdrawInvitation, { params })).toMatchObject({ status: 410 });
    const shown = await api.anonymous().call(readInvitation, { body: { token, locale: 'en' } });
    expect(shown).toMatchObject({ body: { code: 'cohorts/invitation-invalid' } });
    await invite(cohortId, email);
    expect(await mailsTo(email)).toHaveLength(2);
  });

  it('is of no use to a lecturer of another cohort', async () => {
    const cohortId = await api.openCohort(lecturer);
    const stranger = await api.as('lecturer');
    const params = { cohortId };
    const body = { id: randomUUID(), text: 'email,name' };
    const refused = { status: 404, body: { code: 'cohorts/unknown' } };
    expect(await stranger.call(previewInvitations, { params, body })).toMatchObject(refused);
    expect(await stranger.call(listInvitations, { params, query: {} })).toMatchObject(refused);
  });

  it('shows somebody with an account as invited', async () => {
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.as('learner');
    await invite(cohortId, learner.account?.email ?? '');
    const { body } = await lecturer.call(listPeople, { params: { cohortId }, query: {} });
    expect(body.items[0]).toMatchObject({ state: 'invited', email: learner.account?.email });
  });
});
