import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** Milliseconds without a request, and then nothing to do, after which a page is what a reader sees. */
const silence = 100;
/** Milliseconds until a page must be silent. */
const patience = 20_000;
/** What a skeleton says to a screen reader while its text is late. */
const late = /^(Even geduld|One moment)/;

/**
 * Watches what a page asks of the network.
 * @returns waits until the page has its title, its fonts and all that it asked for, has nothing left
 *   to do, and nothing on it is still late; quicker than the browser's own idle, which is half a
 *   second later each time
 */
export function watchPage(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let changed = Date.now();
  let leaving = false;
  const ended = (request: Request) => {
    open.delete(request);
    changed = Date.now();
  };
  page.on('request', (request) => {
    // A stream of events stays open as long as its page.
    if (request.resourceType() === 'eventsource') return;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaving = true;
    open.add(request);
    changed = Date.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  // What was asked for a page that was left is no longer waited for.
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || (!leaving && frame.url() !== 'about:blank')) return;
    open.clear();
    leaving = false;
  });

  return async () => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const deadline = Date.now() + patience;
    for (let seen = 0; seen !== changed;) {
      while (open.size > 0 || Date.now() - changed < silence) {
        if (Date.now() > deadline) {
          const asked = [...open].map((request) => request.url());
          throw new Error(`${page.url()} still waits for ${asked.join(', ')}`);
        }
        await wait(20);
      }
      seen = changed;
      // On a busy machine a page is silent too while its scripts still wait for their turn.
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 500 })));
    }
    await page.getByRole('status').filter({ hasText: late }).first().waitFor({ state: 'detached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
  };
}
