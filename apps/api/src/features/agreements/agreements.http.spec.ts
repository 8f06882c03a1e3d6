import { randomUUID } from 'node:crypto';
import { listAgreements, readHome, readTeamPage, recallAgreement } from '@weft/contracts';
import { emptyAgreement } from '@weft/rules';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import {
  agreeAs,
  answerAs,
  readAs,
  saveAs,
  sendAs,
  sentBy,
  wholeAssignment,
  wholeGroup,
} from './agreements.testkit.js';
import { AgreementReader } from './index.js';

let api: TeamsApi;
let here: TeamClass;
let reader: AgreementReader;
let subject: string;
beforeAll(async () => {
  api = await startTeamsApi();
  reader = api.app.get(AgreementReader, { strict: false });
}, 30_000);
beforeEach(async () => {
  here = await api.openTeams();
  subject = (await page(here.members[0])).body.assignments[0]?.assignmentId ?? '';
});
afterAll(() => api.close());

const page = (who: TestAgent) =>
  who.call(readTeamPage, { params: { teamId: here.teamId }, query: { locale: 'nl' } });
const queue = (who: TestAgent, query: object = {}) =>
  who.call(listAgreements, {
    params: { cohortId: here.cohortId },
    query: { locale: 'nl', ...query },
  });
const noticesTo = async (who: TestAgent) => {
  const rows: { kind: string; data: object }[] = await api.dataSource.query(
    `select kind, data from notification where account_id = $1 and not exists (
       select from notification_withdrawal gone where gone.dedupe_key = notification.dedupe_key)
     order by sequence`,
    [idOf(who)],
  );
  return rows.filter(({ kind }) => kind.startsWith('agreement'));
};
const reworded = (text: string) => ({
  ...wholeGroup(),
  texts: { ...wholeGroup().texts, 'inclusion:place': text },
});

describe('the draft', () => {
  it('is one for all members, tells who changed what, and is saved once for a write', async () => {
    const [one, two] = here.members;
    const id = randomUUID();
    const content = wholeGroup();
    const first = await saveAs(one, here, { content, id });
    expect(first).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await saveAs(one, here, { content, id, base: 0 })).body).toEqual(first.body);
    await saveAs(two, here, { content: reworded('A chair each') });
    const { draft } = (await readAs(one, here)).body;
    expect(draft?.revision).toBe(2);
    const [{ names }] = [(await readAs(one, here)).body];
    expect(draft?.authors['inclusion:place']?.by).toBe(names[idOf(two)]);
    expect(draft?.authors['influence:decide']?.by).toBe(names[idOf(one)]);
  });

  it('is never overwritten: who comes second gets what the first one saved', async () => {
    const [one, two] = here.members;
    await saveAs(one, here, { content: wholeGroup('First') });
    const late = await saveAs(two, here, { content: wholeGroup('Second'), base: 0 });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'agreements/changed-meanwhile', current: { revision: 1 } },
    });
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((text) => saveAs(one, here, { content: wholeGroup(text), base: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is the team’s: lecturers and who left do not read it', async () => {
    await saveAs(here.members[0], here, { content: wholeGroup() });
    for (const who of [here.lecturer, here.administrator, here.exMember]) {
      expect((await readAs(who, here)).body).toMatchObject({ draft: null, state: 'draft' });
    }
  });
});

