import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Report, ReportFormat } from '@weft/contracts';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { reportCsv } from './report-csv.js';
import { reportDocx } from './report-docx.js';

const types: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
};

const makers: Record<ReportFormat, (report: Report) => Promise<Buffer>> = {
  // What draws it weighs ten megabytes, so it comes with the first one that is asked for.
  pdf: async (report) => (await import('./report-pdf.js')).reportPdf(report),
  docx: reportDocx,
  csv: (report) => Promise.resolve(Buffer.from(reportCsv(report))),
};

/** The bytes of a report in a format; always the same for the same report. */
export const reportBytes = (report: Report, format: ReportFormat): Promise<Buffer> =>
  makers[format](report);

/** A PDF takes a second of the one thread there is, so the last files that were asked for are kept. */
const kept = new Map<string, Promise<Buffer>>();
const mostKept = 24;

function keptBytes(report: Report, format: ReportFormat): Promise<Buffer> {
  const key = `${format}-${createHash('sha256').update(JSON.stringify(report)).digest('base64')}`;
  const bytes = kept.get(key) ?? reportBytes(report, format);
  kept.delete(key);
  kept.set(key, bytes);
  bytes.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return bytes;
}

/** @param name of the file, without its ending */
export async function reportFile(
  report: Report,
  format: ReportFormat,
  name: string,
): Promise<StreamedResponse> {
  const bytes = await keptBytes(report, format);
  return new StreamedResponse(Readable.from([bytes]), {
    ...{ type: types[format], download: `${name}-${report.locale}.${format}` },
  });
}
