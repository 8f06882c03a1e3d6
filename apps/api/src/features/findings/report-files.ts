import { Readable } from 'node:stream';
import type { Report, ReportFormat } from '@weft/contracts';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { reportCsv } from './report-csv.js';
import { reportDocx } from './report-docx.js';
import { reportPdf } from './report-pdf.js';

const types: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
};

const makers: Record<ReportFormat, (report: Report) => Promise<Buffer>> = {
  pdf: reportPdf,
  docx: reportDocx,
  csv: (report) => Promise.resolve(Buffer.from(reportCsv(report))),
};

/** The bytes of a report in a format; always the same for the same report. */
export const reportBytes = (report: Report, format: ReportFormat): Promise<Buffer> =>
  makers[format](report);

/** @param name of the file, without its ending */
export async function reportFile(
  report: Report,
  format: ReportFormat,
  name: string,
): Promise<StreamedResponse> {
  const bytes = await reportBytes(report, format);
  return new StreamedResponse(Readable.from([bytes]), {
    ...{ type: types[format], download: `${name}-${report.locale}.${format}` },
  });
}
