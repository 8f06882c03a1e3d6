import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Indexes on expressions, which TypeORM cannot describe, so it would drop them. */
const unknownToTypeOrm = [/DROP INDEX "public"\."account_name"/];

it('is the same in entities and migrations', async () => {
  const { upQueries } = await api.dataSource.driver.createSchemaBuilder().log();
  const differences = upQueries
    .map(({ query }) => query)
    .filter((query) => !unknownToTypeOrm.some((known) => known.test(query)));
  expect(differences).toEqual([]);
});

it('can be undone and done again', async () => {
  const spare = await startTestApi();
  const before = await spare.dataSource.driver.createSchemaBuilder().log();
  for (let n = 0; n < migrations.length; n += 1) await spare.dataSource.undoLastMigration();
  const left = await spare.dataSource.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  expect(left).toEqual([{ name: 'migrations' }]);
  expect(await migrate(spare.dataSource)).toBe(migrations.length);
  const after = await spare.dataSource.driver.createSchemaBuilder().log();
  expect(after.upQueries).toEqual(before.upQueries);
  await spare.close();
});

it('lists migrations in the order of their time', () => {
  const times = migrations.map(({ name }) => Number(name.slice(-13)));
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

it('is migrated once when several processes start together', async () => {
  const spare = await startTestApi();
  await spare.dataSource.undoLastMigration();
  const ran = await Promise.all([1, 2, 3].map(() => migrate(spare.dataSource)));
  expect(ran.sort()).toEqual([0, 0, 1]);
  await spare.close();
});
