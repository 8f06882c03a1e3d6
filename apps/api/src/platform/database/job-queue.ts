import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import type { DataSource } from 'typeorm';

/** Half a minute after the first failure, then twice as long each time: half a day in all. */
const retries = { retryLimit: 10, retryDelay: 30, retryBackoff: true };

/**
 * The queue in a schema of its own, over the connections of the application. Until it is started
 * it only adds, gives out and finishes jobs; then it also watches over them.
 */
export function openQueue(dataSource: DataSource): PgBoss {
  return new PgBoss({
    ...tables(dataSource),
    migrate: false,
    maintenanceIntervalSeconds: 60,
    // A job whose process died is tried again.
    expireInMinutes: 2,
    // What was done is kept as long as it helps to find out what went wrong.
    archiveCompletedAfterSeconds: 3600,
    archiveFailedAfterSeconds: 7 * 86_400,
    deleteAfterDays: 7,
    ...retries,
  });
}

/** Makes the tables of the queue, or brings them up to date. Callers take turns. */
export async function migrateQueue(dataSource: DataSource): Promise<void> {
  const queue = new PgBoss({ ...tables(dataSource), supervise: false });
  await queue.start();
  await queue.stop({ graceful: false });
}

/** How many jobs of each kind stand where. */
export function countJobs(
  dataSource: DataSource,
): Promise<{ kind: string; state: string; jobs: number }[]> {
  return dataSource.query(
    `select name as kind, state::text as state, count(*)::int as jobs
     from jobs.job group by name, state`,
  );
}

function tables(dataSource: DataSource) {
  const { master: pool } = dataSource.driver as unknown as { master: Pool };
  const db = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) };
  return { schema: 'jobs', db, schedule: false };
}
