import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** Set while work is counted: what other timers of the server ask meanwhile is not part of it. */
const counting = new AsyncLocalStorage<{ count: number }>();

/** Counts the statements that `work`, and nothing else in this process, sends to PostgreSQL. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const original = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown;
  Reflect.set(prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
    const counted = counting.getStore();
    if (counted) counted.count += 1;
    return original.apply(this, args);
  });
  const counted = { count: 0 };
  try {
    await counting.run(counted, work);
  } finally {
    Reflect.set(prototype, 'query', original);
  }
  return counted.count;
}
