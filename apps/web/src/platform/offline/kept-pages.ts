import { pageCacheName, type PageCacheRequest } from './page-cache-names.js';

const workerWaitSeconds = 60;

/** Starts the service worker once the page has settled, so that it never competes with reading. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') setTimeout(register, 1500);
  else addEventListener('load', () => setTimeout(register, 1500), { once: true });
}

/**
 * Asks the service worker to keep whole pages for reading without a network.
 * @param addresses paths of this site, for instance `/nl/modules/design-thinking`
 * @returns whether all of them are now kept; false where the browser cannot or the network fails
 */
export async function keepPages(addresses: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return false;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(false), workerWaitSeconds * 1000);
    port1.onmessage = (event: MessageEvent<{ kept: boolean }>) => {
      clearTimeout(giveUp);
      resolve(event.data.kept);
    };
    active.postMessage({ addresses } satisfies PageCacheRequest, [port2]);
  });
}

/** Which of these pages can be read without a network on this device. */
export async function keptAmong(addresses: readonly string[]): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const cache = await caches.open(pageCacheName);
  const found = await Promise.all(addresses.map((address) => cache.match(address)));
  return addresses.filter((_, index) => found[index] !== undefined);
}

/** The inlined data of a kept page, as its first HTML holds it, or null. */
export async function readKeptPageData(address: string): Promise<unknown> {
  if (!('caches' in globalThis)) return null;
  const response = await (await caches.open(pageCacheName)).match(address);
  if (!response) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const data = page.getElementById('weft-data')?.textContent;
  return data ? (JSON.parse(data) as unknown) : null;
}
