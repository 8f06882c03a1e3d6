import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { NotificationChannel } from '../database/notification-channel.js';
import { eventually } from '../testing/eventually.testkit.js';
import { startTestApi, type TestApi } from '../testing/test-api.testkit.js';

/** A web build as small as can be; `state` counts what was drawn. */
const renderer = `
export const styleSources = ["'sha256-abc='"];
export const state = { drawn: 0, wrong: false };
globalThis.weftFixture = state;
export async function render({ url, preferences, acceptLanguage, get }) {
  state.drawn += 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
  if (url === '/') return { status: 302, html: null, redirect: '/nl', locale: 'nl' };
  if (url === '/nl/broken') throw new Error('secret internals');
  const live = await get('/api/health/live');
  const status = url.startsWith('/nl/none') ? 404 : 200;
  const html = '<!doctype html>' + JSON.stringify({ url, preferences, acceptLanguage, live }) + ' '.repeat(600);
  return { status, html, redirect: null, locale: 'nl' };
}
`;

let api: TestApi;
let webFolder: string;
beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'weft-web-'));
  mkdirSync(join(webFolder, 'server'));
  mkdirSync(join(webFolder, 'client/assets'), { recursive: true });
  writeFileSync(join(webFolder, 'server/entry-server.js'), renderer);
  writeFileSync(join(webFolder, 'server/package.json'), '{"type":"module"}');
  const script = 'console.log(1);'.repeat(20);
  writeFileSync(join(webFolder, 'client/assets/app-abc123.js'), script);
  writeFileSync(join(webFolder, 'client/assets/app-abc123.js.gz'), gzipSync(script));
  writeFileSync(join(webFolder, 'client/sw.js'), script);
  api = await startTestApi({ env: { webFolder } });
});
afterAll(async () => {
  await api.close();
  rmSync(webFolder, { recursive: true, force: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (url: string, headers: Record<string, string> = {}) =>
  api.anonymous().inject({ method: 'GET', url, headers: { ...browser, ...headers } });
const drawn = () => (globalThis as unknown as { weftFixture: { drawn: number } }).weftFixture.drawn;

describe('a page', () => {
  it('is drawn with data of the API in this process', async () => {
    const response = await get('/nl/data');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.payload).toContain('"live":{"status":200,"body":{"status":"ok"}}');
  });

  it('is never drawn for the address of another site', async () => {
    expect((await get('//elsewhere.example/nl')).payload).toContain(
      '"url":"/elsewhere.example/nl"',
    );
  });

  it('is drawn once for many who ask at the same time, and kept', async () => {
    await get('/nl/warm-up');
    const before = drawn();
    await Promise.all(Array.from({ length: 20 }, () => get('/nl/once')));
    await get('/nl/once');
    expect(drawn() - before).toBe(1);
  });

  it('lets its own style sheet in and no other', async () => {
    const { headers } = await get('/nl/styled');
    expect(headers['content-security-policy']).toContain("style-src 'self' 'sha256-abc=';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('is another for other preferences, and the same for a made-up one', async () => {
    const dark = await get('/nl/look', { cookie: 'weft_prefs=BE.dark' });
    expect(dark.payload).toContain('{"country":"BE","theme":"dark"}');
    const odd = await get('/nl/look', { cookie: 'weft_prefs=XX.purple' });
    expect(odd.payload).toContain('{"country":null,"theme":null}');
    expect(dark.headers['vary']).toContain('cookie');
  });

  it('depends on the browser’s language only without one in the address', async () => {
    const language = { 'accept-language': 'en-GB' };
    expect((await get('/nl/tongue', language)).payload).toContain('"acceptLanguage":""');
    expect((await get('/tongue', language)).payload).toContain('"acceptLanguage":"en-GB"');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes compressed (%s) under a strong tag of its own', async (encoding, unpack) => {
    const plain = await get('/nl/packed');
    const packed = await get('/nl/packed', { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(unpack(packed.rawPayload).toString()).toBe(plain.payload);
    expect(packed.headers['etag']).toMatch(/^"[\w-]+"$/);
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
    expect(packed.headers['cache-control']).toBe('no-cache');
    const again = await get('/nl/packed', {
      'accept-encoding': encoding,
      'if-none-match': `"other", ${packed.headers['etag']}`,
    });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
  });

  it('is drawn again after content was published', async () => {
    await get('/nl/news');
    const before = drawn();
    await api.app.get(NotificationChannel).notify('content');
    await eventually(async () => {
      await get('/nl/news');
      expect(drawn()).toBe(before + 1);
    });
  });

  it('that does not exist has status 404', async () => {
    expect((await get('/nl/none')).statusCode).toBe(404);
  });

  it('can be somewhere else', async () => {
    const response = await get('/');
    expect([response.statusCode, response.headers['location']]).toEqual([302, '/nl']);
  });

  it('that cannot be drawn says so in both languages, shows nothing, and is not kept', async () => {
    const before = drawn();
    const response = await get('/nl/broken');
    expect(response.statusCode).toBe(500);
    expect(response.payload).toContain('Probeer het zo opnieuw');
    expect(response.payload).toContain('Please try again');
    expect(response.payload).not.toContain('secret');
    await get('/nl/broken');
    expect(drawn() - before).toBe(2);
  });

  it('is not what an image or a script asks for', async () => {
    const response = await get('/nl/picture.png', { accept: 'image/avif,image/*' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'request/not-found' });
  });

  it('says that it is not built yet where it is not', async () => {
    const bare = await startTestApi();
    const response = await bare.anonymous().inject({ method: 'GET', url: '/nl', headers: browser });
    await bare.close();
    expect(response.statusCode).toBe(503);
    expect(response.payload).toContain('npm run build');
  });
});

describe('a file', () => {
  it('with a hash in its name is kept for ever', async () => {
    const response = await get('/assets/app-abc123.js');
    expect(response.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
  });

  it('comes as it was compressed beforehand', async () => {
    const response = await get('/assets/app-abc123.js', { 'accept-encoding': 'gzip' });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(response.rawPayload).toString()).toContain('console.log(1)');
  });

  it('that keeps its name is asked for every time', async () => {
    expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/assets/none.js',
    '/assets/..%2f..%2fserver/entry-server.js',
    '/assets/app-abc123.js.gz',
  ])('outside the build is not there: %s', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(404);
  });
});
