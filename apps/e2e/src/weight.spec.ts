import { siteUrl } from './accounts.js';
import { closeBrowser, openDevice, phone } from './device.js';
import { moduleSlugs } from './lesson.js';

/** Bytes of compressed scripts that a lesson may ask of a phone. */
const most = 130_000;
/** Bytes of all that a first lesson asks of it: page, scripts and fonts. */
const mostInAll = 250_000;
const together = 12;

const sizes = new Map<string, Promise<number>>();

async function readText(path: string): Promise<string> {
  const response = await fetch(siteUrl + path);
  expect(response.status).toBe(200);
  return response.text();
}

/** Asked for once: all lessons share most of their scripts. */
function sizeOf(script: string): Promise<number> {
  const known = sizes.get(script);
  if (known) return known;
  const asked = fetch(siteUrl + script, { headers: { 'accept-encoding': 'br' } }).then(
    (response) => {
      expect(response.headers.get('content-encoding')).toBe('br');
      return Number(response.headers.get('content-length'));
    },
  );
  sizes.set(script, asked);
  return asked;
}

async function lessonsOf(locale: string): Promise<string[]> {
  const found = await Promise.all(
    moduleSlugs.map(async (slug) => {
      const html = await readText(`/${locale}/modules/${slug}`);
      return html.match(new RegExp(`(?<=href=")/${locale}/modules/${slug}/[^"#]+`, 'g')) ?? [];
    }),
  );
  return [...new Set(found.flat())];
}

/** A page names all scripts that it starts with: its own, and those in `data-scripts`. */
async function scriptsOf(page: string): Promise<string[]> {
  const html = await readText(page);
  const named = /<script type="module" src="([^"]+)" data-scripts="([^"]+)"/.exec(html);
  return `${named?.[1] ?? ''} ${named?.[2] ?? ''}`.trim().split(' ');
}

describe.each(['nl', 'en'])('the scripts of every lesson in %s', (locale) => {
  it(`weigh at most ${most / 1_000} kB`, async () => {
    const waiting = await lessonsOf(locale);
    expect(waiting).toHaveLength(70);
    const heavy: string[] = [];
    const weigh = async () => {
      for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
        const scripts = await scriptsOf(page);
        expect(scripts.length).toBeGreaterThan(5);
        const bytes = (await Promise.all(scripts.map(sizeOf))).reduce((sum, size) => sum + size, 0);
        if (bytes > most) heavy.push(`${page}: ${bytes}`);
      }
    };
    await Promise.all(Array.from({ length: together }, weigh));
    expect(heavy).toEqual([]);
  });
});

describe('a first lesson', () => {
  afterAll(closeBrowser);

  it(`weighs less than ${mostInAll / 1_000} kB in all`, async () => {
    const { page } = await openDevice({ viewport: phone });
    await page.goto('/nl/modules/wicked-problems/group-and-goals', { waitUntil: 'networkidle' });
    const weights = await page.evaluate(() =>
      [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
    expect(weights.length).toBeGreaterThan(20);
    expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(mostInAll);
  });

  it('has no styles of the pages that it does not lead through', async () => {
    const [lesson, boards] = await Promise.all(
      ['/nl/modules/wicked-problems/group-and-goals', '/nl/boards'].map(readText),
    );
    const stylesIn = (html = '') =>
      [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
    const [first, later] = stylesIn(boards);
    expect(stylesIn(lesson)).toEqual([first]);
    const named = /data-later="([^"]+)"/.exec(lesson ?? '')?.[1] ?? '';
    expect(await readText(named)).toBe(later);
    expect(boards).not.toContain('data-later');
  });
});
