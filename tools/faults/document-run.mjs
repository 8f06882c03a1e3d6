import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { readWorkspace } from '@weft/workspace';
import * as Y from 'yjs';
import { edit } from './edits.mjs';
import { Link } from './link.mjs';
import { openTab, until } from './member.mjs';

/** The assignment of the curriculum of these servers. */
export const assignmentId = 'tt-01-cloth';

/**
 * One document whose members write, break off, come back and go away, until both servers died at
 * least once; then all that is asked of it.
 * @param {{ servers: import('./two-servers.mjs').Server[], database: import('pg').Pool,
 *   team: import('./two-servers.mjs').Team, steps: number, cutMs?: number,
 *   chance: { roll: (sides: number) => number, id: () => string } }} run `steps`: at least so many
 *   things happen; `cutMs`: the first member has no network for this long, and writes on
 * @returns {Promise<{ changes: number, edits: number, confirmed: number }>} `confirmed`: tabs that
 *   were told that something is saved
 * @throws Error when documents differ or something that was confirmed is missing
 */
export async function runDocument({ servers, database, team, steps, chance, cutMs = 0 }) {
  const { roll } = chance;
  const name = `${team.id}/${assignmentId}`;
  const diedBefore = servers.map(({ deaths }) => deaths);
  const links = team.members.map(() => new Link(() => servers[roll(2)].port));
  const ports = await Promise.all(links.map((link) => link.open()));
  const gone = [];
  const open = (at, document) =>
    openTab({ port: ports[at], cookie: team.members[at].cookie, name, document });
  const tabs = team.members.map((_, at) => open(at));
  const leave = (at, document) => {
    gone.push(tabs[at]);
    tabs[at].close();
    tabs[at] = open(at, document);
  };
  let edits = 0;
  const write = (at) => {
    edit(tabs[at].document, chance);
    edits += 1;
  };
  const happen = (at) => {
    const what = roll(24);
    if (what < 12) write(at);
    else if (what === 12) links[at].silence();
    else if (what < 16) links[at].restore();
    else if (what < 18) links[at].drop();
    // A browser that is closed in the middle of it, for good.
    else if (what === 18) leave(at);
    // A browser that is closed, and opened again with what the device kept.
    else if (what === 19) leave(at, copyOf(tabs[at].document));
    // Everybody at once, and at once again.
    else if (what === 20) for (const link of links) link.drop();
  };
  const survived = () => servers.some(({ deaths }, at) => deaths === diedBefore[at]);
  const cutUntil = Date.now() + cutMs;
  try {
    for (let step = 0; step < steps || survived() || Date.now() < cutUntil; step += 1) {
      const at = roll(tabs.length);
      if (Date.now() < cutUntil && at === 0) {
        links[0].silence();
        write(0);
      } else happen(at);
      await wait(roll(step < steps ? 60 : 300));
    }
    for (const link of links) link.restore();
    await Promise.all(tabs.map((tab) => tab.saved()));
    const fresh = servers.map(({ port }, at) =>
      openTab({ port, name, cookie: team.members[at].cookie }),
    );
    tabs.push(...fresh);
    await Promise.all(fresh.map((tab) => tab.saved()));
    const stored = await agree(tabs, () => readStored(database, team.id));
    const everything = Y.snapshot(stored.document);
    const confirmed = [...gone, ...tabs].flatMap((tab) => tab.confirmed ?? []);
    for (const told of confirmed) {
      assert(isWithin(told, everything), 'something confirmed is missing');
    }
    const said = readWorkspace(stored.document);
    for (const { document } of tabs) assert.deepEqual(readWorkspace(document), said);
    return { changes: stored.changes, edits, confirmed: confirmed.length };
  } finally {
    for (const tab of tabs) tab.close();
    for (const link of links) link.close();
  }
}

/** Waits until everybody has what is stored: the newest may still be on its way. */
async function agree(tabs, read) {
  let stored = await read();
  const isSame = ({ document }) =>
    Y.equalSnapshots(Y.snapshot(document), Y.snapshot(stored.document));
  await until(async () => {
    if (tabs.every(isSame)) return true;
    stored = await read();
    await wait(100);
    return false;
  }, 'agreeing');
  return stored;
}

/**
 * The document of a team as the database has it, and how many changes made it.
 * @param {import('pg').Pool} database
 * @param {string} teamId
 * @throws Error when its changes are not numbered without gaps
 */
export async function readStored(database, teamId) {
  const { rows } = await database.query(
    `select change.sequence, update, document.sequence as newest
     from work_document document join work_update change on document_id = document.id
     where team_id = $1 and assignment_id = $2 order by change.sequence`,
    [teamId, assignmentId],
  );
  rows.forEach(({ sequence }, at) => assert.equal(sequence, at + 1, 'numbers have a gap'));
  assert.equal(rows.at(-1)?.newest ?? 0, rows.length, 'the newest number is not the last');
  const document = new Y.Doc();
  document.transact(() => {
    for (const { update } of rows) Y.applyUpdate(document, update);
  });
  return { document, changes: rows.length };
}

/** Whether all that was shown and taken away at one moment is so at another. */
function isWithin(one, all) {
  const isWritten = [...one.sv].every(([client, clock]) => (all.sv.get(client) ?? 0) >= clock);
  return isWritten && Y.equalDeleteSets(all.ds, Y.mergeDeleteSets([all.ds, one.ds]));
}

function copyOf(document) {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}
