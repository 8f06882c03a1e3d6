import { Controller } from '@nestjs/common';
import {
  decidePeerReport,
  exportPeerReviews,
  listPeerReviews,
  previewAllocation,
  readPeerFeedback,
  readReviewerQuality,
  releasePeerFeedback,
  savePeerSettings,
  startPeerFeedback,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { OverviewService } from './overview.service.js';
import { QualityService } from './quality.service.js';
import { ReportService } from './report.service.js';
import { ReviewExport } from './review-export.service.js';
import { RunningService } from './running.service.js';

/** Peer feedback for the lecturers of a cohort. */
@Controller()
export class PeerFeedbackController {
  constructor(
    private readonly overview: OverviewService,
    private readonly running: RunningService,
    private readonly reports: ReportService,
    private readonly quality: QualityService,
    private readonly file: ReviewExport,
  ) {}

  @Route(readPeerFeedback)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readPeerFeedback>,
  ) {
    return this.overview.read(caller, params, query.locale);
  }

  @Route(savePeerSettings)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof savePeerSettings>,
  ) {
    return this.running.settle(caller, params, body);
  }

  @Route(previewAllocation)
  preview(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof previewAllocation>,
  ) {
    return this.running.preview(caller, params, query.seed);
  }

  @Route(startPeerFeedback)
  start(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof startPeerFeedback>,
  ) {
    return this.running.start(caller, params, body);
  }

  @Route(releasePeerFeedback)
  release(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof releasePeerFeedback>,
  ) {
    return this.running.release(caller, params, body.id);
  }

  @Route(decidePeerReport)
  decide(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof decidePeerReport>,
  ) {
    return this.reports.decide(caller, params, body);
  }

  @Route(listPeerReviews)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listPeerReviews>,
  ) {
    return this.overview.list(caller, params, query);
  }

  @Route(exportPeerReviews)
  export(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportPeerReviews>,
  ) {
    return this.file.csv(caller, params, query.locale);
  }

  @Route(readReviewerQuality)
  readQuality(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readReviewerQuality>,
  ) {
    return this.quality.read(caller, params);
  }
}
