import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a server wrote of itself in `postmaster.pid`; nulls where there is no such file. */
export function readPidFile(folder: string): { pid: number | null; port: number | null } {
  const path = pidFile(folder);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return { pid: pid > 0 ? pid : null, port: port > 0 ? port : null };
}

/** Removes what a dead server left. */
export function removePidFile(folder: string): void {
  rmSync(pidFile(folder), { force: true });
}

/**
 * Whether this number is certainly no living server any more: it belongs to another program now, or
 * nobody collected the dead one. Known on Linux only; elsewhere PostgreSQL judges for itself.
 */
export function isGone(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return !/^Name:\s+postgres$/m.test(status) || /^State:\s+Z/m.test(status);
  } catch {
    return false;
  }
}

function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}
