import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { inspectMedia } from '../media/inspect-media.js';
import type { ModuleMedia } from '../media/module-media.js';

/** Where the files of a content folder are read; paths are relative to that folder. */
export interface FileSource {
  /** Names in a folder; none where there is no such folder. */
  list(path: string, kind: 'file' | 'folder'): string[];
  /** The text of a file, or null where there is none. */
  text(path: string): string | null;
  has(path: string): boolean;
  /** The files of a media folder, by path in the folder that holds it. */
  media(path: string): ModuleMedia;
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
  media: (path) => {
    const folder = join(root, path, 'media');
    if (!existsSync(folder)) return {};
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return Object.fromEntries(
      names.sort().map((name) => {
        const inspected = inspectMedia(`media/${name}`, readFileSync(join(folder, name)));
        return [`media/${name}`, 'facts' in inspected ? inspected.facts : inspected.problem];
      }),
    );
  },
});

/**
 * Files that are in memory, by path.
 * @param media the files of its media folder, by path
 */
export function filesInMemory(
  texts: Readonly<Record<string, string>>,
  media: ModuleMedia,
): FileSource {
  const known = new Map(Object.entries(texts));
  const all = [...known.keys(), ...Object.keys(media)];
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
    media: () => media,
  };
}
