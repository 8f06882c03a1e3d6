/** What a file of a module's media folder is, and where a lesson may name it. */
export type MediaKind = 'picture' | 'audio' | 'video' | 'captions' | 'document';

interface MediaForm {
  kind: MediaKind;
  /** What browsers are told. */
  type: string;
  /** Bytes of one file at most. */
  most: number;
}

const megabyte = 1_048_576;
const picture = (type: string): MediaForm => ({ kind: 'picture', type, most: megabyte });
const audio = (type: string): MediaForm => ({ kind: 'audio', type, most: 8 * megabyte });
const video = (type: string): MediaForm => ({ kind: 'video', type, most: 16 * megabyte });

/** By the ending of the name; no drawing that is a page in itself, such as SVG. */
const forms: ReadonlyMap<string, MediaForm> = new Map([
  ['png', picture('image/png')],
  ['jpg', picture('image/jpeg')],
  ['jpeg', picture('image/jpeg')],
  ['gif', picture('image/gif')],
  ['webp', picture('image/webp')],
  ['avif', picture('image/avif')],
  ['mp3', audio('audio/mpeg')],
  ['m4a', audio('audio/mp4')],
  ['ogg', audio('audio/ogg')],
  ['mp4', video('video/mp4')],
  ['webm', video('video/webm')],
  ['vtt', { kind: 'captions', type: 'text/vtt; charset=utf-8', most: 200_000 }],
  ['pdf', { kind: 'document', type: 'application/pdf', most: 4 * megabyte }],
]);

/** The media of one module together; a zip file of it stays under what an import takes. */
export const mediaLimits = { files: 60, bytes: 20 * megabyte } as const;

/**
 * Why a file of this size cannot come into a media folder, where that is known beforehand.
 * @param file.path such as `media/river.png`; a file of this name makes room for it
 * @param there what the folder holds, with what is on its way; sizes in bytes
 */
export function mediaRefusal(
  { path, size }: { path: string; size: number },
  there: readonly { path: string; size: number }[],
): 'name' | 'too-large' | 'full' | null {
  const form = mediaFormOf(path);
  if (!form) return 'name';
  if (size > form.most) return 'too-large';
  const others = there.filter((one) => one.path !== path);
  const bytes = others.reduce((sum, one) => sum + one.size, size);
  return others.length >= mediaLimits.files || bytes > mediaLimits.bytes ? 'full' : null;
}

/** Endings that a media folder takes, as an `accept` attribute lists them. */
export const mediaAccept = [...forms.keys()].map((ending) => `.${ending}`).join();

const pathForm = /^media\/[a-z0-9]+(?:-[a-z0-9]+)*\.([a-z0-9]+)$/;
const longestName = 80;

/**
 * What a path such as `media/river-2.webp` is by its name; null when a media folder has no such
 * files. Its content is another question.
 */
export function mediaFormOf(path: string): MediaForm | null {
  const ending = path.length <= longestName ? pathForm.exec(path)?.[1] : undefined;
  return (ending && forms.get(ending)) || null;
}

/**
 * The path that a file gets in a media folder: plain small letters, digits and hyphens.
 * @param fileName as it is called on somebody's device, such as `Foto één (2).JPG`
 * @returns null for an ending that is not taken
 */
export function mediaPathOf(fileName: string): string | null {
  const dot = fileName.lastIndexOf('.');
  const ending = fileName.slice(dot + 1).toLowerCase();
  const plain = fileName
    .slice(0, Math.max(dot, 0))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return forms.has(ending) ? `media/${plain || 'file'}.${ending}` : null;
}

/**
 * A text in which a file of the media folder has another name, wherever it stands by its whole name;
 * an address elsewhere that ends in the same way stays.
 * @param from such as `media/river.png`
 */
export function renameMediaIn(text: string, { from, to }: { from: string; to: string }): string {
  const name = from.replaceAll('.', '\\.');
  const whole = new RegExp(`(?<![\\w/.%-])${name}(?![\\w-]|[./][\\w-])`, 'g');
  return text.replace(whole, () => to);
}

/** Where published media are asked for. */
export const publishedMedia = '/api/media/';

/**
 * The same texts with their media at another address: those of a draft are for its readers only.
 * @param value plain JSON in which media stand as whole strings, such as a lesson document
 * @param base such as `/api/rounds/ID/media/`
 */
export function withMediaAt<T>(value: T, base: string): T {
  const address = new RegExp(`"${publishedMedia}([0-9a-f]{64}\\.[a-z0-9]+)"`, 'g');
  return JSON.parse(JSON.stringify(value).replace(address, `"${base}$1"`)) as T;
}
