import { randomUUID } from 'node:crypto';
import {
  choosePortfolio,
  exportPortfolioArchive,
  exportPortfolioPage,
  readPortfolio,
  saveGoal,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { unzip } from '../../platform/testing/unzip.testkit.js';
import {
  type AnswersApi,
  poll,
  quiz,
  reflection,
  startAnswersApi,
} from '../answers/answers.testkit.js';

const query = { locale: 'nl' } as const;
const goalId = randomUUID();

let api: AnswersApi;
let learner: TestAgent;
beforeAll(async () => {
  api = await startAnswersApi();
  learner = await api.as('learner');
  await api.save(learner, reflection, { value: { text: 'Een <b>sjaal</b> & meer' } });
  await api.save(learner, quiz, { value: { items: { first: ['weft'] } }, submitted: true });
  await api.save(learner, poll, { value: { choices: ['twill'] }, submitted: true });
  await learner.call(saveGoal, {
    params: { goalId },
    body: {
      ...{ id: randomUUID(), at: new Date().toISOString(), moduleCode: 'TT-01', dueOn: null },
      ...{ text: '=Een ketting spannen', evidence: '', outcome: 'reached', lookBack: 'Gelukt' },
      ...{ sharedWith: null, removed: false },
    },
  });
});
afterAll(() => api.close());

const entriesOf = async (agent: TestAgent) =>
  (await agent.call(readPortfolio, { query })).body.items;
const choose = (agent: TestAgent, ids: string[], chosen: boolean) =>
  agent.call(choosePortfolio, { body: { ids, chosen } });
const page = async (agent: TestAgent) => (await agent.call(exportPortfolioPage, { query })).raw;

it('holds goals, answers and feedback as text, but no votes', async () => {
  expect(await entriesOf(learner)).toMatchObject([
    {
      id: goalId,
      kind: 'goal',
      moduleTitle: 'Weven',
      lines: [{ text: '=Een ketting spannen' }, {}, {}],
    },
    {
      id: reflection,
      lines: [{ depth: 0, label: '', text: 'Een <b>sjaal</b> & meer' }],
      feedback: null,
    },
    {
      ...{ id: quiz, kind: 'quiz', title: 'Nagaan', path: '/modules/weaving/warp#check' },
      lines: [{ label: 'Wat span je eerst?', text: 'De inslag' }],
      feedback: { score: 0, max: 1, remarks: ['GEHEIM-uitleg over de ketting.'] },
    },
  ]);
});

it('gives away no explanation of what was not handed in', async () => {
  const other = await api.as('learner');
  await api.save(other, quiz, { value: { items: { first: ['weft'] } } });
  expect(JSON.stringify(await entriesOf(other))).not.toContain('GEHEIM');
});

it('prints what was chosen, and nothing in it is code', async () => {
  const { headers, payload, statusCode } = await page(learner);
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'attachment; filename="weft-portfolio.html"',
    'cache-control': 'private, no-store',
  });
  expect(payload).toContain('Een &lt;b&gt;sjaal&lt;/b&gt; &amp; meer');
  expect(payload).not.toContain('<b>sjaal');
  expect([...payload.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).not.toContain('script');
});

it('leaves out what was not chosen, until it is taken in again', async () => {
  const leaveOut = async () => (await choose(learner, [reflection], false)).status;
  expect([await leaveOut(), await leaveOut()]).toEqual([204, 204]);
  expect((await entriesOf(learner)).map(({ chosen }) => chosen)).toEqual([true, false, true]);
  expect((await page(learner)).payload).not.toContain('sjaal');
  await choose(learner, [reflection], true);
  expect((await page(learner)).payload).toContain('sjaal');
});

it('is a zip of a page, a table without formulas, and data', async () => {
  const { raw } = await learner.call(exportPortfolioArchive, { query });
  expect(raw.headers['content-type']).toBe('application/zip');
  const files = await unzip(raw.rawPayload);
  expect(Object.keys(files)).toEqual(['portfolio.html', 'portfolio.csv', 'portfolio.json']);
  expect(files['portfolio.csv']).toContain('Doel: =Een ketting spannen');
  expect(files['portfolio.csv']).toMatch(/^\uFEFFmodule,les,titel,/);
  const data = JSON.parse(files['portfolio.json'] ?? '') as { entries: { id: string }[] };
  expect(data.entries.map(({ id }) => id)).toEqual([goalId, reflection, quiz]);
});

it('holds nothing of others, and nothing for visitors', async () => {
  for (const other of [
    await api.as('learner'),
    await api.as('lecturer'),
    await api.as('administrator'),
  ]) {
    await choose(other, [quiz], false);
    expect(await entriesOf(other)).toEqual([]);
    expect((await page(other)).payload).toContain('nog niets');
  }
  expect((await entriesOf(learner)).every(({ chosen }) => chosen)).toBe(true);
  const visitor = api.anonymous();
  expect((await page(visitor)).statusCode).toBe(401);
  expect((await visitor.call(exportPortfolioArchive, { query })).status).toBe(401);
  expect((await choose(visitor, [quiz], false)).status).toBe(401);
});

it('is read in as many statements with one entry as with three', async () => {
  const other = await api.as('learner');
  await api.save(other, reflection, { value: { text: 'Alleen dit' } });
  const statements = [other, learner].map((agent) => () => entriesOf(agent));
  const counts = [];
  for (const read of statements) counts.push(await countQueries(read));
  expect(counts[0]).toBe(counts[1]);
});
