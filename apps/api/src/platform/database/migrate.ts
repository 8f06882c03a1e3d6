import type { DataSource } from 'typeorm';
import { migrateQueue } from './job-queue.js';
import { inSchemaTurn } from './schema-turn.js';

/**
 * Runs the migrations that have not run yet, and those of the job queue. Two processes that start
 * together take turns.
 * @returns how many ran
 */
export function migrate(dataSource: DataSource): Promise<number> {
  return inSchemaTurn(dataSource, async () => {
    const done = await dataSource.runMigrations();
    await migrateQueue(dataSource);
    return done.length;
  });
}
