import { createRequire } from 'node:module';
import type { Report, ReportPart } from '@weft/contracts';
import { claimLine, depthOf, evidenceLine, fileWords } from './report-file-words.js';
import { PdfPage } from './pdf-page.js';

const require = createRequire(import.meta.url);
/** Inter has Latin, Greek and Cyrillic letters, those of Lithuanian and Icelandic included. */
const fonts = {
  plain: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

/**
 * A report as a tagged PDF: headings, paragraphs, lists and tables have their structure, bars are
 * artifacts beside the numbers that say the same. No clock and no chance: same report, same bytes.
 */
export async function reportPdf(report: Report): Promise<Buffer> {
  const { locale, title, subtitle, sections, evidence } = report;
  const page = new PdfPage({ title, locale, date: report.date, fonts });
  page.heading(0, title);
  page.paragraph(subtitle);
  for (const { number, title: name, parts } of sections) {
    page.heading(depthOf(number), `${number} ${name}`);
    for (const part of parts) draw(page, part);
  }
  page.heading(1, fileWords[locale].evidence);
  page.list(evidence.map((one) => evidenceLine(one, locale)));
  return page.finish();
}

function draw(page: PdfPage, part: ReportPart): void {
  switch (part.kind) {
    case 'text': {
      page.paragraph(part.text);
      return;
    }
    case 'list':
      if (part.title !== null) page.label(part.title);
      {
        page.list(part.items);
        return;
      }
    case 'facts': {
      page.list(part.facts.map(({ label, value }) => `${label}: ${value}`));
      return;
    }
    case 'claims': {
      page.list(
        part.claims.map((claim) => [claimLine(claim), claim.decision].filter(Boolean).join(' — ')),
      );
      return;
    }
    case 'chart':
      page.chart(part);
      for (const note of part.notes) page.note(note);
  }
}
