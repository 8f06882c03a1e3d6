import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  exportMatrixCsv,
  exportMatrixXlsx,
  readWorkload,
  setDate,
} from '@weft/contracts';
import { readXlsx } from 'hucre/xlsx';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  dayFromNow,
  type InsightApi,
  running,
  startInsightApi,
  warp,
  weft,
} from './insight.testkit.js';
import { quiz } from './insight.testkit.js';

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

const named = async (name: string, background: string | null = null) => {
  const learner = await api.joined(lecturer, cohortId);
  await api.dataSource.query(
    'update account set display_name = $2, background = $3 where id = $1',
    [learner.account?.id, name, background],
  );
  return learner;
};
const names = async (query: Record<string, string | number> = {}) =>
  (await api.matrix(lecturer, cohortId, query)).rows.map(({ displayName }) => displayName);

describe('the matrix', () => {
  it('shows lessons finished and opened by module, and by lesson of one of them', async () => {
    const anna = await named('Anna');
    await api.open(anna, warp);
    await api.open(anna, weft);
    await api.complete(anna, warp);
    const all = await api.matrix(lecturer, cohortId);
    expect(all).toMatchObject({
      columns: [
        { id: 'TT-01', total: 2 },
        { id: 'TT-02', total: 0 },
      ],
      rows: [{ displayName: 'Anna', done: 1, percent: 50, stuck: [] }],
      ...{ total: 1, learners: 1, stuck: 0 },
    });
    expect(all.rows[0]?.cells).toEqual([
      { done: 1, opened: 2 },
      { done: 0, opened: 0 },
    ]);
    expect(Date.now() - Date.parse(all.rows[0]?.lastActiveAt ?? '')).toBeLessThan(60_000);
    const one = await api.matrix(lecturer, cohortId, { module: 'TT-01' });
    expect(one.columns.map(({ id }) => id)).toEqual([warp, weft]);
    expect(one.rows[0]?.cells).toEqual([
      { done: 1, opened: 1 },
      { done: 0, opened: 1 },
    ]);
  });

  it('knows at once what was done, who came, who left and who is back', async () => {
    const anna = await named('Anna');
    const before = await api.matrix(lecturer, cohortId);
    await api.complete(anna, warp);
    const after = await api.matrix(lecturer, cohortId);
    expect([before.rows[0]?.done, after.rows[0]?.done]).toEqual([0, 1]);
    await named('Bram');
    expect(await names()).toEqual(['Anna', 'Bram']);
    const change = (action: string) =>
      anna.call(changeMyEnrolment, { params: { cohortId }, body: { id: randomUUID(), action } });
    await change('leave');
    expect(await names()).toEqual(['Bram']);
    await api.complete(anna, weft);
    await change('return');
    expect((await api.matrix(lecturer, cohortId)).rows).toMatchObject([{ done: 2 }, { done: 0 }]);
  });

  it('is sorted, searched, filtered and cut in pages by the server', async () => {
    const [anna, bram] = [await named('Anna', 'social'), await named('Bram', 'arts')];
    await named('Chloé');
    await api.complete(bram, warp);
    await api.complete(anna, warp);
    await api.complete(anna, weft);
    expect(await names({ sort: 'name', direction: 'down' })).toEqual(['Chloé', 'Bram', 'Anna']);
    expect(await names({ sort: 'progress' })).toEqual(['Chloé', 'Bram', 'Anna']);
    expect(await names({ sort: 'active', direction: 'down' })).toContain('Anna');
    expect(await names({ search: 'BRA' })).toEqual(['Bram']);
    expect(await names({ background: 'arts' })).toEqual(['Bram']);
    expect(await names({ background: 'none' })).toEqual(['Chloé']);
    expect(await names({ offset: 1, limit: 1 })).toEqual(['Bram']);
    expect((await api.matrix(lecturer, cohortId, { search: 'nn' })).total).toBe(1);
  });

  it('asks the database a constant number of times, also for a file of all', async () => {
    await named('Anna');
    await api.matrix(lecturer, cohortId);
    const few = await countQueries(() => api.matrix(lecturer, cohortId));
    for (let n = 0; n < 5; n += 1) await api.complete(await named(`Learner ${n}`), warp);
    await api.matrix(lecturer, cohortId);
    const more = await countQueries(() => api.matrix(lecturer, cohortId, { sort: 'progress' }));
    expect([few, more]).toEqual([3, 3]);
    const download = () =>
      lecturer.call(exportMatrixCsv, { params: { cohortId }, query: { locale: 'nl' } });
    expect(await countQueries(download)).toBe(3);
  });
});

