import { bringAxe, violations } from './axe.js';
import { openDevice, type Device, type DeviceOptions } from './device.js';
import { watchPage } from './settled.js';

export type Scheme = 'light' | 'dark';

/** A device on which pages are inspected, and the wait until its page is what a reader sees. */
export interface Viewer extends Device {
  readonly settled: () => Promise<void>;
}

export async function openViewer(options: DeviceOptions = {}): Promise<Viewer> {
  const device = await openDevice(options);
  return { ...device, settled: watchPage(device.page) };
}

/**
 * Opens a page and expects that nothing on it can be scrolled sideways at 360 px, that axe finds
 * nothing (all of axe in the first scheme; in the others what depends on colours) and that the
 * console is silent.
 * @param path the address with its language, for instance `/nl/modules`
 */
export async function inspect(
  viewer: Viewer,
  path: string,
  schemes: readonly Scheme[] = ['light', 'dark'],
): Promise<void> {
  const { page } = viewer;
  viewer.complaints.length = 0;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: schemes[0] ?? null });
  // Two addresses that differ after # only are one page to the browser.
  if (path.includes('#')) await page.goto('about:blank');
  await page.goto(path);
  await bringAxe(page);
  await inspectHere(viewer, schemes);
}

/** The same of the page as it stands: for what only shows after something was done on it. */
export async function inspectHere(
  { page, complaints, settled }: Viewer,
  schemes: readonly Scheme[] = ['light', 'dark'],
): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  // A page that still waits for its data has no title yet, which axe would rightly miss.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await settled();
  const path = page.url();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ path, sideways }).toEqual({ path, sideways: 0 });
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [at, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, at === 0 ? 'everything' : 'colours');
    expect({ path, colorScheme, found }).toEqual({ path, colorScheme, found: [] });
  }
  expect({ path, complaints }).toEqual({ path, complaints: [] });
}
