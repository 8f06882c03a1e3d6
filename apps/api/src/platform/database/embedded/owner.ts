import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The system user that runs the server; empty when it is the current user. */
export interface ServerOwner {
  readonly uid?: number;
  readonly gid?: number;
}

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
  const reachable = owner.uid === undefined || isOpenToOthers(dataFolder);
  const parent = reachable
    ? dataFolder
    : join('/var/lib/weft', createHash('sha256').update(dataFolder).digest('hex').slice(0, 16));
  const cluster = join(parent, 'postgres');
  mkdirSync(cluster, { recursive: true });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(cluster, owner.uid, owner.gid);
  chmodSync(cluster, 0o700);
  return cluster;
}

/** Whether everybody may pass through this folder and all above it. */
function isOpenToOthers(folder: string): boolean {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
  }
  return true;
}
