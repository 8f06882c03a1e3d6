import { randomUUID } from 'node:crypto';
import {
  answerAppeal,
  appealGrade,
  exportGradesCsv,
  exportGradesXlsx,
  listGrades,
  listMyGrades,
  listNotifications,
  previewRelease,
  readGrade,
  releaseGrades,
  undoRelease,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf } from '../teams/teams.testkit.js';
import { assignmentId, type GradeClass, type GradesApi, startGradesApi } from './grades.testkit.js';
import { ReleaseNotices } from './release-notices.js';

let api: GradesApi;
let here: GradeClass;
let params: { cohortId: string; assignmentId: string };
beforeAll(async () => {
  api = await startGradesApi();
  here = await api.openGrades();
  params = { cohortId: here.cohortId, assignmentId };
}, 30_000);
afterAll(() => api.close());

const query = { locale: 'en' } as const;
const preview = async () => (await here.lecturer.call(previewRelease, { params, query })).body;
const release = (reason: string | null = null, id = randomUUID()) =>
  here.lecturer.call(releaseGrades, { params, body: { id, reason } });
const mine = async (who: TestAgent) => (await who.call(listMyGrades, { query })).body.items;
const noticesOf = async (who: TestAgent) =>
  (await who.call(listNotifications, { query: {} })).body.items.filter(({ kind }) =>
    /grade|appeal/.test(kind),
  );
const kindsOf = async (who: TestAgent) => (await noticesOf(who)).map(({ kind }) => kind);

it('shows beforehand what a release gives and who waits', async () => {
  expect((await release()).body).toMatchObject({ code: 'grades/not-possible' });
  await api.mark(here.lecturer, here.submissionId, 'high');
  const { grades, waiting, release: none } = await preview();
  expect(grades.map(({ percent, before, teamName }) => [percent, before, teamName])).toEqual([
    [100, null, 'Warp'],
    [100, null, 'Warp'],
  ]);
  expect(waiting.map(({ teamName }) => teamName)).toEqual(['Weft']);
  expect(none).toBeNull();
});

it('shows learners nothing until the time of grace is over, and can be undone until then', async () => {
  const [member] = here.members;
  await api.settle(here, { graceMinutes: 10 });
  const id = randomUUID();
  const released = await release(null, id);
  expect(released.body).toMatchObject({ id, undoable: true });
  expect((await release(null, id)).body).toEqual(released.body);
  expect((await release()).body).toMatchObject({ code: 'grades/not-possible' });
  expect(await mine(member)).toEqual([]);
  await api.app.get(ReleaseNotices).tellDue();
  expect(await kindsOf(member)).toEqual([]);
  const undo = () => here.lecturer.call(undoRelease, { params, body: { releaseId: id } });
  expect([(await undo()).status, (await undo()).status]).toEqual([204, 204]);
  expect((await preview()).grades[0]?.before).toBeNull();
});

it('gives learners of the team their grade with its reasons, and nobody else', async () => {
  const [member] = here.members;
  await api.settle(here, { graceMinutes: 0 });
  const { body } = await release();
  expect(body.undoable).toBe(false);
  await api.app.get(ReleaseNotices).tellDue();
  await api.app.get(ReleaseNotices).tellDue();
  const [grade] = await mine(member);
  expect(grade).toMatchObject({
    percent: 100,
    teamPercent: 100,
    title: 'A cloth',
    scale: 'twenty',
  });
  expect(grade?.rubric.map(({ id }) => id)).toEqual(['even', 'pattern', 'edge']);
  expect(grade?.history.map(({ kind }) => kind)).toEqual(['released']);
  expect(await kindsOf(member)).toEqual(['grades-released']);
  const late = await here.lecturer.call(undoRelease, { params, body: { releaseId: body.id } });
  expect(late).toMatchObject({ status: 409, body: { code: 'grades/too-late' } });
  for (const who of [here.outsiders[0], here.exMember, here.stranger, here.lecturer]) {
    expect(await mine(who)).toEqual([]);
    expect(await kindsOf(who)).toEqual([]);
  }
  expect((await here.guest.call(listMyGrades, { query })).status).toBe(401);
  const { raw } = await member.call(listMyGrades, { query });
  expect(raw.payload).not.toContain(here.members[1].account?.id);
});

