import { Module, type DynamicModule } from '@nestjs/common';
import { Afterwards } from './afterwards.js';
import { Clock } from './clock.js';
import { ENV, type Env } from './config/env.js';
import { DataSource } from './database/data-source.js';
import { DatabaseHealth } from './database/database-health.js';
import { NotificationChannel } from './database/notification-channel.js';
import { Jobs } from './jobs/jobs.js';
import { MailModule } from './mail/mail.module.js';
import { LiveStreams } from './realtime/live-streams.js';

/** What exists before the application does. */
export interface Platform {
  readonly env: Env;
  readonly dataSource: DataSource;
  readonly channel: NotificationChannel;
}

/** Gives every feature the configuration, the database, mail and the channel between processes. */
@Module({})
export class PlatformModule {
  static with({ env, dataSource, channel }: Platform): DynamicModule {
    const providers = [
      { provide: ENV, useValue: env },
      { provide: DataSource, useValue: dataSource },
      { provide: NotificationChannel, useValue: channel },
      Afterwards,
      Clock,
      Jobs,
      LiveStreams,
      DatabaseHealth,
    ];
    return {
      module: PlatformModule,
      imports: [MailModule],
      global: true,
      providers,
      exports: providers,
    };
  }
}
