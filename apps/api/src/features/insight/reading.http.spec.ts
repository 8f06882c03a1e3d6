import { randomUUID } from 'node:crypto';
import {
  changeMySharing,
  exportMatrixCsv,
  exportMatrixXlsx,
  listCohortActivities,
  listMySharing,
  readCohortAnswers,
  readMatrix,
  readQuizAnalysis,
  readWorkload,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  type InsightApi,
  poll,
  quiz,
  reflection,
  running,
  startInsightApi,
  warp,
} from './insight.testkit.js';

const locale = 'nl' as const;

let api: InsightApi;
let lecturer: TestAgent;
let cohortId: string;
beforeAll(async () => {
  api = await startInsightApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());
beforeEach(async () => {
  cohortId = await api.openCohort(lecturer, running);
});

const answers = async (activityId: string, query: object = {}) =>
  (
    await lecturer.call(readCohortAnswers, {
      params: { cohortId, activityId },
      query: { locale, ...query },
    })
  ).body;
const analysis = async (query: object = {}, activityId = quiz) =>
  lecturer.call(readQuizAnalysis, {
    params: { cohortId, activityId },
    query: { locale, ...query },
  });
const share = (learner: TestAgent, activityId: string, shared: boolean) =>
  learner.call(changeMySharing, { params: { activityId }, body: { id: randomUUID(), shared } });
const mine = async (learner: TestAgent) =>
  (await learner.call(listMySharing, { query: { locale } })).body;

describe('who may come in', () => {
  it.each([
    ['readMatrix', readMatrix],
    ['exportMatrixCsv', exportMatrixCsv],
    ['exportMatrixXlsx', exportMatrixXlsx],
    ['listCohortActivities', listCohortActivities],
    ['readCohortAnswers', readCohortAnswers],
    ['readQuizAnalysis', readQuizAnalysis],
    ['readWorkload', readWorkload],
  ])('%s: only lecturers of this very cohort', async (_, contract) => {
    const other = await api.as('lecturer');
    const elsewhere = await api.openCohort(other, running);
    const asked = { params: { cohortId, activityId: quiz }, query: { locale } };
    const refused: [string, TestAgent, number, string][] = [
      ['visitor', api.anonymous(), 401, 'access/sign-in-required'],
      ['learner', await api.joined(lecturer, cohortId), 403, 'access/forbidden'],
      ['learner elsewhere', await api.joined(other, elsewhere), 403, 'access/forbidden'],
      ['author', await api.as('author', 'reviewer'), 403, 'access/forbidden'],
      ['lecturer elsewhere', other, 404, 'cohorts/unknown'],
      ['administrator', await api.as('administrator'), 404, 'cohorts/unknown'],
    ];
    for (const [, agent, status, code] of refused) {
      const { status: answered, body } = await agent.call(contract, asked);
      expect({ status: answered, body }).toMatchObject({ status, body: { code } });
    }
    expect((await lecturer.call(contract, asked)).status).toBe(200);
  });
});

describe('answers side by side', () => {
  it('shows what is open by its kind, as the words of the question', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.joined(lecturer, cohortId);
    await api.answer(anna, quiz, { items: { first: ['weft'] } });
    await api.answer(anna, quiz, { items: { first: ['warp'] } });
    const { activity, items, pages } = await answers(quiz);
    expect([activity, pages]).toMatchObject([{ rule: 'open', answered: 1, shared: 1 }, 1]);
    expect(items).toMatchObject([
      {
        learner: { accountId: anna.account?.id },
        ...{ submitted: true, score: { score: 1, max: 1 } },
        lines: [{ label: 'Wat span je eerst?', text: 'De ketting' }],
      },
    ]);
    await share(anna, quiz, false);
    expect(await answers(quiz)).toMatchObject({ activity: { answered: 1, shared: 0 }, items: [] });
  });

  it('keeps a reflection private until it is shared, and again when that is taken back', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, reflection, { text: 'GEHEIM: een trui' });
    const hidden = await answers(reflection);
    expect(hidden).toMatchObject({
      activity: { rule: 'asked', answered: 1, shared: 0 },
      items: [],
    });
    expect(JSON.stringify(hidden)).not.toContain('GEHEIM');
    await share(anna, reflection, true);
    expect((await answers(reflection)).items[0]?.lines[0]?.text).toContain('GEHEIM');
    await share(anna, reflection, false);
    expect((await answers(reflection)).items).toEqual([]);
  });

  it('shows no poll, whatever was chosen', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, poll, { choices: ['satin'] });
    expect(await share(anna, poll, true)).toMatchObject({
      ...{ status: 409, body: { code: 'insight/never-shared' } },
    });
    expect(await answers(poll)).toMatchObject({
      ...{ activity: { rule: 'never', answered: 1, shared: 0 }, items: [] },
    });
  });

  it('gives nothing that tells who it was where no names are asked for', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, quiz, { items: { first: ['warp'] } });
    const body = await answers(quiz, { anonymous: 'yes' });
    expect(body.items).toMatchObject([{ learner: null, editedAt: null }]);
    expect(JSON.stringify(body)).not.toContain(anna.account?.id);
  });

  it('has pages of twenty that never overlap, and asks a constant number of times', async () => {
    const learner = await api.joined(lecturer, cohortId);
    await api.answer(learner, quiz, { items: { first: ['warp'] } });
    const few = await countQueries(() => answers(quiz));
    await api.dataSource.query(
      `with added as (
         insert into account (email, display_name, roles, locale, country)
         select 'many-' || n || '-' || $1 || '@school.example', 'Many ' || n, '{learner}', 'nl', 'BE'
         from generate_series(1, 44) n returning id
       ), enrolled as (
         insert into enrolment_event (id, cohort_id, account_id, kind)
         select gen_random_uuid(), $1::uuid, id, 'enrolled' from added
       )
       insert into answer_revision (id, account_id, lesson_id, activity_id, activity_hash, value,
         submitted, result, edited_at, saved_at)
       select gen_random_uuid(), added.id, lesson_id, activity_id, activity_hash, value, submitted,
         result, edited_at, saved_at from added, answer_revision where account_id = $2`,
      [cohortId, learner.account?.id],
    );
    for (const anonymous of ['yes', 'no']) {
      const pages = await Promise.all([1, 2, 3].map((page) => answers(quiz, { page, anonymous })));
      expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5]);
      expect(pages[0]?.pages).toBe(3);
    }
    const all = await Promise.all([1, 2, 3].map((page) => answers(quiz, { page })));
    const ids = all.flatMap(({ items }) => items.map((item) => item.learner?.accountId));
    expect(new Set(ids).size).toBe(45);
    expect([few, await countQueries(() => answers(quiz))]).toEqual([2, 2]);
  });

  it('lists activities of a module with how many answered and may be read', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, quiz, { items: { first: ['warp'] } });
    await api.answer(anna, reflection, { text: 'een trui' });
    const { body } = await lecturer.call(listCohortActivities, {
      ...{ params: { cohortId }, query: { locale } },
    });
    expect(body).toMatchObject({ modules: [{ code: 'TT-01' }], module: 'TT-01' });
    const found = new Map(body.items.map((one) => [one.activityId, one]));
    expect(found.get(quiz)).toMatchObject({
      kind: 'quiz',
      title: 'Nagaan',
      answered: 1,
      shared: 1,
    });
    expect(found.get(reflection)).toMatchObject({ answered: 1, shared: 0, rule: 'asked' });
    expect(await answers('tt-01-warp.nothing')).toMatchObject({ code: 'answers/activity-unknown' });
  });
});

