import { Module } from '@nestjs/common';
import { TokenSource } from '../../platform/auth/access-token.js';
import { SessionReader, SessionSource } from '../../platform/auth/session-reader.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AccessTokenController } from './access-token.controller.js';
import { AccessTokenRepository } from './access-token.repository.js';
import { AccessTokenService } from './access-token.service.js';
import { AccountController } from './account.controller.js';
import { AccountRepository } from './account.repository.js';
import { AccountService } from './account.service.js';
import { AttemptLimiter } from './attempt-limiter.service.js';
import { AttemptRepository } from './attempt.repository.js';
import { DemoAccounts } from './demo-accounts.service.js';
import { Letters } from './letters.service.js';
import { NewcomerService } from './newcomer.service.js';
import { OneTimeLinkRepository } from './one-time-link.repository.js';
import { OneTimeLinks } from './one-time-link.service.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordController } from './password.controller.js';
import { PasswordService } from './password.service.js';
import { Passwords } from './passwords.service.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

/** Accounts, signing in, and who may do what. */
@Module({
  controllers: [
    ...[SessionController, PasswordController, AccountController, SetupController],
    AccessTokenController,
  ],
  providers: [
    ...[AccountRepository, SessionRepository, OneTimeLinkRepository, AttemptRepository],
    ...[SessionService, PasswordService, PasswordResetService, AccountService, SetupService],
    ...[NewcomerService, AccessTokenRepository, AccessTokenService],
    ...[Passwords, AttemptLimiter, OneTimeLinks, Letters, DemoAccounts],
    { provide: TokenSource, useExisting: AccessTokenRepository },
    { provide: SessionSource, useExisting: SessionRepository },
    {
      provide: SessionReader,
      useFactory: (source: SessionSource, channel: NotificationChannel) =>
        new SessionReader(source, channel),
      inject: [SessionSource, NotificationChannel],
    },
  ],
  exports: [NewcomerService, SessionReader],
})
export class IdentityModule {}
