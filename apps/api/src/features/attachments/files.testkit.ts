import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import { ZipFile } from 'yazl';

const u16 = (...values: number[]) => Buffer.from(values.flatMap((one) => [one >> 8, one & 255]));
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const ascii = (text: string) => Buffer.from(text, 'latin1');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([ascii(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
}

/** A picture of one colour; only small ones hold as many pixels as they say. */
export function png(width = 1, height = 1): Buffer {
  const rows = Buffer.alloc(Math.min(height, 4) * (Math.min(width, 4) + 1));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpeg(width = 1, height = 1): Buffer {
  return Buffer.concat([
    u16(0xffd8, 0xffe0, 16),
    ascii('JFIF\0'),
    Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0]),
    u16(0xffc0, 11),
    Buffer.from([8]),
    u16(height, width),
    Buffer.from([1, 1, 0x11, 0]),
    u16(0xffda, 8),
    Buffer.from([1, 1, 0, 0, 0x3f, 0, 0]),
    u16(0xffd9),
  ]);
}

export function gif(width = 1, height = 1): Buffer {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

export const webp = (): Buffer =>
  Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

export function avif(width = 1, height = 1): Buffer {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    return Buffer.concat([u32(body.length + 8), ascii(type), body]);
  };
  const size = box('ispe', u32(0), u32(width), u32(height));
  return Buffer.concat([
    box('ftyp', ascii('avif'), u32(0), ascii('avifmif1')),
    box('meta', u32(0), box('iprp', box('ipco', size))),
    box('mdat', Buffer.alloc(8)),
  ]);
}

export const pdf = (inside = ''): Buffer => ascii(`%PDF-1.4\n${inside}\ntrailer\n%%EOF\n`);

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const macroWord = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** A zip file with these parts. */
export async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    file.addBuffer(Buffer.from(content), name, { mtime: new Date('2027-01-01') });
  }
  file.end();
  return buffer(file.outputStream);
}

/** A text of an office program, with more parts where a test needs them. */
export const docx = (parts: Record<string, string | Buffer> = {}, main = word): Promise<Buffer> =>
  zip({
    '[Content_Types].xml': contentTypes(main),
    'word/document.xml': '<w:document/>',
    ...parts,
  });

/** Writes over bytes of a part's entry in the list of a zip file, where the list says it is. */
export function patchEntry(
  file: Buffer,
  name: string,
  patch: (entry: Buffer, name: Buffer) => void,
): Buffer {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    const own = bytes.subarray(at + 46, at + 46 + length);
    if (own.toString() === name) patch(bytes.subarray(at, at + 46), own);
  }
  return bytes;
}
