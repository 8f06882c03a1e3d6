import { randomUUID } from 'node:crypto';
import {
  changeProposal,
  listAnswers,
  listOwnLessons,
  readLessonLibrary,
  readOwnLesson,
  saveAnswer,
} from '@weft/contracts';
import { attacks } from '../../../../../libs/mdx/src/attack-list.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { CohortsApi } from '../cohorts/cohorts.testkit.js';
import {
  type Class,
  decideAs,
  lesson,
  openClass,
  proposeAs,
  startProposalsApi,
} from './proposals.testkit.js';

let api: CohortsApi;
let here: Class;
beforeAll(async () => {
  api = await startProposalsApi();
  here = await openClass(api);
}, 30_000);
afterAll(() => api.close());

const query = { locale: 'nl' } as const;
const quiz = `
check:
  title: { nl: Toets, en: Quiz }
  items:
    - id: q1
      type: single
      prompt: { nl: 'Wat hoort bij weven?', en: 'What belongs to weaving?' }
      options:
        - { id: a, text: { nl: Schering, en: Warp }, correct: true, feedback: { nl: Juist, en: Right } }
        - { id: b, text: { nl: Beton, en: Concrete }, feedback: { nl: GEHEIM, en: SECRET } }
      explanation: { nl: Uitleg, en: Explanation }
`;
const proposeLesson = (content: ReturnType<typeof lesson>, who = here.author) =>
  proposeAs(who, { cohortId: here.cohortId, content });
const accepted = async (text: string, activities = '') => {
  const { proposalId, status } = await proposeLesson(lesson(text, activities));
  expect(status).toBe(201);
  await decideAs(here.lecturer, proposalId, { action: 'accept' });
  return proposalId;
};
const read = (who: TestAgent, lessonId: string, version?: number) =>
  who.call(readOwnLesson, {
    params: { cohortId: here.cohortId, lessonId },
    query: { ...query, ...(version && { version: String(version) }) },
  });
const list = (who: TestAgent) =>
  who.call(listOwnLessons, { params: { cohortId: here.cohortId }, query });

it('is refused with line and column where it holds what no lesson may', async () => {
  const { status, body } = await proposeLesson(lesson('## Draden\n\nHallo {alert(1)} daar.'));
  expect({ status, body }).toMatchObject({
    status: 422,
    body: {
      code: 'proposals/lesson-refused',
      diagnostics: [{ file: 'nl.mdx', line: 3, column: 7, code: 'mdx/expression' }],
    },
  });
});

it('is refused at a place that the track does not have', async () => {
  const content = { ...lesson('Tekst.'), place: 'module:ZO-99' } as ReturnType<typeof lesson>;
  expect(await proposeLesson(content)).toMatchObject({
    status: 422,
    body: { code: 'proposals/place-unknown' },
  });
});

it.each(attacks.filter(({ outcome }) => outcome === 'refused'))(
  'refuses the attack: $name',
  async ({ source }) => {
    const eager = await api.joined(here.lecturer, here.cohortId);
    const { status, body } = await proposeLesson(lesson(source), eager);
    // What is too large or empty never reaches the compiler.
    if (status === 400 || status === 413) return;
    expect(status).toBe(422);
    const { diagnostics } = body as unknown as { diagnostics: { line: number; column: number }[] };
    expect(diagnostics[0]?.line).toBeGreaterThan(0);
    expect(diagnostics[0]?.column).toBeGreaterThan(0);
  },
);

it('is read by the cohort alone once it is accepted, with its author as she chose', async () => {
  const { proposalId } = await proposeLesson(lesson('## Draden\n\nEen zin.'));
  expect(await read(here.fellow, proposalId)).toMatchObject({ status: 404 });
  await decideAs(here.lecturer, proposalId, { action: 'accept' });
  const { body } = await read(here.fellow, proposalId);
  expect(body).toMatchObject({
    title: 'Draden van de wijk',
    author: null,
    version: 1,
    place: { id: 'module:TT-01', kind: 'module' },
    document: { lessonId: `proposal-${proposalId}` },
  });
  expect(JSON.stringify(body.document.blocks)).toContain('Een zin.');
  const there = await openClass(api);
  for (const who of [there.author, there.lecturer, await api.as('learner')]) {
    expect(await read(who, proposalId)).toMatchObject({ status: 404 });
    expect(await list(who)).toMatchObject({ status: 404 });
  }
  expect(await read(api.anonymous(), proposalId)).toMatchObject({ status: 401 });
});

it('keeps its earlier versions readable, and block ids where the text stays', async () => {
  const proposalId = await accepted('## Draden\n\nDeze zin blijft staan.');
  const { body: first } = await read(here.fellow, proposalId);
  await here.author.call(changeProposal, {
    params: { proposalId },
    body: {
      id: randomUUID(),
      content: lesson('## Draden\n\nEen nieuwe alinea.\n\nDeze zin blijft staan.'),
    },
  });
  expect((await read(here.fellow, proposalId)).body.version).toBe(1);
  await decideAs(here.lecturer, proposalId, {
    action: 'adapt',
    reason: 'Korter',
    content: lesson('## Draden\n\nDeze zin blijft staan.\n\nEn nog een.'),
  });
  const { body: second } = await read(here.fellow, proposalId);
  expect(second).toMatchObject({ version: 2, adapted: true });
  expect(second.versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(second.document.blocks[1]?.id).toBe(first.document.blocks[1]?.id);
  const { body: earlier } = await read(here.fellow, proposalId, 1);
  expect(earlier.document).toEqual(first.document);
  await decideAs(here.lecturer, proposalId, { action: 'reopen' });
  expect(await read(here.fellow, proposalId)).toMatchObject({ status: 404 });
});

it('keeps answers to its activities, and its answer keys to itself', async () => {
  const lessonId = await accepted('Lees.\n\n<Quiz id="check" />', quiz);
  const { body, raw } = await read(here.fellow, lessonId);
  expect(raw.payload).not.toMatch(/GEHEIM|SECRET|correct/);
  const [activity] = body.document.activities;
  const { status, body: saved } = await here.fellow.call(saveAnswer, {
    body: {
      id: randomUUID(),
      activityId: activity!.id,
      lessonId: body.document.lessonId,
      activityHash: activity!.hash,
      value: { items: { q1: ['a'] } },
      submitted: true,
      editedAt: new Date().toISOString(),
    },
  });
  expect({ status, result: saved.result }).toMatchObject({ status: 200, result: { score: 1 } });
  const { body: answers } = await here.fellow.call(listAnswers, {
    query: { lessonId: body.document.lessonId },
  });
  expect(answers.items).toHaveLength(1);
});

it('is listed with its place; one query more than the seat, however many there are', async () => {
  await list(here.fellow);
  const { body } = await list(here.fellow);
  expect(body.places).toContainEqual({ id: 'module:TT-01', kind: 'module', title: 'Weven' });
  expect(body.items.length).toBeGreaterThan(1);
  expect(await countQueries(() => list(here.fellow))).toBe(2);
});

it('may refer to terms and cases, which the preview gets too', async () => {
  expect(await proposeLesson(lesson('Een <Term id="G08">woord</Term>.'))).toMatchObject({
    status: 201,
  });
  expect(await proposeLesson(lesson('<CaseCard id="gbo" />'))).toMatchObject({ status: 201 });
  const { body } = await here.author.call(readLessonLibrary);
  expect(body.library).toMatchObject({ glossary: { G08: {} }, cases: { gbo: {} } });
});
