import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { type Locale, type Report, reportFormats } from '@weft/contracts';
import { readCurriculum } from '@weft/mdx';
import { exampleReportData, reportOf } from '@weft/rules';
import { unzip } from '../../platform/testing/unzip.testkit.js';
import { reportBytes } from './report-files.js';

const read = readCurriculum(fileURLToPath(new URL('../../../../../content', import.meta.url)));
if ('diagnostics' in read) throw new Error('The shipped content cannot be read');
const { rounds, library } = read.curriculum;

function example(locale: Locale): Report {
  const [round] = rounds;
  const source = library.sources['needs-analysis'];
  if (!round || !source) throw new Error('The example is not shipped');
  const entries = library.collections.polls?.entries ?? [];
  return reportOf(exampleReportData({ file: round.file, entries, source }, locale));
}

const dutch = example('nl');
/** A PDF takes long: letters of more languages are in the one that all tests read. */
const english = { ...example('en'), title: 'Ευρώπη ir Šiauliai, ðæ', sections: [] };

it.each(reportFormats)('is the same, byte for byte, each time it is made as %s', async (format) => {
  const first = await reportBytes(dutch, format);
  const second = await reportBytes(structuredClone(dutch), format);
  expect(first.equals(second)).toBe(true);
  expect(first.length).toBeGreaterThan(1000);
});

it('has every vote in the Word document, and headings of two levels', async () => {
  const files = await unzip(await reportBytes(dutch, 'docx'));
  const text = files['word/document.xml'] ?? '';
  for (const word of ['Peiling 10', 'Peiling 12', '29,2 %', '34,8 %', '26 oktober 2022']) {
    expect(text).toContain(word);
  }
  expect(text).toContain('w:val="Heading1"');
  expect(text).toContain('w:val="Heading2"');
  expect(files['word/footer.xml']).toContain('w:instr="PAGE"');
  expect(text).toContain('<w:footerReference w:type="default" r:id="rId3"/>');
  expect(files['docProps/core.xml']).toContain('2022-10-26T00:00:00Z');
});

it('keeps what is typed as text in the Word document', async () => {
  const report = { ...example('en'), title: 'A <b> & "c" \u0007' };
  const { 'word/document.xml': text = '' } = await unzip(await reportBytes(report, 'docx'));
  expect(text).toContain('A &lt;b&gt; &amp; &quot;c&quot; <');
});

it('is a tagged PDF with letters of Greek and Lithuanian', async () => {
  const bytes = await reportBytes(english, 'pdf');
  const text = bytes.toString('latin1');
  for (const word of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', '/H1', '/LBody']) {
    expect(text).toContain(word);
  }
  // A letter that a font lacks is its glyph 0; in the text it would be written <0000.
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const drawn = streams.filter((one) => one.includes(' Tf')).join('\n');
  const glyphs = [...drawn.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex ?? '');
  expect(glyphs.length).toBeGreaterThan(50);
  for (const hex of glyphs) expect(hex.match(/.{4}/g)).not.toContain('0000');
});

it('has a row for each answer and claim in the CSV', async () => {
  const lines = (await reportBytes(example('en'), 'csv')).toString().split('\r\n');
  expect(lines[0]).toContain('chapter,title,kind,text,count,share,evidence,decision');
  expect(lines.filter((line) => line.includes('Poll 10: '))).toHaveLength(10);
  expect(lines.filter((line) => line.includes(',claim,'))).toHaveLength(12);
});
