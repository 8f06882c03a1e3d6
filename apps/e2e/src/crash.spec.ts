import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findReflection, readLessons } from '../../../tools/site-lessons.mjs';
import { createLearners } from '../../../tools/site-learners.mjs';
import {
  findDatabase,
  makeDataFolder,
  removeDataFolder,
  startSite,
} from '../../../tools/site-process.mjs';

interface Write {
  readonly path: string;
  readonly cookie: string;
  readonly body: { readonly id: string };
}

const completionCount = 1_000;
const killAfter = 300;
const devices = 64;

/** The server process of a PostgreSQL folder with all that it started. */
function processesOf(folder: string): number[] {
  const [first] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(first);
  const children = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        return readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === first;
      } catch {
        return false;
      }
    });
  return [postmaster, ...children.map(Number)];
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself: its server is gone.
  }
}

async function send(url: string, { path: address, cookie, body }: Write): Promise<boolean> {
  try {
    const response = await fetch(url + address, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // A crash in the middle of the answer is no acknowledgement.
    await response.json();
    return response.ok;
  } catch {
    return false;
  }
}

async function storedIds(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<{ id: string }>(
    'select id from completion union all select id from answer_revision',
  );
  await client.end();
  return found.rows.map((row) => row.id);
}

describe('when server and database are killed while learners work', () => {
  let dataFolder = '';
  beforeEach(() => {
    dataFolder = makeDataFolder();
  });
  afterEach(() => {
    removeDataFolder(dataFolder);
  });

  it('keeps every write that was acknowledged, once, and takes the others again', async () => {
    const site = await startSite({ dataFolder });
    const { url, folder } = await findDatabase(dataFolder);
    const lessons = await readLessons(site.url);
    const question = await findReflection(site.url, lessons);
    const pool = new pg.Pool({ connectionString: url });
    const learners = await createLearners(pool, Math.ceil(completionCount / lessons.length));
    await pool.end();

    const at = new Date().toISOString();
    const completions = learners.flatMap(({ cookie }) =>
      lessons.map((lesson): Write => ({
        path: '/api/me/completions',
        cookie,
        body: Object.assign({ id: randomUUID() }, { lessonId: lesson.id, at }),
      })),
    );
    const answers = learners.map(({ cookie }): Write => ({
      path: '/api/me/answers',
      cookie,
      body: Object.assign({ id: randomUUID() }, question, {
        value: { text: 'Half of what we knew was assumed.' },
        submitted: false,
        editedAt: at,
      }),
    }));
    const writes = [...completions, ...answers].sort((a, b) => (a.body.id < b.body.id ? -1 : 1));
    expect(completions.length).toBeGreaterThanOrEqual(completionCount);

    const acknowledged: string[] = [];
    const killed = { yet: false };
    const waiting = writes.values();
    const device = async () => {
      for (const write of waiting) {
        if (!(await send(site.url, write))) continue;
        acknowledged.push(write.body.id);
        if (acknowledged.length < killAfter || killed.yet) continue;
        killed.yet = true;
        const death = site.kill();
        processesOf(folder).forEach(killNow);
        await death;
      }
    };
    // Sent all at once, they are stored together in a blink, before anything can be killed.
    await Promise.all(Array.from({ length: devices }, device));
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
    expect(acknowledged.length).toBeLessThan(writes.length);

    const again = await startSite({ dataFolder });
    try {
      const databaseUrl = async () => (await findDatabase(dataFolder)).url;
      const kept = await storedIds(await databaseUrl());
      expect(new Set(kept).size).toBe(kept.length);
      expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);

      // The devices of these learners send everything again, not knowing what arrived.
      const repeated = await Promise.all(writes.map((write) => send(again.url, write)));
      expect(repeated).not.toContain(false);
      expect((await storedIds(await databaseUrl())).sort()).toEqual(
        writes.map((write) => write.body.id),
      );
    } finally {
      await again.stop();
    }
  });
});