it('takes one appeal of a learner, and answers it with a new grade', async () => {
  const [member, fellow] = here.members;
  const [grade] = await mine(member);
  const gradeId = grade?.id ?? '';
  const appeal = (who: TestAgent, id = randomUUID()) =>
    who.call(appealGrade, { params: { gradeId }, body: { id, reason: 'The edge was tight' } });
  const id = randomUUID();
  for (const who of [fellow, here.outsiders[0], here.stranger, here.lecturer]) {
    expect((await appeal(who)).body).toMatchObject({ code: 'grades/unknown' });
  }
  expect([(await appeal(member, id)).status, (await appeal(member, id)).status]).toEqual([
    204, 204,
  ]);
  expect((await appeal(member)).body).toMatchObject({ code: 'grades/already-appealed' });
  const [told] = await noticesOf(here.lecturer);
  expect(told).toMatchObject({
    kind: 'appeal-made',
    link: expect.stringContaining('?appeals=open'),
  });
  expect(JSON.stringify(told)).not.toContain(idOf(member));
  expect(await kindsOf(here.otherLecturer)).toEqual([]);
  const { body: open } = await here.lecturer.call(listGrades, {
    ...{ params, query: { ...query, appeals: 'true' } },
  });
  expect([open.openAppeals, open.rows.length]).toEqual([1, 1]);
  const answer = { id: randomUUID(), answer: 'You are right', percent: 90 };
  for (let sent = 0; sent < 2; sent += 1) {
    const { status } = await here.lecturer.call(answerAppeal, {
      params: { gradeId },
      body: answer,
    });
    expect(status).toBe(204);
  }
  const [after] = await mine(member);
  expect(after).toMatchObject({ percent: 90, appeal: { answer: 'You are right' } });
  expect(after?.history.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['released', null, 100],
    ['appealed', null, null],
    ['answered', 100, 90],
  ]);
  expect(await kindsOf(member)).toEqual(['appeal-answered', 'grades-released']);
  expect((await mine(fellow))[0]).toMatchObject({ percent: 100, appeal: null });
});

it('changes a grade that was released only with a reason, never one decided on appeal', async () => {
  await api.mark(here.lecturer, here.otherSubmissionId, 'middle');
  await api.settle(here, { graceMinutes: 0, rounding: 'whole' });
  expect((await release()).body).toMatchObject({ code: 'grades/reason-missing' });
  expect((await release('Rounded anew')).status).toBe(200);
  const [appealed] = await mine(here.members[0]);
  expect(appealed).toMatchObject({ percent: 90, rounding: 'half' });
  const [fellow] = await mine(here.members[1]);
  expect(fellow?.history.at(-1)).toMatchObject({ kind: 'changed', reason: 'Rounded anew' });
});

it('lists grades of a cohort in a constant number of statements, and lets them be downloaded', async () => {
  await api.dataSource.query(`update account set display_name = '=1+1' where id = $1`, [
    here.members[0].account?.id,
  ]);
  const { body } = await here.lecturer.call(listGrades, { params, query });
  expect(body.assignments.map(({ title }) => title)).toEqual(['A cloth']);
  expect([body.total, body.pages]).toEqual([6, 1]);
  expect(body.rows.filter(({ cells }) => cells[0]).length).toBe(4);
  const count = await countQueries(() => here.lecturer.call(listGrades, { params, query }));
  expect(count).toBeLessThanOrEqual(8);
  const csv = await here.lecturer.call(exportGradesCsv, { params, query });
  expect(csv.raw.payload).toContain("'=1+1");
  expect(csv.raw.payload).toMatch(/,10\/20,50,50\r\n/);
  const xlsx = await here.lecturer.call(exportGradesXlsx, { params, query });
  expect(xlsx.raw.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

it.each([
  ['a member', 'members', 403],
  ['an ex-member', 'exMember', 403],
  ['the other team', 'outsiders', 403],
  ['a guest', 'guest', 401],
  ['a lecturer of another cohort', 'otherLecturer', 404],
  ['an administrator', 'administrator', 404],
] as const)('does not let %s read or release grades of others', async (_, who, status) => {
  const [agent] = [here[who]].flat();
  const [grade] = await mine(here.members[1]);
  const ofGrade = { gradeId: grade?.id ?? '' };
  const answers = await Promise.all([
    agent!.call(previewRelease, { params, query }),
    agent!.call(releaseGrades, { params, body: { id: randomUUID(), reason: null } }),
    agent!.call(listGrades, { params, query }),
    agent!.call(exportGradesCsv, { params, query }),
    agent!.call(readGrade, { params: ofGrade, query }),
    agent!.call(answerAppeal, {
      ...{ params: ofGrade, body: { id: randomUUID(), answer: 'No', percent: 0 } },
    }),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status));
});
