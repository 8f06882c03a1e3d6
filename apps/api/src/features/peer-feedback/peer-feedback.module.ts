import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AssignmentsModule } from '../assignments/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { TeamsModule } from '../teams/index.js';
import { AllocationRepository } from './allocation.repository.js';
import { ConditionRepository } from './condition.repository.js';
import { Division } from './division.service.js';
import { FeedbackCondition } from './feedback-condition.js';
import { MyReviewRepository } from './my-review.repository.js';
import { MyReviewService } from './my-review.service.js';
import { MyReviewsController } from './my-reviews.controller.js';
import { MyReviewsService } from './my-reviews.service.js';
import { OfferService } from './offer.service.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewService } from './overview.service.js';
import { PeerClass } from './peer-class.js';
import { PeerClock } from './peer-clock.js';
import { PeerFeedbackController } from './peer-feedback.controller.js';
import { PeerFeedbackReader } from './peer-feedback-reader.js';
import { PeerNotices } from './peer-notices.js';
import { PeerStaff } from './peer-staff.js';
import { PointsRepository } from './points.repository.js';
import { PointsService } from './points.service.js';
import { PracticeService } from './practice.service.js';
import { QualityService } from './quality.service.js';
import { ReceivedController } from './received.controller.js';
import { ReceivedRepository } from './received.repository.js';
import { ReceivedService } from './received.service.js';
import { Replacing } from './replacing.js';
import { ReportService } from './report.service.js';
import { ReviewExport } from './review-export.service.js';
import { ReviewFiles } from './review-files.service.js';
import { ReviewRubric } from './review-rubric.js';
import { RoundRepository } from './round.repository.js';
import { RoundTitles } from './round-titles.js';
import { RunningService } from './running.service.js';

/** Learners learn from the feedback of peers: who reviews whom, and what came of it. */
@Module({
  imports: [
    AgreementsModule,
    AssignmentsModule,
    AttachmentsModule,
    CohortsModule,
    NotificationsModule,
    SubmissionsModule,
    TeamsModule,
  ],
  controllers: [MyReviewsController, ReceivedController, PeerFeedbackController],
  providers: [
    ...[RoundRepository, AllocationRepository, MyReviewRepository, ReceivedRepository],
    ...[PointsRepository, OverviewRepository, ConditionRepository],
    ...[PeerClass, PeerStaff, ReviewRubric, RoundTitles, PeerNotices, Division, PeerClock],
    ...[MyReviewsService, MyReviewService, ReviewFiles, OfferService, PracticeService],
    ...[ReceivedService, PointsService, PeerFeedbackReader, FeedbackCondition],
    ...[OverviewService, RunningService, Replacing, ReportService, QualityService],
    ReviewExport,
  ],
  exports: [PeerFeedbackReader],
})
export class PeerFeedbackModule {}
