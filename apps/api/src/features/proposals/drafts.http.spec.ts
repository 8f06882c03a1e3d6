import { randomUUID } from 'node:crypto';
import {
  deleteProposalDraft,
  listProposalDrafts,
  readProposalDraft,
  saveProposalDraft,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { CohortsApi } from '../cohorts/cohorts.testkit.js';
import { openClass, proposeAs, source, startProposalsApi } from './proposals.testkit.js';

let api: CohortsApi;
let learner: TestAgent;
beforeAll(async () => {
  api = await startProposalsApi();
  learner = await api.as('learner');
}, 30_000);
afterAll(() => api.close());

const minute = (number: number) => new Date(Date.now() - 3_600_000 + number * 60_000).toISOString();
const save = (who: TestAgent, draftId: string, draft: object = {}) =>
  who.call(saveProposalDraft, {
    params: { draftId },
    body: {
      ...{ kind: 'source', cohortId: null, fields: { title: 'Half' }, editedAt: minute(1) },
      ...draft,
    },
  });
const read = (who: TestAgent, draftId: string) =>
  who.call(readProposalDraft, { params: { draftId } });

it('keeps the newest text, whatever order texts arrive in', async () => {
  const draftId = randomUUID();
  await save(learner, draftId, { fields: { title: 'Second' }, editedAt: minute(2) });
  expect(await save(learner, draftId)).toMatchObject({ status: 204 });
  expect((await read(learner, draftId)).body.fields).toEqual({ title: 'Second' });
});

it('is nobody else’s, lecturer or not', async () => {
  const { cohortId, author, lecturer, fellow } = await openClass(api);
  const draftId = randomUUID();
  await save(author, draftId, { cohortId });
  for (const who of [lecturer, fellow, await api.as('administrator')]) {
    expect(await read(who, draftId)).toMatchObject({ status: 404 });
    expect(await save(who, draftId, { editedAt: minute(9) })).toMatchObject({ status: 404 });
    await who.call(deleteProposalDraft, { params: { draftId } });
    expect((await who.call(listProposalDrafts)).body.items).toEqual([]);
  }
  expect((await read(author, draftId)).body.fields).toEqual({ title: 'Half' });
  expect(await save(await api.as('learner'), randomUUID(), { cohortId })).toMatchObject({
    status: 404,
  });
});

it('ends when it is proposed, also where an older text arrives late', async () => {
  const draftId = randomUUID();
  await save(learner, draftId);
  await proposeAs(learner, { cohortId: null, content: source(), proposalId: draftId });
  expect(await save(learner, draftId, { editedAt: minute(3) })).toMatchObject({ status: 204 });
  expect(await read(learner, draftId)).toMatchObject({ status: 404 });
});

it('is limited in number and length', async () => {
  const eager = await api.as('learner');
  for (let count = 0; count < 50; count += 1) await save(eager, randomUUID());
  expect(await save(eager, randomUUID())).toMatchObject({ status: 429 });
  const long = Object.fromEntries([1, 2, 3, 4].map((key) => [key, 'x'.repeat(110_000)]));
  expect(await save(learner, randomUUID(), { fields: long })).toMatchObject({ status: 413 });
});
