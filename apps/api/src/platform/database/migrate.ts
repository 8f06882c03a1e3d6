import type { DataSource } from 'typeorm';
import { migrateQueue } from './job-queue.js';

/** One key for "who changes the schema", the same in every process. */
const lock = 7_265_001;

/**
 * Runs the migrations that have not run yet, and those of the job queue. Two processes that start
 * together take turns.
 * @returns how many ran
 */
export async function migrate(dataSource: DataSource): Promise<number> {
  const runner = dataSource.createQueryRunner();
  await runner.query('select pg_advisory_lock($1)', [lock]);
  try {
    const done = await dataSource.runMigrations();
    await migrateQueue(dataSource);
    return done.length;
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [lock]);
    await runner.release();
  }
}
