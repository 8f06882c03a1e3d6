import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Debian's Chromium, told to stay quiet: no background traffic, and HTTP/3 would not start here.
 * @param {{ asPeopleHave?: boolean }} [options] as of {@link findChromium}
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser(options) {
  return chromium.launch({
    executablePath: findChromium(options),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
