import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where the files of a content folder are read; paths are relative to that folder. */
export interface FileSource {
  /** Names in a folder; none where there is no such folder. */
  list(path: string, kind: 'file' | 'folder'): string[];
  /** The text of a file, or null where there is none. */
  text(path: string): string | null;
  has(path: string): boolean;
}

export const filesOnDisk = (root: string): FileSource => ({
  list: (path, kind) => {
    const folder = join(root, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
      .map((entry) => entry.name);
  },
  text: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null),
  has: (path) => existsSync(join(root, path)),
});

/**
 * Files that are in memory, by path.
 * @param others paths of files that are no text, such as pictures
 */
export function filesInMemory(
  texts: Readonly<Record<string, string>>,
  others: readonly string[],
): FileSource {
  const known = new Map(Object.entries(texts));
  const all = [...known.keys(), ...others];
  return {
    list: (path, kind) => {
      const start = path === '.' ? '' : `${posix.normalize(path)}/`;
      const inside = all.filter((name) => name.startsWith(start));
      const rest = inside.map((name) => name.slice(start.length));
      const isFile = (name: string) => !name.includes('/');
      const found = rest.filter((name) => isFile(name) === (kind === 'file'));
      return [...new Set(found.map((name) => name.split('/')[0] ?? ''))];
    },
    text: (path) => known.get(posix.normalize(path)) ?? null,
    has: (path) => all.includes(posix.normalize(path)),
  };
}
