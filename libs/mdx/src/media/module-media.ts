import { type MediaKind, mediaFormOf, publishedMedia } from '@weft/rules';
import type { DiagnosticList, Point, Problem } from '../diagnostics.js';
import { suggest } from '../suggest.js';

/** What is known of a file of a media folder without its bytes. */
export interface MediaFacts {
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  hash: string;
  /** Media type. */
  type: string;
  /** Bytes. */
  size: number;
  /** In pixels; null for what is no picture. */
  width: number | null;
  height: number | null;
}

/** The media folder of a module, by path such as `media/river.png`; also what was refused, and why. */
export type ModuleMedia = Record<string, MediaFacts | Problem>;

/** A file that a lesson names, as its document has it. */
interface PlacedMedia {
  address: string;
  width: number | null;
  height: number | null;
}

/** Finds the files that one text names, and tells of those that are not there. */
export class MediaPlaces {
  /**
   * @param files null where nobody knows the media folder: names then stay as they are
   * @param base where the files are asked for
   */
  constructor(
    private readonly diagnostics: DiagnosticList,
    private readonly files: ModuleMedia | null,
    private readonly base: string = publishedMedia,
  ) {}

  /** @returns null, and a diagnostic at that place, when there is no such file of these kinds */
  place(path: string, kinds: readonly MediaKind[], at: Point): PlacedMedia | null {
    if (!this.files) return { address: path, width: null, height: null };
    const form = mediaFormOf(path);
    const file = Object.hasOwn(this.files, path) ? this.files[path] : undefined;
    const problem =
      !form || !kinds.includes(form.kind) ? wrongKind(path, kinds) : this.faultOf(file, path);
    if (problem || !file || 'code' in file) {
      if (problem) this.diagnostics.add({ at, ...problem });
      return null;
    }
    const { hash, width, height } = file;
    return { address: `${this.base}${hash}${path.slice(path.lastIndexOf('.'))}`, width, height };
  }

  private faultOf(file: MediaFacts | Problem | undefined, path: string): Problem | null {
    if (file) return 'code' in file ? { ...file, message: `${path}: ${file.message}` } : null;
    const kind = mediaFormOf(path)?.kind;
    const names = Object.keys(this.files ?? {}).filter((name) => mediaFormOf(name)?.kind === kind);
    const near = names.length > 0 ? `; ${suggest(path, names)}` : '';
    const hint = `put it in the media folder of the module${near}`;
    return { code: 'content/media', message: `there is no file ${path}`, hint };
  }
}

const wrongKind = (path: string, kinds: readonly MediaKind[]): Problem => ({
  code: 'content/media-type',
  message: `${path} cannot stand here`,
  hint: `name a file of the media folder that is: ${kinds.join(', ')}`,
});

/** Paths of media that texts name, also where they only seem to. */
export const mediaNamesIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(/\bmedia\/[A-Za-z0-9._-]+\.[a-z0-9]+/g) ?? []));
