import { live, ready } from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('is alive without asking the database', async () => {
  const queries = await countQueries(async () => {
    expect(await api.anonymous().call(live)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
  expect(queries).toBe(0);
});

it('is ready on a migrated database', async () => {
  expect(await api.anonymous().call(ready)).toMatchObject({ status: 200, body: { status: 'ok' } });
});

it('is not ready while a migration is pending', async () => {
  const spare = await startTestApi();
  await spare.dataSource.query('delete from migrations');
  const { status, body } = await spare.anonymous().call(ready);
  await spare.close();
  expect({ status, body }).toMatchObject({ status: 503, body: { code: 'server/unavailable' } });
});
