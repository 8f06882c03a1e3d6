import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AssignmentsModule } from '../assignments/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TeamsModule } from '../teams/index.js';
import { WorkspaceModule } from '../workspace/index.js';
import { HandInConditions } from './hand-in-conditions.js';
import { HandInReminders } from './hand-in-reminders.js';
import { HandInStanding } from './hand-in-standing.js';
import { HandInService } from './hand-in.service.js';
import { ReminderRepository } from './reminder.repository.js';
import { SubmissionArchive } from './submission-archive.js';
import { SubmissionReader } from './submission-reader.js';
import { SubmissionController } from './submission.controller.js';
import { SubmissionRepository } from './submission.repository.js';
import { SubmissionService } from './submission.service.js';
import { SubmitService } from './submit.service.js';
import { TeamHandInsService } from './team-hand-ins.service.js';
import { WorkFreezer } from './work-freezer.js';

/** What teams hand in: frozen, with the team as it was then. */
@Module({
  imports: [
    ...[AgreementsModule, AssignmentsModule, AttachmentsModule, CohortsModule],
    ...[NotificationsModule, TeamsModule, WorkspaceModule],
  ],
  controllers: [SubmissionController],
  providers: [
    ...[HandInConditions, HandInStanding, HandInService, WorkFreezer, SubmitService],
    ...[SubmissionArchive, SubmissionReader, SubmissionRepository, SubmissionService],
    ...[TeamHandInsService, HandInReminders, ReminderRepository],
  ],
  exports: [HandInConditions, SubmissionReader],
})
export class SubmissionsModule {}
