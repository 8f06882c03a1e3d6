import type { DraftChange, DraftFile, DraftMedia } from '@weft/contracts';
import { mediaFormOf, renameMediaIn } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import type { FileWrite } from './draft-file.repository.js';
import { newLesson } from './module-template.js';

type ChangeOf<Kind extends DraftChange['kind']> = Extract<DraftChange, { kind: Kind }>;

/** What stands in a draft: its texts, its pictures and recordings. */
export interface DraftFolder {
  files: readonly DraftFile[];
  media: readonly DraftMedia[];
}

/** @throws AppError drafts/file-unknown, drafts/path-refused */
export function renameWrites(folder: DraftFolder, change: ChangeOf<'rename'>): FileWrite[] {
  const { files } = folder;
  const { from, to } = change;
  if (from.startsWith('media/')) return renameMediaWrites(folder, change);
  const moved = filesAt(files, from);
  if (isFile(from) !== isFile(to) || filesAt(files, to, 'any').length > 0) {
    throw new AppError('drafts/path-refused');
  }
  return moved.flatMap(({ path, text }): FileWrite[] => [
    { path, text: null, kind: 'renamed' },
    { path: to + path.slice(from.length), text, kind: 'renamed' },
  ]);
}

/** The file at its new place, and every text that names it: the texts of all languages at once. */
function renameMediaWrites(
  { files, media }: DraftFolder,
  { from, to }: ChangeOf<'rename'>,
): FileWrite[] {
  const [moved] = filesAt(media, from);
  const isSameType = mediaFormOf(to)?.type === mediaFormOf(from)?.type;
  if (!moved || !isSameType || filesAt(media, to, 'any').length > 0) {
    throw new AppError('drafts/path-refused');
  }
  const texts = files.flatMap(({ path, text }): FileWrite[] => {
    const after = renameMediaIn(text, { from, to });
    return after === text ? [] : [{ path, text: after, kind: 'saved' }];
  });
  return [
    ...texts,
    { path: from, text: null, kind: 'renamed' },
    { path: to, text: null, media: moved.hash, kind: 'renamed' },
  ];
}

/** @throws AppError drafts/file-unknown */
export function removeWrites(
  files: readonly Pick<DraftFile, 'path'>[],
  { place }: ChangeOf<'remove'>,
): FileWrite[] {
  return filesAt(files, place).map(({ path }) => ({ path, text: null, kind: 'removed' }));
}

/** A lesson behind the others, with the first outcome of the module. @throws AppError drafts/path-refused */
export function addLessonWrites(
  files: readonly DraftFile[],
  { slug, title }: ChangeOf<'add-lesson'>,
  { moduleCode, today }: { moduleCode: string; today: string },
): FileWrite[] {
  const folders = files.flatMap(({ path }) => {
    const [, number, name] = /^lessons\/(\d{2})-([^/]+)\//.exec(path) ?? [];
    return number && name ? [{ number: Number(number), name }] : [];
  });
  const number = Math.max(0, ...folders.map((folder) => folder.number)) + 1;
  if (number > 99 || folders.some(({ name }) => name === slug)) {
    throw new AppError('drafts/path-refused');
  }
  const module = files.find(({ path }) => path === 'module.yaml')?.text ?? '';
  const texts = newLesson({
    folder: `lessons/${String(number).padStart(2, '0')}-${slug}`,
    id: `${moduleCode.toLowerCase()}-${slug}`,
    ...{ slug, title, today },
    outcome: /\bid: *['"]?(LO\d+)/.exec(module)?.[1] ?? 'LO1',
  });
  return Object.entries(texts).map(([path, text]) => ({ path, text, kind: 'added' }));
}

/** What makes the files of a draft those of a folder. */
export function replaceWrites(
  files: readonly DraftFile[],
  texts: Readonly<Record<string, string>>,
): FileWrite[] {
  const removed = files.filter(({ path }) => texts[path] === undefined);
  return [
    ...removed.map(({ path }): FileWrite => ({ path, text: null, kind: 'removed' })),
    ...Object.entries(texts).flatMap(([path, text]): FileWrite[] =>
      files.some((file) => file.path === path && file.text === text)
        ? []
        : [{ path, text, kind: 'imported' }],
    ),
  ];
}

const isFile = (place: string): boolean => /\.[a-z]+$/.test(place);

/** A file, or all files of a folder. */
function filesAt<File extends Pick<DraftFile, 'path'>>(
  files: readonly File[],
  place: string,
  wanted: 'some' | 'any' = 'some',
): File[] {
  const found = files.filter(({ path }) => path === place || path.startsWith(`${place}/`));
  if (found.length === 0 && wanted === 'some') throw new AppError('drafts/file-unknown');
  return found;
}
