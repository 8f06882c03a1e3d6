import { routes } from '@weft/contracts';
import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const get = (url: string) => api.anonymous().inject({ method: 'GET', url });

it('serves the OpenAPI document', async () => {
  const response = await get('/api/docs/openapi.json');
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(response.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});

it('shows every route, and nothing that the policy would block', async () => {
  const { payload, headers } = await get('/api/docs');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  for (const { id } of routes) expect(payload).toContain(`<article id="${id}">`);
  expect(payload).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
});

it('links only to what is there', async () => {
  const { payload } = await get('/api/docs');
  const ids = new Set([...payload.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of payload.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  const [, style] = /rel="stylesheet" href="([^"]+)"/.exec(payload) ?? [];
  expect((await get(style ?? '')).headers['content-type']).toBe('text/css; charset=utf-8');
});
