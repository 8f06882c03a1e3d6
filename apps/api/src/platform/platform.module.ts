import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENV, type Env } from './config/env.js';
import { NotificationChannel } from './database/notification-channel.js';

/** What exists before the application does. */
export interface Platform {
  readonly env: Env;
  readonly dataSource: DataSource;
  readonly channel: NotificationChannel;
}

/** Gives every feature the configuration, the database and the channel between processes. */
@Module({})
export class PlatformModule {
  static with({ env, dataSource, channel }: Platform): DynamicModule {
    const providers = [
      { provide: ENV, useValue: env },
      { provide: DataSource, useValue: dataSource },
      { provide: NotificationChannel, useValue: channel },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