describe('sharing', () => {
  it('tells a learner what she answered, who reads it and what she chose', async () => {
    const anna = await api.joined(lecturer, cohortId);
    expect(await mine(anna)).toMatchObject({
      ...{ cohorts: [{ title: 'Spring', lecturers: ['Test lecturer'] }], items: [] },
    });
    await api.answer(anna, quiz, { items: { first: ['warp'] } });
    await api.answer(anna, reflection, { text: 'een trui' });
    await share(anna, reflection, true);
    const { items } = await mine(anna);
    expect(items).toMatchObject([
      { activityId: quiz, rule: 'open', shared: true, chosenAt: null },
      { activityId: reflection, rule: 'asked', shared: true },
    ]);
    expect(items[1]?.chosenAt).not.toBeNull();
  });

  it('keeps every choice, once for an id, and nobody changes one afterwards', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, reflection, { text: 'een trui' });
    const body = { id: randomUUID(), shared: true };
    const send = () => anna.call(changeMySharing, { params: { activityId: reflection }, body });
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.map((one) => one.body.shared)).toEqual([true, true, true]);
    await share(anna, reflection, false);
    // The first one, sent again by a device that was away, does not count again.
    expect((await send()).body.shared).toBe(false);
    const events = await api.dataSource.query<unknown[]>(
      'select from answer_sharing_event where account_id = $1',
      [anna.account?.id],
    );
    expect(events).toHaveLength(2);
    await expect(
      api.dataSource.query('update answer_sharing_event set shared = true'),
    ).rejects.toThrow('kept as they were written');
  });

  it('is about own answers only', async () => {
    const [anna, bram] = [
      await api.joined(lecturer, cohortId),
      await api.joined(lecturer, cohortId),
    ];
    await api.answer(anna, reflection, { text: 'een trui' });
    expect(await share(bram, reflection, true)).toMatchObject({
      ...{ status: 404, body: { code: 'answers/activity-unknown' } },
    });
    expect((await mine(bram)).items).toEqual([]);
    expect((await share(api.anonymous(), reflection, true)).status).toBe(401);
  });
});

