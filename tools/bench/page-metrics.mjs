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
 * Loads pages with a cold cache, several times and in turn, so that whatever else the machine does
 * meets all of them.
 * @template {string} Name
 * @param {import('playwright-core').Browser} browser
 * @param {{ urls: Record<Name, string>, slowdown: number }} visits `slowdown`: how many times slower
 *   the processor
 * @returns {Promise<Record<Name,
 *   { lcp: number, cls: number, blocking: number, all: number, scripts: number }>>}
 *   medians: milliseconds, a score, milliseconds and compressed bytes
 */
export async function measurePages(browser, { urls, slowdown }) {
  const found = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of Object.entries(urls)) {
      found[name].push(await visit(browser, { url, slowdown }));
    }
  }
  const keys = ['lcp', 'cls', 'blocking', 'all', 'scripts'];
  const medians = (visits) => keys.map((key) => [key, median(visits.map((one) => one[key]))]);
  return Object.fromEntries(
    Object.entries(found).map(([name, visits]) => [name, Object.fromEntries(medians(visits))]),
  );
}

async function visit(browser, { url, slowdown }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  // Long tasks after the load count as well.
  await page.waitForTimeout(1_000);
  const measured = {
    ...(await page.evaluate(() => globalThis.weftBench)),
    ...(await page.evaluate(countBytes)),
  };
  await context.close();
  return measured;
}
