import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { makeTeams, signInLearners } from '../live-teams.mjs';
import { seedCohort } from '../seed-cohort/seed.mjs';

const assignmentId = 'zo-03-design-round';
const people = 30;
const documents = 200;
const seconds = 10;
const changesASecond = 4;
/** A few pages each. */
const charactersInDocument = 20_000;

/**
 * Thirty people who type in one document, and two hundred documents that are open: how long until
 * the others see a change, and how much memory the server takes.
 * @param {{ url: string, pid: number, database: import('pg').Pool }} site
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { weft: number, bare: null, ratio: null, unit: string }>>}
 */
export async function measureLive({ url, pid, database }, say) {
  const { cohortId } = await seedCohort(database, {
    ...{ learners: people + documents, seed: 52, lecturer: 'lecturer@weft.example' },
  });
  const learners = await signInLearners(database, cohortId);
  // A team of thirty, and two hundred of one.
  const groups = [learners.slice(0, people), ...learners.slice(people).map((one) => [one])];
  const [crowd, ...alone] = await makeTeams(database, cohortId, groups);
  const before = residentMegabytes(pid);
  const delays = await typeTogether(url, crowd);
  const p95 = delays.sort((a, b) => a - b)[Math.floor(delays.length * 0.95)];
  say(
    `live: ${delays.length} changes seen, half within ${delays[delays.length >> 1].toFixed(0)} ms`,
  );
  const tabs = [];
  for (const team of alone) {
    const tab = open(url, team.id, team.members[0].cookie);
    await synced(tab);
    tab.document.getText('bench').insert(0, 'word '.repeat(charactersInDocument / 5));
    tabs.push(tab);
  }
  for (const tab of tabs) await synced(tab);
  await wait(1_000);
  const open200 = residentMegabytes(pid);
  for (const tab of tabs) tab.close();
  await wait(3_000);
  const after = residentMegabytes(pid);
  say(
    `live: ${before.toFixed(0)} MB before, ${open200.toFixed(0)} MB open, ${after.toFixed(0)} MB after`,
  );
  const result = (weft, unit) => ({ weft, bare: null, ratio: null, unit });
  return {
    'live-p95': result(p95, `ms until others see a change, ${people} people in one document`),
    'live-rss': result(open200, `MB with ${documents} documents open`),
  };
}

/** Everybody writes a few times a second; what others see is timed where they see it. */
async function typeTogether(url, { id, members }) {
  const tabs = members.map(({ cookie }) => open(url, id, cookie));
  await Promise.all(tabs.map(synced));
  const delays = [];
  for (const { document } of tabs) {
    document.getMap('bench').observe((event, transaction) => {
      if (transaction.local) return;
      for (const key of event.keysChanged) {
        delays.push(performance.now() - document.getMap('bench').get(key));
      }
    });
  }
  const type = async (tab, at) => {
    await wait((at / people) * (1000 / changesASecond));
    for (let n = 0; n < seconds * changesASecond; n += 1) {
      tab.document.getMap('bench').set(String(at), performance.now());
      await wait(1000 / changesASecond);
    }
  };
  await Promise.all(tabs.map(type));
  await Promise.all(tabs.map(synced));
  for (const tab of tabs) tab.close();
  return delays;
}

function open(url, teamId, cookie) {
  class Socket extends WebSocket {
    constructor(address) {
      super(address, { headers: { cookie, origin: url } });
      this.on('error', () => undefined);
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url: `${url.replace('http', 'ws')}/api/live`,
    WebSocketPolyfill: Socket,
  });
  const document = new Y.Doc();
  const name = `${teamId}/${assignmentId}`;
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document });
  provider.attach();
  const close = () => {
    provider.destroy();
    socket.destroy();
  };
  return { document, provider, close };
}

/** Resolves when all that a tab wrote is stored. */
async function synced({ provider }) {
  for (const deadline = Date.now() + 30_000; ; await wait(5)) {
    if (provider.isSynced && !provider.hasUnsyncedChanges) return;
    if (Date.now() > deadline) throw new Error('a live document was not saved in 30 seconds');
  }
}

function residentMegabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
}
