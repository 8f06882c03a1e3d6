import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  changeMessageSettings,
  chooseByMail,
  type MailTiming,
  readMessageSettings,
  notificationKinds,
} from '@weft/contracts';
import fc from 'fast-check';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailboxRepository } from '../../platform/mail/mailbox.repository.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { MailRound } from './mail-round.js';
import { Notifications } from './index.js';

let api: TestApi;
let there: TestApi;
// A Saturday evening before the clocks go forward in Brussels.
let now = new Date('2083-03-27T21:00:00Z');
beforeAll(async () => {
  api = await startTestApi();
  there = await startTestApi({ databaseUrl: api.databaseUrl });
  for (const one of [api, there]) {
    jest.spyOn(one.app.get(Clock), 'now').mockImplementation(() => now);
  }
});
afterAll(async () => {
  await there.close();
  await api.close();
});
beforeEach(() => {
  now = new Date('2083-03-27T21:00:00Z');
});

const send = (to: readonly string[], cohortTitle: string) =>
  api.app.get(Notifications).send(
    {
      ...{ to, kind: 'enrolment-decided', link: '/cohorts', dedupeKey: randomUUID() },
      data: { cohortTitle, state: 'enrolled', reason: null },
    },
    api.dataSource,
  );
const choose = (agent: TestAgent, timing: MailTiming, timeZone: string | null = null) =>
  agent.call(changeMessageSettings, {
    body: {
      timeZone,
      reminderDays: 3,
      choices: Object.fromEntries(notificationKinds.map((kind) => [kind, timing])),
    },
  });
/** The mails that somebody has at a moment, oldest first. */
async function mailsAt(moment: string | null, email: string) {
  if (moment) now = new Date(moment);
  await api.app.get(MailRound).run();
  await api.app.get(Jobs).runDue();
  return api.dataSource.query<{ subject: string; text: string; unsubscribeUrl: string }[]>(
    `select subject, text, unsubscribe_url as "unsubscribeUrl" from mail_message
     where recipient = $1 order by sent_at, subject`,
    [email],
  );
}
const someone = async () => {
  const agent = await api.as('learner');
  return { agent, id: agent.account?.id ?? '', email: agent.account?.email ?? '' };
};

