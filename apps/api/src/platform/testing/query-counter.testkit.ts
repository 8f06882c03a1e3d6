import pg from 'pg';

/** Counts the statements that this process sends to PostgreSQL while `work` runs. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const original = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown;
  let count = 0;
  Reflect.set(prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
    count += 1;
    return original.apply(this, args);
  });
  try {
    await work();
  } finally {
    Reflect.set(prototype, 'query', original);
  }
  return count;
}
