import { finished } from 'node:stream/promises';
import { Writable } from 'node:stream';
import yauzl from 'yauzl';

/** What a document may unpack to; a text with pictures of 25 MB stays far under it. */
const mostBytes = 160 * 1024 * 1024;
const mostParts = 3000;
/** Programs inside a document, and documents inside it that would have to be unpacked again. */
const refused =
  /vbaproject\.bin$|activex\/|\.(exe|dll|scr|bat|cmd|com|js|vbs|ps1|jar|zip|7z|rar)$/i;

/**
 * Whether a document of an office program, which is a zip file, is harmless to unpack: whole, no
 * bomb, no names that lead outside, no macros. Every part is unpacked and counted, as what the file
 * says about its own sizes may be a lie.
 */
export async function isHarmlessPackage(path: string): Promise<boolean> {
  try {
    const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      return await unpacks(zip);
    } finally {
      zip.close();
    }
  } catch {
    // What yauzl refuses: a wrong checksum or size, a name with `..`, a file that was cut off.
    return false;
  }
}

async function unpacks(zip: yauzl.ZipFile): Promise<boolean> {
  if (zip.entryCount > mostParts) return false;
  let left = mostBytes;
  for await (const entry of zip.eachEntry()) {
    if (refused.test(entry.fileName) || entry.isEncrypted()) return false;
    left -= entry.uncompressedSize;
    if (left < 0) return false;
    const stream = await zip.openReadStreamPromise(entry);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    stream.pipe(nowhere);
    // yauzl ends the stream with an error as soon as more comes out than the entry says.
    await Promise.all([finished(stream), finished(nowhere)]);
  }
  return true;
}