describe('who may be stuck', () => {
  it('is said with the rule and its numbers, and can be filtered by', async () => {
    const [anna, bram] = [await named('Anna'), await named('Bram')];
    const [stage] = await api.dataSource.query<{ id: string }[]>(
      `select target_id as id from cohort_date where cohort_id = $1 and kind = 'stage' limit 1`,
      [cohortId],
    );
    await lecturer.call(setDate, {
      params: { cohortId, kind: 'stage', targetId: stage?.id ?? '' },
      body: { opensOn: dayFromNow(-30), dueOn: dayFromNow(-3) },
    });
    await api.open(anna, warp);
    for (let n = 0; n < 3; n += 1) await api.answer(anna, quiz, { items: { first: ['weft'] } });
    await api.complete(bram, warp);
    await api.complete(bram, weft);
    const { rows, stuck } = await api.matrix(lecturer, cohortId);
    expect(stuck).toBe(1);
    expect(rows[1]?.stuck).toEqual([]);
    expect(rows[0]?.stuck).toMatchObject([
      { rule: 'behind', stageId: stage?.id, dueOn: dayFromNow(-3), open: 2 },
      { rule: 'tries', activityId: quiz, tries: 3, best: 0, max: 1, lessonId: warp },
    ]);
    expect(await names({ stuck: 'tries' })).toEqual(['Anna']);
    expect(await names({ stuck: 'slow' })).toEqual([]);
    expect(await names({ stuck: 'any' })).toEqual(['Anna']);
    expect(await names({ sort: 'stuck', direction: 'down' })).toEqual(['Anna', 'Bram']);
    await api.complete(anna, warp);
    const later = await api.matrix(lecturer, cohortId);
    expect(later.rows[0]?.stuck).toMatchObject([{ rule: 'behind', open: 1 }]);
  });
});

describe('files', () => {
  it('hold a row a learner and the day of each lesson, and no formula', async () => {
    const anna = await named('=HYPERLINK("x")', 'social');
    await named('Zoë "Zo"; Peeters');
    await api.complete(anna, warp);
    await api.open(anna, weft);
    const asked = { params: { cohortId }, query: { locale: 'nl' } } as const;
    const csv = (await lecturer.call(exportMatrixCsv, asked)).raw;
    expect(csv.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="weft-.+\.csv"$/);
    const [header, ...lines] = csv.payload.slice(1).trimEnd().split('\r\n');
    expect(header).toMatch(/^naam,e-mailadres,achtergrond,.+TT-01 /);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format();
    expect(lines[0]).toContain(`"'=HYPERLINK(""x"")",${anna.account?.email ?? ''}`);
    expect(lines[0]).toMatch(new RegExp(`,1,50,${today},,${today},begonnen$`));
    expect(lines[1]).toMatch(/^"Zoë ""Zo""; Peeters",.+,0,0,,,,$/);

    const xlsx = (await lecturer.call(exportMatrixXlsx, asked)).raw;
    const { sheets } = await readXlsx(xlsx.rawPayload);
    expect(sheets[0]?.rows[0]?.[0]).toBe('naam');
    expect(sheets[0]?.rows[1]?.slice(0, 5)).toEqual([
      ...['=HYPERLINK("x")', anna.account?.email, 'sociaal werk, welzijn, onderwijs', 1, 50],
    ]);
  });
});

describe('workload', () => {
  it('compares the median of who finished with what a lesson says', async () => {
    for (let n = 0; n < 5; n += 1) {
      const learner = await named(`Learner ${n}`);
      await api.open(learner, warp);
      await api.complete(learner, warp);
      await api.dataSource.query(
        `update reading_position set active_seconds = $2, recorded_at = now() where account_id = $1`,
        [learner.account?.id, 60 * (n + 1)],
      );
    }
    const { body } = await lecturer.call(readWorkload, {
      ...{ params: { cohortId }, query: { locale: 'nl' } },
    });
    expect(body.modules[0]?.lessons).toMatchObject([
      { lessonId: warp, learners: 5, measured: { low: 2, median: 3, high: 4 } },
      { lessonId: weft, learners: 0, measured: null, verdict: 'unknown' },
    ]);
    expect(body.thresholds).toEqual({ margin: 0.2, learners: 5, pauseMinutes: 10 });
  });
});
