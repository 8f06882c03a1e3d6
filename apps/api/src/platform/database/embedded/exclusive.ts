import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Locks of this very process: in a container, the process before it had the same number. */
const own = new Set<string>();

/**
 * Lets one process at a time do the work; a lock whose process is gone counts for nothing.
 * @param path of the lock file
 */
export async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!take(path)) await wait(50);
  try {
    return await work();
  } finally {
    own.delete(path);
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    own.add(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

function isHeld(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder === process.pid) return own.has(path);
    // It is empty for the moment in which it is written.
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