describe('sending', () => {
  it('waits until everything is there and every member agrees with that very version', async () => {
    const [one, two] = here.members;
    const some = { texts: { 'inclusion:place': 'A chair' }, lists: emptyAgreement.lists };
    const { revision } = (await saveAs(one, here, { content: some })).body;
    expect(await sendAs(one, here, { revision })).toMatchObject({
      status: 422,
      body: {
        code: 'agreements/incomplete',
        fields: expect.arrayContaining([
          { path: 'influence:decide', message: 'missing' },
        ]) as unknown,
      },
    });
    const whole = (await saveAs(one, here, { content: wholeGroup() })).body.revision;
    await agreeAs(one, here, { revision: whole });
    await agreeAs(two, here, { revision: whole });
    await agreeAs(two, here, { revision: whole, agreed: false });
    const refused = { status: 409, body: { code: 'agreements/not-all-agree' } };
    expect(await sendAs(one, here, { revision: whole })).toMatchObject(refused);
    await agreeAs(two, here, { revision: whole });
    const later = (await saveAs(two, here, { content: reworded('Changed') })).body.revision;
    expect(await sendAs(one, here, { revision: later })).toMatchObject(refused);
    expect(await agreeAs(one, here, { revision: whole })).toMatchObject({ status: 409 });
    for (const member of here.members) await agreeAs(member, here, { revision: later });
    const id = randomUUID();
    expect((await sendAs(two, here, { revision: later, id })).body).toEqual({ round: 1 });
    expect((await sendAs(two, here, { revision: later, id })).body).toEqual({ round: 1 });
    expect((await readAs(one, here)).body.rounds).toHaveLength(1);
  });

  it('closes the draft until there is an answer, or the team takes it back', async () => {
    const round = await sentBy(here.members, here, wholeGroup());
    const [one, two] = here.members;
    const save = () => saveAs(one, here, { content: reworded('More') });
    expect(await save()).toMatchObject({ status: 409, body: { code: 'agreements/not-possible' } });
    const call = { params: { teamId: here.teamId, subject: 'group' } };
    const recall = () => two.call(recallAgreement, { ...call, body: { id: randomUUID(), round } });
    expect(await recall()).toMatchObject({ status: 204 });
    expect(await recall()).toMatchObject({ status: 409 });
    expect(await noticesTo(here.lecturer)).toEqual([]);
    expect(await save()).toMatchObject({ status: 200 });
    expect((await readAs(one, here)).body.rounds).toMatchObject([{ outcome: 'recalled' }]);
    expect(await answerAs(here.lecturer, here, { decision: 'approve', round })).toMatchObject({
      status: 409,
    });
  });

  it('refuses more than 40 percent of the rubric', async () => {
    const where = { teamId: here.teamId, subject };
    const content = wholeAssignment(here.members, '41');
    const { revision } = (await saveAs(here.members[0], where, { content })).body;
    expect(await sendAs(here.members[0], where, { revision })).toMatchObject({
      body: { fields: [{ path: 'criteria', message: 'too-heavy' }] },
    });
  });
});

describe('rounds', () => {
  it('go on until one is approved, and what was approved holds while a newer one is open', async () => {
    const where = { teamId: here.teamId, subject };
    const [one] = here.members;
    const first = await sentBy(here.members, where, wholeAssignment(here.members, '30'));
    const questions = { success: 'How will you know?' };
    await answerAs(here.lecturer, where, { decision: 'ask', round: first, questions });
    expect((await readAs(one, where)).body).toMatchObject({
      state: 'questions',
      rounds: [{ number: 1, outcome: 'questioned', answer: { questions } }],
    });
    expect(await reader.isApproved(here.teamId, subject)).toBe(false);
    const own = async () =>
      (await reader.rubricOf(here.teamId, subject, 'nl')).filter((criterion) => criterion.own);
    expect(await own()).toEqual([]);

    const second = await sentBy(here.members, where, wholeAssignment(here.members, '25'));
    const answer = { decision: 'approve', round: second, id: randomUUID(), note: 'Go' };
    expect(await answerAs(here.lecturer, where, answer)).toMatchObject({ status: 204 });
    expect(await answerAs(here.lecturer, where, answer)).toMatchObject({ status: 204 });
    await sentBy(here.members, where, wholeAssignment(here.members, '10'));
    expect((await readAs(one, where)).body).toMatchObject({ state: 'sent', approvedRound: 2 });
    expect(await reader.isApproved(here.teamId, subject)).toBe(true);
    expect(await own()).toMatchObject([{ weight: 25, title: 'A driver gets it' }]);
    const rubric = await reader.rubricOf(here.teamId, subject, 'en');
    expect(rubric.reduce((all, { weight }) => all + weight, 0)).toBe(100);
    expect(await noticesTo(one)).toMatchObject([
      { data: { decision: 'questioned' } },
      { data: { decision: 'approved' } },
    ]);
    expect(await noticesTo(here.lecturer)).toHaveLength(3);
    expect(await noticesTo(here.otherLecturer)).toEqual([]);
  });

  it('of the group open the boards without waiting for the lecturer', async () => {
    expect(await reader.groupAgreementDone(here.teamId)).toBe(false);
    await saveAs(here.members[0], here, { content: wholeGroup() });
    expect(await reader.groupAgreementDone(here.teamId)).toBe(false);
    await sentBy(here.members, here, reworded('All agree'));
    expect(await reader.groupAgreementDone(here.teamId)).toBe(true);
    await expect(reader.groupAgreementDone(randomUUID())).rejects.toMatchObject({
      code: 'teams/unknown',
    });
  });

  it('show who comes later only what is in effect, and who left only what was', async () => {
    const [one, two] = here.members;
    const round = await sentBy(here.members, here, wholeGroup());
    await answerAs(here.lecturer, here, {
      decision: 'ask',
      round,
      questions: { inclusion: 'How?' },
    });
    const move = (accountId: string, teamId: string | null) =>
      api.changeTeams(here.lecturer, here.cohortId, {
        ...{ action: 'place', accountId, teamId, seesEarlier: false },
      });
    await move(idOf(two), null);
    await move(idOf(here.unplaced), here.teamId);
    const next = await sentBy([one, here.unplaced], here, reworded('Now with you'));
    await answerAs(here.lecturer, here, { decision: 'approve', round: next });
    const numbers = async (who: TestAgent) =>
      (await readAs(who, here)).body.rounds.map(({ number }) => number);
    expect(await numbers(one)).toEqual([2, 1]);
    expect(await numbers(here.unplaced)).toEqual([2]);
    expect(await numbers(two)).toEqual([1]);
    expect((await readAs(two, here)).body).toMatchObject({ state: 'questions', members: [] });
    expect((await page(two)).body).toMatchObject({
      ...{ standing: 'former', group: { state: 'questions', approved: false } },
    });
    expect((await page(two)).body.members.map(({ accountId }) => accountId).sort()).toEqual(
      here.members.map(idOf).sort(),
    );
  });
});

