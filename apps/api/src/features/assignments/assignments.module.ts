import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TeamsModule } from '../teams/index.js';
import { VersionMovesModule } from '../version-moves/index.js';
import { AssignmentAccess } from './assignment-access.js';
import { AssignmentController } from './assignment.controller.js';
import { AssignmentRepository } from './assignment.repository.js';
import { AssignmentService } from './assignment.service.js';
import { TeamExtensionService } from './team-extension.service.js';

/** What a cohort does for each module: dates, rules, and more time for single teams. */
@Module({
  imports: [CohortsModule, NotificationsModule, TeamsModule, VersionMovesModule],
  controllers: [AssignmentController],
  providers: [AssignmentAccess, AssignmentRepository, AssignmentService, TeamExtensionService],
  exports: [AssignmentAccess],
})
export class AssignmentsModule {}
