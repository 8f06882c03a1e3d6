import { setTimeout as wait } from 'node:timers/promises';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { launchBrowser } from '../../../tools/browser.mjs';
import { siteUrl, type Person } from './accounts.js';

export const laptop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export interface DeviceOptions {
  readonly viewport?: { width: number; height: number };
  readonly theme?: 'light' | 'dark';
  /** Who is signed in here already. */
  readonly person?: Person;
  readonly javaScript?: boolean;
  /**
   * Whether the site may install its service worker, which then fetches all that the site has:
   * seconds of work on each device. Only devices that lose their network need it.
   */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** A browser of its own, with what the page complained about. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  /**
   * Console errors and warnings, exceptions and violations of the content security policy, without
   * the network failures that a journey causes itself.
   */
  readonly complaints: string[];
}

/** Milliseconds until a journey gives up: generous, as other work may go on beside it. */
const patience = 20_000;

/**
 * Chrome writes the first for every answer that is no success: journeys look at the page instead.
 * The second is what a journey asked for; the third comes when the network goes while the browser
 * looks for a newer service worker.
 */
const expected =
  /^(Failed to load resource:|Service Worker registration blocked|An unknown error occurred when fetching the script)/;

let browser: Browser | undefined;

/** Starts the browser with the first device and ends it after the spec file. */
export async function openDevice(options: DeviceOptions = {}): Promise<Device> {
  browser ??= await launchBrowser();
  const { viewport = laptop, theme = 'light', person, javaScript = true } = options;
  const { serviceWorkers = 'block' } = options;
  const settings: BrowserContextOptions = {
    baseURL: siteUrl,
    viewport,
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    serviceWorkers,
    locale: 'nl-BE',
  };
  const context = await browser.newContext(settings);
  if (person) await signInOn(context, person);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!expected.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, context, complaints };
}

/** Hands the session cookie of a person to a browser. */
export async function signInOn(context: BrowserContext, person: Person): Promise<void> {
  await context.addCookies([
    { name: 'weft_session', value: person.cookie, url: siteUrl, httpOnly: true, sameSite: 'Lax' },
  ]);
}

/** Keeps the application from a page, as a slow network does, until it is told to let it come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/assets/start-client-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Waits until a field holds this text: answers come after the page. */
export async function holds(field: Locator, text: string): Promise<void> {
  let value = '';
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    value = await field.inputValue();
    if (value === text) return;
    await wait(50);
  }
  throw new Error(`a field should hold “${text}” and holds “${value}”`);
}

/** Waits until the device keeps what was typed: after that a closed tab loses nothing. */
export async function isKept(page: Page, text: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    // Opened before the page has made it, it would stay without its stores.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'weft')) return false;
    const kept = await new Promise<unknown>((resolve, reject) => {
      const opening = indexedDB.open('weft');
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('personal').objectStore('personal').getAll();
        reading.onsuccess = () => resolve(reading.result);
        opening.result.close();
      };
    });
    return JSON.stringify(kept).includes(wanted);
  }, text);
}

/** Waits until a choice is made, or taken back: answers come after the page. */
export async function isChecked(choice: Locator, made = true): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if ((await choice.isChecked()) === made) return;
    await wait(50);
  }
  throw new Error(
    `${made ? 'not' : 'still'} chosen: ${await choice.evaluate((it) => it.outerHTML)}`,
  );
}
