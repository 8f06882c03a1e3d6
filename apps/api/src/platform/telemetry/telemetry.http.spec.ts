import { readModule } from '@weft/contracts';
import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('counts requests by their route, never by what was asked', async () => {
  const agent = api.anonymous();
  await agent.call(readModule, { params: { slug: 'somebody' }, query: { locale: 'nl' } });
  const { payload, headers } = await agent.inject({ method: 'GET', url: '/api/metrics' });
  expect(headers['content-type']).toMatch(/^text\/plain/);
  expect(payload).toContain(
    'weft_request_duration_seconds_count{route="GET /api/modules/:slug",status="4xx"} 1',
  );
  expect(payload).toContain('process_resident_memory_bytes');
  expect(payload).not.toContain('somebody');
});
