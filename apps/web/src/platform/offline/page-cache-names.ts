/** Shared by the service worker and the pages: where kept pages are and how to ask for one. */
export const pageCacheName = 'weft-pages';

/** Where pictures of published lessons are kept. */
export const pictureCacheName = 'weft-pictures';

/** What is shown for an address that was never opened on this device. */
export const offlineAddresses = { nl: '/nl/offline', en: '/en/offline' } as const;

/** Message from a page to the service worker; it answers `{ kept: boolean }` on the port. */
export interface PageCacheRequest {
  addresses: readonly string[];
}
