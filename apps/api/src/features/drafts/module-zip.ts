import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type DraftDiagnostic, draftLimits, DraftPath } from '@weft/contracts';
import yauzl from 'yauzl';
import { inspectMedia, type MediaFacts } from '@weft/mdx';
import { mediaLimits } from '@weft/rules';
import { ZipFile } from 'yazl';
import type { ModuleFiles, ModuleTexts } from '../content/index.js';

/** The same for every export, so that the same files are the same bytes in every time zone. */
const everyTime = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** What goes out; media are asked for one by one. */
interface OutgoingFiles {
  texts: ModuleTexts;
  media: readonly string[];
  bytesOf: (path: string) => Promise<Buffer>;
}

/** The folder of a module as a zip file, sent while it is made; the same bytes for the same files. */
export function zipOf(folder: string, { texts, media, bytesOf }: OutgoingFiles): Readable {
  const zip = new ZipFile();
  for (const path of Object.keys(texts).sort()) {
    zip.addBuffer(Buffer.from(texts[path] ?? '', 'utf8'), `${folder}/${path}`, everyTime);
  }
  for (const path of [...media].sort()) {
    // Compressed already, and read only when it is its turn.
    zip.addReadStreamLazy(`${folder}/${path}`, { ...everyTime, compress: false }, (take) => {
      const bytes = bytesOf(path);
      bytes.then(
        (read) => take(null, Readable.from([read])),
        (error: unknown) => take(error, Readable.from([])),
      );
    });
  }
  zip.end();
  // Its type says less than it is: a PassThrough.
  return Readable.from(zip.outputStream as AsyncIterable<Buffer>);
}

/** What came in: of its pictures and recordings the bytes too, by hash. */
export type IncomingFiles = ModuleFiles & { bytes: ReadonlyMap<string, Buffer> };

/** What came in, or everything that is wrong with it. */
export type TakenIn = IncomingFiles | { diagnostics: DraftDiagnostic[] };

/**
 * Reads the zip file of a module: its files at the top or in one folder. Everything is checked and
 * nothing is written; what unpacks to more than it says, or than a draft may hold, is refused.
 */
export async function readZip(bytes: Buffer): Promise<TakenIn> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > draftLimits.files * 2) return refused('', 'too many files', smaller);
    const found: [string, Buffer][] = [];
    let left: number = draftLimits.characters * 2 + mediaLimits.bytes;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) return refused(entry.fileName, 'the file is encrypted', plain);
      left -= entry.uncompressedSize;
      if (left < 0) return refused(entry.fileName, 'the files are too large', smaller);
      // yauzl ends the stream with an error as soon as more comes out than the entry says.
      found.push([entry.fileName, await buffer(await zip.openReadStreamPromise(entry))]);
    }
    return decode(found);
  } catch {
    // A wrong checksum or size, a name with `..`, a file that was cut off or is no zip file.
    return refused('', 'this is not a zip file of a module', plain);
  }
}

const smaller = 'leave out what does not belong to the module';
const plain = 'make an ordinary zip file of the folder of the module';

const refused = (file: string, message: string, hint: string): TakenIn => ({
  diagnostics: [problem(file, message, hint)],
});

const problem = (file: string, message: string, hint: string): DraftDiagnostic => ({
  ...{ file, line: 1, column: 1, code: 'content/import', message, hint },
});

function decode(found: readonly [string, Buffer][]): TakenIn {
  // Hidden files, and what macOS adds, belong to no module.
  const files = found.filter(
    ([name]) => !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX'),
  );
  const module = files.find(([name]) => /^([^/]+\/)?module\.yaml$/.test(name));
  if (!module) return refused('module.yaml', 'there is no module.yaml', plain);
  const root = module[0].slice(0, -'module.yaml'.length);
  const texts: ModuleTexts = {};
  const diagnostics: DraftDiagnostic[] = [];
  const media: Record<string, MediaFacts> = {};
  const kept = new Map<string, Buffer>();
  for (const [name, bytes] of files) {
    const path = name.startsWith(root) ? name.slice(root.length) : name;
    if (path.startsWith('media/')) {
      const inspected = inspectMedia(path, bytes);
      if ('problem' in inspected) diagnostics.push(refusedMedia(path, inspected.problem));
      else {
        media[path] = inspected.facts;
        kept.set(inspected.facts.hash, bytes);
      }
      continue;
    }
    const read = readText(path, bytes);
    if ('text' in read) texts[path] = read.text;
    else diagnostics.push(problem(path, read.message, read.hint));
  }
  return diagnostics.length > 0 ? { diagnostics } : { texts, media, bytes: kept };
}

/** A picture or recording that was refused, as an author is told. */
export const refusedMedia = (
  path: string,
  { code, message, hint }: Pick<DraftDiagnostic, 'code' | 'message' | 'hint'>,
): DraftDiagnostic => ({ file: path, line: 1, column: 1, code, message, hint });

/** Byte for byte: what is not UTF-8 would come out other than it went in. */
function readText(
  path: string,
  bytes: Buffer,
): { text: string } | { message: string; hint: string } {
  if (!DraftPath.safeParse(path).success) {
    const hint = 'remove it, or give it a name such as lessons/01-start/nl.mdx';
    return { message: 'this file does not belong to a module', hint };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) return { message: 'this is no text', hint: 'save it as UTF-8' };
    if (text.length > draftLimits.text) return { message: 'the text is too long', hint: smaller };
    return { text };
  } catch {
    return { message: 'this is no text in UTF-8', hint: 'save it as UTF-8' };
  }
}
