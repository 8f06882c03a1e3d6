import { randomUUID } from 'node:crypto';
import {
  type Json,
  listAnswers,
  listRevisions,
  readModuleProgress,
  readPollResults,
  saveAnswer,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  type AnswersApi,
  lessonId,
  poll,
  quiz,
  reflection,
  startAnswersApi,
} from './answers.testkit.js';

const right: Json = { items: { first: ['warp'] } };
const wrong: Json = { items: { first: ['weft'] } };

let api: AnswersApi;
beforeAll(async () => {
  api = await startAnswersApi();
});
afterAll(() => api.close());

const answers = async (agent: TestAgent) =>
  (await agent.call(listAnswers, { query: { lessonId } })).body.items;
const at = (second: number) => new Date(Date.parse('2026-11-01T10:00:00Z') + second).toISOString();

describe('saving', () => {
  it('stores one row for a write that is sent ten times at once', async () => {
    const learner = await api.as('learner');
    const { hash } = await api.question(reflection);
    const write = { id: randomUUID(), activityHash: hash, editedAt: at(1) };
    const saved = await Promise.all(
      Array.from({ length: 10 }, () =>
        api.save(learner, reflection, { value: { text: 'Een trui' }, ...write }),
      ),
    );
    expect(new Set(saved.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(saved[0]).toMatchObject({
      status: 200,
      body: { ...write, value: { text: 'Een trui' }, submitted: false, result: null },
    });
    const rows = await api.dataSource.query<unknown[]>(
      'select from answer_revision where account_id = $1',
      [learner.account?.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('returns the stored row for an id that was used, whatever the second write says', async () => {
    const learner = await api.as('learner');
    const id = randomUUID();
    const first = await api.save(learner, reflection, { value: { text: 'eerst' }, id });
    const second = await api.save(learner, reflection, { value: { text: 'anders' }, id });
    expect(second.body).toEqual(first.body);
  });

  it("refuses another learner's id without telling what it is", async () => {
    const id = randomUUID();
    await api.save(await api.as('learner'), reflection, { value: { text: 'van mij' }, id });
    const { status, raw } = await api.save(await api.as('learner'), reflection, {
      value: { text: 'x' },
      id,
    });
    expect(status).toBe(404);
    expect(raw.json()).toMatchObject({ code: 'answers/activity-unknown' });
    expect(raw.payload).not.toContain('van mij');
  });

  it('does not believe a clock that runs ahead', async () => {
    const { body } = await api.save(await api.as('learner'), reflection, {
      value: { text: 'x' },
      editedAt: '2099-01-01T00:00:00.000Z',
    });
    expect(body.editedAt).toBe(body.savedAt);
  });

  it.each<{ what: string; activityId: string; value: Json; path: string }>([
    {
      what: 'a value of another kind',
      activityId: reflection,
      value: { items: {} },
      path: 'body.value.text',
    },
    {
      what: 'an unknown option',
      activityId: quiz,
      value: { items: { first: ['gold'] } },
      path: 'body.value',
    },
    {
      what: 'an unknown choice',
      activityId: poll,
      value: { choices: ['velvet'] },
      path: 'body.value',
    },
    {
      what: 'too many choices',
      activityId: poll,
      value: { choices: ['plain', 'twill'] },
      path: 'body.value',
    },
    { what: 'no value at all', activityId: reflection, value: null, path: 'body.value' },
  ])('refuses $what and names the path', async ({ activityId, value, path }) => {
    const { status, raw } = await api.save(await api.as('learner'), activityId, { value });
    expect(status).toBe(422);
    const problem = raw.json<{ code: string; fields: { path: string }[] }>();
    expect(problem.code).toBe('answers/value-invalid');
    expect(problem.fields.map((field) => field.path)).toContain(path);
  });

  it('takes an unfinished draft, but not as handed in', async () => {
    const learner = await api.as('learner');
    expect((await api.save(learner, quiz, { value: { items: {} } })).status).toBe(200);
    const { status, raw } = await api.save(learner, quiz, {
      value: { items: {} },
      submitted: true,
    });
    expect(status).toBe(422);
    expect(raw.json()).toMatchObject({ fields: [{ path: 'body.value.items.first' }] });
  });

  it.each([
    ['an unknown version of the question', { activityHash: 'f'.repeat(64) }, {}],
    ['an activity that is another one', {}, { activityId: quiz }],
    ['a lesson that is another one', {}, { lessonId: 'tt-01-weft' }],
  ])('refuses %s', async (_, write, more) => {
    const { hash } = await api.question(reflection);
    const body = {
      id: randomUUID(),
      lessonId,
      activityId: reflection,
      activityHash: hash,
      value: { text: 'x' },
      submitted: false,
      editedAt: at(1),
      ...write,
      ...more,
    };
    const { status, raw } = await (await api.as('learner')).call(saveAnswer, { body });
    expect([status, raw.json<{ code: string }>().code]).toEqual([404, 'answers/activity-unknown']);
  });

  it.each([
    "update answer_revision set value = '{}'",
    'delete from answer_revision',
    'truncate answer_revision',
    'delete from activity_definition',
  ])('keeps what was written: %s', async (statement) => {
    await api.save(await api.as('learner'), reflection, { value: { text: 'x' } });
    await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
  });

  it('asks the database once', async () => {
    const learner = await api.as('learner');
    const { hash } = await api.question(reflection);
    const one = () => api.save(learner, reflection, { value: { text: 'x' }, activityHash: hash });
    await one();
    expect(await countQueries(one)).toBe(1);
  });
});

describe('scoring', () => {
  it('scores what is handed in, with feedback on what was chosen, and keeps all attempts', async () => {
    const learner = await api.as('learner');
    const draft = await api.save(learner, quiz, { value: wrong, editedAt: at(1) });
    expect(draft.body.result).toBeNull();
    expect(draft.raw.payload).not.toContain('GEHEIM');

    const first = await api.save(learner, quiz, { value: wrong, submitted: true, editedAt: at(2) });
    expect(first.body.result).toMatchObject({
      score: 0,
      max: 1,
      items: [{ id: 'first', correct: false, feedback: { weft: expect.stringMatching('fout') } }],
    });
    await api.save(learner, quiz, { value: right, submitted: true, editedAt: at(3) });

    const [state] = await answers(learner);
    expect(state?.current.result?.score).toBe(1);
    expect(state?.attempts.map((attempt) => attempt.result?.score)).toEqual([0, 1]);
  });

  it('never shows an answer key before an attempt', async () => {
    const learner = await api.as('learner');
    await api.save(learner, quiz, { value: wrong });
    const paths = [
      '/api/catalogue?locale=nl',
      '/api/modules/weaving?locale=nl',
      '/api/modules/weaving/lessons/warp?locale=nl',
      '/api/modules/weaving/lessons/warp?locale=en',
      '/api/search?q=ketting&locale=nl',
      '/api/search?q=secret&locale=en',
      `/api/me/answers?lessonId=${lessonId}`,
      `/api/me/answers/${quiz}/revisions`,
      '/api/me/progress/TT-01',
      '/api/me/home?locale=nl',
    ];
    for (const url of paths) {
      const { statusCode, payload } = await learner.inject({ method: 'GET', url });
      expect(statusCode).toBe(200);
      expect(payload).not.toMatch(/GEHEIM|SECRET-|"correct"|"solution"/);
    }
  });

  it('checks and scores against the version of the question that was answered', async () => {
    const learner = await api.as('learner');
    const before = await api.question(quiz);
    api.folder.edit('module.yaml', 'version: 1.0.0', 'version: 1.1.0');
    api.folder.edit('lessons/01-warp/activities.yaml', 'id: weft', 'id: shuttle');
    expect((await api.load()).published).toEqual(['TT-01 1.1.0']);
    const after = await api.question(quiz);
    expect(after.hash).not.toBe(before.hash);

    const old = { submitted: true, activityHash: before.hash };
    const late = await api.save(learner, quiz, { value: wrong, ...old });
    expect(late.body).toMatchObject({ activityHash: before.hash, result: { score: 0 } });
    expect((await api.save(learner, quiz, { value: wrong, submitted: true })).status).toBe(422);
    const shuttle = { items: { first: ['shuttle'] } };
    expect((await api.save(learner, quiz, { value: shuttle, submitted: true })).status).toBe(200);
  });
});

describe('reading back', () => {
  it('shows the answer that was written last as the current one', async () => {
    const learner = await api.as('learner');
    await api.save(learner, reflection, { value: { text: 'op de laptop' }, editedAt: at(9) });
    await api.save(learner, reflection, {
      value: { text: 'eerder, in de trein' },
      editedAt: at(5),
    });
    const [state] = await answers(learner);
    expect(state).toMatchObject({
      activityId: reflection,
      current: { value: { text: 'op de laptop' } },
      attempts: [],
    });
    const { body } = await learner.call(readModuleProgress, { params: { moduleCode: 'TT-01' } });
    expect(body.lessons[0]?.answered).toEqual([reflection]);
  });

  it('pages earlier versions, newest first, without losing those of one moment', async () => {
    const learner = await api.as('learner');
    const { hash } = await api.question(reflection);
    const seconds = [...Array.from({ length: 25 }, (_, index) => index), 5, 5];
    for (const second of seconds) {
      const write = { editedAt: at(second), activityHash: hash };
      await api.save(learner, reflection, { value: { text: `${second}` }, ...write });
    }
    const page = async (before?: string) =>
      (
        await learner.call(listRevisions, {
          params: { activityId: reflection },
          query: { ...(before && { before }) },
        })
      ).body;
    const first = await page();
    // The twentieth shares its moment with two more, which come along.
    expect([first.items.length, first.more]).toEqual([22, true]);
    const second = await page(first.items.at(-1)?.editedAt);
    expect([second.items.length, second.more]).toEqual([5, false]);
    const all = [...first.items, ...second.items];
    expect(new Set(all.map((revision) => revision.id)).size).toBe(27);
    expect(all.map((revision) => revision.editedAt)).toEqual(
      all
        .map((revision) => revision.editedAt)
        .sort()
        .reverse(),
    );
  });

  it('shows nobody what another learner wrote', async () => {
    const learner = await api.as('learner');
    await api.save(learner, reflection, { value: { text: 'heel persoonlijk' } });
    const others = await Promise.all([
      api.as('learner'),
      api.as('lecturer'),
      api.as('reviewer', 'author'),
      api.as('administrator'),
    ]);
    for (const other of others) {
      expect(await answers(other)).toEqual([]);
      const { body } = await other.call(listRevisions, { params: { activityId: reflection } });
      expect(body).toEqual({ items: [], more: false });
    }
    for (const route of [listAnswers, listRevisions, readPollResults]) {
      const { status } = await api.anonymous().call(route, {
        params: { activityId: reflection },
        query: { lessonId },
      });
      expect(status).toBe(401);
    }
  });
});
