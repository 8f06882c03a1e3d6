import { createHash } from 'node:crypto';
import { type MediaKind, mediaFormOf } from '@weft/rules';
import type { Problem } from '../diagnostics.js';
import type { MediaFacts } from './module-media.js';
import { pictureSize } from './picture-facts.js';

/** A picture with more points would fill the memory of a phone that opens it. */
const mostPixels = 20_000_000;
const longestSide = 8192;

/**
 * Decides by its bytes whether a file may be in the media folder of a module: what it says it is,
 * whole, and nothing else beside it. Pure.
 * @param path in the folder of the module, such as `media/river.png`
 */
export function inspectMedia(
  path: string,
  bytes: Buffer,
): { facts: MediaFacts } | { problem: Problem } {
  const form = mediaFormOf(path);
  if (!form) return { problem: problems.name };
  const { kind, type, most } = form;
  if (bytes.length > most) return { problem: tooLarge(bytes.length, most) };
  if (!begins(type, bytes) || !checks[kind](bytes, type)) return { problem: problems.content };
  const size = kind === 'picture' ? pictureSize(type, bytes) : null;
  if (kind === 'picture') {
    if (!size) return { problem: problems.content };
    const sides = [size.width, size.height];
    const fits = sides.every((side) => side > 0 && side <= longestSide);
    if (!fits || size.width * size.height > mostPixels) return { problem: problems.points };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { width = null, height = null } = size ?? {};
  return { facts: { hash, type, size: bytes.length, width, height } };
}

const problems = {
  name: {
    code: 'content/media-name',
    message: 'a media folder has no files with such a name',
    hint:
      'use small letters, digits and hyphens, and png, jpg, gif, webp, avif, mp3, m4a, ogg, mp4, ' +
      'webm, vtt or pdf',
  },
  content: {
    code: 'content/media-type',
    message: 'the file is not what its name says, or it is not whole',
    hint: 'save it again as what it is; nothing may follow its end',
  },
  points: {
    code: 'content/media-size',
    message: 'the picture has too many points, or none',
    hint: `make it smaller than ${longestSide} on a side`,
  },
} satisfies Record<string, Problem>;

const tooLarge = (bytes: number, most: number): Problem => ({
  code: 'content/media-size',
  message: `the file has ${Math.ceil(bytes / 1024)} kB, and may have ${Math.floor(most / 1024)}`,
  hint: 'make it smaller, or save it as webp, mp3 or mp4',
});

const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** Whether the first bytes are those of a type. */
function begins(type: string, bytes: Buffer): boolean {
  switch (type) {
    case 'image/png':
      return ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n';
    case 'image/jpeg':
      return ascii(bytes, 0, 3) === '\xff\xd8\xff';
    case 'image/gif':
      return /^GIF8[79]a$/.test(ascii(bytes, 0, 6));
    case 'image/webp':
      return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
    case 'image/avif':
      return ascii(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(bytes, 8, 12));
    case 'audio/mpeg':
      return ascii(bytes, 0, 3) === 'ID3' || /^\xff[\xe2-\xff]/.test(ascii(bytes, 0, 2));
    case 'audio/ogg':
      return ascii(bytes, 0, 5) === 'OggS\0';
    case 'video/webm':
      return ascii(bytes, 0, 4) === '\x1a\x45\xdf\xa3' && ascii(bytes, 0, 64).includes('webm');
    case 'audio/mp4':
    case 'video/mp4':
      return ascii(bytes, 4, 8) === 'ftyp' && !/^avi|^hei|^mif/.test(ascii(bytes, 8, 12));
    case 'application/pdf':
      return ascii(bytes, 0, 5) === '%PDF-';
    default:
      return /^(\uFEFF)?WEBVTT(?=[ \t\r\n]|$)/.test(bytes.toString('utf8', 0, 16));
  }
}

const checks: Readonly<Record<MediaKind, (bytes: Buffer, type: string) => boolean>> = {
  picture: (bytes, type) => pictureSize(type, bytes) !== null,
  audio: (bytes, type) => type !== 'audio/mp4' || isOfBoxes(bytes),
  video: (bytes, type) => type !== 'video/mp4' || isOfBoxes(bytes),
  captions: (bytes) => {
    try {
      return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
    } catch {
      return false;
    }
  },
  document: (bytes) => bytes.subarray(-1024).includes('%%EOF'),
};

/** MP4 (ISO 14496-12) is boxes from its first byte to its last, with a `moov` among them. */
function isOfBoxes(bytes: Buffer): boolean {
  let movie = false;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    movie ||= ascii(bytes, at + 4, at + 8) === 'moov';
    // 1: the length follows in eight bytes; no file that is taken is so large.
    if (length < 8) return false;
    at += length;
  }
  return movie && at === bytes.length;
}
