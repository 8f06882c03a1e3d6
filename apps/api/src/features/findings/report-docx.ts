import { buffer } from 'node:stream/consumers';
import type { Report, ReportPart } from '@weft/contracts';
import { ZipFile } from 'yazl';
import * as xml from './docx-xml.js';
import { claimLine, depthOf, evidenceLine, fileWords } from './report-file-words.js';

/**
 * A report as a Word document (ECMA-376): real headings, lists and tables, so that it has an outline
 * and is read out in order. Files in it have one fixed time: same report, same bytes.
 */
export async function reportDocx(report: Report): Promise<Buffer> {
  const { locale, title, subtitle, sections, evidence, date } = report;
  const body = [
    xml.paragraph(title, { style: 'Title' }),
    xml.paragraph(subtitle, { style: 'Subtitle' }),
    ...sections.flatMap(({ number, title: name, parts }) => [
      xml.paragraph(`${number} ${name}`, { style: `Heading${depthOf(number)}` }),
      ...parts.flatMap(drawn),
    ]),
    xml.paragraph(fileWords[locale].evidence, { style: 'Heading1' }),
    ...evidence.map((one) => xml.bullet(evidenceLine(one, locale))),
  ].join('');
  return zipped({
    '[Content_Types].xml': xml.contentTypes,
    '_rels/.rels': xml.packageRelations,
    'docProps/core.xml': xml.coreProperties({ title, locale, date }),
    'word/_rels/document.xml.rels': xml.documentRelations,
    'word/styles.xml': xml.styles(locale),
    'word/numbering.xml': xml.numbering,
    'word/footer.xml': xml.footer,
    'word/document.xml': xml.document(body),
  });
}

function drawn(part: ReportPart): string[] {
  switch (part.kind) {
    case 'text':
      return [xml.paragraph(part.text)];
    case 'list':
      return [
        ...(part.title === null ? [] : [xml.paragraph(part.title, { bold: true })]),
        ...part.items.map(xml.bullet),
      ];
    case 'facts':
      return part.facts.map(({ label, value }) => xml.bullet(`${label}: ${value}`));
    case 'claims':
      return part.claims.map((claim) =>
        xml.bullet([claimLine(claim), claim.decision].filter(Boolean).join(' — ')),
      );
    case 'chart':
      return [
        xml.paragraph(part.title, { bold: true }),
        xml.chart(part),
        ...part.notes.map((note) => xml.paragraph(note, { style: 'Note' })),
      ];
  }
}

/** The first moment that a ZIP file knows; local, as it is written without a time zone. */
const always = new Date(1980, 0, 1);

async function zipped(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(text), path, { mtime: always, forceDosTimestamp: true, mode: 0o644 });
  }
  zip.end();
  return buffer(zip.outputStream);
}
