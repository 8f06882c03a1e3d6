import type { Report, ReportPart } from '@weft/contracts';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';
import { evidenceLine, fileWords } from './report-file-words.js';

const columns = {
  nl: ['hoofdstuk', 'titel', 'soort', 'tekst', 'aantal', 'aandeel', 'onderbouwing', 'besluit'],
  en: ['chapter', 'title', 'kind', 'text', 'count', 'share', 'evidence', 'decision'],
} as const;

type Row = [
  kind: string,
  text: string,
  count: string,
  share: string,
  ids: string,
  decision: string,
];

/** A report as rows for a spreadsheet: a claim, an answer with its votes or a line each. */
export function reportCsv({ locale, sections, evidence }: Report): string {
  const rows = sections.flatMap(({ number, title, parts }) =>
    parts.flatMap(rowsOf).map((row) => [number, title, ...row]),
  );
  const sources = evidence.map((one) => [
    ...['', fileWords[locale].evidence, one.kind, evidenceLine(one, locale)],
    ...['', '', one.id, ''],
  ]);
  return byteOrderMark + [columns[locale], ...rows, ...sources].map(csvRow).join('');
}

function rowsOf(part: ReportPart): Row[] {
  switch (part.kind) {
    case 'text':
      return [['text', part.text, '', '', '', '']];
    case 'list':
      return part.items.map((item) => [part.title ?? 'list', item, '', '', '', '']);
    case 'facts':
      return part.facts.map(({ label, value }) => ['fact', `${label}: ${value}`, '', '', '', '']);
    case 'claims':
      return part.claims.map(({ text, evidence, decision }) => [
        ...(['claim', text, '', '', evidence.join(' ')] as const),
        decision ?? '',
      ]);
    case 'chart':
      return [
        ...part.rows.map((row) => votesRow(part, row)),
        votesRow(part, { ...part.total, shareText: '' }),
        ...part.notes.map((note): Row => ['note', note, '', '', part.evidence ?? '', '']),
      ];
  }
}

const votesRow = (
  { title, evidence }: Extract<ReportPart, { kind: 'chart' }>,
  { label, value, shareText }: { label: string; value: number; shareText: string },
): Row => [title, label, String(value), shareText, evidence ?? '', ''];
