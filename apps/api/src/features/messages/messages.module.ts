import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AnnouncementController } from './announcement.controller.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { AnnouncementService } from './announcement.service.js';
import { DeadlineReminders } from './deadline-reminders.js';
import { DeadlineRepository } from './deadline.repository.js';
import { MyAnnouncementRepository } from './my-announcement.repository.js';
import { Publication } from './publication.js';

/** What a cohort is told: announcements of its lecturers, and deadlines that come near. */
@Module({
  imports: [CatalogueModule, CohortsModule, NotificationsModule],
  controllers: [AnnouncementController],
  providers: [
    ...[AnnouncementRepository, MyAnnouncementRepository, AnnouncementService, Publication],
    ...[DeadlineRepository, DeadlineReminders],
  ],
})
export class MessagesModule {}
