import { randomUUID } from 'node:crypto';
import {
  liveClosing,
  listWorkspacePeriods,
  readContributions,
  readWorkspace,
  readWorkspaceState,
  restoreWorkspace,
} from '@weft/contracts';
import {
  addCanvas,
  addComment,
  addNote,
  addTask,
  readWorkspace as readDocument,
  workspaceOf,
} from '@weft/workspace';
import {
  createEncoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import * as Y from 'yjs';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { idOf, type TeamClass } from '../teams/teams.testkit.js';
import { WorkspaceReader } from './index.js';
import { assignmentId, startLiveApi, type LiveApi, type Tab, until } from './workspace.testkit.js';

let api: LiveApi;
let here: TeamClass;
let mia: TestAgent;
let noor: TestAgent;
const tabs: Tab[] = [];

beforeAll(async () => {
  api = await startLiveApi();
}, 30_000);
beforeEach(async () => {
  here = await api.openTeams();
  [mia, noor] = here.members;
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => api.close());

const open = (agent: TestAgent, more: Parameters<LiveApi['tab']>[2] = {}): Tab => {
  const tab = api.tab(agent, here.teamId, more);
  tabs.push(tab);
  return tab;
};
const opened = async (agent: TestAgent): Promise<Tab> => {
  const tab = open(agent);
  await tab.saved();
  return tab;
};
const params = () => ({ teamId: here.teamId, assignmentId });
const read = async (agent: TestAgent) =>
  (await agent.call(readWorkspace, { params: params() })).body;
const task = (tab: Tab, text: string) =>
  addTask(tab.document, { id: randomUUID(), text, milestone: null, assignee: null });
const tasksIn = (tab: Tab) => readDocument(tab.document).tasks.map(({ text }) => text);

it('shows what one member writes to the other, and keeps who wrote it', async () => {
  const [one, other] = [await opened(mia), await opened(noor)];
  addCanvas(one.document, { id: 'c1', kind: 'canvas', template: 'empathy-map', title: 'Sofie' });
  addNote(one.document, 'c1', { id: 'n1', zone: 'says', text: 'I miss the bus' });
  await one.saved();
  await until(() => workspaceOf(other.document).canvases.size === 1);
  addComment(other.document, {
    ...{ id: 'm1', replyTo: null, text: 'Which?', mentions: [], writtenAt: new Date() },
    about: { part: 'canvas', id: 'n1', quote: '' },
  });
  await other.saved();
  const body = await read(here.lecturer);
  expect(body).toMatchObject({
    ...{ mode: 'read', moment: 3, seesFrom: null },
    snapshot: {
      canvases: [{ notes: [{ text: 'I miss the bus', accountId: idOf(mia) }] }],
      comments: [{ text: 'Which?', accountId: idOf(noor) }],
    },
    authors: expect.arrayContaining([[one.document.clientID, idOf(mia)]]) as unknown,
  });
  expect(one.notices).toContainEqual({
    ...{ kind: 'authors', authors: [[other.document.clientID, idOf(noor)]] },
  });
  const reader = api.app.get(WorkspaceReader, { strict: false });
  expect(await reader.snapshot(here.teamId, assignmentId)).toEqual(body.snapshot);
});

it('lets in by the socket whom it lets in by a request, and nobody else', async () => {
  await opened(mia);
  const reads = async (agent: TestAgent) => {
    const { status } = await agent.call(readWorkspace, { params: params() });
    const tab = open(agent);
    await until(() => tab.refused() !== null || tab.isSaved() || tab.closings.length > 2);
    const scope = tab.isSaved() ? (tab.provider.authorizedScope ?? '') : 'no';
    return `${status} ${scope}`;
  };
  expect(await reads(noor)).toBe('200 read-write');
  expect(await reads(here.lecturer)).toBe('200 readonly');
  expect(await reads(here.administrator)).toBe('200 readonly');
  // Who left reads what was there until then, which is not live.
  expect(await reads(here.exMember)).toBe('200 no');
  const others = [here.outsiders[0], here.unplaced, here.stranger, here.otherLecturer];
  for (const agent of others) expect(await reads(agent)).toBe('404 no');
  expect(await reads(here.guest)).toBe('401 no');
});

it('takes nothing from who only reads, and no socket that another site opens', async () => {
  const [writer, reader] = [await opened(mia), await opened(here.lecturer)];
  task(reader, 'Smuggled in');
  task(writer, 'Mine');
  await writer.saved();
  await until(() => tasksIn(reader).includes('Mine'));
  expect(tasksIn(writer)).toEqual(['Mine']);
  expect((await read(mia)).snapshot.tasks).toHaveLength(1);
  const foreign = open(mia, { origin: 'https://elsewhere.example' });
  await until(() => foreign.closings.length > 1);
  expect(foreign.provider.isSynced).toBe(false);
});

it('closes at once when somebody signs out or leaves the team', async () => {
  const [one, other] = [await opened(mia), await opened(noor)];
  await api.changeTeams(here.lecturer, here.cohortId, {
    ...{ action: 'place', accountId: idOf(mia), teamId: null, seesEarlier: false },
  });
  await until(() => one.closings.includes(liveClosing.standingChanged));
  await until(() => one.refused() === 'teams/unknown');
  task(one, 'Too late');
  expect(other.closings).toEqual([]);
  await noor.inject({ method: 'DELETE', url: '/api/session' });
  await until(() => other.closings.includes(liveClosing.signedOut));
  expect((await read(here.lecturer)).snapshot.tasks).toEqual([]);
});

it('shows who left what was there until then, and who joined no history from before', async () => {
  const one = await opened(mia);
  task(one, 'Before');
  await one.saved();
  const place = (agent: TestAgent, teamId: string | null) =>
    api.changeTeams(here.lecturer, here.cohortId, {
      ...{ action: 'place', accountId: idOf(agent), teamId, seesEarlier: false },
    });
  await place(noor, null);
  await place(here.unplaced, here.teamId);
  task(one, 'After');
  await one.saved();
  const left = await read(noor);
  expect(left.mode).toBe('left');
  expect(left.snapshot.tasks.map(({ text }) => text)).toEqual(['Before']);
  const state = (agent: TestAgent, moment: number) =>
    agent.call(readWorkspaceState, { params: { ...params(), moment: `${moment}` } });
  expect([(await state(noor, 1)).status, (await state(noor, 2)).status]).toEqual([200, 404]);
  const joined = await read(here.unplaced);
  expect(joined.snapshot.tasks).toHaveLength(2);
  expect(joined.seesFrom).not.toBeNull();
  const statuses = [(await state(here.unplaced, 1)).status, (await state(here.unplaced, 2)).status];
  expect(statuses).toEqual([404, 200]);
  const { body } = await here.unplaced.call(listWorkspacePeriods, { params: params() });
  expect(body.items.map(({ moment }) => moment)).toEqual([2]);
});

it('reads an earlier moment and puts it back, once, while others write on', async () => {
  const [one, other] = [await opened(mia), await opened(noor)];
  task(one, 'Keep');
  await one.saved();
  const { moment } = await read(mia);
  workspaceOf(one.document).tasks.clear();
  task(one, 'New');
  await one.saved();
  const body = { id: randomUUID(), moment };
  const put = () => mia.call(restoreWorkspace, { params: params(), body });
  const first = await put();
  expect(first.status).toBe(200);
  expect((await put()).body).toEqual(first.body);
  await until(() => tasksIn(other).join() === 'Keep' && tasksIn(one).join() === 'Keep');
  task(other, 'Further');
  await other.saved();
  expect((await read(mia)).snapshot.tasks.map(({ text }) => text)).toEqual(['Keep', 'Further']);
  const { body: state } = await mia.call(readWorkspaceState, {
    params: { ...params(), moment: `${moment}` },
  });
  const then = new Y.Doc();
  Y.applyUpdate(then, Buffer.from(state.state, 'base64'));
  expect(readDocument(then).tasks.map(({ text }) => text)).toEqual(['Keep']);
  const { body: periods } = await mia.call(listWorkspacePeriods, { params: params() });
  expect(periods.items.map(({ restored }) => restored)).toEqual([null, moment, null]);
  for (const agent of [here.lecturer, here.exMember, here.outsiders[0]]) {
    const refused = await agent.call(restoreWorkspace, {
      params: params(),
      body: { id: randomUUID(), moment },
    });
    expect(refused.body).toMatchObject({ code: 'teams/unknown' });
  }
});

it('counts what each member did, by day, in as many statements for one change as for ten', async () => {
  const one = await opened(mia);
  task(one, 'Five');
  await one.saved();
  const ask = () => noor.call(readContributions, { params: params() });
  const few = await countQueries(ask);
  for (let n = 0; n < 9; n += 1) task(one, 'Five');
  await one.saved();
  expect(await countQueries(ask)).toBe(few);
  const { body } = await ask();
  const found = body.people.find(({ accountId }) => accountId === idOf(mia));
  expect(found?.days).toMatchObject([{ entries: 10, comments: 0 }]);
  expect(found?.days[0]?.characters).toBe(40);
});

it('refuses changes in the name of another browser, and more than people send', async () => {
  const [one, other] = [await opened(mia), await opened(noor)];
  task(one, 'Mine');
  await one.saved();
  const forged = new Y.Doc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(one.document));
  forged.clientID = one.document.clientID;
  addTask(forged, { id: 'f', text: 'Forged', milestone: null, assignee: null });
  const name = `${here.teamId}/${assignmentId}`;
  other.send(updateMessage(name, Y.encodeStateAsUpdate(forged, Y.encodeStateVector(one.document))));
  await until(() => other.closings.includes(liveClosing.foreignChanges));
  expect(other.notices).toContainEqual({ kind: 'refused', reason: 'foreign-changes' });
  await other.saved();
  expect(tasksIn(one)).toEqual(['Mine']);
  const flood = await opened(mia);
  for (let n = 0; n < 900; n += 1) flood.send(asking(name));
  await until(() => flood.closings.includes(liveClosing.tooMany));
});

it('signs cursors with the name of the account, whatever the browser claims', async () => {
  const [one, other] = [await opened(mia), await opened(noor)];
  one.provider.setAwarenessField('user', { name: 'The rector', accountId: idOf(noor) });
  one.provider.setAwarenessField('cursor', { at: 3 });
  const seen = () => other.provider.awareness?.getStates().get(one.document.clientID);
  await until(() => seen()?.['cursor'] !== undefined);
  expect(seen()).toEqual({
    user: { accountId: idOf(mia), name: 'Test learner' },
    cursor: { at: 3 },
  });
});

it.each([
  'update work_update set removed = 0',
  'delete from work_update',
  'delete from work_state',
])('cannot be changed afterwards: %s', async (statement) => {
  await expect(api.dataSource.query(statement)).rejects.toThrow('kept as they were written');
});

/** A message of the protocol that asks who is there. */
function asking(name: string): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  writeVarUint(encoder, 3);
  return toUint8Array(encoder);
}

/** A message of the protocol: the document, a sync message, an update. */
function updateMessage(name: string, update: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  writeVarUint(encoder, 0);
  writeVarUint(encoder, 2);
  writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
}
