import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  offlineAddresses,
  pageCacheName,
  pictureCacheName,
  type PageCacheRequest,
} from './page-cache-names.js';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: every hashed file of the client. */
  __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

// Of the API only pictures of published lessons are touched here, which never change: writes wait
// in the outbox, personal data in its own store.
const pictureAddress = '/api/media/[0-9a-f]{64}\\.(?:png|jpe?g|gif|webp|avif)';
const isPicture = new RegExp(`^${pictureAddress}$`);

const isPage = (request: Request, url: URL) =>
  request.mode === 'navigate' && !/^\/(api\/|annotations(\/|$))/.test(url.pathname);

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// What was not fetched beforehand, such as the editor of teams; names change with the content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/assets\/.*\.js$/.test(url.pathname),
  new CacheFirst({
    cacheName: 'weft-parts',
    plugins: [new ExpirationPlugin({ maxEntries: 30, purgeOnQuotaError: true })],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPicture.test(url.pathname),
  new CacheFirst({
    cacheName: pictureCacheName,
    plugins: [new ExpirationPlugin({ maxEntries: 300, purgeOnQuotaError: true })],
  }),
);

registerRoute(
  ({ request, url }) => isPage(request, url),
  new NetworkFirst({
    cacheName: pageCacheName,
    networkTimeoutSeconds: 4,
    matchOptions: { ignoreSearch: false, ignoreVary: true },
    plugins: [
      new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true }),
      {
        // Only whole pages are worth keeping; an error page must not replace one.
        cacheWillUpdate: ({ response }) =>
          Promise.resolve(response.status === 200 ? response : null),
      },
    ],
  }),
);

setCatchHandler(async ({ request }) => {
  if (request.destination !== 'document') return Response.error();
  const locale = new URL(request.url).pathname.startsWith('/en') ? 'en' : 'nl';
  const cache = await caches.open(pageCacheName);
  return (await cache.match(offlineAddresses[locale])) ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(keep(Object.values(offlineAddresses)));
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { addresses } = event.data as PageCacheRequest;
  const answer = (kept: boolean) => event.ports[0]?.postMessage({ kept });
  event.waitUntil(
    keep(addresses).then(
      () => answer(true),
      () => answer(false),
    ),
  );
});

/** Fetches pages with their pictures and keeps them; fails when one of them could not be had. */
async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(pageCacheName);
  for (const address of addresses) {
    const request = new Request(address, { cache: 'no-cache' });
    await cache.add(request);
    const page = await cache.match(request, { ignoreVary: true });
    await keepPictures((await page?.text()) ?? '');
  }
}

/** Those that a page names, as far as they are not here yet. */
async function keepPictures(page: string): Promise<void> {
  const cache = await caches.open(pictureCacheName);
  for (const address of new Set(page.match(new RegExp(pictureAddress, 'g')))) {
    if (!(await cache.match(address))) await cache.add(address);
  }
}
