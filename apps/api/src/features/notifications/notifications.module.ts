import { Module } from '@nestjs/common';
import { Notifications } from './notifications.js';

/** What people are told, in the app and by mail. */
@Module({
  providers: [Notifications],
  exports: [Notifications],
})
export class NotificationsModule {}
