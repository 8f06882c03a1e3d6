import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/index.js';
import { LibraryModule } from '../library/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReviewRoundsModule } from '../review-rounds/index.js';
import { RoundPollsModule } from '../round-polls/index.js';
import { ThreadsModule } from '../threads/index.js';
import { FindingController } from './finding.controller.js';
import { FindingRepository } from './finding.repository.js';
import { FindingService } from './finding.service.js';
import { MyRemarksService } from './my-remarks.service.js';
import { ReportDesk } from './report-desk.js';
import { ReportPost } from './report-post.js';
import { ReportController } from './report.controller.js';
import { ReportRepository } from './report.repository.js';
import { ReportService } from './report.service.js';
import { RoundMaterials } from './round-material.js';
import { WorkbenchService } from './workbench.service.js';

/** What is concluded from review rounds: themes, findings, decisions and reports. */
@Module({
  imports: [
    ...[DraftsModule, LibraryModule, NotificationsModule],
    ...[ReviewRoundsModule, RoundPollsModule, ThreadsModule],
  ],
  controllers: [FindingController, ReportController],
  providers: [
    ...[FindingRepository, ReportRepository, RoundMaterials, WorkbenchService],
    ...[FindingService, ReportDesk, ReportPost, ReportService, MyRemarksService],
  ],
})
export class FindingsModule {}
