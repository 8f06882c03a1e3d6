import { Controller } from '@nestjs/common';
import {
  downloadExampleReport,
  downloadReport,
  previewReport,
  publishReport,
  readExampleReport,
  readReport,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { ReportService } from './report.service.js';

@Controller()
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Route(previewReport)
  preview(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof previewReport>,
  ) {
    return this.reports.preview(caller, params.roundId, query.locale);
  }

  @Route(publishReport)
  publish(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof publishReport>,
  ) {
    return this.reports.publish(caller, params.roundId, body);
  }

  @Route(readReport)
  read(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, query }: InputOf<typeof readReport>,
  ) {
    return this.reports.read(visitor, { ...params, version: query.version });
  }

  @Route(downloadReport)
  download(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, query }: InputOf<typeof downloadReport>,
  ) {
    return this.reports.download(visitor, { ...params, version: query.version });
  }

  @Route(readExampleReport)
  example(@Input() { query }: InputOf<typeof readExampleReport>) {
    return this.reports.example(query.locale);
  }

  @Route(downloadExampleReport)
  downloadExample(@Input() { params, query }: InputOf<typeof downloadExampleReport>) {
    return this.reports.downloadExample(params.format, query.locale);
  }
}
