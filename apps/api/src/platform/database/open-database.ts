import type { DataSource } from 'typeorm';
import { createDataSource, type EntityClass } from './data-source.js';
import { migrate } from './migrate.js';
import { NotificationChannel } from './notification-channel.js';

/** A migrated database with its pool and its channel between processes. */
export interface Database {
  readonly dataSource: DataSource;
  readonly channel: NotificationChannel;
  /** How many migrations ran now. */
  readonly migrated: number;
  close(): Promise<void>;
}

/** Connects, migrates and listens. */
export async function openDatabase(options: {
  url: string;
  poolSize: number;
  entities: readonly EntityClass[];
}): Promise<Database> {
  const dataSource = await createDataSource(options).initialize();
  const migrated = await migrate(dataSource);
  const channel = new NotificationChannel(options.url, dataSource);
  await channel.open();
  const close = async () => {
    await channel.close();
    await dataSource.destroy();
  };
  return { dataSource, channel, migrated, close };
}
