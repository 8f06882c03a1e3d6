import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Debian's Chromium, told to stay quiet: no background traffic, and HTTP/3 would not start here.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
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
