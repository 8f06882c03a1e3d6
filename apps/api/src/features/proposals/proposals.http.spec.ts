import { randomUUID } from 'node:crypto';
import {
  changeMyEnrolment,
  changeProposal,
  decideProposal,
  listProposals,
  propose,
  readProposalText,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { CohortsApi } from '../cohorts/cohorts.testkit.js';
import {
  actor,
  type Class,
  lesson,
  openClass,
  proposeAs,
  readAs,
  source,
  startProposalsApi,
  supportAs,
} from './proposals.testkit.js';

let api: CohortsApi;
let here: Class;
beforeAll(async () => {
  api = await startProposalsApi();
  here = await openClass(api);
}, 30_000);
afterAll(() => api.close());

const list = async (who: TestAgent, query: object = {}) =>
  (await who.call(listProposals, { query })).body;
const titles = async (who: TestAgent, query: object = {}) =>
  (await list(who, query)).items.map(({ title }) => title);
const proposed = async (content = source()) =>
  (await proposeAs(here.author, { cohortId: here.cohortId, content })).proposalId;
const change = (who: TestAgent, proposalId: string, content = source('Changed')) =>
  who.call(changeProposal, { params: { proposalId }, body: { id: randomUUID(), content } });

describe('proposing', () => {
  it('is one write, however often it is sent', async () => {
    const ids = { id: randomUUID(), proposalId: randomUUID() };
    const given = { cohortId: here.cohortId, content: source('Once'), ...ids };
    const answers = [await proposeAs(here.author, given), await proposeAs(here.author, given)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await titles(here.author)).filter((title) => title === 'Once')).toHaveLength(1);
    const { status, body } = await proposeAs(here.fellow, { ...given, id: randomUUID() });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { code: 'proposals/not-possible' },
    });
  });

  it('to a cohort is for its learners, to the site for anyone but with a source or actor', async () => {
    const stranger = await api.as('learner');
    const given = { cohortId: here.cohortId, content: source() };
    expect(await proposeAs(stranger, given)).toMatchObject({ status: 404 });
    expect(await proposeAs(here.lecturer, given)).toMatchObject({ status: 409 });
    expect(await proposeAs(stranger, { cohortId: null, content: actor() })).toMatchObject({
      status: 201,
    });
    const content = lesson('Tekst.');
    expect(await proposeAs(stranger, { cohortId: null, content })).toMatchObject({ status: 409 });
  });

  it.each([
    ['a script as address', { url: 'javascript:alert(1)' }, 'body.content.url'],
    ['a file as address', { url: 'file:///etc/passwd' }, 'body.content.url'],
    ['too long a text', { text: 'x'.repeat(1501) }, 'body.content.text'],
    ['an empty title', { title: '  ' }, 'body.content.title'],
  ])('refuses %s and names the field', async (_, wrong, path) => {
    const content = { ...source(), ...wrong };
    const { status, body } = await here.author.call(propose, {
      body: { id: randomUUID(), proposalId: randomUUID(), cohortId: null, credit: 'role', content },
    });
    expect({ status, body }).toMatchObject({ status: 400, body: { fields: [{ path }] } });
  });

  it('refuses a domain that the directory does not have', async () => {
    const content = { ...actor(), domains: ['D9'] } as ReturnType<typeof actor>;
    const { body } = await proposeAs(here.author, { cohortId: null, content });
    expect(body).toMatchObject({ fields: [{ path: 'body.content.domains' }] });
  });

  it('has an end for one day', async () => {
    const eager = await api.as('learner');
    for (let count = 0; count < 40; count += 1) {
      await proposeAs(eager, { cohortId: null, content: source(`Number ${count}`) });
    }
    const { status, body } = await proposeAs(eager, { cohortId: null, content: source() });
    expect({ status, body }).toMatchObject({ status: 429, body: { code: 'proposals/too-many' } });
  });
});

