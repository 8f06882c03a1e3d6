import type { DataSource } from 'typeorm';

/** One key for "who changes the schema", the same in every process. */
const lock = 7_265_001;

/** Does what changes tables while no other process does: those that start together take turns. */
export async function inSchemaTurn<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [lock]);
    try {
      return await work();
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    await runner.release();
  }
}
