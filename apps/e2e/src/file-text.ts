import { inflateRawSync, inflateSync } from 'node:zlib';

/**
 * The text of one file in a ZIP.
 * @throws Error where it is not in it
 */
export function zippedText(zip: Buffer, name: string): string {
  // The central directory: sizes may be missing in front of the files themselves.
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const body = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString();
  }
  throw new Error(`no ${name} in the file`);
}

/** What is written in a Word document, without its marks. */
export const wordText = (docx: Buffer): string =>
  zippedText(docx, 'word/document.xml')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

/**
 * What is written in a PDF whose fonts have tables of Unicode (ISO 32000-1, 9.10.3), in the order in
 * which it is drawn; a line of text each.
 */
export function pdfText(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const streamOf = (body: string): string => {
    const data = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)?.[1];
    if (data === undefined || body.includes('/FontFile')) return '';
    if (!body.includes('/FlateDecode')) return data;
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, string[]>();
  for (const [, name = '', id = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
    const [, entries = ''] = /beginbfrange([\s\S]*)endbfrange/.exec(
      streamOf(objects.get(table) ?? ''),
    ) ?? [''];
    const letters = [...entries.matchAll(/\[([\s\S]*?)\]/g)].flatMap(([, row = '']) =>
      [...row.matchAll(/<([^>]*)>/g)].map(([, codes = '']) => fromHex(codes.replaceAll(' ', ''))),
    );
    fonts.set(name, letters);
  }
  const lines: string[] = [];
  for (const body of objects.values()) {
    const content = streamOf(body);
    if (!content.includes(' Tf')) continue;
    let letters: readonly string[] = [];
    for (const [, font, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) letters = fonts.get(font) ?? [];
      const glyphs = (drawn ?? '').matchAll(/<([0-9a-f]+)>/g);
      const codes = [...glyphs].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
      if (codes.length > 0) lines.push(codes.map((code) => letters[parseInt(code, 16)]).join(''));
    }
  }
  return lines.join('\n');
}

/** What is written in a table of commas (RFC 4180): by row, the cells from the fourth to the sixth. */
export const csvText = (csv: Buffer): string =>
  csv
    .toString()
    .split('\r\n')
    .map((row) => [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => cell))
    .map((cells) => cells.slice(3, 6).join(''))
    .join('\n');

/** UTF-16 in hexadecimal digits. */
const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