describe('the lists', () => {
  it('of a cohort hold what was sent, what waits first, in one query', async () => {
    await sentBy(here.members, here, wholeGroup());
    const approved = { teamId: here.otherTeamId, subject };
    const round = await sentBy(here.outsiders, approved, wholeAssignment(here.outsiders));
    await answerAs(here.lecturer, approved, { decision: 'approve', round });
    const { body } = await queue(here.lecturer);
    expect(body).toMatchObject({ waiting: 1, pages: 1 });
    expect(body.items.map(({ teamName, state }) => [teamName, state])).toEqual([
      ['Warp', 'sent'],
      ['Weft', 'approved'],
    ]);
    expect((await queue(here.lecturer, { state: 'questions' })).body).toMatchObject({
      ...{ items: [], waiting: 1 },
    });
    const before = await countQueries(() => queue(here.lecturer));
    await sentBy(here.members, { teamId: here.teamId, subject }, wholeAssignment(here.members));
    expect(await countQueries(() => queue(here.lecturer))).toBe(before);
    expect(await queue(here.otherLecturer)).toMatchObject({ status: 404 });
    expect(await queue(here.members[0])).toMatchObject({ status: 403 });
  });

  it('of a team say where it stands with each assignment', async () => {
    await saveAs(here.members[0], { teamId: here.teamId, subject }, { content: emptyAgreement });
    await sentBy(here.members, here, wholeGroup());
    expect((await page(here.members[1])).body).toMatchObject({
      ...{ name: 'Warp', standing: 'member', cohort: { id: here.cohortId } },
      group: { state: 'sent', approved: false },
      assignments: [{ assignmentId: subject, agreement: { state: 'draft', approved: false } }],
    });
  });
});

it('the home of a member says what her team waits for, at once', async () => {
  const [one, two] = here.members;
  const tasks = async (who: TestAgent) => {
    const { body } = await who.call(readHome, { query: { locale: 'en' } });
    return body.due.flatMap(({ source, title }) => (source === 'agreement' ? [title] : []));
  };
  const forAssignment = 'Write the agreement: A cloth';
  expect(await tasks(two)).toEqual(['Write the group agreement', forAssignment]);
  const { revision } = (await saveAs(one, here, { content: wholeGroup() })).body;
  await agreeAs(one, here, { revision });
  expect(await tasks(two)).toEqual(['Read the group agreement and agree', forAssignment]);
  expect(await tasks(one)).toEqual(['Write the group agreement', forAssignment]);
  await agreeAs(two, here, { revision });
  const { round } = (await sendAs(two, here, { revision })).body;
  expect(await tasks(two)).toEqual([forAssignment]);
  await answerAs(here.lecturer, here, { decision: 'ask', round, questions: { intimacy: 'Why?' } });
  expect(await tasks(two)).toEqual([
    'Answer the questions about the group agreement',
    forAssignment,
  ]);
  expect(await tasks(here.exMember)).toEqual([]);
  expect(await tasks(here.unplaced)).toEqual([]);
});
