import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { changeTeams, endAllSessions, endSession, liveClosing, signOut } from '@weft/contracts';
import { assignmentId, readStored } from '../../../tools/faults/document-run.mjs';
import { writeTask } from '../../../tools/faults/edits.mjs';
import { openTab, until } from '../../../tools/faults/member.mjs';
import { runFaults } from '../../../tools/faults/run-faults.mjs';
import { makeClass, startTwoServers } from '../../../tools/faults/two-servers.mjs';

/** Documents that go through faults here; `npm run faults` takes two hundred. */
const runs = 5;
const seed = Number(process.env['WEFT_FAULT_SEED'] ?? Date.now() % 1_000_000);

type Site = Awaited<ReturnType<typeof startTwoServers>>;
type Class = Awaited<ReturnType<typeof makeClass>>;

let site: Site;
let group: Class;
beforeAll(async () => {
  site = await startTwoServers();
  group = await makeClass(site.database, { teams: runs + 4, members: 3, seed: 52 });
});
afterAll(() => site.close());

const json = { 'content-type': 'application/json' };

async function send(who: { cookie: string }, [method, path]: [string, string], body?: object) {
  const response = await fetch(site.servers[0]!.url + path, {
    ...{ method, headers: { cookie: who.cookie, ...(body && json) } },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

interface Person {
  id: string;
  cookie: string;
}

const { signedOut, standingChanged } = liveClosing;

describe('with a document open at one server, the socket closes within a second when, at the other,', () => {
  const table: [string, number, (who: Person) => Promise<unknown>][] = [
    ['she signs out', signedOut, (who) => send(who, ['DELETE', signOut.path])],
    ['she signs out everywhere', signedOut, (who) => send(who, ['DELETE', endAllSessions.path])],
    ['another device of hers ends the session', signedOut, endFromElsewhere],
    ['her lecturer takes her out of the team', standingChanged, takeOut],
  ];

  async function endFromElsewhere(who: Person): Promise<void> {
    const { rows } = await site.database.query<{ id: string }>(
      'select id from session where account_id = $1',
      [who.id],
    );
    const path = endSession.path.replace(':sessionId', rows[0]?.id ?? '');
    await send(who, ['DELETE', path]);
  }

  async function takeOut(who: Person): Promise<void> {
    const change = { action: 'place', accountId: who.id, teamId: null, seesEarlier: false };
    const path = changeTeams.path.replace(':cohortId', group.cohortId);
    await send(group.lecturer!, ['POST', path], { id: randomUUID(), ...change });
  }

  it.each(table.map(([what, code, end], at) => ({ what, code, end, at })))(
    '$what',
    async ({ code, end, at }) => {
      const { id, members } = group.teams[at]!;
      const [who, mate] = [members[0]!, members[1]!];
      const name = `${id}/${assignmentId}`;
      const { port } = site.servers[1]!;
      const [tab, other] = [who, mate].map(({ cookie }) => openTab({ port, cookie, name }));
      try {
        await Promise.all([tab!.saved(), other!.saved()]);
        const before = performance.now();
        writeTask(tab!.document, 'Before');
        await tab!.saved();
        // On a machine that is busy a second is ten times what it takes there to save a word.
        const most = Math.max(1_000, 10 * (performance.now() - before));
        await end(who);
        const began = performance.now();
        await until(() => tab!.closings.includes(code), 'closing');
        expect(performance.now() - began).toBeLessThan(most);
        const { changes } = await readStored(site.database, id);
        writeTask(tab!.document, 'Too late');
        // It tries to come back some ten times meanwhile.
        await wait(600);
        expect(tab!.isSaved()).toBe(false);
        expect((await readStored(site.database, id)).changes).toBe(changes);
        expect(other!.closings).toEqual([]);
      } finally {
        for (const each of [tab, other]) each!.close();
      }
    },
  );
});

it('has every document the same everywhere, with all that was confirmed, whatever is killed', async () => {
  const done = await runFaults(site, {
    ...{ teams: group.teams.slice(-runs), side: runs, steps: 40, seed },
  });
  // The seed is what a failure needs.
  expect({ seed, failures: done.failures }).toEqual({ seed, failures: [] });
  expect(done.deaths).toBeGreaterThan(1);
  expect(done.confirmed).toBeGreaterThan(runs);
});
