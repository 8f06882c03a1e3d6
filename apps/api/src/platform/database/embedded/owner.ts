import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The system user that runs the server; empty when it is the current user. */
export interface ServerOwner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where root puts what the server's user must reach but cannot where it is. */
const openFolder = '/var/lib/weft';

/**
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres`, made when absent.
 * @returns nothing to change for an ordinary user
 */
export function findOwner(): ServerOwner {
  if (process.getuid?.() !== 0) return {};
  try {
    return readIds();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return readIds();
  }
}

function readIds(): ServerOwner {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The folder for the server's files: inside the data folder, unless another user must reach it
 * through a folder that is closed to others (such as /root). Then `/var/lib/weft/<hash>`, which is
 * the same for the same data folder.
 */
export function chooseClusterFolder(dataFolder: string, owner: ServerOwner): string {
  const parent = isReachable(dataFolder, owner) ? dataFolder : hashedFolder(dataFolder);
  const cluster = join(parent, 'postgres');
  mkdirSync(cluster, { recursive: true });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(cluster, owner.uid, owner.gid);
  chmodSync(cluster, 0o700);
  return cluster;
}

/**
 * The programs where the server's user can run them: as npm installed them, or a copy of them.
 * @param native folder with `bin`, `lib` and `share`
 */
export function reachPrograms(native: string, owner: ServerOwner): string {
  if (isReachable(native, owner)) return native;
  const copy = hashedFolder(`${native} ${statSync(native).mtimeMs}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another process was first: its copy is as good.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function hashedFolder(name: string): string {
  return join(openFolder, createHash('sha256').update(name).digest('hex').slice(0, 16));
}

/** Whether the server's user may pass through this folder and all above it. */
function isReachable(folder: string, owner: ServerOwner): boolean {
  if (owner.uid === undefined) return true;
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
  }
  return true;
}
