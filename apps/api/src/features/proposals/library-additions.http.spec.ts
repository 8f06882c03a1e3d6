import { randomUUID } from 'node:crypto';
import {
  creditProposal,
  exportLibraryCsv,
  exportLibraryJson,
  listLibrary,
  readLibraryEntry,
} from '@weft/contracts';
import { eventually } from '../../platform/testing/eventually.testkit.js';
import { startLearningApi } from '../content/fixture.testkit.js';
import type { CohortsApi } from '../cohorts/cohorts.testkit.js';
import {
  actor,
  type Class,
  decideAs,
  openClass,
  proposeAs,
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

const query = { locale: 'en' } as const;
const find = async (collection: string, q: string, from = api) =>
  (await from.anonymous().call(listLibrary, { params: { collection }, query: { ...query, q } }))
    .body;
const accepted = async (content: ReturnType<typeof actor>, credit: 'name' | 'role' = 'role') => {
  const { proposalId } = await proposeAs(here.author, {
    ...{ cohortId: here.cohortId, content, credit },
  });
  await decideAs(here.lecturer, proposalId, { action: 'accept' });
  return proposalId;
};
it('appear in lists, filters, on their page, in CSV and JSON, with where they come from', async () => {
  const proposalId = await accepted(actor('Zwaluwnest Herstelt'), 'name');
  const id = `p-${proposalId}`;
  const acceptedOn = new Date().toISOString().slice(0, 10);
  const proposed = { author: 'Test learner', acceptedOn, version: 1, adapted: false, locale: 'nl' };
  await eventually(async () => {
    const { items } = await find('ecosystem', 'Zwaluwnest');
    expect(items).toMatchObject([{ id, title: 'Zwaluwnest Herstelt', proposed }]);
  });
  const params = { collection: 'ecosystem' };
  const visitor = api.anonymous();
  const filtered = { ...query, domain: 'D4', region: 'VLG', q: 'Zwaluwnest' };
  expect((await visitor.call(listLibrary, { params, query: filtered })).body.total).toBe(1);
  const entry = await visitor.call(readLibraryEntry, { params: { ...params, id }, query });
  expect(entry.body).toMatchObject({
    item: { proposed },
    record: { entry: { address: 'Dorpsstraat 1, Gent' } },
    sources: [{ url: 'https://example.org/herstelling' }],
  });
  const { body } = await visitor.call(exportLibraryJson, { params, query });
  expect(body.proposed).toEqual({ [id]: proposed });
  const csv = (await visitor.call(exportLibraryCsv, { params, query })).raw.payload;
  expect(csv.split('\r\n')[2]).toMatch(/proposed by,accepted on,version,language$/);
  expect(csv).toContain(`Test learner,${acceptedOn},1,nl`);
});

it('name nobody who did not agree, and stop doing so when she takes it back', async () => {
  const proposalId = await accepted(source('Onbekend rapport'), 'name');
  const author = async () => (await find('addresses', 'Onbekend')).items[0]?.proposed?.author;
  await eventually(async () => expect(await author()).toBe('Test learner'));
  const { status } = await here.author.call(creditProposal, {
    params: { proposalId },
    body: { id: randomUUID(), credit: 'role' },
  });
  expect(status).toBe(204);
  await eventually(async () => expect(await author()).toBeNull());
  const other = { params: { proposalId }, body: { id: randomUUID(), credit: 'name' } };
  expect(await here.fellow.call(creditProposal, other)).toMatchObject({ status: 404 });
});

it('go away when the decision is opened again, and come back as the next version', async () => {
  const proposalId = await accepted(actor('Komt en gaat'));
  const found = async () => (await find('ecosystem', 'Komt en gaat')).items;
  await eventually(async () => expect(await found()).toHaveLength(1));
  await decideAs(here.lecturer, proposalId, { action: 'reopen' });
  await eventually(async () => expect(await found()).toEqual([]));
  await decideAs(here.lecturer, proposalId, {
    action: 'adapt',
    reason: 'Name',
    content: actor('Komt en gaat weer'),
  });
  await eventually(async () =>
    expect(await found()).toMatchObject([
      { title: 'Komt en gaat weer', proposed: { version: 2, adapted: true } },
    ]),
  );
});

it('are there in a second process too, and after a restart', async () => {
  const beside = await startLearningApi({ beside: api });
  try {
    await accepted(actor('Overal te vinden'));
    await eventually(async () =>
      expect((await find('ecosystem', 'Overal', beside as CohortsApi)).items).toHaveLength(1),
    );
    const later = await startLearningApi({ beside: api });
    expect((await find('ecosystem', 'Overal', later as CohortsApi)).items).toHaveLength(1);
    await later.close();
  } finally {
    await beside.close();
  }
});
