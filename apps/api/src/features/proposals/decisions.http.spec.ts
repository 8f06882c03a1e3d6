import { randomUUID } from 'node:crypto';
import { changeProposal, listProposals, readProposalText, withdrawProposal } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { CohortsApi } from '../cohorts/cohorts.testkit.js';
import {
  type Class,
  decideAs,
  openClass,
  proposeAs,
  readAs,
  source,
  startProposalsApi,
} from './proposals.testkit.js';

let api: CohortsApi;
let here: Class;
beforeAll(async () => {
  api = await startProposalsApi();
  here = await openClass(api);
}, 30_000);
afterAll(() => api.close());

const proposed = async (content = source()) =>
  (await proposeAs(here.author, { cohortId: here.cohortId, content })).proposalId;
const change = (who: TestAgent, proposalId: string, content = source('Changed')) =>
  who.call(changeProposal, { params: { proposalId }, body: { id: randomUUID(), content } });

describe('a withdrawal', () => {
  const withdraw = (who: TestAgent, proposalId: string, id = randomUUID()) =>
    who.call(withdrawProposal, { params: { proposalId }, body: { id } });

  it('takes back what waits, once for an id, and keeps its history and what was published', async () => {
    const proposalId = await proposed(source('Withdrawn'));
    const id = randomUUID();
    for (let sent = 0; sent < 2; sent += 1) {
      expect((await withdraw(here.author, proposalId, id)).status).toBe(204);
    }
    const { body } = await readAs(here.author, proposalId);
    expect([body.state, body.may.withdraw]).toEqual(['withdrawn', false]);
    expect(body.events.map(({ kind }) => kind)).toEqual(['proposed', 'withdrawn']);
    expect((await readAs(here.fellow, proposalId)).status).toBe(404);
    const listed = async (who: TestAgent) =>
      (await who.call(listProposals, { query: { cohort: here.cohortId } })).body.items.some(
        (one) => one.id === proposalId,
      );
    expect([await listed(here.fellow), await listed(here.lecturer)]).toEqual([false, true]);
    expect(await decideAs(here.lecturer, proposalId, { action: 'accept' })).toMatchObject({
      body: { code: 'proposals/not-possible' },
    });
    expect((await change(here.author, proposalId)).body.state).toBe('proposed');
    await decideAs(here.lecturer, proposalId, { action: 'accept' });
    expect((await withdraw(here.author, proposalId)).body).toMatchObject({
      code: 'proposals/not-possible',
    });
    await change(here.author, proposalId, source('Once more'));
    await withdraw(here.author, proposalId);
    expect((await readAs(here.fellow, proposalId)).body).toMatchObject({
      ...{ state: 'withdrawn', version: 1 },
    });
  });

  it('is for its author alone', async () => {
    const proposalId = await proposed(source('Not yours'));
    for (const who of [here.fellow, here.lecturer, await api.as('learner')]) {
      expect((await withdraw(who, proposalId)).status).toBe(404);
    }
    expect((await withdraw(api.anonymous(), proposalId)).status).toBe(401);
  });
});

describe('a decision', () => {
  it('keeps both texts of what was adapted', async () => {
    const proposalId = await proposed(source('As proposed'));
    await decideAs(here.lecturer, proposalId, {
      action: 'adapt',
      reason: 'Shorter',
      content: source('As adapted'),
    });
    const { body } = await readAs(here.author, proposalId);
    expect(body).toMatchObject({
      state: 'adapted',
      version: 1,
      title: 'As proposed',
      proposed: { content: { title: 'As proposed' } },
      published: { content: { title: 'As adapted' } },
      entry: { collection: 'addresses', id: `p-${proposalId}` },
    });
    expect(body.events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['proposed', null],
      ['adapted', 'Shorter'],
    ]);
    const { eventId } = body.proposed;
    const earlier = await here.fellow.call(readProposalText, { params: { proposalId, eventId } });
    expect(earlier.body.content).toMatchObject({ title: 'As proposed' });
  });

  it('needs a reason to decline, and can be opened again', async () => {
    const proposalId = await proposed();
    expect(
      await decideAs(here.lecturer, proposalId, { action: 'decline', reason: ' ' }),
    ).toMatchObject({ status: 400 });
    await decideAs(here.lecturer, proposalId, { action: 'decline', reason: 'No source' });
    expect((await readAs(here.author, proposalId)).body.state).toBe('declined');
    expect(await decideAs(here.lecturer, proposalId, { action: 'accept' })).toMatchObject({
      status: 409,
    });
    await decideAs(here.lecturer, proposalId, { action: 'reopen' });
    expect((await readAs(here.author, proposalId)).body.state).toBe('proposed');
  });

  it('is told to who proposed, once', async () => {
    const proposalId = await proposed(source('Told'));
    const decline = { action: 'decline', reason: 'No source', id: randomUUID() } as const;
    await decideAs(here.lecturer, proposalId, decline);
    await decideAs(here.lecturer, proposalId, decline);
    const told: unknown[] = await api.dataSource.query(
      `select data from notification where account_id = $1 and link = $2`,
      [here.author.account?.id, `/proposals/${proposalId}`],
    );
    expect(told).toEqual([{ data: { title: 'Told', decision: 'declined', reason: 'No source' } }]);
  });

  it('is never taken on a text that changed meanwhile', async () => {
    const proposalId = await proposed();
    const { eventId: textId } = (await readAs(here.lecturer, proposalId)).body.proposed;
    await change(here.author, proposalId);
    const { status, body } = await decideAs(here.lecturer, proposalId, {
      action: 'accept',
      textId,
    });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { code: 'proposals/changed-meanwhile' },
    });
    expect((await readAs(here.author, proposalId)).body.state).toBe('proposed');
  });

  it('is one write, and of two at the same moment one holds', async () => {
    const proposalId = await proposed();
    const id = randomUUID();
    const twice = [1, 2].map(() => decideAs(here.lecturer, proposalId, { action: 'accept', id }));
    expect((await Promise.all(twice)).map(({ body }) => body.version)).toEqual([1, 1]);
    const other = await proposed();
    const both = await Promise.all([
      decideAs(here.lecturer, other, { action: 'accept' }),
      decideAs(here.lecturer, other, { action: 'decline', reason: 'Double' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not hers who proposed', async () => {
    const lecturer = await api.as('lecturer');
    const { proposalId } = await proposeAs(lecturer, { cohortId: null, content: source() });
    expect(await decideAs(lecturer, proposalId, { action: 'accept' })).toMatchObject({
      status: 404,
    });
    expect(await decideAs(here.lecturer, proposalId, { action: 'accept' })).toMatchObject({
      status: 200,
    });
  });

  it('leaves what is derived as the events say, and events cannot be changed', async () => {
    const rows: { version: number | null; versions: number; newest: number | null }[] =
      await api.dataSource.query(
        `select version, versions, (select max(version) from proposal_event event
           where event.proposal_id = proposal.id) as newest from proposal`,
      );
    expect(rows.length).toBeGreaterThan(5);
    for (const { versions, newest } of rows) expect(versions).toBe(newest ?? 0);
    await expect(api.dataSource.query('delete from proposal_event')).rejects.toThrow();
  });
});
