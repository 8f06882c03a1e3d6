import { setTimeout as wait } from 'node:timers/promises';
import { entities } from '../../entities.js';
import { eventually } from '../testing/eventually.testkit.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.testkit.js';
import { openDatabase, type Database } from './open-database.js';

let database: TestDatabase;
let [here, there]: Database[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  const open = () => openDatabase({ url: database.url, poolSize: 2, entities });
  [here, there] = [await open(), await open()];
});
afterAll(async () => {
  await here?.close();
  await there?.close();
  await database.drop();
});

/** Waits until something was heard. */
async function heard(list: readonly string[]): Promise<readonly string[]> {
  await eventually(() => expect(list).not.toEqual([]));
  return list;
}

it('tells every process, the teller included', async () => {
  const [mine, theirs]: [string[], string[]] = [[], []];
  here?.channel.on('session', (payload) => void mine.push(payload));
  there?.channel.on('session', (payload) => void theirs.push(payload));
  await here?.channel.notify('session', 'an account');
  expect(await heard(mine)).toEqual(['an account']);
  expect(await heard(theirs)).toEqual(['an account']);
});

it('calls those that come after once the others are done', async () => {
  const order: string[] = [];
  const done: string[] = [];
  there?.channel.after('content', () => {
    order.push('after');
    done.push('done');
  });
  there?.channel.on('content', async () => {
    await wait(20);
    order.push('on');
  });
  await here?.channel.notify('content');
  await heard(done);
  expect(order).toEqual(['on', 'after']);
});

it('connects again after it was cut off, and says that anything may have changed', async () => {
  const told: string[] = [];
  there?.channel.on('session', (payload) => void told.push(payload));
  await here?.dataSource.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'weft-listen' and datname = current_database()`,
  );
  expect(await heard(told)).toEqual(['']);
  told.length = 0;
  await eventually(async () => {
    await here?.channel.notify('session', 'again');
    expect(told[0]).toBe('again');
  });
});