describe('a mail', () => {
  it('goes out at once to who chose nothing, in her language, with a way to stop it', async () => {
    const { id, email } = await someone();
    await send([id], 'Lente');
    const [mail, ...others] = await mailsAt(null, email);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Je bent ingeschreven in Lente');
    expect(mail?.text).toContain(`${api.env.publicUrl}/nl/cohorts`);
    expect(mail?.text).toMatch(/\/nl\/unsubscribe#key=[\w-]+&kinds=enrolment-decided/);
  });

  it('of the day waits for the morning of its reader, and is one for all', async () => {
    const { agent, id, email } = await someone();
    await choose(agent, 'daily');
    await send([id], 'Lente');
    await send([id], 'Herfst');
    expect(await mailsAt('2083-03-28T04:59:00Z', email)).toEqual([]);
    const [mail, ...others] = await mailsAt('2083-03-28T05:00:00Z', email);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('2 berichten van Weft');
    expect(await mailsAt('2083-03-29T05:00:00Z', email)).toHaveLength(1);
  });

  it('of the week comes on Monday, in the time zone that was chosen', async () => {
    const { agent, id, email } = await someone();
    await choose(agent, 'weekly', 'Atlantic/Reykjavik');
    await send([id], 'Lente');
    expect(await mailsAt('2083-03-29T06:59:00Z', email)).toEqual([]);
    expect(await mailsAt('2083-03-29T07:00:00Z', email)).toHaveLength(1);
  });

  it('that waits follows another choice, also that of never', async () => {
    const { agent, id, email } = await someone();
    await choose(agent, 'weekly');
    await send([id], 'Lente');
    await choose(agent, 'daily');
    expect(await mailsAt('2083-03-28T05:00:00Z', email)).toHaveLength(1);
    await send([id], 'Herfst');
    await choose(agent, 'never');
    expect(await mailsAt('2083-04-30T05:00:00Z', email)).toHaveLength(1);
  });

  it('does not go out of what was taken back', async () => {
    const { agent, id, email } = await someone();
    await choose(agent, 'daily');
    const dedupeKey = randomUUID();
    const notice = {
      ...{ to: [id], kind: 'enrolment-decided' as const, link: '/cohorts', dedupeKey },
      data: { cohortTitle: 'Lente', state: 'enrolled' as const, reason: null },
    };
    await api.app.get(Notifications).send(notice, api.dataSource);
    await api.app.get(Notifications).withdraw(dedupeKey, api.dataSource);
    expect(await mailsAt('2083-03-28T05:00:00Z', email)).toEqual([]);
  });
});

describe('stopping mails', () => {
  it('takes one post of a mail program without a session, and can be undone', async () => {
    const { agent, id, email } = await someone();
    await send([id], 'Lente');
    const [mail] = await mailsAt(null, email);
    const url = new URL(mail?.unsubscribeUrl ?? '');
    const response = await api.anonymous().inject({
      ...{ method: 'POST', url: url.pathname, payload: 'List-Unsubscribe=One-Click' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([response.statusCode, response.json()]).toEqual([
      ...[200, { before: { 'enrolment-decided': 'at-once' } }],
    ]);
    const choices = async () => (await agent.call(readMessageSettings)).body.choices;
    expect(await choices()).toMatchObject({
      ...{ 'enrolment-decided': 'never', announcement: 'at-once' },
    });
    await send([id], 'Herfst');
    expect(await mailsAt(null, email)).toHaveLength(1);
    const key = url.pathname.split('/')[3] ?? '';
    const body = { choices: { 'enrolment-decided': 'at-once' } } as const;
    expect(await api.anonymous().call(chooseByMail, { params: { key }, body })).toMatchObject({
      status: 204,
    });
    expect(await choices()).toMatchObject({ 'enrolment-decided': 'at-once' });
  });

  it('is refused with a key that no mail carried, and forms are taken nowhere else', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const url = `/api/mail-choices/${randomUUID()}/announcement`;
    const post = (address: string) =>
      api.anonymous().inject({ method: 'POST', url: address, payload: 'a=b', headers: form });
    expect((await post(url)).statusCode).toBe(404);
    expect((await post('/api/session')).statusCode).toBe(415);
  });
});

describe('whatever happens in whichever order', () => {
  type Step = 'tell' | 'round here' | 'round there' | 'jobs here' | 'jobs there' | 'fails' | 'dies';
  const step = fc.constantFrom<Step>(
    ...(['tell', 'tell', 'round here', 'round there', 'jobs here', 'jobs there'] as const),
    ...(['fails', 'dies'] as const),
  );

  it('everybody gets every mail, and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async (steps) => {
        const people = [await someone(), await someone()];
        const ids = people.map(({ id }) => id);
        let told = 0;
        const steps_: Record<Step, () => Promise<unknown>> = {
          tell: () => send(ids, `Cohort ${(told += 1)}.`),
          'round here': () => api.app.get(MailRound).run(),
          'round there': () => there.app.get(MailRound).run(),
          'jobs here': () => api.app.get(Jobs).runDue(),
          'jobs there': () => there.app.get(Jobs).runDue(),
          fails: () => sendOnce(false),
          dies: () => sendOnce(true),
        };
        for (let at = 0; at < steps.length; at += 2) {
          const together = steps.slice(at, at + 2).map((name) => steps_[name]());
          await Promise.all(together);
        }
        await api.dataSource.query(`update jobs.job set start_after = now() where state = 'retry'`);
        for (const { email } of people) {
          const texts = (await mailsAt(null, email)).map(({ text, subject }) => subject + text);
          const times = Array.from(
            { length: told },
            (_, n) => texts.filter((text) => text.includes(`Cohort ${n + 1}.`)).length,
          );
          expect(times).toEqual(Array.from({ length: told }, () => 1));
        }
      }),
      { numRuns: 25, seed: 20_270_327 },
    );
  }, 60_000);

  /** One job fails: before the mail went out, or after, so that nobody knows that it did. */
  async function sendOnce(after: boolean): Promise<void> {
    const outlet = api.app.get(MailboxRepository);
    const original = outlet.send.bind(outlet);
    const failing = jest.spyOn(outlet, 'send').mockImplementationOnce(async (mail) => {
      if (after) await original(mail);
      throw new Error('it failed');
    });
    await api.app.get(Jobs).runDue();
    failing.mockRestore();
  }
});
