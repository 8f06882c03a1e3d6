import { Module } from '@nestjs/common';
import { SessionReader, SessionSource } from '../../platform/auth/session-reader.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { SessionRepository } from './session.repository.js';

/** Accounts, signing in, and who may do what. */
@Module({
  providers: [
    SessionRepository,
    { provide: SessionSource, useExisting: SessionRepository },
    {
      provide: SessionReader,
      useFactory: (source: SessionSource, channel: NotificationChannel) =>
        new SessionReader(source, channel),
      inject: [SessionSource, NotificationChannel],
    },
  ],
})
export class IdentityModule {}
