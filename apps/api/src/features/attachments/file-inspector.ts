import { open, readFile } from 'node:fs/promises';
import type { ErrorCode } from '@weft/contracts';
import { pictureSize } from '@weft/mdx';
import { AppError } from '../../platform/http/app-error.js';
import { endingOf, type FileCheck, fileKinds } from './file-kinds.js';
import { isHarmlessPackage } from './office-package.js';

/** A picture with more would fill the memory of who opens it: some 16,000 by 3,000 pixels. */
const mostPixels = 50_000_000;
const longestSide = 16_384;
const pdfTail = 1024;
/** Text that a browser could take for a page or a drawing. */
const markup = /<(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|!entity)\b/i;

/**
 * Decides by its content whether a file may be kept.
 * @param path of the file
 * @param name cleaned, with an ending
 * @returns its media type
 * @throws AppError attachments/type-refused, attachments/type-differs, attachments/content-refused
 */
export async function inspectFile(path: string, name: string): Promise<string> {
  const kind = fileKinds.get(endingOf(name));
  if (!kind) throw new AppError('attachments/type-refused');
  const found = await foundType(path);
  const agrees = kind.found ? kind.found.includes(found ?? '') : found === null;
  if (!agrees) throw refusalOf(found);
  const holds = await checks[kind.check](path, kind.mediaType);
  if (!holds) throw new AppError('attachments/content-refused');
  return kind.mediaType;
}

/** A kind that is kept under another name only needs that name; the rest is not kept at all. */
function refusalOf(found: string | null): AppError {
  const known = [...fileKinds.values()].some((kind) => kind.found?.includes(found ?? ''));
  const code: ErrorCode = known ? 'attachments/type-differs' : 'attachments/type-refused';
  return new AppError(code);
}

/** By its first bytes; null for what has no mark, such as text. */
async function foundType(path: string): Promise<string | null> {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found?.ext ?? null;
}

const checks: Readonly<Record<FileCheck, (path: string, type: string) => Promise<boolean>>> = {
  picture: async (path, mediaType) => {
    const size = pictureSize(mediaType, await readFile(path));
    if (!size) return false;
    const { width, height } = size;
    const sides = [width, height];
    const fits = sides.every((side) => side > 0 && side <= longestSide);
    return fits && width * height <= mostPixels;
  },
  package: (path) => isHarmlessPackage(path),
  pdf: async (path) => {
    const [head, tail] = await edges(path, pdfTail);
    return head.startsWith('%PDF-') && tail.includes('%%EOF');
  },
  text: async (path) => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
      return !text.includes('\0') && !markup.test(text);
    } catch {
      return false;
    }
  },
  // Played by programs that only decode; browsers get it as a download.
  recording: () => Promise.resolve(true),
};

async function edges(path: string, length: number): Promise<[string, string]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(length, size));
    await file.read(buffer, 0, buffer.length, 0);
    const head = buffer.toString('latin1');
    await file.read(buffer, 0, buffer.length, size - buffer.length);
    return [head, buffer.toString('latin1')];
  } finally {
    await file.close();
  }
}