describe('who sees what', () => {
  it('is the cohort and nobody else', async () => {
    const proposalId = await proposed(source('For us'));
    const there = await openClass(api);
    for (const who of [here.author, here.fellow, here.lecturer, await api.as('administrator')]) {
      expect(await readAs(who, proposalId)).toMatchObject({ status: 200 });
      expect(await titles(who)).toContain('For us');
    }
    const guests = [there.author, there.lecturer, await api.as('learner'), await api.as('author')];
    for (const who of guests) {
      expect(await readAs(who, proposalId)).toMatchObject({ status: 404 });
      expect(await titles(who, { cohort: here.cohortId })).toEqual([]);
      expect(await supportAs(who, proposalId)).toMatchObject({ status: 404 });
      expect(await change(who, proposalId)).toMatchObject({ status: 404 });
      const { status } = await who.call(readProposalText, {
        params: { proposalId, eventId: randomUUID() },
      });
      expect(status).toBe(404);
    }
    expect(await readAs(api.anonymous(), proposalId)).toMatchObject({ status: 401 });
    const decision = { id: randomUUID(), textId: randomUUID(), action: 'accept', reason: null };
    const decide = (who: TestAgent) =>
      who.call(decideProposal, { params: { proposalId }, body: decision });
    expect(await decide(there.lecturer)).toMatchObject({ status: 404 });
    expect(await decide(here.fellow)).toMatchObject({ status: 403 });
  });

  it('of the site is for who decides there', async () => {
    const { proposalId } = await proposeAs(here.author, {
      cohortId: null,
      content: source('For all'),
    });
    expect(await titles(await api.as('author'), { cohort: 'site' })).toContain('For all');
    expect(await readAs(here.fellow, proposalId)).toMatchObject({ status: 404 });
    expect(await titles(here.author, { mine: 'true' })).toContain('For all');
  });

  it('ends when a learner leaves, except her own', async () => {
    const cohort = await openClass(api);
    const content = source('Of a class');
    const given = { cohortId: cohort.cohortId, content };
    const { proposalId } = await proposeAs(cohort.author, given);
    for (const who of [cohort.author, cohort.fellow]) {
      await who.call(changeMyEnrolment, {
        params: { cohortId: cohort.cohortId },
        body: { id: randomUUID(), action: 'leave' },
      });
    }
    expect(await readAs(cohort.fellow, proposalId)).toMatchObject({ status: 404 });
    expect(await readAs(cohort.author, proposalId)).toMatchObject({ status: 200 });
    expect(await change(cohort.author, proposalId)).toMatchObject({ status: 409 });
  });

  it('names the author only where she agreed, or to her lecturer', async () => {
    const { cohortId, author, fellow, lecturer } = here;
    const named = await proposeAs(author, { cohortId, content: source(), credit: 'name' });
    const unnamed = await proposeAs(author, { cohortId, content: source() });
    const seen = async (who: TestAgent, { proposalId }: { proposalId: string }) =>
      (await readAs(who, proposalId)).body.author;
    expect(await seen(fellow, named)).toBe('Test learner');
    expect(await seen(fellow, unnamed)).toBeNull();
    expect(await seen(lecturer, unnamed)).toBe('Test learner');
    const { body } = await readAs(fellow, unnamed.proposalId);
    expect(body.events.map(({ name }) => name)).toEqual([null]);
    const row = (await list(fellow)).items.find(({ id }) => id === unnamed.proposalId);
    expect(row?.author).toBeNull();
  });

  it('costs one query a list, however long it is', async () => {
    for (let count = 0; count < 21; count += 1) await proposed();
    const { pages, items } = await list(here.fellow, { cohort: here.cohortId });
    expect(pages).toBeGreaterThan(1);
    expect(items).toHaveLength(20);
    await list(here.fellow);
    expect(await countQueries(() => list(here.fellow))).toBe(1);
    const proposalId = await proposed();
    expect(await countQueries(() => readAs(here.fellow, proposalId))).toBe(3);
  });
});

describe('support', () => {
  it('counts each fellow learner once, can be taken back, and is never told by person', async () => {
    const proposalId = await proposed();
    await supportAs(here.fellow, proposalId);
    expect((await supportAs(here.fellow, proposalId)).body).toEqual({
      supporters: 1,
      supported: true,
    });
    const { body } = await readAs(here.author, proposalId);
    expect(body).toMatchObject({ supporters: 1, supported: false });
    expect(body.events.map(({ kind }) => kind)).toEqual(['proposed']);
    expect((await supportAs(here.fellow, proposalId, false)).body.supporters).toBe(0);
    expect(await supportAs(here.author, proposalId)).toMatchObject({ status: 409 });
    expect(await supportAs(here.lecturer, proposalId)).toMatchObject({ status: 409 });
  });

  it('counts once also when it is sent many times at the same moment', async () => {
    const proposalId = await proposed();
    await Promise.all([1, 2, 3, 4].map(() => supportAs(here.fellow, proposalId)));
    expect((await readAs(here.author, proposalId)).body.supporters).toBe(1);
  });
});