describe('item analysis', () => {
  it('counts first attempts, also of who withholds the answer, and waits for enough of them', async () => {
    const anna = await api.joined(lecturer, cohortId);
    await api.answer(anna, quiz, { items: { first: ['weft'] } });
    await api.answer(anna, quiz, { items: { first: ['warp'] } });
    await share(anna, quiz, false);
    const { body } = await analysis();
    expect(body).toMatchObject({ learners: 1, scope: 'cohort', needed: { difficulty: 10 } });
    expect(body.items).toMatchObject([
      {
        ...{ id: 'first', type: 'single', answers: 1, difficulty: null, discrimination: null },
        options: [
          { id: 'warp', text: 'De ketting', correct: true, chosen: 0 },
          { id: 'weft', text: 'De inslag', correct: false, chosen: 1 },
        ],
      },
    ]);
    expect((await analysis({}, reflection)).status).toBe(404);
  });

  it('goes beyond the cohort only with ten people of others', async () => {
    const outside = async (count: number) => {
      for (let n = 0; n < count; n += 1) {
        await api.answer(await api.as('learner'), quiz, { items: { first: ['warp'] } });
      }
    };
    const [known] = await api.dataSource.query<{ count: number }[]>(
      `select count(distinct account_id)::int as count from answer_revision where activity_id = $1`,
      [quiz],
    );
    const before = (await analysis({ scope: 'everyone' })).body;
    if ((known?.count ?? 0) < 10) {
      expect(before).toMatchObject({ scope: 'cohort', everyone: false, learners: 0 });
    }
    await outside(10);
    const after = (await analysis({ scope: 'everyone' })).body;
    expect(after).toMatchObject({ scope: 'everyone', everyone: true });
    expect(after.learners).toBeGreaterThanOrEqual(10);
    expect(after.items[0]?.difficulty).not.toBeNull();
    expect((await analysis()).body).toMatchObject({ scope: 'cohort', learners: 0 });
    expect(await countQueries(() => analysis())).toBe(3);
  });
});

it('opens no lesson text: an activity that is not in the track does not exist', async () => {
  expect(await answers(`${warp}x.check`)).toMatchObject({ code: 'answers/activity-unknown' });
});
