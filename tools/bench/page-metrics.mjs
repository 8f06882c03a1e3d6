import { median } from './load.mjs';

const runs = 7;

/** Collects, from before the first byte, what the browser tells of a page's making. */
function observe() {
  const found = { lcp: 0, cls: 0, blocking: 0 };
  globalThis.weftBench = found;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', (entry) => (found.lcp = entry.startTime));
  watch('layout-shift', (entry) => (found.cls += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', (entry) => (found.blocking += Math.max(0, entry.duration - 50)));
}

/** What came over the network: compressed bytes of the page, of its scripts and of all. */
function countBytes() {
  const [page] = performance.getEntriesByType('navigation');
  const entries = [page, ...performance.getEntriesByType('resource')];
  const sum = (list) => list.reduce((bytes, entry) => bytes + entry.encodedBodySize, 0);
  const scripts = entries.filter((entry) => new URL(entry.name).pathname.endsWith('.js'));
  return { all: sum(entries), scripts: sum(scripts) };
}

/**
 * Loads a page with a cold cache, several times.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, slowdown: number }} visit `slowdown`: how many times slower the processor
 * @returns {Promise<{ lcp: number, cls: number, blocking: number, all: number, scripts: number }>}
 *   medians: milliseconds, a score, milliseconds and compressed bytes
 */
export async function measurePage(browser, { url, slowdown }) {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    // Long tasks after the load count as well.
    await page.waitForTimeout(1_000);
    found.push({
      ...(await page.evaluate(() => globalThis.weftBench)),
      ...(await page.evaluate(countBytes)),
    });
    await context.close();
  }
  const keys = ['lcp', 'cls', 'blocking', 'all', 'scripts'];
  return Object.fromEntries(keys.map((key) => [key, median(found.map((run) => run[key]))]));
}
