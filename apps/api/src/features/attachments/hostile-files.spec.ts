import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile } from './file-inspector.js';
import * as make from './files.testkit.js';

type File = [what: string, name: string, content: Buffer | string | (() => Promise<Buffer>)];

const html = '<!doctype html><script>alert(1)</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0')]);
const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(64)]);
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\0\0isommp42')]);
const mp3 = Buffer.concat([
  Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'),
  Buffer.from([0xff, 0xfb, 0x90, 0]),
]);
const after = (bytes: Buffer, more: Buffer | string) => Buffer.concat([bytes, Buffer.from(more)]);
const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 3);
const bomb = async (patch: (entry: Buffer) => void) =>
  make.patchEntry(
    await make.docx({ 'word/big.xml': Buffer.alloc(2_000_000) }),
    'word/big.xml',
    patch,
  );

/** Uncompressed size and flags in the list of a zip file. */
const [sizeAt, flagsAt] = [24, 8];

const refused: Record<string, File[]> = {
  'attachments/type-refused': [
    ['a program', 'run.exe', exe],
    ['a program behind a second ending', 'report.pdf.exe', exe],
    ['a page', 'page.html', html],
    ['a drawing with a script', 'logo.svg', svg],
    ['a script', 'run.js', 'alert(1)'],
    ['a shell script', 'run.sh', '#!/bin/sh'],
    ['an archive', 'all.zip', () => make.zip({ 'a.txt': 'a' })],
    ['a document with macros by its name', 'letter.docm', () => make.docx()],
    ['a program called a PDF', 'report.pdf', exe],
    ['a program called text', 'notes.txt', elf],
    ['an archive called a document', 'letter.docx', () => make.zip({ 'a.txt': 'a' })],
    ['macros called a document', 'letter.docx', () => make.docx({}, make.macroWord)],
    [
      'compressed data called a table',
      'table.csv',
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    ],
    ['rich text called text', 'notes.txt', '{\\rtf1 \\object}'],
    ['a page called a picture', 'photo.jpg', html],
    ['a drawing called a picture', 'photo.png', svg],
    ['text called a PDF', 'report.pdf', 'just text'],
    ['nothing but zeros called a picture', 'photo.gif', Buffer.alloc(100)],
  ],
  'attachments/type-differs': [
    ['another kind of picture', 'photo.jpg', make.png()],
    ['a PDF called a document', 'letter.docx', make.pdf()],
    ['a film called sound', 'voice.mp3', mp4],
    ['a picture called text', 'notes.md', make.gif()],
  ],
  'attachments/content-refused': [
    ['a page called text', 'notes.txt', html],
    ['a drawing called text', 'notes.txt', ` \n${svg}`],
    ['a page far into a text', 'notes.md', `# Notes\n\n${'a '.repeat(500)}${html}`],
    ['entities that grow', 'notes.txt', '<!DOCTYPE x [<!ENTITY a "aa">]>'],
    ['text with zeros', 'notes.txt', 'a\0b'],
    ['text in another encoding', 'table.csv', Buffer.from([0x61, 0xe9, 0x3b, 0x62])],
    ['a picture with an archive behind it', 'a.png', after(make.png(), 'PK\x03\x04')],
    ['a picture with a page behind it', 'a.jpg', after(make.jpeg(), html)],
    ['a moving picture with a script behind it', 'a.gif', after(make.gif(), '/*<script>*/')],
    ['a WebP with more behind it', 'a.webp', after(make.webp(), 'PK\x03\x04')],
    ['an AVIF with more behind it', 'a.avif', after(make.avif(), html)],
    ['a PNG that was cut off', 'a.png', cut(make.png())],
    ['a JPEG that was cut off', 'a.jpg', cut(make.jpeg())],
    ['a GIF that was cut off', 'a.gif', cut(make.gif())],
    ['a WebP that was cut off', 'a.webp', cut(make.webp())],
    ['a PDF that was cut off', 'a.pdf', '%PDF-1.4\n1 0 obj'],
    ['a document that was cut off', 'a.docx', async () => cut(await make.docx())],
    ['a picture as large as a field', 'a.png', make.png(60_000, 60_000)],
    ['a picture with too many points', 'a.gif', make.gif(16_000, 16_000)],
    ['a long thin picture', 'a.jpg', make.jpeg(65_535, 1)],
    ['an AVIF as large as a field', 'a.avif', make.avif(60_000, 60_000)],
    ['a picture without size', 'a.png', make.png(0, 0)],
    ['a bomb that says so', 'a.docx', () => bomb((entry) => entry.writeUInt32LE(3e9, sizeAt))],
    ['a bomb that lies', 'a.docx', () => bomb((entry) => entry.writeUInt32LE(10, sizeAt))],
    ['a locked document', 'a.docx', () => bomb((entry) => entry.writeUInt16LE(1, flagsAt))],
    [
      'a document of thousands of parts',
      'a.docx',
      () => make.docx(Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`p/${n}`, '']))),
    ],
    [
      'a document that writes outside its folder',
      'a.docx',
      async () =>
        make.patchEntry(await make.docx({ 'aa/aa/evil.xml': 'x' }), 'aa/aa/evil.xml', (_, name) =>
          name.write('../../evil.xml'),
        ),
    ],
    ['a document with a macro', 'a.docx', () => make.docx({ 'word/vbaProject.bin': 'x' })],
    ['a document with a program', 'a.docx', () => make.docx({ 'word/embeddings/a.exe': exe })],
    ['a document with an archive', 'a.docx', () => make.docx({ 'word/embeddings/a.zip': 'PK' })],
  ],
};

const kept: [...File, mediaType: string][] = [
  ['a PDF', 'a.pdf', make.pdf(), 'application/pdf'],
  ['a PDF that is also an archive', 'a.pdf', make.pdf('PK\x03\x04 <script>'), 'application/pdf'],
  ['a PNG', 'a.png', make.png(800, 600), 'image/png'],
  ['a JPEG', 'a.jpeg', make.jpeg(800, 600), 'image/jpeg'],
  ['a GIF', 'a.gif', make.gif(), 'image/gif'],
  ['a WebP', 'a.webp', make.webp(), 'image/webp'],
  ['an AVIF', 'a.avif', make.avif(800, 600), 'image/avif'],
  ['text', 'a.txt', 'één < twee, <vet> & meer', 'text/plain; charset=utf-8'],
  ['a table', 'a.csv', '\uFEFFa;b\r\n1;2', 'text/plain; charset=utf-8'],
  ['sound', 'a.mp3', mp3, 'audio/mpeg'],
  ['a film', 'a.mp4', mp4, 'video/mp4'],
  [
    'a document',
    'a.docx',
    () => make.docx(),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'weft-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inspect([, name, content]: File): Promise<string> {
  const path = join(folder, 'incoming');
  writeFileSync(path, typeof content === 'function' ? await content() : content);
  return inspectFile(path, name);
}

it('tries at least forty hostile files', () => {
  expect(Object.values(refused).flat().length).toBeGreaterThanOrEqual(40);
});

it.each(Object.entries(refused).flatMap(([code, files]) => files.map((file) => ({ code, file }))))(
  'refuses $file.0 with $code',
  async ({ code, file }) => {
    await expect(inspect(file)).rejects.toMatchObject({ code });
  },
);

it.each(kept.map((file) => ({ file })))('keeps $file.0', async ({ file }) => {
  const [what, name, content, mediaType] = file;
  expect(await inspect([what, name, content])).toBe(mediaType);
});
