import { Injectable } from '@nestjs/common';
import type { Locale, publishReport, Report, ReportFormat } from '@weft/contracts';
import { exampleReportData, reportOf } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { signedIn } from '../../platform/auth/policies.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import type { StreamedResponse } from '../../platform/http/streamed-response.js';
import { LibraryService } from '../library/index.js';
import { RoundAccess, type RoundVisitor } from '../review-rounds/index.js';
import { ReportDesk } from './report-desk.js';
import { reportFile } from './report-files.js';
import { ReportPost } from './report-post.js';
import { type PublishedReport, ReportRepository } from './report.repository.js';

interface Asked {
  roundId: string;
  version: number | undefined;
}

/** Reports: as they would be, as they were published, and the example. */
@Injectable()
export class ReportService {
  constructor(
    private readonly access: RoundAccess,
    private readonly reports: ReportRepository,
    private readonly desk: ReportDesk,
    private readonly post: ReportPost,
    private readonly library: LibraryService,
  ) {}

  async preview(caller: Principal | null, roundId: string, locale: Locale): Promise<Report> {
    const { round } = await this.access.moderator(caller, roundId);
    return reportOf(await this.desk.gather(round, locale));
  }

  async publish(
    caller: Principal | null,
    roundId: string,
    { id, audience, locale }: InputOf<typeof publishReport>['body'],
  ): Promise<{ number: number }> {
    const { round } = await this.access.moderator(caller, roundId);
    const by = signedIn(caller).accountId;
    const data = await this.desk.gather(round, locale);
    const { findings } = data;
    const number = await this.reports.publish(
      { id, roundId, audience, report: reportOf(data), findings, by },
      (transaction) => this.post.tell(transaction, round, { reportId: id, by }),
    );
    if (number === null) throw new AppError('findings/not-possible');
    return { number };
  }

  read(visitor: RoundVisitor, asked: Asked): Promise<PublishedReport> {
    return this.find(visitor, asked);
  }

  async download(
    visitor: RoundVisitor,
    asked: Asked & { format: ReportFormat },
  ): Promise<StreamedResponse> {
    const { report, number } = await this.find(visitor, asked);
    return reportFile(report, asked.format, `weft-report-${number}`);
  }

  example(locale: Locale): Report {
    const example = this.library.roundExample();
    if (!example) throw new AppError('findings/report-unknown');
    return reportOf(exampleReportData(example, locale));
  }

  downloadExample(format: ReportFormat, locale: Locale): Promise<StreamedResponse> {
    return reportFile(this.example(locale), format, 'weft-focus-group-2022');
  }

  /** Who takes no part reads what is for everybody, and learns of no other round. */
  private async find(visitor: RoundVisitor, { roundId, version }: Asked): Promise<PublishedReport> {
    const refusal = await this.access.reader(visitor, roundId).then(
      () => null,
      (error: unknown) => {
        if (error instanceof AppError) return error;
        throw error;
      },
    );
    const everything = refusal === null;
    const found = await this.reports.find(roundId, { version: version ?? null, everything });
    if (!found) throw refusal ?? new AppError('findings/report-unknown');
    return found;
  }
}
