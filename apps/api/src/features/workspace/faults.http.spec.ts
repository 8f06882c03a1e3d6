import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { jest } from '@jest/globals';
import {
  addCanvas,
  addNote,
  addTask,
  moveNote,
  readWorkspace,
  replaceText,
  taskText,
  workspaceName,
  workspaceOf,
} from '@weft/workspace';
import * as Y from 'yjs';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { documentFrom } from './document-states.js';
import { type ServerProcess, startProcess } from './faults.testkit.js';
import { WorkDocumentRepository } from './work-document.repository.js';
import { assignmentId, openTab, type Tab, until } from './workspace.testkit.js';

/** Documents that go through faults here; `npm run faults` takes two hundred, on real processes. */
const runs = Number(process.env['WEFT_FAULT_RUNS'] ?? 40);
const side = 20;
const people = 3;
const steps = 14;
const seed = Number(process.env['WEFT_FAULT_SEED'] ?? Date.now() % 1_000_000);

let api: TeamsApi;
let group: TeamClass;
let servers: [ServerProcess, ServerProcess];
let repository: WorkDocumentRepository;

beforeAll(async () => {
  api = await startTeamsApi();
  group = await api.openTeams();
  repository = new WorkDocumentRepository(api.dataSource);
  servers = [
    await startProcess(api.databaseUrl, api.dataSource),
    await startProcess(api.databaseUrl, api.dataSource),
  ];
  // What Hocuspocus and the server say of connections that break off is what is tested here.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
}, 30_000);
afterAll(async () => {
  for (const server of servers) await server.stop();
  await api.close();
});

/** Small, fast and the same for the same seed. */
function dice(from: number) {
  let state = from >>> 0;
  return (sides: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

interface Acknowledged {
  update: Uint8Array;
  of: number;
}

/** One team: tabs that write, leave, come back and break off, on either server. */
async function live(run: number): Promise<void> {
  const roll = dice(seed + run * 7919);
  const teamId = randomUUID();
  await api.dataSource.query('insert into team (id, cohort_id, name) values ($1, $2, $3)', [
    ...[teamId, group.cohortId, `Run ${run}`],
  ]);
  const accounts = [...group.members, ...group.outsiders].map(idOf);
  const acknowledged: Acknowledged[] = [];
  const tabs: Tab[] = [];
  const openNew = (at: number) => {
    tabs[at] = openTab({
      port: () => servers[roll(2)]!.port,
      cookie: accounts[at] ?? '',
      name: workspaceName(teamId, assignmentId),
    });
  };
  const note = (tab: Tab, of: number) => {
    if (tab.isSaved()) acknowledged.push({ update: Y.encodeStateAsUpdate(tab.document), of });
  };
  const stored = async () => {
    const { id } = await repository.open(teamId, assignmentId);
    return documentFrom(await repository.findParts(id));
  };
  try {
    for (let at = 0; at < people; at += 1) openNew(at);
    for (let step = 0; step < steps; step += 1) {
      const at = roll(people);
      const tab = tabs[at]!;
      note(tab, at);
      const what = roll(12);
      if (what < 7) edit(tab.document, roll);
      else if (what === 7) tab.cut();
      else if (what === 8) tab.goDeaf();
      else if (what === 9) tab.mend();
      else if (what === 10 && tab.isSaved()) {
        // A browser that never comes back: what it was told is saved must be there all the same.
        tab.close();
        openNew(at);
      } else await wait(roll(25));
      if (roll(3) === 0) await wait(roll(12));
    }
    for (const tab of tabs) tab.mend();
    await until(() => tabs.every((tab) => tab.isSaved()), `saving of run ${run}, seed ${seed}`);
    // The newest of all may still be on its way to the others.
    let kept = await stored();
    await until(
      () => tabs.every(({ document }) => isSame(document, kept)),
      `agreeing of run ${run}, seed ${seed}`,
      async () => (kept = await stored()),
    );
    const everything = Y.snapshot(kept);
    for (const { update } of acknowledged) {
      expect(Y.snapshotContainsUpdate(everything, update)).toBe(true);
    }
    const said = readWorkspace(kept);
    for (const { document } of tabs) expect(readWorkspace(document)).toEqual(said);
  } finally {
    for (const tab of tabs) tab.close();
  }
}

const isSame = (one: Y.Doc, other: Y.Doc): boolean =>
  Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other));

function edit(document: Y.Doc, roll: (sides: number) => number): void {
  const { canvases, tasks, text } = workspaceOf(document);
  const what = roll(7);
  if (what === 0 || canvases.size === 0) {
    addCanvas(document, { id: randomUUID(), kind: 'canvas', template: 'empathy-map', title: 'A' });
  } else if (what === 1) {
    const [canvas] = [...canvases.keys()];
    addNote(document, canvas ?? '', { id: randomUUID(), zone: 'says', text: `Note ${roll(99)}` });
  } else if (what === 2) {
    const [canvas] = readWorkspace(document).canvases;
    const one = canvas?.notes[roll(canvas.notes.length + 1)];
    if (canvas && one) moveNote(document, canvas.id, { id: one.id, zone: 'does', before: null });
  } else if (what === 3) {
    addTask(document, { id: randomUUID(), text: 'Ask', milestone: null, assignee: null });
  } else if (what === 4 && tasks.size > 0) {
    const [task] = [...tasks.keys()];
    const words = taskText(document, task ?? '');
    if (words) replaceText(words, `${words.toJSON().slice(roll(4))} ${roll(999)}`);
  } else if (what === 5 && tasks.size > 2) {
    tasks.delete([...tasks.keys()][0] ?? '');
  } else {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`Words ${roll(9999)}`)]);
    text.insert(roll(text.length + 1), [paragraph]);
    if (text.length > 6) text.delete(roll(text.length), 1);
  }
}

it('has every document the same everywhere, with all that was confirmed, whatever breaks off', async () => {
  let done = false;
  const chaos = async () => {
    const roll = dice(seed);
    while (!done) {
      await wait(80 + roll(250));
      const server = servers[roll(2)]!;
      if (roll(3) === 0) server.dropConnections();
      else {
        await server.kill();
        await wait(roll(60));
        await server.start();
      }
    }
  };
  const trouble = chaos();
  const waiting = Array.from({ length: runs }, (_, run) => run);
  const lane = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      await live(run).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  try {
    const lanes = await Promise.allSettled(Array.from({ length: side }, lane));
    expect(lanes.filter(({ status }) => status === 'rejected')).toEqual([]);
  } finally {
    done = true;
    await trouble;
  }
}, 120_000);
