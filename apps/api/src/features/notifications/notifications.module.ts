import { Module } from '@nestjs/common';
import { LiveNotifications } from './live-notifications.js';
import { MailRound } from './mail-round.js';
import { NotificationController } from './notification.controller.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationService } from './notification.service.js';
import { Notifications } from './notifications.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsService } from './settings.service.js';

/** What people are told, in the app and by mail. */
@Module({
  controllers: [NotificationController],
  providers: [
    ...[Notifications, MailRound, LiveNotifications],
    ...[NotificationRepository, NotificationService, SettingsRepository, SettingsService],
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
