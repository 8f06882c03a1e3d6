/** @jest-environment node */
import { JSDOM } from 'jsdom';
import type { RenderRequest } from '@weft/contracts';
import { lessonPage } from './platform/testing/lesson.testkit.js';
import { renderPage } from './render-page.js';

const assets = () => ({
  entry: '/assets/entry.js',
  scripts: [],
  styles: [{ text: 'p{color:red}' }],
  laterStyles: '/assets/later.css',
});
const lessonPath = '/api/modules/design-thinking/lessons/define';

const request = (url: string, more: Partial<RenderRequest> = {}): RenderRequest => ({
  url,
  preferences: { country: null, theme: null },
  acceptLanguage: '',
  get: (path) => {
    if (path.startsWith(lessonPath)) return Promise.resolve({ status: 200, body: lessonPage() });
    const code = 'catalogue/module-unknown';
    const problem = { type: 'about:blank', title: 'Unknown', status: 404, code };
    return Promise.resolve({ status: 404, body: problem });
  },
  ...more,
});

const draw = async (url: string, more?: Partial<RenderRequest>) => {
  const { html, ...page } = await renderPage(request(url, more), assets);
  return {
    ...page,
    html: html ?? '',
    document: new JSDOM(html ?? '').window.document,
  };
};

describe('a lesson drawn on the server', () => {
  it('holds its text, its language and its place in the module', async () => {
    const { status, document } = await draw('/nl/modules/design-thinking/define');
    expect(status).toBe(200);
    expect(document.documentElement.lang).toBe('nl');
    expect(document.querySelector('#p-1')?.textContent).toBe('Vraag door.');
    expect(document.querySelector('h1')?.textContent).toBe('Afbakenen </script><b>');
    expect(document.querySelector('main a[rel="next"]')?.getAttribute('href')).toBe(
      '/nl/modules/design-thinking/ideate',
    );
    expect(document.querySelector('link[hreflang="en"]')?.getAttribute('href')).toBe(
      '/en/modules/design-thinking/define',
    );
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      'Van notities naar één vraag.',
    );
  });

  it('speaks English at an English address', async () => {
    const { document } = await draw('/en/modules/design-thinking/define');
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('header nav')?.getAttribute('aria-label')).toBe('Main menu');
  });

  it('has no inline script or handler, and no style but the style sheet', async () => {
    const { document } = await draw('/nl/modules/design-thinking/define');
    const all = [...document.querySelectorAll('*')];
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
    expect(styles).toEqual(['p{color:red}']);
    const entry = document.querySelector<HTMLElement>('script[src]');
    expect(entry?.dataset['later']).toBe('/assets/later.css');
    const inline = [...document.querySelectorAll('script:not([src])')];
    expect(inline.map((script) => script.getAttribute('type'))).toEqual(['application/json']);
  });

  it('hands its data over whole, whatever the text holds', async () => {
    const { document } = await draw('/nl/modules/design-thinking/define');
    const data = JSON.parse(document.getElementById('weft-data')?.textContent ?? '') as {
      queries: { queries: { state: { data: { title: string } } }[] };
    };
    expect(data.queries.queries[0]?.state.data.title).toBe('Afbakenen </script><b>');
  });

  it('asks for the national variant of who chose a country, and says when it is missing', async () => {
    const asked: string[] = [];
    const { document } = await draw('/nl/modules/design-thinking/define', {
      preferences: { country: 'GR', theme: 'dark' },
      get: (path) => {
        asked.push(path);
        return Promise.resolve({ status: 200, body: lessonPage() });
      },
    });
    expect(asked).toEqual([`${lessonPath}?locale=nl&country=GR`]);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(document.body.textContent).toContain('Voor Griekenland is er nog geen nationale versie');
  });
});

describe('an address', () => {
  it.each([
    ['/', 'en-GB,nl;q=0.5', '/en'],
    ['/', 'fr', '/nl'],
    ['/modules?x=1', 'nl', '/nl/modules?x=1'],
    ['/en/modules/', '', '/en/modules'],
  ])('%s for who reads %s leads to %s', async (url, acceptLanguage, to) => {
    expect(await renderPage(request(url, { acceptLanguage }), assets)).toMatchObject({
      status: 302,
      redirect: to,
      html: null,
    });
  });

  it.each(['//evil.example/', '/\\evil.example', '/https://evil.example'])(
    'never sends anybody to another site: %s',
    async (url) => {
      const { redirect } = await renderPage(request(url), assets);
      expect(redirect).toMatch(/^\/nl(?:\/|$)/);
    },
  );

  it('that leads nowhere is a 404 in the language of the address', async () => {
    const { status, document } = await draw('/en/nowhere');
    expect(status).toBe(404);
    expect(document.querySelector('h1')?.textContent).toBe('This page does not exist');
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('of a module that does not exist says so with its status', async () => {
    const { status, document } = await draw('/nl/modules/nothing');
    expect(status).toBe(404);
    expect(document.querySelector('main')?.textContent).toContain('nog niet gepubliceerd');
  });

  it('is drawn with a 503 and a way on when the API is out of reach', async () => {
    const { status, document } = await draw('/nl/modules', {
      get: () => Promise.resolve({ status: 503, body: null }),
    });
    expect(status).toBe(503);
    expect(document.querySelector('main')?.textContent).toContain('Wat je bewaarde, is veilig');
  });
});
