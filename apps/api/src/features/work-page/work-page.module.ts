import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TeamsModule } from '../teams/index.js';
import { WorkPageController } from './work-page.controller.js';
import { WorkPageRepository } from './work-page.repository.js';
import { WorkPageService } from './work-page.service.js';

/** What stands around the live document of a team, and being told that one is mentioned in it. */
@Module({
  imports: [TeamsModule, AssignmentsModule, NotificationsModule],
  controllers: [WorkPageController],
  providers: [WorkPageService, WorkPageRepository],
})
export class WorkPageModule {}
