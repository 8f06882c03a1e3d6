import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AssignmentsModule } from '../assignments/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeerFeedbackModule } from '../peer-feedback/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { TeamsModule } from '../teams/index.js';
import { GradeController } from './grade.controller.js';
import { GradeEventRepository } from './grade-event.repository.js';
import { GradeListRepository } from './grade-list.repository.js';
import { GradeListService } from './grade-list.service.js';
import { GradeAccess } from './grade.policy.js';
import { GradeRepository } from './grade.repository.js';
import { GradeService } from './grade.service.js';
import { MarkingCommentRepository } from './marking-comment.repository.js';
import { MarkingCommentService } from './marking-comment.service.js';
import { MarkingController } from './marking.controller.js';
import { MarkingQueue } from './marking-queue.js';
import { MarkingReading } from './marking-reading.service.js';
import { MarkingRepository } from './marking.repository.js';
import { MarkingService } from './marking.service.js';
import { ModerationService } from './moderation.service.js';
import { ReleaseNotices } from './release-notices.js';
import { ReleasePlanner } from './release-plan.js';
import { ReleaseRepository } from './release.repository.js';
import { ReleaseService } from './release.service.js';
import { TeamMarks } from './team-marks.js';

/** Marks and grades: from what a team handed in to what each of its members gets, and why. */
@Module({
  imports: [
    ...[CohortsModule, TeamsModule, AssignmentsModule, SubmissionsModule, AgreementsModule],
    ...[PeerFeedbackModule, NotificationsModule],
  ],
  controllers: [MarkingController, GradeController],
  providers: [
    ...[GradeAccess, TeamMarks, GradeEventRepository],
    ...[MarkingQueue, MarkingService, MarkingReading, MarkingRepository, ModerationService],
    ...[MarkingCommentService, MarkingCommentRepository],
    ...[ReleasePlanner, ReleaseService, ReleaseRepository, ReleaseNotices],
    ...[GradeService, GradeRepository, GradeListService, GradeListRepository],
  ],
})
export class GradesModule {}
